"""What Meldingen shows, as plain values: pure functions of its state. Qt knows nothing of this file, nor it of Qt."""

from dataclasses import dataclass, replace

from oefenplek.domain.actions import Action
from oefenplek.domain.text import breakable

from .rules_places import place
from .state import WHENS, Desk
from .words import BUTTONS, lying, notice

_ANSWERS = (
    *(Action.of("update", when=when) for when in WHENS),
    *(Action.of(name) for name in ("save-power", "dismiss", "allow", "deny", "claim", "call", "scan")),
)


@dataclass(frozen=True, slots=True)
class Front:
    """What is in front of the person. ``answers`` are the names and words of the alert's own buttons."""

    skin: str = "phone"
    page: str = ""
    over: str = ""
    full: bool = False
    id: str = ""
    kind: str = ""
    title: str = ""
    text: str = ""
    sender: str = ""
    number: str = ""
    lie: str = ""
    notice: str = ""
    answers: tuple[tuple[str, str], ...] = ()


def front(desk: Desk) -> Front:
    """This moment as it is shown."""
    over = "off" if desk.off else "power" if desk.power else "calling" if desk.calling else ""
    bare, now = replace(desk, off=False, power=False, calling=False), desk.now
    if now is None:
        return Front(skin=desk.skin, over=over, notice=notice(desk))
    places = [place(bare, action).removeprefix("button/") for action in _ANSWERS]
    return Front(
        skin=desk.skin,
        page="website" if now.kind == "virus" else "pop-up" if now.web else "dialog",
        over=over,
        full=desk.full,
        id=now.id,
        kind=now.kind,
        title=now.title,
        text=now.text,
        sender=breakable(now.sender),
        number=now.number,
        lie=lying(bare),
        notice=notice(desk),
        answers=tuple((name, BUTTONS[name]) for name in places if name),
    )

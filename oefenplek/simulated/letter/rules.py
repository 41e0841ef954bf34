"""A letter as a pure state machine: an envelope that opens, and parts that are pointed at one at a time or more."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.conditions import Facts
from oefenplek.domain.marks import N_
from oefenplek.domain.simulated import Scene
from oefenplek.domain.text import clean

Result = tuple["Letter", tuple[AppEvent, ...]]
SHORT = 4
"""How many words of a part are enough to find it."""


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of the letter."""

    id: str
    kind: str
    text: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Letter:
    """The whole state. ``last`` is the part that was pointed at just now: it is read aloud."""

    sender: str
    icon: str
    look: str
    closed: bool
    parts: tuple[Part, ...]
    last: str = ""


def open(scene: Scene) -> Letter:  # noqa: A001 (the name every app's rules have)
    """Lay the letter on the table. Texts are cleaned where they enter."""
    content = scene.content
    parts = tuple(Part(part["id"], part["kind"], clean(part["text"])) for part in content["parts"])
    return Letter(clean(content["sender"]), content["icon"], content["look"], content["closed"], parts)


def place(state: Letter, action: Action) -> str:
    """Where an action is done now; empty when it cannot be done now."""
    if action.name == "open" and state.closed:
        return "button/open"
    if action.name == "mark" and not state.closed and any(part.id == action.get("part") for part in state.parts):
        return f"part/{action.get('part')}"
    return ""


def act(state: Letter, action: Action) -> Result:
    """Do one action; what cannot be done now changes nothing and yields no event."""
    if not place(state, action):
        return state, ()
    if action.name == "open":
        return replace(state, closed=False), (AppEvent.of("opened"),)
    name = action.get("part")
    parts = tuple(replace(part, marked=not part.marked) if part.id == name else part for part in state.parts)
    on = next(part.marked for part in parts if part.id == name)
    return replace(state, parts=parts, last=name if on else ""), (
        AppEvent.of("marked" if on else "unmarked", part=name),
    )


def facts(state: Letter) -> Facts:
    """What conditions can see: sort → id → property → value."""
    return {
        "part": {part.id: {"marked": "yes" if part.marked else "no", "kind": part.kind} for part in state.parts},
        "letter": {"brief": {"envelope": "closed" if state.closed else "open"}},
    }


def advice(state: Letter, action: Action) -> str:
    """The sentence that tells a person to do this now; empty when it cannot be done."""
    if not place(state, action):
        return ""
    if action.name == "open":
        return N_("[Tik] op de envelop. Dan gaat hij open.")
    text = next(part.text for part in state.parts if part.id == action.get("part"))
    return f"[Tik] op de regel **{_begin(text)}**."


def home(state: Letter) -> tuple[Action, ...]:
    """The letter with nothing pointed at."""
    first = (Action.of("open"),) if state.closed else ()
    return (*first, *(Action.of("mark", part=part.id) for part in state.parts if part.marked))


def receive(state: Letter, echo: Mapping[str, Any]) -> Letter:  # noqa: ARG001
    """A letter does not answer."""
    return state


def without_typing(state: Letter, samples: Mapping[str, str]) -> Letter:  # noqa: ARG001
    """Nothing is typed here."""
    return state


def words(state: Letter) -> dict[str, str]:  # noqa: ARG001
    """The words on the buttons, for ``{knop-…}`` in texts."""
    return {"knop-open": "Envelop openen"}


def mistakes(before: Letter, after: Letter, events: tuple[AppEvent, ...]) -> tuple[str, ...]:  # noqa: ARG001
    """A letter has none of its own."""
    return ()


def _begin(text: str) -> str:
    words = text.replace("*", "").replace("\n", " ").split()
    return " ".join(words[:SHORT]) + (" …" if len(words) > SHORT else "")

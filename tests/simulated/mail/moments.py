"""A moment for every action: what goes before it, and the action."""

from functools import cache

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import Skin
from oefenplek.simulated.mail import rules
from oefenplek.simulated.mail.state import Mailbox

from .scenes import act, opened, select, typed

FAKE = {"message": "rekening-nep", "link": "betaalpagina"}
BIN = (act("open-menu"), act("open-folder", folder="trash"), select("oud-nieuws"))
READY = (act("compose"), typed("to", "lotte@familie.example"), typed("text", "Dag"))
PHOTO = (act("compose"), act("open-attachments"), act("attach", photo="tuin"))

MOMENTS: tuple[tuple[tuple[Action, ...], Action], ...] = (
    ((), act("open-menu")),
    ((act("open-menu"),), act("open-folder", folder="drafts")),
    ((act("open-menu"),), act("open-contacts")),
    ((act("compose"),), act("back")),
    ((act("open-menu"),), act("back")),
    ((select("huisarts"),), act("back")),
    ((act("search"), typed("search", "soep")), act("back")),
    ((act("compose"), act("open-attachments")), act("back")),
    ((), select("uitnodiging")),
    ((select("rekening-nep"),), act("show-sender", message="rekening-nep")),
    ((select("rekening-nep"),), act("preview-link", **FAKE)),
    ((select("rekening-nep"),), act("open-link", **FAKE)),
    ((select("rekening-nep"), act("preview-link", **FAKE)), act("close-preview")),
    ((select("rekening-nep"), act("open-link", **FAKE)), act("close-preview")),
    ((select("wandelen"),), act("open-attachment", message="wandelen", attachment="foto-brug")),
    ((select("huisarts"), act("open-attachment", message="huisarts", attachment="weg")), act("close-picture")),
    ((select("reclame"),), act("move", message="reclame", to="trash")),
    ((select("reclame"),), act("move", message="reclame", to="spam")),
    (BIN, act("move", message="oud-nieuws", to="inbox")),
    ((select("rekening-nep"),), act("report", message="rekening-nep")),
    ((), act("compose")),
    ((select("straatfeest"),), act("reply")),
    ((select("straatfeest"),), act("reply-all")),
    ((select("straatfeest"),), act("forward")),
    ((act("compose"),), typed("to", "j")),
    ((act("compose"), act("show-cc")), typed("cc", "j")),
    ((act("compose"), act("show-cc")), typed("bcc", "j")),
    ((act("compose"),), typed("subject", "s")),
    ((act("compose"),), typed("text", "t")),
    ((act("search"),), typed("search", "k")),
    ((act("compose"),), act("show-cc")),
    ((act("compose"),), act("open-contacts")),
    ((act("compose"),), act("pick-contact", contact="joke")),
    ((act("compose"), act("open-contacts")), act("pick-contact", contact="huisarts")),
    ((act("open-menu"), act("open-contacts")), act("pick-contact", contact="wim")),
    ((act("compose"),), act("open-attachments")),
    ((act("compose"), act("open-attachments")), act("attach", photo="hond")),
    (PHOTO, act("remove-attachment", attachment="tuin")),
    (READY, act("send")),
    ((act("compose"),), act("send")),
    ((*READY, act("send")), act("undo-send")),
    ((), act("search")),
    ((act("compose"), act("show-cc")), act("enter", field="bcc")),
    ((select("reclame"), act("move", message="reclame", to="trash")), act("undo-move")),
    ((act("open-menu"), act("open-folder", folder="trash")), act("empty")),
    ((act("open-menu"), act("open-folder", folder="spam"), act("empty")), act("empty-yes")),
    ((act("open-menu"), act("open-folder", folder="trash"), act("empty")), act("empty-no")),
)
FIRST_PAGE = (typed("name", "n"), act("register-next"))
REGISTRATION: tuple[tuple[tuple[Action, ...], Action], ...] = (
    ((), typed("name", "n")),
    ((), act("register-next")),
    (FIRST_PAGE, typed("address", "a")),
    (FIRST_PAGE, typed("password", "p")),
    (FIRST_PAGE, act("register-done")),
    (FIRST_PAGE, act("back")),
)


@cache
def moments(skin: Skin) -> list[tuple[Mailbox, Action]]:
    """The moments that exist on this device; what is always in view there needs no menu first."""
    found: list[tuple[Mailbox, Action]] = []
    for start, table in (("inbox", MOMENTS), ("registration", REGISTRATION)):
        first = opened(skin, start=start)
        for way, action in table:
            state = first
            for step in way:
                state, _ = rules.act(state, step)
            if rules.place(state, action):
                found.append((state, action))
    return found

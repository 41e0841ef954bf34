"""PostVak's own mistakes, one by one: how each is made, what is said, and that the right acts after it are taken."""

import pytest

from oefenplek.domain.actions import Action
from oefenplek.domain.text import plain, resolve
from oefenplek.simulated.mail import rules
from oefenplek.simulated.mail.mistakes import MISTAKES
from oefenplek.simulated.mail.state import Mailbox
from tests.support import slips

from .scenes import act, after, do, opened, select, typed
from .test_mistakes import LONG, SLIPS

Acts = tuple[Action, ...]
TO = typed("to", "lotte@familie.example")
LETTER = (act("compose"), TO)
SEND = act("send")
THROWN = act("move", message="huisarts", to="trash")
BIN = (act("open-menu"), act("open-folder", folder="trash"))
AGAIN = act("restart")
"""*Opnieuw beginnen* is the lesson's button: the scene is as it was."""

# what is recognised, what goes before, the slip, and what is right after it
ADDRESSES: list[tuple[str, Acts, Action, Acts]] = [
    (code, (act("compose"), typed("to", address)), SEND, (TO, SEND)) for code, address in SLIPS.items()
]
TABLE: list[tuple[str, Acts, Action, Acts]] = [
    *ADDRESSES,
    ("address-in-subject", (act("compose"), typed("subject", "lotte@familie.example")), typed("text", "D"),
     (TO, typed("subject", "Zondag"), typed("text", "Dag"), SEND)),
    ("all-in-subject", (*LETTER, typed("subject", LONG)), typed("text", "D"),
     (typed("subject", "Zondag"), typed("text", "Dag"), SEND)),
    ("reply-all-private", (select("straatfeest"),), act("reply-all"),
     (act("back"), act("reply"), typed("text", "Ik kom"), SEND)),
    ("forgot-photo", (*LETTER, typed("text", "Hier is mijn foto.")), SEND,
     (act("undo-send"), act("open-attachments"), act("attach", photo="tuin"), SEND)),
    ("link-in-fake", (select("rekening-nep"),), act("open-link", message="rekening-nep", link="betaalpagina"),
     (act("close-preview"), act("move", message="rekening-nep", to="trash"))),
    ("deleted-wanted", (select("huisarts"),), THROWN, (act("undo-move"),)),
    ("emptied-wanted", (select("huisarts"), THROWN, *BIN, act("empty")), act("empty-yes"), (AGAIN, select("huisarts"))),
]  # fmt: skip


def told(action: Action) -> str:
    """An act in words: ``type to lotte@familie.example``."""
    return " ".join((action.name, *(value for _, value in action.params)))


def taken(state: Mailbox, action: Action) -> Mailbox:
    """It is possible, it changes something, and nothing is wrong with it."""
    if action == AGAIN:
        return opened()
    changed, _, mistakes = after(state, action)
    assert mistakes == ()
    assert changed != state
    return changed


@pytest.mark.parametrize(("code", "before", "slip", "right"), TABLE, ids=[row[0] for row in TABLE])
def test_a_mistake_is_recognised_and_the_right_acts_are_taken_right_after(
    code: str, before: Acts, slip: Action, right: Acts
) -> None:
    wrong, _, mistakes = after(do(opened(), *before), slip)
    assert mistakes == (code,)
    said = plain(resolve(MISTAKES[code], "touch", rules.words(wrong)))
    for action in right:
        wrong = taken(wrong, action)
    slips.known("PostVak", code, ", ".join(map(told, (*before, slip))), said, ", ".join(map(told, right)))


def test_the_table_has_every_mistake() -> None:
    assert [row[0] for row in TABLE if row[0] not in MISTAKES] == []
    assert MISTAKES.keys() == {row[0] for row in TABLE}

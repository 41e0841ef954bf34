"""Every recognised slip: how it is made, which answer comes, and that the right act right after it is taken."""

from dataclasses import dataclass

import pytest

from oefenplek.domain.actions import Action
from oefenplek.domain.text import plain, resolve
from oefenplek.steps.typing import words
from oefenplek.steps.typing.body import Body
from oefenplek.steps.typing.rules import RULES
from tests.support import slips

from .bodies import (
    AMOUNT,
    BACKSPACE,
    DELETE,
    LETTERS,
    MAIL,
    PHRASE,
    READY,
    SENTENCE,
    doing,
    erased,
    typing,
)

Acts = tuple[Action | str, ...]


@dataclass(frozen=True)
class Row:
    """A slip: what somebody does, and the answer to the last of it."""

    how: str
    body: Body
    acts: Acts
    code: str
    say: str


LONG = "Ik kom om drie"
TABLE = (
    Row("another key", LETTERS, ("d", "ds"), "other-key", words.OTHER_LIT),
    Row("another key on the screen", LETTERS, (typing("x", "screen"),), "other-key", words.OTHER),
    Row("a capital by Shift", LETTERS, ("D",), "X13", words.HOLD["base"]),
    Row("Caps Lock, key by key", LETTERS, ("D", "D"), "X13", words.CAPS),
    Row("capitals on the screen", LETTERS, (typing("D", "screen"), typing("D", "screen")), "X13", words.CAPS_ON_SCREEN),
    Row("no Shift for a capital", LETTERS, ("dag ", "dag r"), "X13", words.HOLD["shift"]),
    Row(
        "a small letter on the screen",
        LETTERS,
        ("dag ", typing("dag r", "screen")),
        "X13",
        words.HOLD["screen"],
    ),
    Row("Caps Lock in a sentence", SENTENCE, ("I", "IK", "IK K", "IK KOM"), "X13", words.CAPS),
    Row("Caps Lock, ready all the same", SENTENCE, ("IK KOM OM DRIE UUR.", READY), "X13", words.CAPS),
    Row("2 for @, QWERTY", MAIL, ("ria", "ria2"), "X13", words.HOLD_AND_ERASE["shift"]),
    Row("é for @, AZERTY", MAIL, ("ria", typing("riaé", "azerty")), "X13", words.HOLD_AND_ERASE["altgr"]),
    Row("Shift for @, AZERTY", MAIL, ("ria", typing("ria2", "azerty")), "X13", words.HOLD_AND_ERASE["altgr"]),
    Row("Shift held for a point", MAIL, ("ria@postvak", "ria@postvak>"), "X13", words.HOLD_AND_ERASE["base"]),
    Row("the @ is missing", MAIL, ("riapostvak.example", READY), "geen-at", "Er mist een @."),
    Row("a space in an address", MAIL, ("ria @postvak.example", READY), "spatie", "Er staat een spatie."),
    Row("www. before an address", MAIL, ("www.ria@postvak.example", READY), "www", "Haal www. weg."),
    Row("no comma in an amount", AMOUNT, ("1250", READY), "komma", "Hier staat 1250 euro."),
    Row("equal but for a capital", SENTENCE, ("ik kom om drie uur.", READY), "X14", words.NEARLY_SAME["case"]),
    Row("equal but for a space", SENTENCE, ("Ikkom om drie uur.", READY), "X14", words.NEARLY_SAME["spaces"]),
    Row("equal but for both", SENTENCE, ("ikkom om drie uur.", READY), "X14", words.NEARLY_SAME["both"]),
    Row("Backspace again and again", SENTENCE, (LONG, *erased(LONG, 7)), "X22", words.ERASED["backspace"]),
    Row(
        "Backspace where Delete belongs",
        DELETE,
        (typing("DagLLotte", by="backspace"), typing("DaLLotte", by="backspace")),
        "X22",
        words.ERASED["backspace"],
    ),
    Row(
        "Delete where Backspace belongs",
        BACKSPACE,
        (typing("Dag Lotee", by="delete"), typing("Dag Loee", by="delete")),
        "X22",
        words.ERASED["delete"],
    ),
    Row("not all of it", SENTENCE, ("Ik kom", READY), "unfinished", words.UNFINISHED),
    Row("too much of it", SENTENCE, ("Ik kom om drie uur. Dag", READY), "too-much", words.TOO_MUCH),
    Row("another word", SENTENCE, ("Ik ben om drie uur.", READY), "other-text", words.LOOK_AT_WORD),
    Row("own data", SENTENCE, ("Mijn nummer is 0612345678",), "X21", words.OWN_DATA),
    Row("a short phrase", PHRASE, ("soep wolk", READY), "words", words.PHRASE_LACKS["words"]),
    Row("short words", PHRASE, ("ik zie uw ei", READY), "letters", words.PHRASE_LACKS["letters"]),
    Row("a year", PHRASE, ("soep wolk lamp 1948", READY), "names", words.PHRASE_LACKS["names"]),
    Row("a name", PHRASE, ("soep wolk lamp tent Ria", READY), "names", words.PHRASE_LACKS["names"]),
    Row("one word, four times", PHRASE, ("soep soep soep soep", READY), "guessed", words.PHRASE_LACKS["guessed"]),
    Row("the example itself", PHRASE, ("fiets maan kaas trap", READY), "guessed", words.PHRASE_LACKS["guessed"]),
)


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.how)
def test_a_slip_is_answered_in_its_own_words_and_the_right_act_is_taken_after_it(row: Row) -> None:
    state, said = doing(row.body, *row.acts)
    assert (said[-1].say, said[-1].tone, said[-1].mistake) == (row.say, "care", row.code)
    assert not state.done
    right: Acts = (row.body.answer, READY) if row.body.phrase else (row.body.answer,)
    after, answers = doing(row.body, *row.acts, *right)
    assert after.done
    assert (answers[-1].tone, answers[-1].mistake) == ("good", "")
    said = plain(resolve(row.say, "touch", RULES.values(row.body, state)))
    slips.known("typing", row.code, f"{row.how}: {made(row)}", said, f"typed {right[0]}")


def made(row: Row) -> str:
    """The last things that were done, in words."""
    return " · ".join(act if isinstance(act, str) else act.get("text", "Klaar met typen") for act in row.acts[-2:])


def test_every_row_says_something_of_its_own() -> None:
    assert len({(row.code, row.how) for row in TABLE}) == len(TABLE)

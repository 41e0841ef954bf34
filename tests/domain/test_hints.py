"""Four rungs, each in other words."""

import pytest

from oefenplek.domain.hints import FOLLOW, LOOK, READ_AGAIN, WATCH, Rung, rung
from oefenplek.domain.lesson import Hint

ADVICE = "[Tik] op Verstuur."
LADDER = (Hint("Lees de e-mail."), Hint("Kijk rechts bovenin.", point="button/send"), Hint(show_solution=True))


def test_the_authors_words_climb_the_ladder() -> None:
    said = [rung(number, LADDER, "button/send", ADVICE) for number in (1, 2, 3, 4)]
    assert said == [
        Rung("Lees de e-mail."),
        Rung("Kijk rechts bovenin.", "button/send"),
        Rung(FOLLOW, "button/send", hand=True),
        Rung(WATCH, "button/send", hand=True, play=True),
    ]


def test_a_hint_for_another_place_is_not_said_here() -> None:
    assert rung(2, LADDER, "message/a", ADVICE) == Rung(ADVICE, "message/a")


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_without_words_of_an_author_every_rung_still_says_something_else(number: int) -> None:
    said = [rung(n, (), "button/send", ADVICE).say for n in (1, 2, 3, 4)]
    assert all(said)
    assert said[number - 1] not in said[: number - 1]


def test_without_a_place_nothing_is_pointed_at_or_played() -> None:
    assert rung(1, (), "", "") == Rung(READ_AGAIN)
    assert rung(2, (), "", "") == Rung(LOOK)
    assert not rung(4, (), "", "").play


def test_several_hints_for_one_place_are_used_one_after_another() -> None:
    hints = (Hint("Eerste.", point="a"), Hint("Tweede.", point="a"))
    assert [rung(n, hints, "a", ADVICE).say for n in (1, 2, 3)] == ["Eerste.", "Tweede.", FOLLOW]


def test_three_hints_for_one_place_are_its_whole_ladder() -> None:
    here = (Hint("Eerste.", point="a"), Hint("Tweede.", point="a"), Hint("Derde.", point="a"))
    hints = (Hint("Algemeen."), *here, Hint("Elders.", point="b"))
    assert [rung(n, hints, "a", ADVICE) for n in (1, 2, 3)] == [
        Rung("Eerste."),
        Rung("Tweede.", "a"),
        Rung("Derde.", "a", hand=True),
    ]
    assert rung(1, hints, "b", ADVICE) == Rung("Algemeen.")


@pytest.mark.parametrize(
    "hints", [(Hint("Een."), Hint("Twee.")), (Hint("Een."),), (Hint("Een."), Hint("Drie.", point="c"))]
)
def test_no_rung_repeats_another_where_the_app_has_no_words_of_its_own(hints: tuple[Hint, ...]) -> None:
    said = [rung(number, hints, "option/goed", "").say for number in (1, 2, 3, 4)]
    assert len({*said}) == 4

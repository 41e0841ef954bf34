"""Which first hints give too much away, and which do not."""

import pytest

from .support import changed, problems

FIRST = 'hints:\n      - say: "Kijk bij elke e-mail: wie stuurt dit?"\n'


@pytest.mark.parametrize(
    "hint",
    ['- {say: "Kijk in de lijst.", point: message/nep}', '- say: "Kijk goed naar de namen."'],
)
def test_a_first_hint_may_point_at_the_first_act(hint: str) -> None:
    assert problems(changed(FIRST, f"hints:\n      {hint}\n")) == []


def test_a_first_hint_may_not_point_at_the_last_act() -> None:
    text = changed(FIRST, 'hints:\n      - {say: "Kijk bovenaan.", point: button/move-trash}\n')
    assert [p.code for p in problems(text)] == ["W106"]


def test_a_short_right_answer_inside_another_word_is_not_given_away() -> None:
    text = changed('text: "oefenbank@gratis-mail.example"', 'text: "nep"')
    assert problems(changed("Kijk naar het deel na het apenstaartje (@).", "Is dit een nepmail?", text)) == []
    assert [p.code for p in problems(changed("Kijk naar het deel na het apenstaartje (@).", "Het is nep.", text))] == [
        "W106"
    ]


def test_a_watch_step_needs_no_hints_and_no_tip() -> None:
    assert problems(changed("guidance: watch", "guidance: watch\n    title: Kijken")) == []


@pytest.mark.parametrize("word", ["{knop}", "{knop-send}", "{afzender}"])
def test_buttons_and_scene_values_are_filled_in(word: str) -> None:
    assert problems(changed("Kijk bij elke e-mail: wie stuurt dit?", f"Kijk eens naar {word}.")) == []


def test_an_answer_without_letters_is_not_given_away_by_a_hint_that_only_points() -> None:
    text = changed('text: "oefenbank@gratis-mail.example"', 'text: "👍"')
    assert problems(changed('say: "Kijk naar het deel na het apenstaartje (@)."', "point: option/bank", text)) == []

"""An address may be broken behind its signs where a line is narrow; nothing else is touched."""

import pytest

from oefenplek.domain.text import breakable, unmarked


@pytest.mark.parametrize("text", ["Om 14.05 uur.", "Dag. Tot zo!", "3/4", "Kijk na de @.", ""])
def test_sentences_and_times_stay_as_they_are(text: str) -> None:
    assert breakable(text) == text


def test_an_address_may_be_broken_behind_each_sign() -> None:
    assert breakable("ria@post.example/hulp") == "ria@\u200bpost.\u200bexample/\u200bhulp"


def test_a_mail_address_may_also_be_broken_behind_a_hyphen() -> None:
    assert breakable("info@de-linde.example") == "info@\u200bde-\u200blinde.\u200bexample"


@pytest.mark.parametrize("text", ["Een e-mail.", "Uw E-mailadres"])
def test_the_word_e_mail_stays_whole_and_is_said_as_it_is_written(text: str) -> None:
    assert "e-\u2060mail" in breakable(text).replace("\u200b", "").casefold()
    assert unmarked(breakable(text)) == text


@pytest.mark.parametrize("text", ["PostVak هو صندوق بريد Lotte الإلكتروني.", "اضغط على PostVak."])
def test_arabic_keeps_its_direction_where_it_begins_with_a_name(text: str) -> None:
    shown = breakable(text)
    assert shown.endswith(text)
    assert shown.startswith("\u200f") == (text[0] == "P")
    assert unmarked(shown) == text


@pytest.mark.parametrize("text", ["؟", "، 14", "\u0660\u0661"])
def test_signs_without_letters_stay_as_they_are(text: str) -> None:
    assert breakable(text) == text


def test_dutch_with_an_arabic_name_runs_as_dutch() -> None:
    assert breakable("علي stuurt u een bericht.") == "علي stuurt u een bericht."

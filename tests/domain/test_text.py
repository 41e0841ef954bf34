"""Lesson text: cleaned, worded for the device, split into sentences of runs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenplek.domain import text


@pytest.mark.parametrize(
    ("said", "touch", "mouse"),
    [
        ("[Tik] op de knop.", "Tik op de knop.", "Klik op de knop."),
        ("Eén keer [tikken] is genoeg.", "Eén keer tikken is genoeg.", "Eén keer klikken is genoeg."),
        ("U hebt [getikt].", "U hebt getikt.", "U hebt geklikt."),
        (
            "[Tap] the button, after [tapping] here.",
            "Tap the button, after tapping here.",
            "Click the button, after clicking here.",
        ),
        ("[Appuyez] sur le bouton.", "Appuyez sur le bouton.", "Cliquez sur le bouton."),
        ("[اضغط] على الزر.", "اضغط على الزر.", "انقر على الزر."),
        ("[Tak] blijft staan.", "[Tak] blijft staan.", "[Tak] blijft staan."),
    ],
)
def test_the_word_follows_the_device(said: str, touch: str, mouse: str) -> None:
    assert text.resolve(said, "touch") == touch
    assert text.resolve(said, "mouse") == mouse


def test_values_are_filled_in_once_and_an_unknown_name_stays() -> None:
    assert text.resolve("Dag {naam}, {wie}?", "touch", {"naam": "{wie}", "x": "y"}) == "Dag {wie}, {wie}?"


@pytest.mark.parametrize(
    ("said", "filled"),
    [
        ("اكتب: **{antwoord}**", "اكتب: **\u2068Ja, ik kom!\u2069**"),
        ("اختر \u2068{antwoord}\u2069.", "اختر \u2068Ja, ik kom!\u2069."),
        ("اكتب إلى {wie}.", "اكتب إلى {wie}."),
        ("Typ: **{antwoord}**", "Typ: **Ja, ik kom!**"),
    ],
)
def test_in_arabic_a_value_stands_apart(said: str, filled: str) -> None:
    assert text.resolve(said, "touch", {"antwoord": "Ja, ik kom!"}) == filled


@pytest.mark.parametrize(
    ("said", "sentences"),
    [
        ("Kijk goed. Tik dan!", ("Kijk goed.", "Tik dan!")),
        ("Mail info@post.example om 14.05 uur.", ("Mail info@post.example om 14.05 uur.",)),
        ('Hij zegt: "Kom maar." Dan gaat u.', ('Hij zegt: "Kom maar."', "Dan gaat u.")),
        ("**Let op. Lees goed.** Klaar.", ("**Let op. Lees goed.**", "Klaar.")),
        ("هل تريد؟ اضغط هنا.", ("هل تريد؟", "اضغط هنا.")),
        ("Voulez-vous écrire ? Oui !", ("Voulez-vous écrire ?", "Oui !")),
        ("Wandelen? (Promenade ?) Oui.", ("Wandelen? (Promenade ?)", "Oui.")),
        ("Een regel\nnog een", ("Een regel", "nog een")),
        ("", ()),
    ],
)
def test_sentences(said: str, sentences: tuple[str, ...]) -> None:
    assert text.split(said) == sentences


def test_bold_and_lesson_words_become_runs() -> None:
    (sentence,) = text.sentences("Een **nepmail** is geen nepmailtje, maar nepmail.", {"nepmail": "np"})
    assert [(r.text, r.strong, r.word) for r in sentence.runs if r.strong or r.word] == [
        ("nepmail", True, "np"),
        ("nepmail", False, "np"),
    ]
    assert sentence.plain == "Een nepmail is geen nepmailtje, maar nepmail."


@given(st.text())
def test_nothing_is_lost_or_added_by_splitting(said: str) -> None:
    cleaned = text.clean(said)
    joined = "".join(s.plain for s in text.sentences(cleaned))
    assert "".join(joined.split()) == "".join(text.plain("".join(text.split(cleaned))).split())


@given(st.text())
def test_cleaned_text_has_no_controls(said: str) -> None:
    cleaned = text.clean("\u202e\x00" + said)
    assert not set(cleaned) & set("\x00\u202e\u2066\u200f\ufeff")
    assert text.clean(cleaned) == cleaned


def test_a_very_long_text_is_cut() -> None:
    assert len(text.clean("x" * 20_000)) == text.MAX_LENGTH


def test_a_word_inside_an_address_is_no_lesson_word() -> None:
    words = {"postvak": "postvak", "e-mail": "e-mail"}
    (sentence,) = text.sentences("Het postvak van ria@postvak.example is voor e-mail en e-mailadressen", words)
    assert [run.word for run in sentence.runs if run.word] == ["postvak", "e-mail"]
    assert [run.text for run in sentence.runs if run.word] == ["postvak", "e-mail"]
    assert [r.word for s in text.sentences("Open uw postvak. Een e-mail.", words) for r in s.runs if r.word] == [
        "postvak",
        "e-mail",
    ]

"""The language rules: they find what is hard to read, and say nothing about good plain Dutch."""

from pathlib import Path

import pytest

from oefenplek.content.checker.rare import is_common, word_list
from oefenplek.content.checker.sentences import words_in
from oefenplek.content.checker.tone import is_passive

from .support import changed, problems


@pytest.mark.parametrize(
    "sentence",
    [
        "Uw e-mail wordt verstuurd.",
        "De rekening werd geblokkeerd door de bank.",
        "Als u belt, wordt u geholpen.",
        "Deze brieven worden elke dag gelezen.",
        "Het bericht is verwijderd geworden.",
        "Er wordt opgebeld.",
        "De foto wordt doorgestuurd.",
        "Uw wachtwoord wordt vergeten.",
    ],
)
def test_a_sentence_that_hides_who_does_it(sentence: str) -> None:
    assert is_passive(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "De letters worden groter.",
        "Het wordt al donker buiten.",
        "Oma wordt tachtig jaar.",
        "Mijn buurman wordt lid van een groep.",
        "De zin wordt geel.",
        "Dat wordt een leuk gesprek.",
        "Het wordt geen probleem.",
        "Het scherm wordt licht, en u hebt gebeld.",
        "U hebt de e-mail verstuurd.",
        "De foto is gemaakt door Lotte.",
        "Het wordt tijd om te betalen.",
        "Word nu lid. Het is gedaan.",
        "Dan wordt het bericht blauw.",
        "Zij wordt morgen gezond.",
    ],
)
def test_worden_is_not_always_passive(sentence: str) -> None:
    assert not is_passive(sentence)


PLAIN = (Path(__file__).parent / "plain.txt").read_text(encoding="utf-8")


def test_plain_dutch_raises_no_alarm() -> None:
    words = {w.lower() for line in PLAIN.splitlines() for w in (t.strip(".,?!") for t in words_in(line)) if w}
    names = {"enter", "shift"}
    assert sorted(word for word in words - names if not is_common(word)) == []


HARD = (
    "verifieer authenticatie autoriseren applicatie navigeer interface attachment browserextensie "
    "configuratie credentials disclaimer escaleren faciliteren implementatie gepersonaliseerde "
    "machtigingsprocedure encryptie synchroniseren participatiesamenleving geautomatiseerde "
    "legitimatiebewijs dossiervorming indicatiestelling cognitieve fysieke desbetreffende derhalve "
    "middels conform teneinde aangaande geattendeerd "
)
FORMS = (
    "bellen bel belt belde gebeld opgebeld bellend lopen loopt gelopen huizen brieven briefje berichtjes "
    "foto's kleindochters  grootste groter mooiere knoppen telefoonnummers verjaardagskaart bijlagen "
    "weggegooid teruggestuurd meelezen  zondagmiddag buurvrouwen e-mails antwoordt "
)


def test_hard_words_are_found() -> None:
    missed = [word for word in HARD.split() if is_common(word)]
    assert missed == []


@pytest.mark.parametrize(
    "word",
    FORMS.split(),
)
def test_forms_and_joined_words_are_known(word: str) -> None:
    assert all(is_common(part) for part in word.split("-"))


def test_our_list_is_big_enough_to_be_useful() -> None:
    assert len(word_list("common")) > 1_500


def test_a_rare_word_is_told_once_a_lesson() -> None:
    text = changed(
        "Gooi de nepmail weg.", "Verifieer het.", changed("Kijk eerst hoe het gaat.", "Verifieer het. Verifieer het.")
    )
    assert [p.code for p in problems(text)] == ["W102"]


def test_a_word_that_the_lesson_explains_is_not_rare() -> None:
    more = '  - {id: verifieer, text: "verifieer", say: "Kijk of het klopt."}\nscenes:\n'
    assert problems(changed("Gooi de nepmail weg.", "Verifieer het.", changed("scenes:\n", more))) == []


def test_names_addresses_and_words_at_home_are_not_rare() -> None:
    text = changed("Gooi de nepmail weg.", "Mail naar Zwaantje op zwaantje@kwispel.example om 14.05 uur.")
    text = changed('home: "Gmail of Outlook"', 'home: "inbox synchroniseren"', text)
    assert problems(text) == []


def test_twelve_words_are_fine_and_thirteen_are_long() -> None:
    twelve = "Een twee drie vier vijf zes zeven acht negen tien elf twaalf."
    assert problems(changed("Gooi de nepmail weg.", twelve)) == []
    assert [p.code for p in problems(changed("Gooi de nepmail weg.", f"Nul {twelve[0].lower()}{twelve[1:]}"))] == [
        "W101"
    ]


def test_marks_and_device_words_count_as_what_is_seen() -> None:
    assert words_in("**[Tik]** op {knop-send}: info@post.example om 14.05.") == [
        "Tik",
        "op",
        "woord",
        "info@post.example",
        "om",
        "14.05",
    ]


def test_the_volunteer_may_read_longer_and_harder_sentences() -> None:
    long = "Verifieer samen of de afzender klopt, want dat wordt vaak vergeten door mensen die snel willen zijn."
    assert problems(changed("Kreeg u weleens zo'n e-mail?", long)) == []


@pytest.mark.parametrize("said", ["Nee, kijk nog eens.", "Helaas. Kijk nog eens.", "Dat is fout.", "Verkeerde knop."])
def test_blame_is_told(said: str) -> None:
    assert "W107" in [p.code for p in problems(changed("Dit adres klopt. Bij twijfel: bel de bank.", said))]


@pytest.mark.parametrize(
    "said", ["Er staat een foutje in het adres.", "Neem de tijd.", "Er staat: Onjuiste! Nee-knop? Foutmelding."]
)
def test_what_only_sounds_like_blame_is_fine(said: str) -> None:
    found = [
        p.sentence for p in problems(changed("Dit adres klopt. Bij twijfel: bel de bank.", said)) if p.code == "W107"
    ]
    assert found == (["“onjuiste” klinkt als een verwijt."] if "Onjuiste" in said else [])


def test_a_word_with_stress_is_the_same_word() -> None:
    assert problems(changed("Gooi de nepmail weg.", "Kijk vóór u dít doet. Eén keer is genoeg.")) == []

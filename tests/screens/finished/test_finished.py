"""*Klaar*: what it tells, how it is read, and where it leads."""

import pytest
from PySide6.QtCore import QObject

from oefenplek.screens.finished.view_model import Finish, FinishedViewModel
from tests.screens import samples
from tests.support.accessible import Role, find, press, tree
from tests.support.showing import Shower
from tests.support.voices import SilentVoice


@pytest.fixture
def model(owner: QObject) -> FinishedViewModel:
    return samples.finished(owner)


def test_it_tells_what_the_person_can_do_now_and_who_answered(model: FinishedViewModel) -> None:
    assert model.goal == ["Ik kan een e-mail openen en beantwoorden."]
    assert (model.echoFrom, model.echo) == ("Lotte", "Wat fijn, oma! De taart is al bijna klaar.")
    assert (model.nextTitle, model.nextMinutes) == ("Nepmail herkennen", 15)


def test_every_sentence_is_lit_while_it_is_read(model: FinishedViewModel) -> None:
    voice = model._reader._voice
    assert isinstance(voice, SilentVoice)
    model.toggleReading()
    lit = []
    while model.speaking:
        lit.append(model.lit)
        voice.finish()
    assert lit == [0, 1, 2, 3, 4]
    assert model.lit == -1
    assert [said for said, _ in voice.said][1:3] == ["Dit kunt u nu:", "Ik kan een e-mail openen en beantwoorden."]


@pytest.mark.parametrize(
    ("button", "way"),
    [
        ("Volgende les: Nepmail herkennen (15 minuten)", "next"),
        ("Nog een keer", "again"),
        ("Naar het begin", "home"),
    ],
)
def test_each_way_on_leads_there_in_silence(show: Shower, model: FinishedViewModel, button: str, way: str) -> None:
    chosen: list[str] = []
    model.nextChosen.connect(lambda: chosen.append("next"))
    model.againChosen.connect(lambda: chosen.append("again"))
    model.homeChosen.connect(lambda: chosen.append("home"))
    page = show("oefenplek.screens.finished", "FinishedScreen", {"viewModel": model})
    model.toggleReading()
    press(find(page.window, button, Role.Button))
    assert chosen == [way]
    assert not model._reader.speaking


def test_without_a_next_lesson_there_are_two_ways_and_no_empty_words(show: Shower, owner: QObject) -> None:
    page = show("oefenplek.screens.finished", "FinishedScreen", {"viewModel": samples.finished(owner, samples.PLAIN)})
    buttons = [node.name for node in tree(page.window) if node.role == Role.Button]
    assert buttons == ["Voorlezen", "Nog een keer", "Naar het begin"]
    assert not [node for node in tree(page.window) if "“" in node.name]


def test_there_is_no_score(show: Shower, model: FinishedViewModel) -> None:
    page = show("oefenplek.screens.finished", "FinishedScreen", {"viewModel": model})
    words = " ".join(node.name for node in tree(page.window)).lower()
    assert "klaar" in words
    assert not [word for word in ("%", "punten", "score", "fout", "van de") if word in words]


def test_texts_of_a_lesson_are_only_text(show: Shower, owner: QObject) -> None:
    wild = "<img src=x> \u202e**dik**\x00 "
    model = samples.finished(owner, Finish(wild, wild * 3, wild, wild * 200, "", wild, 5))
    assert model.echo.startswith("<img src=x> dik")
    page = show("oefenplek.screens.finished", "FinishedScreen", {"viewModel": model}, size=(800, 1280))
    assert find(page.window, "Naar het begin", Role.Button)

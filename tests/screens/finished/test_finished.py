"""*Klaar*: what it tells, how it is read, and where it leads."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from oefenplek.screens.finished.view_model import Finish, FinishedViewModel
from oefenplek.ui.printing.paper import Paper
from tests.screens import samples
from tests.support.accessible import Role, find, press, tree
from tests.support.showing import Shower, Shown
from tests.support.voices import SilentVoice
from tests.ui.printing import sheets

SIGNALS = ("next", "other", "again", "free", "join", "stop")


@pytest.fixture
def model(owner: QObject) -> FinishedViewModel:
    return samples.finished(owner, guest=True)


def opened(show: Shower, model: FinishedViewModel, size: tuple[int, int] = (1280, 800)) -> Shown:
    return show("oefenplek.screens.finished", "FinishedScreen", {"viewModel": model}, size=size)


def ways(model: FinishedViewModel) -> list[str]:
    """Everything that is chosen from now on, in order."""
    chosen: list[str] = []
    for name in SIGNALS:
        getattr(model, f"{name}Chosen").connect(lambda name=name: chosen.append(name))
    return chosen


def buttons(page: Shown) -> list[str]:
    return [node.name for node in tree(page.window) if node.role == Role.Button]


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
        ("Volgende les: Nepmail herkennen", "next"),
        ("Nog een keer", "again"),
        ("Vrij oefenen", "free"),
        ("Een dier kiezen", "join"),
        ("Stoppen", "stop"),
    ],
)
def test_each_way_on_leads_there_in_silence(show: Shower, model: FinishedViewModel, button: str, way: str) -> None:
    chosen = ways(model)
    page = opened(show, model)
    model.toggleReading()
    press(find(page.window, button, Role.Button))
    assert chosen == [way]
    assert not model._reader.speaking


def test_without_a_next_lesson_another_one_is_chosen_and_nothing_empty_is_said(show: Shower, owner: QObject) -> None:
    model = samples.finished(owner, samples.PLAIN)
    chosen = ways(model)
    page = opened(show, model)
    assert buttons(page)[3:] == ["Een andere les kiezen", "Nog een keer", "Vrij oefenen", "Stoppen"]
    assert not [node for node in tree(page.window) if "“" in node.name]
    press(find(page.window, "Een andere les kiezen", Role.Button))
    assert chosen == ["other"]


@pytest.mark.parametrize(("button", "sheet"), [("Stappenblad", sheets.STEPS), ("Mijn woorden", sheets.WORDS)])
def test_a_sheet_can_be_taken_home(show: Shower, model: FinishedViewModel, button: str, sheet: object) -> None:
    taken: list[object] = []

    def take(paper: Paper) -> None:
        taken.append(paper.pages.sheet)

    model.paperChosen.connect(take)
    page = opened(show, model)
    press(find(page.window, button, Role.Button))
    assert taken == [sheet]


def test_only_what_there_is_can_be_taken(show: Shower, owner: QObject) -> None:
    page = opened(show, samples.finished(owner, replace(samples.ANSWERED, steps=None)))
    names = buttons(page)
    assert "Mijn woorden" in names
    assert not {"Stappenblad", "Een dier kiezen"} & set(names)


def test_a_sheet_in_its_card_says_nothing_by_itself(show: Shower, model: FinishedViewModel) -> None:
    page = opened(show, model)
    assert not [node for node in tree(page.window) if node.name == " ".join(sheets.STEPS.said)]


def test_who_is_known_hears_that_the_lesson_comes_back(show: Shower, owner: QObject) -> None:
    line = "Bij uw volgende bezoek herhaalt u deze les in 2 minuten."
    for known in (True, False):
        page = opened(show, samples.finished(owner, replace(samples.ANSWERED, repeats=known)))
        assert (line in [node.name for node in tree(page.window)]) == known


def test_there_is_no_score(show: Shower, model: FinishedViewModel) -> None:
    page = opened(show, model)
    words = " ".join(node.name for node in tree(page.window)).lower()
    assert "klaar" in words
    assert not [word for word in ("%", "punten", "score", "fout", "van de") if word in words]


def test_texts_of_a_lesson_are_only_text(show: Shower, owner: QObject) -> None:
    wild = "<img src=x> \u202e**dik**\x00 "
    model = samples.finished(owner, Finish(wild, wild * 3, wild, wild * 200, "", wild, 5))
    assert model.echo.startswith("<img src=x> dik")
    page = opened(show, model, (800, 1280))
    assert find(page.window, "Stoppen", Role.Button)

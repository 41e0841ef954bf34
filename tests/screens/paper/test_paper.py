"""A sheet that is shown: what is said, what printing does, and that the page stays whatever the printer does."""

import pytest
from PySide6.QtCore import QObject, Qt

from oefenplek.ui.printing.press import WANTS_SOMETHING
from oefenplek.ui.printing.sheet import Sheet, WordRow, Words
from tests.support.accessible import Role, find, press, tree
from tests.support.keys import key
from tests.support.paper_screens import paper
from tests.support.showing import Shower, Shown
from tests.support.voices import SilentVoice
from tests.ui.printing import sheets


def opened(show: Shower, owner: QObject, *, there: bool) -> Shown:
    model, _ = paper(owner, there=there)
    return show("oefenplek.screens.paper", "PaperCover", {"viewModel": model})


def test_without_a_printer_a_photo_is_enough_and_nothing_to_print_is_shown(show: Shower, owner: QObject) -> None:
    page = opened(show, owner, there=False)
    names = [node.name for node in tree(page.window)]
    assert "Maak hier een foto van met uw telefoon." in names
    assert "Printen" not in names


def test_a_screen_reader_hears_what_stands_on_the_sheet(show: Shower, owner: QObject) -> None:
    page = opened(show, owner, there=False)
    (sheet,) = [node for node in tree(page.window) if node.role == Role.Graphic]
    assert "1. Tik op de e-mail. 2. Tik op Beantwoorden." in sheet.name


def test_the_sheet_is_really_drawn(show: Shower, owner: QObject) -> None:
    page = opened(show, owner, there=False)
    (sheet,) = [node for node in tree(page.window) if node.role == Role.Graphic]
    picture, item = page.grab(), sheet.item
    corner = item.mapToScene(item.boundingRect().topLeft()).toPoint()
    inside = picture.copy(corner.x() + 3, corner.y() + 3, int(item.width()) - 6, int(item.height()) - 6)
    dark = sum(inside.pixelColor(x, y).lightness() < 60 for x in range(inside.width()) for y in range(inside.height()))
    assert dark > 1000


@pytest.mark.parametrize(
    ("answer", "line", "tone"),
    [("", "Het blad ligt bij de printer.", "good"), (WANTS_SOMETHING, WANTS_SOMETHING, "care")],
)
def test_printing_says_how_it_goes(show: Shower, owner: QObject, answer: str, line: str, tone: str) -> None:
    model, printer = paper(owner, there=True)
    page = show("oefenplek.screens.paper", "PaperCover", {"viewModel": model})
    press(find(page.window, "Printen", Role.Button))
    page.settle()
    assert (model.line, model.canPrint) == ("Het blad gaat naar de printer. Dat duurt even.", False)
    printer.answer(answer)
    assert (model.line, model.tone, model.canPrint) == (line, tone, True)


def test_a_printer_that_is_found_later_appears(owner: QObject) -> None:
    model, printer = paper(owner, there=False)
    told: list[bool] = []
    model.changed.connect(lambda: told.append(model.canPrint))
    printer.found(True)
    assert told == [True]


def test_the_way_back_is_a_button_and_a_key_and_stops_the_voice(show: Shower, owner: QObject) -> None:
    model, _ = paper(owner, there=False)
    closed: list[bool] = []
    model.closed.connect(lambda: closed.append(True))
    page = show("oefenplek.screens.paper", "PaperCover", {"viewModel": model})
    model.toggleReading()
    assert model.speaking
    press(find(page.window, "Terug", Role.Button))
    assert not model.speaking
    key(page, Qt.Key.Key_Escape)
    assert closed == [True, True]


def test_everything_on_the_sheet_is_read_in_its_own_language(owner: QObject) -> None:
    model, _ = paper(owner, sheets.HOME)
    voice = model._reader._voice
    assert isinstance(voice, SilentVoice)
    model.toggleReading()
    while model.speaking:
        voice.finish()
    assert voice.said[0] == ("Dit blad is voor u.", "nl")
    assert voice.said[2:] == [(text, "ar") for text in sheets.HOME.said]


def test_a_word_is_read_in_dutch_and_its_translation_in_its_own_language(owner: QObject) -> None:
    row = WordRow("openen", "email-open", "U tikt op de e-mail.", "open", "You tap the e-mail.")
    model, _ = paper(owner, Sheet("My words", (Words((row,), "nl", "en"),), language="en"))
    voice = model._reader._voice
    assert isinstance(voice, SilentVoice)
    model.toggleReading()
    while model.speaking:
        voice.finish()
    assert voice.said[2:] == [
        ("My words", "en"),
        ("openen: U tikt op de e-mail.", "nl"),
        ("open", "en"),
        ("You tap the e-mail.", "en"),
    ]

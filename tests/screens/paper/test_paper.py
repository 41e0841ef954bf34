"""A sheet that is shown: what is said, what printing and keeping do, and that the page stays whatever happens."""

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt

from oefenplek.screens.paper.making import MakingViewModel
from oefenplek.ui.printing.filing import FULL, LOCKED, PULLED
from oefenplek.ui.printing.press import WANTS_SOMETHING
from oefenplek.ui.printing.sheet import Sheet, WordRow, Words
from tests.screens import samples
from tests.support.accessible import Role, find, press, tree
from tests.support.engine import PIXELS_PER_MM
from tests.support.keys import key
from tests.support.paper_screens import OTHER, STICK, drawer_of, paper
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


# --- Bewaren ------------------------------------------------------------------------------------------------------


def test_the_one_stick_that_is_in_is_used_and_may_come_out_only_when_it_is_there(show: Shower, owner: QObject) -> None:
    model, _ = paper(owner, sticks=(STICK,))
    page = show("oefenplek.screens.paper", "PaperCover", {"viewModel": model})
    press(find(page.window, "Bewaren", Role.Button))
    page.settle()
    assert drawer_of(model).asked == [(sheets.STEPS, STICK)]
    assert (model.line, model.canKeep) == ("Het blad wordt bewaard. Laat de USB-stick zitten.", False)
    drawer_of(model).answer("")
    assert (model.line, model.tone) == ("Het blad is bewaard. U mag de USB-stick eruit halen.", "good")
    find(page.window, "Nog een keer bewaren", Role.Button)


def test_without_a_stick_it_is_asked_for_one(owner: QObject) -> None:
    model, _ = paper(owner)
    model.keepSheet()
    assert (model.line, model.tone) == ("Doe een USB-stick in het toestel. Kies dan nog een keer Bewaren.", "care")
    assert model.canKeep


def test_a_resident_keeps_nothing_in_a_folder_of_this_device(owner: QObject) -> None:
    model, _ = paper(owner)
    model.keepSheet()
    assert drawer_of(model).asked == []
    inside, _ = paper(owner, inside=True)
    inside.keepSheet()
    drawer_of(inside).answer("")
    assert inside.line == "Het blad staat in de map Documenten."


def test_where_there_is_a_choice_it_is_asked(show: Shower, owner: QObject) -> None:
    model, _ = paper(owner, sticks=(STICK, OTHER), inside=True)
    page = show("oefenplek.screens.paper", "PaperCover", {"viewModel": model})
    model.keepSheet()
    page.settle()
    assert model.places == ["USB-stick FOTOS", "USB-stick USB", "De map Documenten"]
    press(find(page.window, "USB-stick USB", Role.Button))
    assert [place for _, place in drawer_of(model).asked] == [OTHER]
    model.keepAt(0)
    assert len(drawer_of(model).asked) == 1, "there is nothing to choose any more"


@pytest.mark.parametrize("sentence", [FULL, PULLED, LOCKED])
def test_what_goes_wrong_is_said_in_one_sentence_and_can_be_tried_again(owner: QObject, sentence: str) -> None:
    model, _ = paper(owner, sticks=(STICK,))
    model.keepSheet()
    drawer_of(model).answer(sentence)
    assert (model.line, model.tone, model.canKeep) == (sentence, "care", True)


def test_what_came_of_a_sheet_is_told_once_it_is_so(owner: QObject) -> None:
    deeds: list[str] = []
    model, printer = paper(owner, sheets.GROUP, there=True, sticks=(STICK,), did=deeds.append)
    model.keepSheet()
    assert deeds == []
    drawer_of(model).answer(FULL)
    model.keepSheet()
    drawer_of(model).answer("")
    model.printSheet()
    printer.answer(WANTS_SOMETHING)
    model.printSheet()
    printer.answer("")
    assert deeds == ["sheet-kept", "sheet-printed"]


def test_a_sheet_that_was_put_away_meanwhile_hears_nothing(owner: QObject) -> None:
    model, printer = paper(owner, there=True, sticks=(STICK,))
    drawer = drawer_of(model)
    model.keepSheet()
    shiboken6.delete(model)
    drawer.answer("")
    assert printer.available


def test_nobody_is_told_to_take_a_photo_of_somebody_else_s_name(owner: QObject) -> None:
    model, printer = paper(owner, sheets.GROUP)
    assert (model.heading, model.line) == (
        "Op dit blad staat wie iemand is.",
        "U kunt het blad bewaren op een USB-stick.",
    )
    printer.found(True)
    assert model.line == "U kunt het blad printen of bewaren."


def test_nobody_is_told_to_take_a_photo_of_a_secret(owner: QObject) -> None:
    model, printer = paper(owner, sheets.RECOVERY)
    assert model.line == "U kunt het blad bewaren op een USB-stick, of met pen overschrijven."
    printer.found(True)
    assert model.line == "U kunt het blad printen of bewaren."


@pytest.mark.parametrize("sheet", [sheets.GROUP, sheets.CERTIFICATE, sheets.STEPS])
@pytest.mark.parametrize("size", [(1280, 800), (800, 1280), (1024, 600)])
def test_every_sheet_can_be_read_when_it_is_shown_larger(
    show: Shower, owner: QObject, sheet: Sheet, size: tuple[int, int]
) -> None:
    """Its letters are about as large as they are on paper, or larger: each page is as wide as the screen."""
    model, _ = paper(owner, sheet)
    page = show("oefenplek.screens.paper", "PaperCover", {"viewModel": model}, size=size)
    before = _pages(page)
    press(find(page.window, "Groter", Role.Button))
    page.settle()
    larger = _pages(page)
    assert len(larger) == len(before) == model.paper.count
    millimetres = sheet.millimetres[0]
    assert larger[0] / millimetres >= 0.85 * PIXELS_PER_MM
    assert larger[0] > 0.85 * size[0]
    press(find(page.window, "Hele blad", Role.Button))
    page.settle()
    assert _pages(page) == before


def _pages(page: Shown) -> list[float]:
    """How wide each page is."""
    found: list[float] = []
    waiting = [page.window.contentItem()]
    while waiting:
        item = waiting.pop()
        waiting += item.childItems()
        if item.inherits("PaperPage") or type(item).__name__ == "PaperPage":
            found.append(item.width())
    return found


def test_making_says_one_sentence_and_can_be_called_off(show: Shower, owner: QObject) -> None:
    model = MakingViewModel(owner, samples.language(owner))
    stopped: list[bool] = []
    model.stopped.connect(lambda: stopped.append(True))
    page = show("oefenplek.screens.paper", "MakingCover", {"viewModel": model})
    find(page.window, "Het blad wordt gemaakt.", Role.AlertMessage)
    press(find(page.window, "Terug", Role.Button))
    key(page, Qt.Key.Key_Escape)
    assert stopped == [True, True]

"""Printing never waits and always ends in one sentence, whatever the printer does."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from oefenplek.ui.fonts import load_fonts
from oefenplek.ui.printing import press
from oefenplek.ui.printing.press import NO_ANSWER, NO_PRINTER, NOT_PRINTED, WANTS_SOMETHING, DevicePress
from oefenplek.ui.printing.printing import Printing
from oefenplek.ui.printing.sheet import Sheet, Steps
from tests.ui.printing.sheets import STEPS


class FakePress:
    """A printer that does as it is told; it remembers on which thread it was asked."""

    def __init__(self, answer: Callable[[], str] = lambda: "", *, there: bool = True) -> None:
        self.answer, self.there = answer, there
        self.threads: list[threading.Thread] = []
        self.sheets: list[Sheet] = []

    def ready(self) -> bool:
        self.threads.append(threading.current_thread())
        return self.there

    def take(self, sheet: Sheet) -> str:
        self.threads.append(threading.current_thread())
        self.sheets.append(sheet)
        return self.answer()


def broken() -> str:
    raise OSError("the cable is out")


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    event = threading.Event()
    yield event
    event.set()


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [(lambda: "", ""), (lambda: WANTS_SOMETHING, WANTS_SOMETHING), (broken, NOT_PRINTED)],
    ids=["printed", "paper is out", "driver fails"],
)
def test_the_answer_comes_on_the_thread_of_the_screens(
    qtbot: QtBot, owner: QObject, told: list[str], answer: Callable[[], str], sentence: str
) -> None:
    fake = FakePress(answer)
    printing = Printing(owner, fake)
    on: list[threading.Thread] = []

    def done(said: str) -> None:
        told.append(said)
        on.append(threading.current_thread())

    printing.print_sheet(STEPS, done)
    assert printing.busy
    qtbot.waitUntil(lambda: not printing.busy)
    assert told == [sentence]
    assert on == [threading.main_thread()]
    assert fake.sheets == [STEPS]
    assert threading.main_thread() not in fake.threads


def test_a_printer_that_never_answers_is_given_up(
    qtbot: QtBot, owner: QObject, told: list[str], gate: threading.Event
) -> None:
    def wait() -> str:
        gate.wait(20)
        return ""

    printing = Printing(owner, FakePress(wait), patience=30)
    printing.print_sheet(STEPS, told.append)
    qtbot.waitUntil(lambda: bool(told))
    gate.set()
    qtbot.wait(50)
    assert told == [NO_ANSWER]


def test_an_answer_that_comes_after_closing_is_told_to_nobody(
    qtbot: QtBot, owner: QObject, told: list[str], gate: threading.Event
) -> None:
    def wait() -> str:
        gate.wait(20)
        return ""

    printing = Printing(owner, FakePress(wait))
    printing.print_sheet(STEPS, told.append)
    printing.close()
    gate.set()
    qtbot.wait(50)
    assert told == []


def test_a_printer_is_only_there_when_one_was_found(qtbot: QtBot, owner: QObject) -> None:
    with_one, without = Printing(owner, FakePress()), Printing(owner, FakePress(there=False))
    assert not with_one.available
    with_one.look()
    without.look()
    qtbot.waitUntil(lambda: with_one.available)
    assert not without.available


def test_a_device_without_a_printer_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(press, "_name", lambda: "")
    device = DevicePress()
    assert not device.ready()
    assert device.take(STEPS) == NO_PRINTER


def test_a_printer_that_stopped_gets_no_sheet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(press, "_name", lambda: "a printer that is not there")
    assert DevicePress().take(STEPS) == WANTS_SOMETHING


class FilePress:
    """A real Qt printer that writes a file instead of paper."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def ready(self) -> bool:
        return True

    def take(self, sheet: Sheet) -> str:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.file))
        return "" if press.print_on(printer, sheet) else NOT_PRINTED


@pytest.mark.parametrize(("steps", "pages", "paper"), [(4, 1, (420, 595)), (40, 4, (420, 595))])
def test_what_a_printer_gets_is_the_sheet_page_by_page(
    qtbot: QtBot, owner: QObject, told: list[str], tmp_path: Path, steps: int, pages: int, paper: tuple[int, int]
) -> None:
    load_fonts()
    file = tmp_path / "printed.pdf"
    printing = Printing(owner, FilePress(file))
    sheet = Sheet("Stappen", (Steps(tuple(f"Dit is stap nummer {n}." for n in range(steps))),))
    printing.print_sheet(sheet, told.append)
    qtbot.waitUntil(lambda: bool(told))
    document = QPdfDocument(owner)
    document.load(str(file))
    size = document.pagePointSize(0)
    text = "".join(document.getAllText(page).text() for page in range(document.pageCount()))
    count = document.pageCount()
    document.close()
    assert told == [""]
    assert (count, (round(size.width()), round(size.height()))) == (pages, paper)
    assert [f"nummer {n}." in text for n in range(steps)] == [True] * steps

"""What a sheet looks like: the right paper, black on white, the right side, a code that can be read."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from oefenplek.bundle import RESOURCES
from oefenplek.ui.fonts import load_fonts
from oefenplek.ui.printing.codes import QUIET, draw_code, matrix
from oefenplek.ui.printing.letters import SetText, turned_around
from oefenplek.ui.printing.page import lay_out, page_image
from oefenplek.ui.printing.pdf import write_pdf
from oefenplek.ui.printing.sheet import Drawing, Lines, Sheet, Steps
from tests.ui.printing import sheets

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def fonts() -> None:
    load_fonts()


def dark(image: QImage) -> Iterator[tuple[int, int]]:
    """Every pixel that is not white."""
    for y in range(image.height()):
        for x in range(image.width()):
            if QColor(image.pixel(x, y)).lightness() < 128:
                yield x, y


def ink(image: QImage, left: float, right: float) -> int:
    """How much ink stands between these parts of the width."""
    return sum(left * image.width() <= x < right * image.width() for x, _ in dark(image))


@pytest.mark.parametrize(("sheet", "points"), [(sheets.STEPS, (420, 595)), (sheets.WORDS, (595, 842))])
def test_a_pdf_has_the_paper_that_was_asked(tmp_path: Path, owner: QObject, sheet: Sheet, points: object) -> None:
    file = tmp_path / "blad.pdf"
    assert write_pdf(sheet, file)
    document = QPdfDocument(owner)
    document.load(str(file))
    size = document.pagePointSize(0)
    assert (document.pageCount(), (round(size.width()), round(size.height()))) == (1, points)
    text = document.getAllText(0).text()
    document.close()
    assert sheet.title in text


def test_a_pdf_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    assert not write_pdf(sheets.STEPS, tmp_path / "nowhere" / "blad.pdf")


def test_everything_is_black_on_white_and_the_edge_of_the_paper_is_empty() -> None:
    image = page_image(sheets.STEPS, 444)
    assert {QColor(image.pixel(x, y)).saturation() for x, y in dark(image)} == {0}
    margin = 12 * 3
    assert min(x for x, _ in dark(image)) >= margin
    assert max(x for x, _ in dark(image)) <= image.width() - margin


def test_an_arabic_sheet_begins_at_the_right() -> None:
    steps = (Steps(("Open.",)),)
    left, right = (page_image(Sheet("", steps, language=code), 296) for code in ("nl", "ar"))
    assert ink(left, 0, 0.5) > 0
    assert ink(left, 0.6, 1) == 0
    assert ink(right, 0.6, 1) > 0
    assert ink(right, 0, 0.4) == 0


@pytest.mark.parametrize(
    ("text", "turned"), [("Open de e-mail.", False), ("افتح الرسالة من Lotte.", True), ("123", False), ("", False)]
)
def test_each_text_keeps_the_direction_of_its_own_letters(text: str, turned: bool) -> None:
    assert turned_around(text) == turned


def test_a_long_word_is_broken_rather_than_cut() -> None:
    text = SetText("Rijkswaterstaatsdienstregelingsoverzicht" * 3, 300, 14)
    assert text.lines > 3


def test_long_sheets_go_on_on_the_next_page_with_their_number() -> None:
    many = Sheet("Veel", (Steps(tuple(f"Stap {n}." for n in range(40))),))
    assert lay_out(many).count > 1
    assert list(dark(page_image(many, 148, 1)))


def test_letters_are_large_enough_to_read_without_glasses() -> None:
    one, more = (SetText("Tik", 10_000, points).height / 10 for points in (14, 15))
    assert one == pytest.approx(14 * 0.3528 * 1.35, rel=0.03)
    assert more > one


def test_a_drawing_stands_in_the_middle() -> None:
    drawing = Drawing(RESOURCES / "illustrations" / "hedgehog.svg", "De egel")
    image = page_image(Sheet("", (drawing,)), 296)
    assert ink(image, 0.3, 0.7) > 500
    assert ink(image, 0, 0.15) == 0


def test_the_square_code_is_drawn_module_by_module_with_white_around_it() -> None:
    rows = matrix("OEFENPLEK:c02/samen")
    side = len(rows) + 2 * QUIET
    image = QImage(side * 4, side * 4, QImage.Format.Format_RGB32)
    image.fill(QColor("grey"))
    painter = QPainter(image)
    draw_code(painter, "OEFENPLEK:c02/samen", QRectF(image.rect()))
    painter.end()
    drawn = [[QColor(image.pixel(x * 4 + 2, y * 4 + 2)) == QColor("black") for x in range(side)] for y in range(side)]
    assert [row[QUIET:-QUIET] for row in drawn[QUIET:-QUIET]] == [list(row) for row in rows]
    assert not any(drawn[0] + drawn[-1] + [row[0] for row in drawn] + [row[-1] for row in drawn])


def test_what_comes_from_a_lesson_is_only_text() -> None:
    wild = Sheet("<img src=x>", (Lines(("\u202e**dik**\x00" * 50,)),))
    assert lay_out(wild).count == 1

"""The pages of a sheet: laid out once, drawn on a printer, in a PDF or in a picture."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QIODevice, QMarginsF, QRectF, QSaveFile, QSizeF, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from .flow import Placed, paginate
from .letters import MM, SetText
from .pieces import CENTRE, Piece, Room, pieces
from .sheet import MILLIMETRES, Sheet

MARGIN = {"A5": 13, "A4": 20}
LARGER = {"A5": 1.0, "A4": 1.2}
"""On larger paper letters are larger too."""
SQUEEZES = (1.0, 0.94, 0.88)
"""How much smaller letters may be where that saves a second page; never so small that they are hard to read."""
FOOT = 6
"""Millimetres for the line at the foot."""
NAME = "Oefenplek"


@dataclass(frozen=True, slots=True)
class Pages:
    """A sheet that is laid out; ``width`` and ``height`` of the paper in millimetres."""

    sheet: Sheet
    width: int
    height: int
    pieces: tuple[Piece, ...]
    placed: tuple[tuple[Placed, ...], ...]

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self.placed)


def lay_out(sheet: Sheet) -> Pages:
    """Lay a sheet out. Fonts have to be loaded. What is a little too much for a page is set in smaller letters."""
    usual = _laid_out(sheet, SQUEEZES[0])
    tried = (usual, *(_laid_out(sheet, squeeze) for squeeze in SQUEEZES[1:])) if usual.count == 2 else (usual,)
    return next((pages for pages in tried if pages.count == 1), usual)


def _laid_out(sheet: Sheet, squeeze: float) -> Pages:
    width, height = MILLIMETRES[sheet.size]
    margin = MARGIN[sheet.size]
    room = Room((width - 2 * margin) * MM, sheet.mirrored, LARGER[sheet.size] * squeeze)
    made = tuple(pieces(sheet, room))
    inside = (height - 2 * margin - FOOT) * MM
    return Pages(sheet, width, height, made, paginate([piece.strip for piece in made], inside))


def draw_page(painter: QPainter, pages: Pages, number: int, target: QRectF) -> None:
    """Draw one page so that the whole paper fills ``target``."""
    margin = MARGIN[pages.sheet.size] * MM
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.fillRect(target, Qt.GlobalColor.white)
    painter.translate(target.topLeft())
    painter.scale(target.width() / (pages.width * MM), target.height() / (pages.height * MM))
    painter.translate(margin, margin)
    for placed in pages.placed[number]:
        painter.setPen(Qt.GlobalColor.black)
        pages.pieces[placed.strip].draw(painter, placed.top)
    _draw_foot(painter, pages, number)
    painter.restore()


def _draw_foot(painter: QPainter, pages: Pages, number: int) -> None:
    margin = MARGIN[pages.sheet.size]
    name = NAME if pages.count == 1 else f"{NAME} · {number + 1} / {pages.count}"
    text = SetText(name, (pages.width - 2 * margin) * MM, 9, align=CENTRE)
    painter.setPen(Qt.GlobalColor.black)
    text.draw(painter, 0, (pages.height - 2 * margin) * MM - text.height)


def page_image(sheet: Sheet, width: int, number: int = 0) -> QImage:
    """One page as a picture of this width, to be shown on the screen."""
    pages = lay_out(sheet)
    image = QImage(width, round(width * pages.height / pages.width), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    draw_page(painter, pages, number, QRectF(image.rect()))
    painter.end()
    return image


def page_layout(sheet: Sheet) -> QPageLayout:
    """The paper as Qt describes it; we draw our own margins."""
    width, height = MILLIMETRES[sheet.size]
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Millimeter, sheet.size, QPageSize.SizeMatchPolicy.ExactMatch)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def write_pdf(sheet: Sheet, file: Path) -> bool:
    """Write a sheet as a PDF; ``False`` when the file cannot be written."""
    target = QSaveFile(str(file))
    if not target.open(QIODevice.OpenModeFlag.WriteOnly):
        return False
    writer = QPdfWriter(target)
    writer.setTitle(sheet.title)
    writer.setCreator(NAME)
    writer.setPageLayout(page_layout(sheet))
    writer.setResolution(600)
    painter = QPainter()
    return painter.begin(writer) and draw_pages(painter, sheet, writer) and painter.end() and target.commit()


def draw_pages(painter: QPainter, sheet: Sheet, device: QPagedPaintDevice) -> bool:
    """Draw every page on paper; ``False`` when the device wants no more."""
    pages = lay_out(sheet)
    resolution = device.logicalDpiX() / 25.4
    paper = QRectF(0, 0, pages.width * resolution, pages.height * resolution)
    for number in range(pages.count):
        if number and not device.newPage():
            return False
        draw_page(painter, pages, number, paper)
    return True

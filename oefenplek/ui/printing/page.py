"""The pages of a sheet: laid out once, drawn on a printer, in a PDF or in a picture."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from .flow import Placed, paginate
from .frame import EDGE, STREET, draw_frame
from .letters import MM, SetText
from .pieces import strips_of
from .room import CENTRE, Piece, Room
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

    @property
    def margin(self) -> int:
        """What stays empty at each side, in millimetres."""
        return _margin(self.sheet)


def _margin(sheet: Sheet) -> int:
    return MARGIN[sheet.size] + (EDGE if sheet.framed else 0)


def lay_out(sheet: Sheet) -> Pages:
    """Lay a sheet out. Fonts have to be loaded. What is a little too much for a page is set in smaller letters."""
    usual = _laid_out(sheet, SQUEEZES[0])
    tried = (usual, *(_laid_out(sheet, squeeze) for squeeze in SQUEEZES[1:])) if usual.count == 2 else (usual,)
    return next((pages for pages in tried if pages.count == 1), usual)


def _laid_out(sheet: Sheet, squeeze: float) -> Pages:
    width, height = sheet.millimetres
    margin = _margin(sheet)
    room = Room((width - 2 * margin) * MM, sheet.mirrored, LARGER[sheet.size] * squeeze, centred=sheet.framed)
    made = tuple(strips_of(sheet, room))
    inside = (height - 2 * margin - (STREET if sheet.framed else FOOT)) * MM
    strips = [piece.strip for piece in made]
    placed = paginate(strips, inside)
    if sheet.framed:
        placed = tuple(_in_the_middle(page, made, inside) for page in placed)
    return Pages(sheet, width, height, made, placed)


def _in_the_middle(page: tuple[Placed, ...], made: tuple[Piece, ...], inside: float) -> tuple[Placed, ...]:
    left_over = inside - max(placed.top + made[placed.strip].strip.height for placed in page)
    return tuple(replace(placed, top=placed.top + max(0.0, left_over / 2)) for placed in page)


def draw_page(painter: QPainter, pages: Pages, number: int, target: QRectF) -> None:
    """Draw one page so that the whole paper fills ``target``."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.fillRect(target, Qt.GlobalColor.white)
    painter.translate(target.topLeft())
    painter.scale(target.width() / (pages.width * MM), target.height() / (pages.height * MM))
    if pages.sheet.framed:
        draw_frame(painter, pages.width * MM, pages.height * MM)
    painter.translate(pages.margin * MM, pages.margin * MM)
    for placed in pages.placed[number]:
        painter.setPen(Qt.GlobalColor.black)
        pages.pieces[placed.strip].draw(painter, placed.top)
    if not pages.sheet.framed:
        _draw_foot(painter, pages, number)
    painter.restore()


def _draw_foot(painter: QPainter, pages: Pages, number: int) -> None:
    name = NAME if pages.count == 1 else f"{NAME} · {number + 1} / {pages.count}"
    text = SetText(name, (pages.width - 2 * pages.margin) * MM, 9, align=CENTRE)
    painter.setPen(Qt.GlobalColor.black)
    text.draw(painter, 0, (pages.height - 2 * pages.margin) * MM - text.height)


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
    size = QPageSize(
        QSizeF(*MILLIMETRES[sheet.size]), QPageSize.Unit.Millimeter, sheet.size, QPageSize.SizeMatchPolicy.ExactMatch
    )
    turned = QPageLayout.Orientation.Landscape if sheet.landscape else QPageLayout.Orientation.Portrait
    return QPageLayout(size, turned, QMarginsF(0, 0, 0, 0))


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

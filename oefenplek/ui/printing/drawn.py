"""Pieces with a drawing: an illustration, a code to scan, pictures of an app, tiles."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen

from oefenplek.ui.theme.tones import PERSON_TONES

from .blocks import Picture, Pictures, Tile, Tiles
from .codes import draw_code
from .flow import Strip
from .letters import MM, SetText
from .room import CENTRE, Piece, Room
from .sheet import Drawing, Qr

INK, EDGE = QColor("#1D2733"), QColor("#9AA1AB")


def drawing(block: Drawing, room: Room) -> Piece:
    """An illustration in the middle."""
    from PySide6.QtSvg import QSvgRenderer

    high = room.mm(block.height)
    picture = QSvgRenderer(str(block.file))
    natural = picture.defaultSize()
    wide = min(room.width, high * natural.width() / max(1, natural.height()))
    high = wide * natural.height() / max(1, natural.width())
    caption = SetText(block.caption, room.width, 15 * room.scale, strong=True, align=CENTRE)

    def draw(painter: QPainter, top: float) -> None:
        picture.render(painter, QRectF((room.width - wide) / 2, top, wide, high))
        painter.setPen(Qt.GlobalColor.black)
        caption.draw(painter, 0, top + high + 2 * MM)

    return Piece(Strip(high + (2 * MM + caption.height if block.caption else 0), above=room.mm(6)), draw)


def qr(block: Qr, room: Room) -> Piece:
    """A code to scan, what to do with it beside it."""
    side, gap = 45 * MM, 7 * MM
    beside = room.width - side - gap
    say = room.text(block.say, beside, 14)
    code = room.text(block.code, beside, 24, strong=True)
    words = say.height * bool(block.say) + code.height * bool(block.code)

    def draw(painter: QPainter, top: float) -> None:
        draw_code(painter, block.payload, QRectF(room.left(0, side), top, side, side))
        painter.setPen(Qt.GlobalColor.black)
        left, middle = room.left(side + gap, beside), top + max(0.0, (side - words) / 2)
        if block.say:
            say.draw(painter, left, middle)
        code.draw(painter, left, middle + say.height * bool(block.say))

    return Piece(Strip(max(side, words), above=room.mm(7)), draw)


def pictures(block: Pictures, room: Room) -> Iterator[Piece]:
    """Rows of pictures, each with its number and its line."""
    gap = 6 * MM
    wide = (room.width - gap * (block.columns - 1)) / block.columns
    for first in range(0, len(block.pictures), block.columns):
        row = [_Framed(one, wide, room) for one in block.pictures[first : first + block.columns]]
        yield _row_of(row, wide + gap, wide, room)


class _Framed:
    """A picture with its line, set for this width."""

    def __init__(self, one: Picture, wide: float, room: Room) -> None:
        self.image = QImage.fromData(one.png)
        # Where pictures in a row differ in height, their lines still stand beside each other.
        self.high = wide * self.image.height() / max(1, self.image.width())
        self.number = str(one.number) if one.number else ""
        self.ring = room.mm(7.5) if one.number else 0.0
        inside = wide - (self.ring + 2 * MM if one.number else 0.0)
        self.inside = inside
        self.caption = room.text(one.caption, inside, 12.5, leading=1.25)
        self.figure = SetText(self.number, self.ring, 12 * room.scale, strong=True, leading=1.0, align=CENTRE)


def _row_of(row: list[_Framed], step: float, wide: float, room: Room) -> Piece:
    high = max(one.high for one in row)
    below = high + 2.5 * MM

    def draw(painter: QPainter, top: float) -> None:
        for at, one in enumerate(row):
            left = room.left(at * step, wide)
            target = QRectF(left, top + high - one.high, wide, one.high)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(target, one.image)
            painter.setPen(QPen(EDGE, 0.2 * MM))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(target)
            _draw_caption(painter, one, left, wide, top + below, room)

    return Piece(Strip(below + max(max(one.caption.height, one.ring) for one in row), above=room.mm(5)), draw)


def _draw_caption(painter: QPainter, one: _Framed, left: float, wide: float, top: float, room: Room) -> None:
    painter.setPen(QPen(Qt.GlobalColor.black, 0.4 * MM))
    if one.number:
        ring = left + wide - one.ring if room.mirrored else left
        painter.drawEllipse(QRectF(ring, top, one.ring, one.ring))
        one.figure.draw(painter, ring, top + (one.ring - one.figure.height) / 2)
    beside = left if room.mirrored else left + wide - one.inside
    one.caption.draw(painter, beside, top + max(0.0, (one.ring - one.caption.height) / 2))


def tiles(block: Tiles, room: Room) -> Piece:
    """Drawings on tiles, their words below them; a single one stands beside its words unless all is centred."""
    side, gap = room.mm(block.side), room.mm(4)
    if len(block.tiles) == 1 and block.tiles[0].caption and not room.centred:
        return _beside(block.tiles[0], side, room)
    wide = max(side, (room.width - gap * (len(block.tiles) - 1)) / len(block.tiles))
    words = [SetText(t.caption, wide, 12.5 * room.scale, strong=True, align=CENTRE) for t in block.tiles]
    figures = [SetText(str(n), wide, 15 * room.scale, strong=True, align=CENTRE) for n in range(1, len(words) + 1)]
    above = figures[0].height if block.counted else 0.0

    def draw(painter: QPainter, top: float) -> None:
        for at, tile in enumerate(block.tiles):
            left = room.left(at * (wide + gap), wide)
            draw_tile(painter, tile, QRectF(left + (wide - side) / 2, top + above, side, side))
            painter.setPen(Qt.GlobalColor.black)
            words[at].draw(painter, left, top + above + side + MM)
            if block.counted:
                figures[at].draw(painter, left, top)

    below = max(text.height for text in words) + MM if any(tile.caption for tile in block.tiles) else 0.0
    return Piece(Strip(above + side + below, above=room.mm(5)), draw)


def _beside(tile: Tile, side: float, room: Room) -> Piece:
    gap = room.mm(6)
    beside = room.width - side - gap
    words = room.text(tile.caption, beside, 17, strong=True)

    def draw(painter: QPainter, top: float) -> None:
        draw_tile(painter, tile, QRectF(room.left(0, side), top, side, side))
        painter.setPen(Qt.GlobalColor.black)
        words.draw(painter, room.left(side + gap, beside), top + max(0.0, (side - words.height) / 2))

    return Piece(Strip(max(side, words.height), above=room.mm(5)), draw)


def draw_tile(painter: QPainter, tile: Tile, square: QRectF) -> None:
    """A drawing on its tile, as it is on the screen."""
    from PySide6.QtSvg import QSvgRenderer

    painter.setPen(QPen(INK, 0.3 * MM))
    painter.setBrush(QBrush(QColor(PERSON_TONES.get(tile.colour, "#FFFFFF"))))
    painter.drawRoundedRect(square, 0.22 * square.width(), 0.22 * square.width())
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = 0.09 * square.width()
    QSvgRenderer(str(tile.file)).render(painter, square.adjusted(inset, inset, -inset, -inset))

"""Cards of the size of a bank card, to cut out: front and back beside each other with a line to fold between them."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from .blocks import Card, Cards
from .codes import draw_code
from .drawn import INK, draw_tile
from .flow import Strip
from .letters import MM, SetText
from .room import CENTRE, Piece, Room

SIZE = QSizeF(85.6 * MM, 54 * MM)
"""A bank card, whatever the size of letters on the sheet."""
INSIDE = 5 * MM
CORNER = 4 * MM
"""Beyond its corners the lines to cut along go on, so that scissors find them."""


def cards(block: Cards, room: Room) -> Iterator[Piece]:
    """Each card with both its sides."""
    for card in block.cards:
        yield _card(card, room)


def _card(card: Card, room: Room) -> Piece:
    def draw(painter: QPainter, top: float) -> None:
        left = (room.width - 2 * SIZE.width()) / 2
        front, back = (QRectF(QPointF(left + side * SIZE.width(), top + CORNER), SIZE) for side in (0, 1))
        _lines(painter, front.united(back), back.left())
        _front(painter, card, front, room)
        _back(painter, card, back, room)

    return Piece(Strip(SIZE.height() + 2 * CORNER, above=room.mm(6)), draw)


def _lines(painter: QPainter, both: QRectF, fold: float) -> None:
    painter.setPen(QPen(INK, 0.2 * MM, Qt.PenStyle.DashLine))
    for y in (both.top(), both.bottom()):
        painter.drawLine(QPointF(both.left() - CORNER, y), QPointF(both.right() + CORNER, y))
    for x in (both.left(), both.right()):
        painter.drawLine(QPointF(x, both.top() - CORNER), QPointF(x, both.bottom() + CORNER))
    painter.setPen(QPen(INK, 0.2 * MM, Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(fold, both.top()), QPointF(fold, both.bottom()))


def _front(painter: QPainter, card: Card, at: QRectF, room: Room) -> None:
    inner = at.adjusted(INSIDE, INSIDE, -INSIDE, -INSIDE)
    title = SetText(card.title, inner.width(), 12, strong=True, leading=1.2, align=room.start)
    painter.setPen(Qt.GlobalColor.black)
    title.draw(painter, inner.left(), inner.top())
    side = inner.height() - title.height - 2 * MM
    top = inner.bottom() - side
    tile = QRectF(inner.right() - side if room.mirrored else inner.left(), top, side, side)
    draw_tile(painter, card.tile, tile)
    wide = inner.width() - side - 4 * MM
    left = inner.left() if room.mirrored else inner.right() - wide
    words = [SetText(line, wide, 14, strong=True, leading=1.25, align=room.start) for line in card.lines]
    top += (side - sum(text.height for text in words)) / 2
    painter.setPen(Qt.GlobalColor.black)
    for text in words:
        text.draw(painter, left, top)
        top += text.height


def _back(painter: QPainter, card: Card, at: QRectF, room: Room) -> None:
    inner = at.adjusted(INSIDE, INSIDE, -INSIDE, -INSIDE)
    side = inner.height() - 3 * MM
    # The white around the code reaches into the margin.
    edge = inner.right() - side + 3 * MM if room.mirrored else inner.left() - 3 * MM
    draw_code(painter, card.payload, QRectF(edge, inner.top() - 3 * MM, side, side))
    wide = inner.width() - side + MM
    left = inner.left() if room.mirrored else inner.right() - wide
    top = inner.top()
    painter.setPen(Qt.GlobalColor.black)
    for line in card.say:
        text = SetText(line, wide, 10, leading=1.25, align=room.start)
        text.draw(painter, left, top)
        top += text.height + 1.5 * MM
    points = 11 if card.name else 9
    below = SetText(card.name or "Oefenplek", inner.width(), points, strong=bool(card.name), leading=1.2, align=CENTRE)
    below.draw(painter, inner.left(), inner.bottom() - below.height)

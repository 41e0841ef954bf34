"""Pieces in rows and columns: a table whose head comes again, what was reached, codes to copy, lines to write on."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen

from oefenplek.ui.theme.lookup import IconLookup

from .blocks import Cell, Codes, Table, Ticks, WriteHere
from .flow import Strip
from .letters import MM, SetText, draw_sign
from .room import CENTRE, Piece, Room


def table(block: Table, room: Room) -> Iterator[Piece]:
    """A head, if there is one, and the rows below it."""
    if block.head:
        yield _row(block.head, block.shares, room, Strip(0, room.mm(5), keeps=True, head=True))
    for at, row in enumerate(block.rows):
        yield _row(
            row, block.shares, room, Strip(0, 0.0 if block.head or at else room.mm(4), below_head=bool(block.head))
        )


def _row(cells: Sequence[Cell], shares: Sequence[int], room: Room, strip: Strip) -> Piece:
    pad, sign = room.mm(1.5), room.mm(5)
    one = room.width / sum(shares)
    starts = [sum(shares[:at]) * one for at in range(len(shares))]
    texts = [_text(cell, share * one - 2 * pad, sign, room) for cell, share in zip(cells, shares, strict=True)]
    height = max(room.mm(8.5), max(text.height for text in texts) + 2 * pad)
    glyphs = [IconLookup().glyph(cell.icon) if cell.icon else "" for cell in cells]

    def draw(painter: QPainter, top: float) -> None:
        painter.setPen(QPen(Qt.GlobalColor.black, (0.5 if strip.head else 0.2) * MM))
        painter.drawLine(0, round(top + height), round(room.width), round(top + height))
        painter.setPen(Qt.GlobalColor.black)
        for at, text in enumerate(texts):
            wide = shares[at] * one
            beside = wide - 2 * pad - text.width
            if glyphs[at]:
                draw_sign(painter, glyphs[at], room.left(starts[at] + pad, sign), top + (height - sign) / 2, sign)
            text.draw(painter, room.left(starts[at] + pad + beside, text.width), top + (height - text.height) / 2)

    return Piece(Strip(height, strip.above, strip.keeps, strip.head, strip.below_head), draw)


def _text(cell: Cell, wide: float, sign: float, room: Room) -> SetText:
    beside = sign * 1.3 if cell.icon else 0.0
    return room.text(cell.text, wide - beside, 9.5, strong=cell.strong, leading=1.25)


def ticks(block: Ticks, room: Room) -> Iterator[Piece]:
    """A tick before each sentence."""
    glyph = IconLookup().glyph("check")
    for at, sentence in enumerate(block.sentences):
        yield _tick(glyph, sentence, room, room.mm(5 if at == 0 else 2.5))


def _tick(glyph: str, sentence: str, room: Room, above: float) -> Piece:
    side, gap = room.mm(8), room.mm(3)
    inset = 0.06 * room.width if room.centred else 0.0
    wide = room.width - side - gap - 2 * inset
    text = room.text(sentence, wide, 15)

    def draw(painter: QPainter, top: float) -> None:
        painter.setPen(Qt.GlobalColor.black)
        draw_sign(painter, glyph, room.left(inset, side), top, side)
        text.draw(painter, room.left(inset + side + gap, wide), top + max(0.0, (side - text.height) / 2))

    return Piece(Strip(max(side, text.height), above), draw)


def codes(block: Codes, room: Room) -> Iterator[Piece]:
    """Each with its number, two beside each other where none has to be broken for it."""
    columns = 2 if all(_code(code, room, 2).lines == 1 for code in block.codes) else 1
    for first in range(0, len(block.codes), columns):
        yield _codes(block.codes[first : first + columns], first + 1, room, columns)


def _code(code: str, room: Room, columns: int) -> SetText:
    return room.text(code, room.width / columns - room.mm(13), 17, strong=True)


def _codes(some: Sequence[str], first: int, room: Room, columns: int) -> Piece:
    step, figure = room.width / columns, room.mm(10)
    numbers = [room.text(f"{number}.", figure, 14) for number in range(first, first + len(some))]
    texts = [_code(code, room, columns) for code in some]
    height = max(text.height for text in texts)

    def draw(painter: QPainter, top: float) -> None:
        painter.setPen(Qt.GlobalColor.black)
        for at, text in enumerate(texts):
            left = at * step
            numbers[at].draw(painter, room.left(left, figure), top + (height - numbers[at].height) / 2)
            text.draw(painter, room.left(left + figure, text.width), top + (height - text.height) / 2)

    return Piece(Strip(height, above=room.mm(5 if columns == 2 else 2.5)), draw)


def write_here(block: WriteHere, room: Room) -> Piece:
    """Empty lines, what belongs there below each."""
    count, gap = len(block.labels), 8 * MM
    wide = (room.width - gap * (count - 1)) / count if count > 1 else min(room.width, 90 * MM)
    inset = (room.width - wide) / 2 if count == 1 and room.centred else 0.0
    align = CENTRE if room.centred else room.start
    labels = [room.text(label, wide, 11, align=align) for label in block.labels]
    line = room.mm(11)

    def draw(painter: QPainter, top: float) -> None:
        for at, label in enumerate(labels):
            left = room.left(inset + at * (wide + gap), wide)
            painter.setPen(QPen(Qt.GlobalColor.black, 0.3 * MM))
            painter.drawLine(round(left), round(top + line), round(left + wide), round(top + line))
            painter.setPen(Qt.GlobalColor.black)
            label.draw(painter, left, top + line + MM)

    return Piece(Strip(line + MM + max(label.height for label in labels), above=room.mm(6)), draw)

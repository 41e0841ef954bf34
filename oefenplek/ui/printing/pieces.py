"""From what stands on a sheet to pieces that can be drawn."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from oefenplek.ui.theme.lookup import IconLookup

from .blocks import Cards, Codes, Pictures, Table, Ticks, Tiles, WriteHere
from .drawn import drawing, pictures, qr, tiles
from .flow import Strip
from .letters import MM, SetText, draw_sign, turned_around
from .room import CENTRE, LEFT, RIGHT, Piece, Room
from .sheet import Drawing, Heading, Lines, Qr, Sheet, Steps, WordRow, Words
from .tables import codes, table, ticks, write_here
from .to_cut import cards


def strips_of(sheet: Sheet, room: Room) -> Iterator[Piece]:
    """Everything on a sheet, from its title down."""
    title = room.line(sheet.title, 30 if sheet.framed else 22, strong=True, leading=1.2)
    yield Piece(Strip(title.height + room.mm(2), keeps=True), lambda painter, top: title.draw(painter, 0, top))
    for block in sheet.blocks:
        yield from _MAKERS[type(block)](block, room)


def _heading(block: Heading, room: Room) -> Iterator[Piece]:
    yield _line(room.line(block.text, 20 if room.centred else 15, strong=True), above=room.mm(7), keeps=True)


def _lines(block: Lines, room: Room) -> Iterator[Piece]:
    for at, sentence in enumerate(block.sentences):
        text = room.line(sentence, 11 if block.quiet else 14)
        yield _line(text, above=room.mm(4 if at == 0 else 0.8))


def _steps(block: Steps, room: Room) -> Iterator[Piece]:
    for number, step in enumerate(block.steps, block.first):
        yield _step(step, number, room)


def _words(block: Words, room: Room) -> Iterator[Piece]:
    translated = any(row.translation or row.translated_explanation for row in block.rows)
    for row in block.rows:
        yield _word(row, room, translated)


def _line(text: SetText, above: float, *, keeps: bool = False) -> Piece:
    return Piece(Strip(text.height, above, keeps), lambda painter, top: text.draw(painter, 0, top))


def _step(step: str, number: int, room: Room) -> Piece:
    ring = room.mm(10.5)
    inside = room.width - ring - 4.5 * MM
    text = room.text(step, inside, 15)
    figure = SetText(str(number), ring, 15 * room.scale, strong=True, leading=1.0, align=CENTRE)
    height = max(ring, text.height)

    def draw(painter: QPainter, top: float) -> None:
        left = room.left(0, ring)
        painter.setPen(QPen(Qt.GlobalColor.black, 0.5 * MM))
        painter.drawEllipse(QRectF(left, top, ring, ring))
        figure.draw(painter, left, top + (ring - figure.height) / 2)
        # One line stands beside the middle of the ring, more lines begin at its top.
        text.draw(painter, room.left(ring + 4.5 * MM, inside), top + max(0.0, (ring - text.height) / 2))

    return Piece(Strip(height, above=room.mm(4.5)), draw)


def _word(row: WordRow, room: Room, translated: bool) -> Piece:
    side, gap, inside = room.mm(11), 5 * MM, room.mm(3)
    whole = room.width - side - gap
    half = (whole - gap) / 2 if translated else whole
    word = room.text(row.word, half, 15, strong=True, leading=1.25)
    say = room.text(row.explanation, half, 12.5, leading=1.3)
    # A translation begins at the side from which it is read.
    other = room.text(row.translation, half, 15, strong=True, leading=1.25, align=_side(row))
    meaning = room.text(row.translated_explanation, half, 12.5, leading=1.3, align=_side(row))
    glyph = IconLookup().glyph(row.icon) if row.icon else ""
    height = max(side, word.height + say.height, other.height + meaning.height) + inside

    def draw(painter: QPainter, top: float) -> None:
        painter.setPen(QPen(Qt.GlobalColor.black, 0.2 * MM))
        painter.drawLine(0, round(top), round(room.width), round(top))
        top += inside
        draw_sign(painter, glyph, room.left(0, side), top, side)
        own, others = room.left(side + gap, half), room.left(side + gap + half + gap, half)
        word.draw(painter, own, top)
        say.draw(painter, own, top + word.height)
        if translated:
            other.draw(painter, others, top)
            meaning.draw(painter, others, top + other.height)

    return Piece(Strip(height, above=room.mm(4)), draw)


def _side(row: WordRow) -> Qt.AlignmentFlag:
    return RIGHT if turned_around(row.translated_explanation or row.translation) else LEFT


_MAKERS: Mapping[type[Any], Callable[[Any, Room], Iterable[Piece]]] = {
    Heading: _heading,
    Lines: _lines,
    Steps: _steps,
    Words: _words,
    Drawing: lambda block, room: (drawing(block, room),),
    Qr: lambda block, room: (qr(block, room),),
    Pictures: pictures,
    Tiles: lambda block, room: (tiles(block, room),),
    Cards: cards,
    Table: table,
    Ticks: ticks,
    Codes: codes,
    WriteHere: lambda block, room: (write_here(block, room),),
}

"""From what stands on a sheet to pieces that can be drawn: each a strip of the page with a pen of its own."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from oefenplek.ui.theme.lookup import IconLookup

from .codes import draw_code
from .flow import Strip
from .letters import MM, SetText, draw_sign, turned_around
from .sheet import Block, Drawing, Heading, Lines, Qr, Sheet, Steps, WordRow, Words

Pen = Callable[[QPainter, float], None]
"""Draws a piece, its top here."""
LEFT, RIGHT, CENTRE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter


@dataclass(frozen=True, slots=True)
class Piece:
    """A strip of the page and how it is drawn."""

    strip: Strip
    draw: Pen


@dataclass(frozen=True, slots=True)
class Room:
    """The width there is, and the side from which the sheet is read. ``scale`` makes letters fit the size of paper."""

    width: float
    mirrored: bool
    scale: float

    @property
    def start(self) -> Qt.AlignmentFlag:
        """The side at which lines begin."""
        return RIGHT if self.mirrored else LEFT

    def left(self, at: float, width: float) -> float:
        """Where something begins that stands ``at`` from the side of reading and is this wide."""
        return self.width - at - width if self.mirrored else at

    def mm(self, length: float) -> float:
        """Room that grows and shrinks with the letters."""
        return length * MM * self.scale

    def text(self, text: str, width: float, points: float, **how: object) -> SetText:
        """A text, set."""
        return SetText(text, width, points * self.scale, **({"align": self.start} | how))  # type: ignore[arg-type]


def pieces(sheet: Sheet, room: Room) -> Iterator[Piece]:
    """Everything on a sheet, from its title down."""
    title = room.text(sheet.title, room.width, 22, strong=True, leading=1.2)
    yield Piece(Strip(title.height + room.mm(2), keeps=True), lambda painter, top: title.draw(painter, 0, top))
    for block in sheet.blocks:
        yield from _of(block, room)


def _of(block: Block, room: Room) -> Iterator[Piece]:
    match block:
        case Heading():
            yield _line(room.text(block.text, room.width, 15, strong=True), above=room.mm(7), keeps=True)
        case Lines():
            for at, sentence in enumerate(block.sentences):
                text = room.text(sentence, room.width, 11 if block.quiet else 14)
                yield _line(text, above=room.mm(4 if at == 0 else 0.8))
        case Steps():
            for number, step in enumerate(block.steps, block.first):
                yield _step(step, number, room)
        case Words():
            translated = any(row.translation or row.translated_explanation for row in block.rows)
            for row in block.rows:
                yield _word(row, room, translated)
        case Drawing():
            yield _drawing(block, room)
        case Qr():
            yield _qr(block, room)


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


def _drawing(block: Drawing, room: Room) -> Piece:
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


def _qr(block: Qr, room: Room) -> Piece:
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

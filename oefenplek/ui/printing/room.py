"""The room there is on a sheet, and what a piece of it is: a strip of the page with a pen of its own."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from .flow import Strip
from .letters import MM, SetText

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
    """The width there is, and the side from which the sheet is read. ``scale`` makes letters fit the size of paper;
    ``centred``: what stands alone stands in the middle."""

    width: float
    mirrored: bool
    scale: float
    centred: bool = False

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

    def text(
        self,
        text: str,
        width: float,
        points: float,
        *,
        strong: bool = False,
        leading: float = 1.35,
        align: Qt.AlignmentFlag | None = None,
    ) -> SetText:
        """A text, set; it begins at the side of reading unless it is told otherwise."""
        at = self.start if align is None else align
        return SetText(text, width, points * self.scale, strong=strong, leading=leading, align=at)

    def line(self, text: str, points: float, *, strong: bool = False, leading: float = 1.35) -> SetText:
        """A text over the whole width, where lines of this sheet stand."""
        at = CENTRE if self.centred else self.start
        return self.text(text, self.width, points, strong=strong, leading=leading, align=at)

"""Text on paper: set in lines once, drawn as often as wanted. Lengths are tenths of a millimetre."""

import unicodedata

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption

from oefenplek.domain.text import breakable, clean
from oefenplek.ui.fonts import FAMILY, ICONS

MM = 10.0
"""Units in a millimetre."""
POINT = 25.4 / 72 * MM
"""Units in a point."""


def font(points: float, *, strong: bool = False, family: str = FAMILY) -> QFont:
    """Letters of this size on paper, whatever the printer's resolution."""
    made = QFont(family)
    made.setPixelSize(round(points * POINT))
    made.setBold(strong)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


class SetText:
    """A text broken into lines of ``width``; it knows its height. Each text keeps the direction of its own letters."""

    def __init__(
        self,
        text: str,
        width: float,
        points: float,
        *,
        strong: bool = False,
        leading: float = 1.35,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self.width = width
        self._layout = QTextLayout(breakable(clean(text)), font(points, strong=strong))
        option = QTextOption(align | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        turned = turned_around(text)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
        self._layout.setTextOption(option)
        self.height = self._break(points * POINT * leading)

    def _break(self, step: float) -> float:
        height = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(self.width)
            line.setPosition(QPointF(0, height + (step - line.height()) / 2))
            height += step
        self._layout.endLayout()
        return height

    @property
    def lines(self) -> int:
        """How many lines it takes."""
        return self._layout.lineCount()

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Draw it with its corner here."""
        self._layout.draw(painter, QPointF(left, top))


def turned_around(text: str) -> bool:
    """Is the first letter that has a direction one that is read from right to left?"""
    found = next((kind for kind in map(unicodedata.bidirectional, text) if kind in {"L", "R", "AL"}), "L")
    return found != "L"


def draw_sign(painter: QPainter, glyph: str, left: float, top: float, side: float) -> None:
    """Draw a sign of the icon font in a square."""
    painter.setFont(font(side / POINT, family=ICONS))
    painter.drawText(QRectF(left, top, side, side), Qt.AlignmentFlag.AlignCenter, glyph)

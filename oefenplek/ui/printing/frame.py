"""The frame around a certificate: two lines, and at its foot the street of the start screen with every window lit."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from .letters import MM

LINE, INK, DUSK, LIGHT = QColor("#0A5665"), QColor("#1D2733"), QColor("#E2F0F1"), QColor("#F2B134")
EDGE = 9
"""Millimetres between the edge of the paper and the outer line."""
STREET = 20
"""Millimetres that the street is high."""
HOUSES = ((17, 11, "gable"), (14, 14, "flat"), (19, 9, "gable"), (15, 15, "point"), (18, 12, "flat"))
"""Width, height below the roof and roof of each, in millimetres; then from the beginning."""
INNER = 2.2
ROOF = 5


def draw_frame(painter: QPainter, width: float, height: float) -> None:
    """Draw it on paper of this size, in tenths of a millimetre."""
    outer = QRectF(EDGE * MM, EDGE * MM, width - 2 * EDGE * MM, height - 2 * EDGE * MM)
    inner = outer.adjusted(INNER * MM, INNER * MM, -INNER * MM, -INNER * MM)
    painter.save()
    painter.setPen(QPen(LINE, 1.1 * MM))
    painter.drawRoundedRect(outer, 5 * MM, 5 * MM)
    painter.setPen(QPen(LINE, 0.3 * MM))
    painter.drawRoundedRect(inner, 3.4 * MM, 3.4 * MM)
    _street(painter, inner.adjusted(5 * MM, 0, -5 * MM, 0))
    painter.restore()


def _street(painter: QPainter, inner: QRectF) -> None:
    whole = sum(width for width, _, _ in HOUSES)
    at = 0
    left, ground = inner.left(), inner.bottom()
    stretch = inner.width() / (whole * 2 * MM)
    painter.setPen(QPen(LINE, 0.4 * MM, j=Qt.PenJoinStyle.RoundJoin))
    while at < 2 * len(HOUSES):
        width, high, roof = HOUSES[at % len(HOUSES)]
        house = QRectF(left, ground - high * MM, width * MM * stretch, high * MM)
        painter.setBrush(QBrush(DUSK))
        painter.drawPolygon(_outline(house, roof))
        painter.setBrush(QBrush(LIGHT))
        for window in _windows(house):
            painter.drawRect(window)
        left, at = house.right(), at + 1
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _outline(house: QRectF, roof: str) -> QPolygonF:
    top, rise = house.top(), ROOF * MM
    tops = {
        "flat": [QPointF(house.left(), top), QPointF(house.right(), top)],
        "point": [QPointF(house.left(), top), QPointF(house.center().x(), top - rise), QPointF(house.right(), top)],
        "gable": [
            QPointF(house.left(), top),
            QPointF(house.left() + house.width() / 4, top - rise * 0.7),
            QPointF(house.right() - house.width() / 4, top - rise * 0.7),
            QPointF(house.right(), top),
        ],
    }
    return QPolygonF([house.bottomLeft(), *tops[roof], house.bottomRight()])


def _windows(house: QRectF) -> list[QRectF]:
    side = 2.6 * MM
    return [
        QRectF(house.left() + house.width() * share - side / 2, house.top() + 2.2 * MM, side, side)
        for share in (0.3, 0.7)
    ]

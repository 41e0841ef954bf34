"""From a picture of a whole device to one for a sheet: the part that matters, with the marks of the app on it."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter, QPen

from .photo import PIXELS_PER_MM, Photo

INK, ACCENT = QColor("#1D2733"), QColor("#F2B134")
OUTER, INNER, GAP, RADIUS = 0.6, 1.0, 1.2, 3.0
"""Millimetres of the two lines of a mark, the room inside it, and its corners: as ``Guide`` draws it."""
BESIDE_MARK = 12.0
"""Millimetres that stay visible around a mark."""


MOST_HIGH = 100
"""Of a telephone this many millimetres are kept; of other devices everything, so that one sees where the mark is."""


def for_paper(photo: Photo) -> bytes:
    """The part of a device around the marks, as a PNG."""
    image = photo.image.convertToFormat(QImage.Format.Format_RGB32)
    _draw_marks(image, photo.marks)
    upright = image.height() > image.width()
    whole = QSizeF(image.size())
    most = QSizeF(whole.width(), MOST_HIGH * PIXELS_PER_MM) if upright else whole
    cut = image.copy(cut_out(whole, photo.marks, most).toRect())
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(target, b"png").write(cut)
    return bytes(target.data().data())


def cut_out(whole: QSizeF, marks: Sequence[QRectF], most: QSizeF) -> QRectF:
    """The part of a picture that is kept: around the marks, at most this large, and never beyond the edge.

    Marks further apart than there is room for are kept from the first one on.
    """
    size = most.boundedTo(whole)
    wanted = _around(marks, size)
    middle = wanted.center() if marks else QPointF(whole.width() / 2, size.height() / 2)
    left = min(max(0.0, middle.x() - size.width() / 2), whole.width() - size.width())
    top = min(max(0.0, middle.y() - size.height() / 2), whole.height() - size.height())
    return QRectF(QPointF(left, top), size)


def _around(marks: Sequence[QRectF], size: QSizeF) -> QRectF:
    """As many of the marks, from the first one on, as fit together with some room."""
    room = 2 * BESIDE_MARK * PIXELS_PER_MM
    together = QRectF()
    for mark in marks:
        more = together.united(mark)
        if not together.isNull() and (more.width() + room > size.width() or more.height() + room > size.height()):
            break
        together = more
    return together


def _draw_marks(image: QImage, marks: Sequence[QRectF]) -> None:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    mm = PIXELS_PER_MM
    for mark in marks:
        ring = mark.adjusted(-GAP * mm, -GAP * mm, GAP * mm, GAP * mm).intersected(QRectF(image.rect()))
        for line, colour, inset in ((OUTER, INK, 0.0), (INNER, ACCENT, OUTER), (OUTER / 2, INK, OUTER + INNER)):
            half = (inset + line / 2) * mm - (OUTER + INNER) * mm
            radius = max(0.0, (RADIUS - inset) * mm)
            pen = QPen(colour, line * mm, j=Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawRoundedRect(ring.adjusted(half, half, -half, -half), radius, radius)
    painter.end()

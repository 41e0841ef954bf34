"""Comparing two pictures of one window, byte by byte."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

_NOTHING = QColor(0, 0, 0)


def changed(before: QImage, after: QImage, frame: int = 0, parts: Sequence[QRect] = ()) -> int:
    """How many bytes differ; a frame of so many pixels at the edges, and these parts, are not looked at."""
    if before.size() != after.size():
        return max(before.sizeInBytes(), after.sizeInBytes())
    one, other = (_without(image, frame, parts) for image in (before, after))
    if one == other:
        return 0
    return sum(a != b for a, b in zip(bytes(one.constBits()), bytes(other.constBits()), strict=True))


def where(before: QImage, after: QImage, frame: int = 0, parts: Sequence[QRect] = ()) -> QRect:
    """The smallest rectangle around all that differs."""
    one, other = (_without(image, frame, parts) for image in (before, after))
    found = QRect()
    for y in range(one.height()):
        for x in range(one.width()):
            if one.pixel(x, y) != other.pixel(x, y):
                found = found.united(QRect(x, y, 1, 1))
    return found


def _without(image: QImage, frame: int, parts: Sequence[QRect]) -> QImage:
    found = image.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(found)
    for part in (*_frame(found.rect(), frame), *parts):
        painter.fillRect(part, _NOTHING)
    painter.end()
    return found


def _frame(whole: QRect, size: int) -> tuple[QRect, ...]:
    inner = whole.adjusted(size, size, -size, -size)
    return (
        QRect(whole.left(), whole.top(), whole.width(), inner.top() - whole.top()),
        QRect(whole.left(), inner.bottom() + 1, whole.width(), size),
        QRect(whole.left(), whole.top(), size, whole.height()),
        QRect(inner.right() + 1, whole.top(), size, whole.height()),
    )

"""The square code that a camera reads."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

QUIET = 4
"""White modules around the code: a camera needs them."""


def matrix(payload: str) -> tuple[tuple[bool, ...], ...]:
    """The dark modules of the code for ``payload``, row by row, without the white around it."""
    import segno

    made = segno.make(payload, error="m", micro=False, boost_error=True)
    return tuple(tuple(bool(module) for module in row) for row in made.matrix)


def draw_code(painter: QPainter, payload: str, square: QRectF) -> None:
    """Draw the code for ``payload`` in a square, the white around it included."""
    rows = matrix(payload)
    module = square.width() / (len(rows) + 2 * QUIET)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(square, Qt.GlobalColor.white)
    for down, row in enumerate(rows, QUIET):
        for start, length in _runs(row):
            left, top = square.left() + (start + QUIET) * module, square.top() + down * module
            painter.fillRect(QRectF(left, top, length * module, module), Qt.GlobalColor.black)
    painter.restore()


def _runs(row: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Where dark modules stand beside each other: drawn as one, so that no printer leaves a hair of white between."""
    runs: list[tuple[int, int]] = []
    for at, dark in enumerate(row):
        if dark and runs and sum(runs[-1]) == at:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        elif dark:
            runs.append((at, 1))
    return runs

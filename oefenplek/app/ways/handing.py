"""Handing out: a sheet to take home lies over the screen where it was asked for."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from oefenplek.app.desk import Desk
from oefenplek.screens.paper.view_model import PaperViewModel
from oefenplek.ui.printing.sheet import Sheet


class Handing(QObject):
    """Shows a sheet, and prints it when somebody wants that."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk

    def show(self, sheet: Sheet, closed: Callable[[], None] | None = None) -> None:
        """Lay a sheet over the screen; then the screen comes back, or ``closed`` says what."""
        parts = self._desk.parts
        parts.reader.stop()
        model = PaperViewModel(self, sheet, self._desk.printing, parts.reader, parts.language)
        model.closed.connect(closed or self._close)
        self._desk.cover("oefenplek.screens.paper", "PaperCover", model)

    @Slot()
    def _close(self) -> None:
        self._desk.uncover()

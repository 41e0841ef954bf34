"""Handing out: a sheet to take home lies over the screen where it was asked for.

A sheet that tells who somebody is lies there only as long as volunteer mode is open, for whoever may print names.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from oefenplek.app.desk import Desk
from oefenplek.domain.roles import Capability, Pass, may
from oefenplek.screens.paper.view_model import PaperViewModel
from oefenplek.ui.printing.sheet import Sheet


class Handing(QObject):
    """Shows a sheet, and prints or keeps it when somebody wants that."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._named: PaperViewModel | None = None
        desk.session.closed.connect(self._put_away)

    def show(self, sheet: Sheet, closed: Callable[[], None] | None = None) -> None:
        """Lay a sheet over the screen; then the screen comes back, or ``closed`` says what."""
        desk, parts, by = self._desk, self._desk.parts, self._desk.session.by
        if sheet.named and (by is None or not may(by.role, Capability.PRINT_NAMES)):
            return
        parts.reader.stop()
        model = PaperViewModel(
            self,
            sheet,
            desk.printing,
            desk.filing,
            parts.reader,
            parts.language,
            inside=by is not None,
            did=partial(self._note, by) if by is not None and sheet.named else _nothing,
        )
        model.closed.connect(closed or self._close)
        self._named = model if sheet.named else None
        desk.cover("oefenplek.screens.paper", "PaperCover", model)

    def _note(self, by: Pass, deed: str) -> None:
        self._desk.keeping.note_deed(by, deed, lambda _: None)

    @Slot()
    def _put_away(self) -> None:
        """Volunteer mode is closed: nobody's name stays on the screen."""
        named, self._named = self._named, None
        if named is not None and self._desk.parts.root.coverModel is named:
            self._desk.uncover()

    @Slot()
    def _close(self) -> None:
        self._desk.uncover()


def _nothing(_deed: str) -> None:
    """Nothing is written down of a sheet without a name."""

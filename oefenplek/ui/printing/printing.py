"""Printing for every screen: it never waits, and says in one sentence why something was not printed."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from oefenplek.ui.qt import Property

from .beside import beside
from .press import NO_ANSWER, NOT_PRINTED, DevicePress, Press
from .sheet import Sheet

_LOG = logging.getLogger(__name__)
PATIENCE = 40_000
"""Milliseconds after which a printer that says nothing is given up."""

Told = Callable[[str], None]


class Printing(QObject):
    """Asks for a printer and prints, each on a thread of its own; answers come on the thread of the screens.

    ``available`` is ``False`` until :meth:`look` found a printer. The sentence that ``done`` gets is a text of the
    interface (translate it where it is shown); it is empty when the printer took the sheet.
    """

    changed = Signal()
    _looked = Signal(bool)
    _printed = Signal(int, str)

    def __init__(self, parent: QObject | None, press: Press | None = None, patience: int = PATIENCE) -> None:
        super().__init__(parent)
        self._press: Press = press or DevicePress()
        self._available = False
        self._looking = False
        self._waiting: dict[int, Told] = {}
        self._number = 0
        self._patience = patience
        self._looked.connect(self._take_look, Qt.ConnectionType.QueuedConnection)
        self._printed.connect(self._take_answer, Qt.ConnectionType.QueuedConnection)

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Is there a printer, as far as is known?"""
        return self._available

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Is something being printed?"""
        return bool(self._waiting)

    def look(self) -> None:
        """Ask whether there is a printer; ``changed`` tells the answer."""
        if not self._looking:
            self._looking = True
            beside(self._look)

    def print_sheet(self, sheet: Sheet, done: Told) -> None:
        """Print a sheet; ``done`` gets an empty text, or the sentence that says why not."""
        self._number += 1
        number = self._number
        self._waiting[number] = done
        self.changed.emit()
        beside(lambda: self._print(number, sheet))
        QTimer.singleShot(self._patience, self, lambda: self._take_answer(number, NO_ANSWER))

    def close(self) -> None:
        """Tell nobody anything any more."""
        self._waiting.clear()

    def _look(self) -> None:
        found = False
        try:
            found = self._press.ready()
        except Exception:  # noqa: BLE001 - whatever a printer's driver does, the screen goes on
            _LOG.exception("asking for a printer failed")
        self._looked.emit(found)

    def _print(self, number: int, sheet: Sheet) -> None:
        sentence = NOT_PRINTED
        try:
            sentence = self._press.take(sheet)
        except Exception:  # noqa: BLE001 - whatever a printer's driver does, the screen goes on
            _LOG.exception("printing failed")
        self._printed.emit(number, sentence)

    @Slot(bool)
    def _take_look(self, found: bool) -> None:
        self._looking = False
        if found != self._available:
            self._available = found
            self.changed.emit()

    @Slot(int, str)
    def _take_answer(self, number: int, sentence: str) -> None:
        done = self._waiting.pop(number, None)
        if done is not None:
            self.changed.emit()
            done(sentence)

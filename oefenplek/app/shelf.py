"""Which lessons there are, looked up beside the screens: the walk over the files may take a while the first time."""

import logging
import threading

from PySide6.QtCore import QObject, Qt, Signal, Slot

from oefenplek.content.cards import Index
from oefenplek.content.catalogue import Catalogue

_LOG = logging.getLogger(__name__)


class Shelf(QObject):
    """The list of lessons; ``changed`` tells when it is (newly) known."""

    changed = Signal()
    _found = Signal(object)

    def __init__(self, parent: QObject, catalogue: Catalogue) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._index = Index()
        self._thread: threading.Thread | None = None
        self._found.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def index(self) -> Index:
        """The list as it is known now."""
        return self._index

    def look(self) -> None:
        """Look which lessons there are, on a thread of its own."""
        if self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._walk, name="lessons")
            self._thread.start()

    def close(self) -> None:
        """Wait for the thread."""
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _walk(self) -> None:
        try:
            self._found.emit(self._catalogue.load_index())
            self._found.emit(self._catalogue.refresh())
        except Exception:  # noqa: BLE001 - one odd file may not leave the screen without the lessons there are
            _LOG.exception("the lessons could not be looked at")

    @Slot(object)
    def _take(self, index: Index) -> None:
        if index != self._index:
            self._index = index
            self.changed.emit()

"""Noticing that hands are still for a while. How long a while is, is said by the level of help."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot


class Stillness(QObject):
    """Counts from the last time something stirred; it waits while something lies over the lesson."""

    stayed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.held = False
        """Does something lie over the lesson?"""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tell)

    @property
    def left(self) -> int:
        """Milliseconds until it is noticed; -1: nobody counts."""
        return self._timer.remainingTime()

    def begin(self, patience: int) -> None:
        """Something stirred: count again, for so many milliseconds."""
        if self.held:
            self._timer.stop()
        else:
            self._timer.start(patience)

    def end(self) -> None:
        """Nothing is waited for."""
        self._timer.stop()

    def hold(self) -> None:
        """Something lies over the lesson."""
        self.held = True
        self._timer.stop()

    @Slot()
    def _tell(self) -> None:
        self.stayed.emit()

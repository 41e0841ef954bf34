"""Helping: the strip of whoever sits beside the resident, beside a lesson. It holds nothing of anybody."""

from PySide6.QtCore import QObject, QRectF, Slot

from oefenplek.app.desk import Desk
from oefenplek.screens.helper.view_model import HelperViewModel
from oefenplek.screens.lesson.helped import Helped


class Helping(QObject):
    """Opens the strip beside the lesson that is open, and closes it; the lesson stays as it is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._lesson: Helped | None = None
        desk.parts.root.helpAsked.connect(self.turn)

    def offer(self, lesson: Helped | None) -> None:
        """This lesson is open now, or none."""
        self.close()
        self._lesson = lesson
        self._desk.parts.root.let_help(lesson is not None)

    @Slot()
    def turn(self) -> None:
        """Open the strip, or close it when it is open."""
        root = self._desk.parts.root
        if root.aside is not None:
            self.close()
        elif self._lesson is not None and root.coverModel is None:
            strip = HelperViewModel(self, self._lesson, self._desk.parts.settings.numbers)
            strip.closed.connect(self.close)
            strip.adjustChosen.connect(root.adjust)
            root.put_aside(strip)

    @Slot()
    def close(self) -> None:
        """Close the strip: nothing is marked and nothing covered any more."""
        if self._lesson is not None and self._desk.parts.root.aside is not None:
            self._lesson.point(False)
            self._lesson.cover(QRectF())
            self._desk.parts.root.put_aside(None)

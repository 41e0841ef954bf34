"""What happens after the first frame: the rest of the program is imported beside the screen, then it takes over."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from oefenplek.ui.lean import at_ease

from .parts import Parts

if TYPE_CHECKING:
    from .navigation import Navigation


class Opening(QObject):
    """Makes the navigation, as soon as there is time or as soon as someone chooses something."""

    _imported = Signal()

    def __init__(self, parent: QObject, parts: Parts, open_to_lessons: Callable[[], None]) -> None:
        super().__init__(parent)
        self._parts, self._open_to_lessons = parts, open_to_lessons
        self._navigation: Navigation | None = None
        self._thread: threading.Thread | None = None
        self._closed = False
        # Naming a kind of connection would make Python read all of Qt's enums first; between threads the usual kind
        # waits in the queue.
        self._imported.connect(self._take_over)
        # Lambdas on purpose: the navigation is made when it is asked for, not here. Whoever is faster than the
        # import waits for it, once.
        parts.root.adjustAsked.connect(lambda: self.navigation.adjust())
        parts.root.restAsked.connect(lambda: self.navigation.rest())
        parts.start.doorChosen.connect(lambda route: self.navigation.choose_route(route))
        parts.start.themesChosen.connect(lambda: self.navigation.choose_route(""))
        parts.start.returnChosen.connect(lambda: self.navigation.open_returning())
        parts.start.resumeChosen.connect(lambda: self.navigation.resume())
        parts.start.readAloudChosen.connect(lambda wanted: self.navigation.read_aloud(wanted))

    @property
    def done(self) -> bool:
        """Has the navigation taken over?"""
        return self._navigation is not None

    @property
    def navigation(self) -> "Navigation":
        """The navigation; made now when it was not there yet."""
        if self._navigation is None:
            from .navigation import Navigation

            self._open_to_lessons()
            self._navigation = Navigation(self, self._parts)
            self._navigation.begin()
        return self._navigation

    @Slot()
    def begin(self) -> None:
        """The first frame is on the screen."""
        at_ease()
        if self._thread is None:
            self._thread = threading.Thread(target=self._import, name="opening")
            self._thread.start()

    def close(self) -> None:
        """Wait for the thread, and close what was opened; what it told too late opens nothing."""
        self._closed = True
        if self._thread is not None:
            self._thread.join()
        if self._navigation is not None:
            self._navigation.close()

    def _import(self) -> None:
        from . import navigation

        if navigation is not None:
            self._imported.emit()

    @Slot()
    def _take_over(self) -> None:
        if not self._closed:
            self.navigation.show_today()

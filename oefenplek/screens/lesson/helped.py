"""A lesson as whoever helps beside it sees it: what happened, what to say, and the few things that may be done."""

from PySide6.QtCore import QObject, QRectF, Signal, Slot

from oefenplek.domain import helping
from oefenplek.domain import player as play
from oefenplek.domain.text import plain

from .playing import Playing


class Helped(QObject):
    """Reads the lesson; only what is pressed here changes something."""

    changed = Signal()

    def __init__(self, parent: QObject, playing: Playing) -> None:
        super().__init__(parent)
        self._playing = playing
        playing.viewChanged.connect(self._tell)
        playing.stepChanged.connect(self._tell)

    # --- what there is to read --------------------------------------------------------------------------------

    @property
    def title(self) -> str:
        """The title of the step."""
        return self._playing.view.title

    @property
    def number(self) -> tuple[int, int]:
        """Which step it is, and of how many."""
        return self._playing.view.number, self._playing.view.count

    @property
    def happened(self) -> tuple[str, ...]:
        """The last things that happened, a sentence each."""
        return tuple(self._deed(deed) for deed in self._playing.beside.glance.happened)

    @property
    def sayings(self) -> tuple[str, ...]:
        """What can be said now; the first fits best."""
        return tuple(self._said(said) for said in self._playing.beside.glance.sayings)

    @property
    def better_not(self) -> str:
        """What had better not be said; empty: nothing is known."""
        return self._said(self._playing.beside.glance.better_not)

    @property
    def pointed(self) -> bool:
        """Is the place of the next act marked?"""
        return self._playing.beside.pointed

    @property
    def can_point(self) -> bool:
        """Is there a place to mark?"""
        return not self._playing.view.playing and bool(helping.place(self._playing.course, self._playing.player))

    @property
    def can_show(self) -> bool:
        """Can it be shown from here?"""
        return helping.can_be_shown(self._playing.course, self._playing.player)

    # --- what can be done -------------------------------------------------------------------------------------

    def point(self, wanted: bool) -> None:
        """Mark the place of the next act, or no longer. It counts as no hint."""
        if wanted != self._playing.beside.pointed and (self.can_point or not wanted):
            self._playing.beside.pointed = wanted
            self._playing.refresh()

    def show(self) -> None:
        """Show it once and put it back; it counts as no hint."""
        if self.can_show:
            self.point(False)
            self._playing.show_once()

    def begin_again(self) -> None:
        """The step once more, from its beginning."""
        self._playing.halt()
        self._playing.take(play.BeganAgain())

    def cover(self, part: QRectF) -> None:
        """This part of the window is the helper's: a press there is nothing that the resident did."""
        self._playing.watch.cover(part)

    # --- inside -----------------------------------------------------------------------------------------------

    def _said(self, said: str) -> str:
        return plain(self._playing.resolve(said))

    def _deed(self, deed: helping.Deed) -> str:
        return self._said(deed.say).replace("{wat}", self._said(deed.about))

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()

"""A lesson as whoever helps beside it sees it: what happened, what to say, and the few things that may be done."""

from PySide6.QtCore import QObject, QRectF, Signal, Slot

from oefenplek.domain import helping
from oefenplek.domain import player as play
from oefenplek.domain.answers import Act, answers
from oefenplek.domain.marks import N_
from oefenplek.domain.text import plain

from .arm import ArmViewModel
from .playing import Playing

_PARTS = {"watch": N_("Eerst kijken"), "together": N_("Samen doen"), "alone": N_("Zelf doen")}


class Helped(QObject):
    """Reads the lesson; only what is pressed here changes something."""

    changed = Signal()

    def __init__(self, parent: QObject, playing: Playing, arm: ArmViewModel) -> None:
        super().__init__(parent)
        self._playing, self._arm = playing, arm
        arm.changed.connect(self._tell)
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

    @property
    def by_resident(self) -> bool:
        """Was what happened last something of the resident's?"""
        return self._playing.beside.by_resident

    @property
    def practised(self) -> bool:
        """Is there a step on the screen?"""
        return True

    @property
    def ended(self) -> bool:
        """Is everything done, so that only *Klaar* is left?"""
        return helping.at_end(self._playing.course, self._playing.player)

    @property
    def can_skip(self) -> bool:
        """Can this step be gone past?"""
        return helping.can_skip(self._playing.course, self._playing.player)

    @property
    def level(self) -> play.Level:
        """How much help there is."""
        return self._playing.player.level

    def answers(self) -> tuple[tuple[int, str, tuple[str, ...]], ...]:
        """The acts of every step that is practised: its place in the lesson (from 1), its name, the acts in words."""
        found = answers(self._playing.course)
        return tuple(
            (one.at + 1, self._said(one.title or _PARTS.get(one.guidance, "")), tuple(map(self._act, one.acts)))
            for one in found
        )

    @property
    def raised(self) -> bool:
        """Is an arm raised, because somebody called?"""
        return self._arm.up

    # --- what can be done -------------------------------------------------------------------------------------

    def point(self, wanted: bool) -> None:
        """Mark the place of the next act, or no longer. It counts as no hint."""
        if wanted != self._playing.beside.pointed and (self.can_point or not wanted):
            self._playing.beside.pointed = wanted
            self._playing.refresh()

    def lower(self) -> None:
        """Somebody came: the arm goes down."""
        self._arm.lower()

    def show(self) -> None:
        """Show it once and put it back; it counts as no hint."""
        if self.can_show:
            self.point(False)
            self._playing.show_once()

    def begin_again(self) -> None:
        """The step once more, from its beginning."""
        self._playing.halt()
        self._playing.take(play.BeganAgain())

    def skip(self) -> None:
        """Past this step; it counts as not done, and *Terug* leads back to it."""
        if self.can_skip:
            self._playing.halt()
            self._playing.take(play.Skipped())

    def choose_level(self, level: play.Level) -> None:
        """So much help from the next step on, for the rest of the visit. What stands on the screen stays."""
        self._playing.services.keep_level(level)
        self._playing.take(play.LevelChosen(level))

    def read_all(self) -> None:
        """Read this step aloud."""
        self._playing.saying.everything()

    def cover(self, part: QRectF) -> None:
        """This part of the window is the helper's: a press there is nothing that the resident did."""
        self._playing.watch.cover(part)

    # --- inside -----------------------------------------------------------------------------------------------

    def _said(self, said: str) -> str:
        return plain(self._playing.resolve(said))

    def _deed(self, deed: helping.Deed) -> str:
        return self._said(deed.say).replace("{wat}", self._said(deed.about))

    def _act(self, act: Act) -> str:
        wording = self._playing.wording
        return plain(wording.resolve(act.say, act.values)).replace("{wat}", plain(wording.resolve(act.about, {})))

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()

"""What the ways through the program share: who sits here, what there is to choose, and the screen in front of them."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from oefenplek.bundle import LESSONS, RESOURCES
from oefenplek.content.cards import Index
from oefenplek.domain.manner import Manner
from oefenplek.domain.numbers import known_here
from oefenplek.domain.player import Course
from oefenplek.domain.text import Pointer, resolve
from oefenplek.storage.service import Store
from oefenplek.storage.settings_file import DeviceSettings
from oefenplek.ui.pointing import pointer_here
from oefenplek.ui.printing.filing import Filing
from oefenplek.ui.printing.printing import Printing
from oefenplek.ui.printing.sheet import Sheet
from oefenplek.ui.speech.sounds import Sounds

from .courses import read_personas, registry
from .idle import uptime
from .keeping import Keeping
from .local import LocalCatalogue
from .parts import Parts
from .session import Session
from .shelf import Shelf
from .tokens import Tokens
from .visit import Sitting


class Roads(Protocol):
    """Where one way can lead to; how, is the other way's own business."""

    def open_start(self) -> None:
        """The start screen."""

    def open_themes(self) -> None:
        """All themes."""

    def open_route(self, route: str) -> None:
        """The lessons behind a door."""

    def choose_route(self, route: str) -> None:
        """Somebody chose a door, or all themes (no name): with a new mouse first how that works."""

    def choose_lesson(self, lesson_id: str) -> None:
        """Somebody chose a lesson: with a new mouse first how that works."""

    def open_lesson(self, lesson_id: str, step: str = "", onward: Callable[[], None] | None = None) -> None:
        """A lesson, at its beginning or at a step. ``onward``: what comes after it, instead of *Klaar*."""

    def go_home(self) -> None:
        """To the beginning; whoever sits here is asked first whether to stop."""

    def stop(self) -> None:
        """*Wilt u stoppen?*"""

    def leave(self) -> None:
        """The visit is over."""

    def open_returning(self) -> None:
        """*Ik ben hier al eens geweest*."""

    def open_code(self) -> None:
        """*Ik heb een blad meegenomen*."""

    def welcome(self, person: str) -> None:
        """Someone with an account sits down."""

    def open_waiting(self, *, repeated: bool = False) -> None:
        """What waits for who sits here; ``repeated``: after a repeat."""

    def open_joining(self) -> None:
        """*Wilt u een dier kiezen?*"""

    def open_free(self, back: Callable[[], None]) -> None:
        """*Vrij oefenen*; ``back`` leads to where it was asked for."""

    def show_paper(self, sheet: Sheet, closed: Callable[[], None] | None = None) -> None:
        """A sheet to take home, over the screen: to print, or to take a photo of. ``closed``: what comes then."""

    def show_steps(self, course: Course, closed: Callable[[], None] | None = None) -> None:
        """The steps of a lesson to take home, with pictures where something is done in an app."""

    def open_unlock(self) -> None:
        """The door of volunteer mode: whose PIN is it?"""

    def open_volunteer(self) -> None:
        """The home of volunteer mode; like every screen of it, only behind the door."""

    def open_people(self) -> None:
        """*Bewoners*."""

    def open_person(self, who: str, back: Callable[[], None] | None = None) -> None:
        """One person's page; ``back`` leads to where it was asked for, else it is the list of people."""

    def open_groups(self) -> None:
        """*Groepen*."""

    def open_klas(self) -> None:
        """*Klas*: one lesson for everybody in the room."""

    def open_class_code(self) -> None:
        """Where a learner picks the animal and the number of the beamer."""

    def open_check(self) -> None:
        """*Voor helpers*: ten questions, and what to practise."""


class Desk(QObject):
    """The table at which somebody practises."""

    settingsChanged = Signal()
    """This device was set otherwise."""

    def __init__(self, parent: QObject, parts: Parts) -> None:
        super().__init__(parent)
        self.parts = parts
        self.registry = registry()
        self.catalogue = LocalCatalogue(
            [self.lesson_folder], parts.folders.cache, self.registry, lambda: parts.language.manner
        )
        self.keeping = Keeping(self, lambda on_state: Store(parts.folders.data, on_state=on_state))
        self.sitting = Sitting(self.keeping)
        self.session = Session(self, self.keeping, parts.options.uptime or uptime)
        self.shelf = Shelf(self, self.catalogue)
        self.sounds = Sounds(self, RESOURCES / "sounds")
        self.printing = Printing(self)
        self.filing = Filing(self)
        self.tokens = Tokens(self, parts.options.uptime or uptime)
        self.read_aloud = parts.start.readAloud
        """Is everything to be read aloud without being asked?"""
        if parts.options.silent:
            self.sounds.mute(True)
        else:
            self.sounds.follow(parts.reader)
        self._personas: Mapping[str, Any] | None = None
        self._turn = 0
        self._left: Callable[[], None] | None = None
        self._over = False
        self._over_left: Callable[[], None] | None = None

    @property
    def index(self) -> Index:
        """The themes and lessons there are; empty until the shelf was looked at."""
        return self.catalogue.told(self.shelf.index)

    @property
    def lesson_folder(self) -> Path:
        """Where the lessons stand."""
        return self.parts.options.lessons or LESSONS

    @property
    def personas(self) -> Mapping[str, Any]:
        """The invented people of the lessons."""
        if self._personas is None:
            self._personas = read_personas(self.lesson_folder)
        return self._personas

    @property
    def pointer(self) -> Pointer:
        """Do people tap or click here?"""
        return self.parts.options.pointer or pointer_here(self.parts.settings.pointer)

    @property
    def numbers(self) -> Mapping[str, str]:
        """The telephone numbers that are known here: of this place, and of its country."""
        return known_here(self.parts.settings.numbers, self.parts.settings.country)

    def word(self, text: str) -> str:
        """A lesson's text, with *tik* or *klik*."""
        return resolve(text, self.pointer)

    # --- the screen -------------------------------------------------------------------------------------------

    @property
    def turn(self) -> int:
        """Grows with every choice of a screen: an answer to an earlier choice comes too late."""
        return self._turn

    def choose(self) -> int:
        """Something is chosen that comes a moment later; gives its turn."""
        self._turn += 1
        return self._turn

    def clear(self) -> None:
        """Leave the screen that is shown, because another comes now."""
        self._turn += 1
        if self._over:
            left, self._over_left = self._over_left, None
        else:
            left, self._left = self._left, None
        if left is not None:
            left()
        self.uncover()

    def show_first(self, left: Callable[[], None]) -> None:
        """The first screen stands there already."""
        self._left = left

    def show(self, uri: str, component: str, model: QObject, left: Callable[[], None] | None = None) -> None:
        """Show a screen after :meth:`clear`; ``left`` is called when it is left."""
        if self._over:
            self._over_left = left
            self.parts.root.over.lay(uri, component, model)
        else:
            self._left = left
            self.parts.root.show(uri, component, model)

    def cover(self, uri: str, component: str, model: QObject) -> None:
        """Lay something over the screen; the screen stays as it is."""
        self.parts.root.cover(uri, component, model)

    def uncover(self) -> None:
        """Take away what lies over the screen."""
        self.parts.root.uncover()

    # --- volunteer mode, over the screen ----------------------------------------------------------------------

    @property
    def over(self) -> bool:
        """Do the screens that are shown lie over a resident's, which stays as it is?"""
        return self._over

    def begin_over(self) -> None:
        """From now on what is shown lies over what stands there."""
        if self._over:
            self.clear()
        else:
            self.choose()
            self.uncover()
            self._over = True

    def end_over(self) -> None:
        """Take it away; what stood there is there again."""
        if self._over:
            self.clear()
            self._over = False
            self.parts.root.over.lift()

    def use_settings(self, settings: DeviceSettings) -> None:
        """From now on this device is set so; whatever is shown after this follows it."""
        self.parts = self.parts._replace(settings=settings)
        self.settingsChanged.emit()
        self.parts.language.speak(Manner(settings.address, settings.country))
        self.shelf.changed.emit()

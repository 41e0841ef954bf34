"""What the ways through the program share: who sits here, what there is to choose, and the screen in front of them."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from oefenplek.bundle import LESSONS, RESOURCES
from oefenplek.content.cards import Index
from oefenplek.domain.manner import Manner
from oefenplek.domain.numbers import known_here
from oefenplek.domain.text import Pointer, resolve
from oefenplek.storage.service import Store
from oefenplek.storage.settings_file import DeviceSettings
from oefenplek.ui.pointing import pointer_here
from oefenplek.ui.printing.filing import Filing
from oefenplek.ui.printing.printing import Printing
from oefenplek.ui.speech.sounds import Sounds

from .courses import read_personas, registry
from .idle import uptime
from .keeping import Keeping
from .local import LocalCatalogue
from .parts import Parts
from .roads import Roads
from .session import Session
from .shelf import Shelf
from .tokens import Tokens
from .visit import Sitting

__all__ = ["Desk", "Roads"]


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

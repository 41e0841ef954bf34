"""How somebody sees, hears and reaches things: chosen in *Aanpassen*, told to screen, voice and language.

It belongs to the one who sits here now. ``reset`` gives the next person what this device is set to.
"""

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from oefenplek.domain.comfort import Comfort
from oefenplek.storage.settings_file import DeviceSettings
from oefenplek.ui.language import Language
from oefenplek.ui.speech.reader import Reader

from .options import Options
from .settings import Look
from .view_model import AppViewModel


def own_comfort(settings: DeviceSettings, options: Options, look: Look) -> Comfort:
    """What this device gives everybody to begin with; what the command line says goes before the settings."""
    return Comfort(
        text_scale=look.text_scale,
        high_contrast=look.high_contrast,
        calm=look.calm,
        sound=settings.sound,
        speech_speed=settings.speech_speed,
        voice=settings.voice,
        language=options.language or settings.language,
        help_language=settings.help_language,
        left_handed=settings.left_handed,
        double_click_ms=settings.double_click_ms,
        keyboard=settings.keyboard,
    )


class Comforts(QObject):
    """What is chosen now; the only one that tells theme, reader and language of it."""

    changed = Signal()

    def __init__(
        self, parent: QObject, own: Comfort, look: Look, root: AppViewModel, reader: Reader, language: Language
    ) -> None:
        super().__init__(parent)
        self._look, self._root, self._reader, self._language = look, root, reader, language
        self._telling = False
        self._own = self._now = self._told(own)
        reader.mutedChanged.connect(self._follow)
        language.changed.connect(self._follow)

    @property
    def now(self) -> Comfort:
        """What is chosen now."""
        return self._now

    @property
    def own(self) -> Comfort:
        """What this device is set to."""
        return self._own

    def use(self, **changes: Any) -> None:
        """Change what is named, at once."""
        self._become(self._now._replace(**changes))

    @Slot(str, str)
    def speak(self, language: str, helping: str) -> None:
        """Everything in a language, or Dutch with another one that helps (empty: none)."""
        self.use(language=language, help_language=helping)

    @Slot()
    def reset(self) -> None:
        """*Alles weer gewoon*, and the next person: what this device is set to."""
        self._become(self._own)

    def _become(self, wanted: Comfort) -> None:
        if wanted != self._now:
            self._now = self._told(wanted)
            self.changed.emit()

    def _told(self, wanted: Comfort) -> Comfort:
        """Tell everybody; returns what holds then (a language that is not here changes nothing)."""
        self._telling = True
        self._root.use_look(
            self._look._replace(
                text_scale=wanted.text_scale,
                high_contrast=wanted.high_contrast,
                calm=wanted.calm,
                left_handed=wanted.left_handed,
            )
        )
        self._reader.set_speed(wanted.speech_speed)
        self._reader.set_voice(wanted.voice)
        self._reader.mute(not wanted.sound)
        self._language.use(wanted.language)
        hints = QGuiApplication.styleHints()
        hints.setMouseDoubleClickInterval(wanted.double_click_ms)
        hints.setMousePressAndHoldInterval(wanted.hold_ms)
        self._telling = False
        return wanted._replace(language=self._language.code)

    @Slot()
    def _follow(self) -> None:
        """Every screen has its own ear: what it puts off or on counts here too."""
        wanted = self._now._replace(sound=not self._reader.muted, language=self._language.code)
        if not self._telling and wanted != self._now:
            self._now = wanted
            self.changed.emit()

"""The view model of *Aanpassen*. It changes nothing itself: it says what is chosen, and shows what holds then."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.comfort import TEXT_SCALES, Comfort, larger, smaller
from oefenplek.ui.language import Language
from oefenplek.ui.own_words import own_words
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.speech.reader import Reader

from .choices import (
    CLICK_CHOICES,
    KEYBOARD_CHOICES,
    SPEED_CHOICES,
    Choice,
    as_chosen,
    chosen_at,
    language_here,
)

QML_IMPORT_NAME = "oefenplek.screens.quickpanel"
QML_IMPORT_MAJOR_VERSION = 1

SWITCHES = frozenset({"high_contrast", "calm", "sound", "left_handed"})
HEARD = frozenset({"speech_speed", "voice"})
"""What is best judged by hearing it."""


@QmlElement
@QmlUncreatable("made in Python")
class QuickPanelViewModel(QObject):
    """What can be changed for who sits here now.

    ``own`` is what this device is set to; ``keyboard``: there is a keyboard for the screen here.
    """

    changed = Signal()
    readingChanged = Signal()
    chosen = Signal(dict)
    """Fields of ``Comfort`` and their new values."""
    resetChosen = Signal()
    closed = Signal()

    def __init__(
        self,
        parent: QObject | None,
        reader: Reader,
        language: Language,
        now: Comfort,
        own: Comfort,
        *,
        keyboard: bool = False,
    ) -> None:
        super().__init__(parent)
        self._reader, self._language, self._now, self._own = reader, language, now, own
        self._keyboard = keyboard
        self._reading = False
        reader.changed.connect(self._reader_changed)
        language.changed.connect(self.changed)

    def show(self, now: Comfort) -> None:
        """This holds now."""
        self._now = now
        self.changed.emit()

    # --- what holds -------------------------------------------------------------------------------------------

    @Property(int, notify=changed)
    def percent(self) -> int:
        """How large letters are, in percents."""
        return round(self._now.text_scale * 100)

    @Property(bool, notify=changed)
    def canGrow(self) -> bool:
        """Can letters be larger?"""
        return larger(self._now.text_scale) > self._now.text_scale

    @Property(bool, notify=changed)
    def canShrink(self) -> bool:
        """Can letters be smaller?"""
        return self._now.text_scale > TEXT_SCALES[0]

    @Property("QVariantMap", notify=changed)
    def on(self) -> dict[str, bool]:
        """Each switch by the name of its field: is it on?"""
        return {name: bool(getattr(self._now, name)) for name in SWITCHES}

    @Property("QVariantMap", notify=changed)
    def options(self) -> dict[str, list[dict[str, object]]]:
        """By the name of a field what can be chosen: rows of ``text`` and ``chosen``; empty: there is no choice."""
        return {
            name: [
                {"text": self._language.translate(choice.text), "chosen": at == chosen_at(choices, self._value(name))}
                for at, choice in enumerate(choices)
            ]
            for name, choices in self._choices().items()
        }

    @Property("QVariantList", notify=changed)
    def languages(self) -> list[dict[str, object]]:
        """The languages in their own names."""
        here = language_here(self._now)
        return [{"code": code, "name": name, "chosen": code == here} for code, name in self._language.available]

    @Property("QVariantList", notify=changed)
    def uses(self) -> list[dict[str, object]]:
        """How the chosen language is used, in its own words: for everything or to help; none for Dutch."""
        here = language_here(self._now)
        words = own_words(here, dict(self._language.available).get(here, here))
        if not words.helping:
            return []
        helping = bool(self._now.help_language)
        return [{"text": words.everything, "chosen": not helping}, {"text": words.helping, "chosen": helping}]

    @Property(str, notify=changed)
    def example(self) -> str:
        """What *Laat horen* says."""
        return own_words(self._now.language, "").example

    @Property(bool, notify=changed)
    def different(self) -> bool:
        """Is anything other than this device is set to?"""
        return self._now != self._own

    @Property(bool, notify=readingChanged)
    def speaking(self) -> bool:
        """Is the example being said?"""
        return self._reading

    @Property(bool, notify=readingChanged)
    def heard(self) -> bool:
        """Can this machine be heard?"""
        return self._reader.heard

    # --- what is done -----------------------------------------------------------------------------------------

    @Slot()
    def grow(self) -> None:
        """Larger letters."""
        self._choose(text_scale=larger(self._now.text_scale))

    @Slot()
    def shrink(self) -> None:
        """Smaller letters."""
        self._choose(text_scale=smaller(self._now.text_scale))

    @Slot(str, bool)
    def turn(self, name: str, on: bool) -> None:
        """Put a switch on or off."""
        if name in SWITCHES:
            self._choose(**{name: on})
            if name == "sound" and on:
                self.hear()

    @Slot(str, int)
    def choose(self, name: str, row: int) -> None:
        """One of a few; what can be heard is heard at once."""
        choices = self._choices().get(name, ())
        if 0 <= row < len(choices):
            self._choose(**{name: choices[row].value})
            if name in HEARD and self._now.sound:
                self.hear()

    @Slot(int)
    def chooseLanguage(self, row: int) -> None:
        """Everything in a language."""
        available = self._language.available
        if 0 <= row < len(available):
            self._choose(**as_chosen(available[row][0], helping=False))

    @Slot(int)
    def chooseUse(self, row: int) -> None:
        """How the chosen language is used: the first row for everything, the second to help."""
        self._choose(**as_chosen(language_here(self._now), helping=row == 1))

    @Slot()
    def hear(self) -> None:
        """*Laat horen*; who asks for it gets sound."""
        if not self._now.sound:
            self._choose(sound=True)
        self._reader.read([self.example], self._now.language)
        self._reading = self._reader.speaking
        self.readingChanged.emit()

    @Slot()
    def reset(self) -> None:
        """*Alles weer gewoon*."""
        self._stop()
        self.resetChosen.emit()

    @Slot()
    def close(self) -> None:
        """*Klaar*."""
        self._stop()
        self.closed.emit()

    # --- inside -----------------------------------------------------------------------------------------------

    def _choices(self) -> dict[str, Sequence[Choice]]:
        voices = tuple(Choice(voice.label, voice.name) for voice in self._reader.voices(self._now.language))
        return {
            "speech_speed": SPEED_CHOICES,
            "voice": voices if len(voices) > 1 else (),
            "double_click_ms": CLICK_CHOICES,
            "keyboard": KEYBOARD_CHOICES if self._keyboard else (),
        }

    def _value(self, name: str) -> Any:
        return getattr(self._now, name)

    def _choose(self, **changes: Any) -> None:
        self.chosen.emit(changes)

    def _stop(self) -> None:
        if self._reading:
            self._reading = False
            self._reader.stop()
            self.readingChanged.emit()

    @Slot()
    def _reader_changed(self) -> None:
        if not self._reader.speaking:
            self._reading = False
        self.readingChanged.emit()

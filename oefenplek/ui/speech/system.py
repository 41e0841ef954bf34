"""The voice that Windows and macOS bring along."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Slot

from .manner import Manner, VoiceChoice
from .voice import Voice

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

SLOWER = -0.15
"""Qt's rate runs from −1 to 1 with 0 as usual; this is about 0.85 of the usual speed."""
NEVER = frozenset({"mock", "speechd", "flite"})
"""``mock`` says nothing; ``speechd`` blocks the screen and can stay *Speaking* for ever; ``flite`` has no Dutch."""


def usable_engines(available: list[str]) -> list[str]:
    """The engines that we let speak, in Qt's order."""
    return [engine for engine in available if engine not in NEVER]


def open_system_voice(parent: QObject | None) -> "SystemVoice | None":
    """Return the machine's own voice if it has one that speaks Dutch."""
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError:
        return None
    for name in usable_engines(QTextToSpeech.availableEngines()):
        engine = QTextToSpeech(name, parent)
        if any(locale.language() == QLocale.Language.Dutch for locale in engine.availableLocales()):
            return SystemVoice(parent, engine)
        engine.deleteLater()
    return None


class SystemVoice(Voice):
    """Says sentences with the system's own voice."""

    def __init__(self, parent: QObject | None, engine: "QTextToSpeech") -> None:
        super().__init__(parent)
        self._engine = engine
        engine.setParent(self)
        engine.stateChanged.connect(self._state_changed)
        self._ticket = 0
        self._speaking = False
        self._manner = Manner()
        self._usual: QVoice | None = None
        self.speak_as(Manner())

    def speak_as(self, manner: Manner) -> None:
        """Speak the coming sentences in this manner."""
        self._manner = manner
        self._engine.setRate(max(-1.0, min(1.0, SLOWER + manner.speed - 1)))

    def speaks(self, language: str) -> bool:
        """Does the system have a voice for this language?"""
        return self._locale(language) is not None

    def voices(self, language: str) -> tuple[VoiceChoice, ...]:
        """The system's voices for a language, by the names that the system gives them."""
        locale = self._locale(language)
        if locale is None:
            return ()
        names = [voice.name() for voice in self._engine.allVoices(locale)]
        return tuple(VoiceChoice(name, name) for name in dict.fromkeys(names))

    def say(self, ticket: int, sentence: str, language: str) -> None:
        """Say the sentence in the first locale of this language."""
        self._ticket, self._speaking = ticket, False
        locale = self._locale(language)
        if locale is not None:
            self._speak_in(locale)
        self._engine.say(sentence)

    def stop(self) -> None:
        """Be quiet now."""
        self._ticket = 0
        self._engine.stop()

    def _locale(self, language: str) -> QLocale | None:
        wanted = QLocale(language).language()
        fitting = (found for found in self._engine.availableLocales() if found.language() == wanted)
        return next(fitting, None) if wanted != QLocale.Language.C else None

    def _speak_in(self, locale: QLocale) -> None:
        if self._engine.locale().language() != locale.language():
            self._engine.setLocale(locale)
            self._usual = None
        chosen = next((voice for voice in self._engine.availableVoices() if voice.name() == self._manner.voice), None)
        now = self._engine.voice()
        self._usual = self._usual or now
        wanted = chosen or self._usual
        if now.name() != wanted.name():
            self._engine.setVoice(wanted)

    @Slot("QTextToSpeech::State")
    def _state_changed(self, state: "QTextToSpeech.State") -> None:
        kinds = type(state)
        if state == kinds.Speaking:
            self._speaking = True
        elif self._ticket and (state == kinds.Error or (state == kinds.Ready and self._speaking)):
            ticket, self._ticket, self._speaking = self._ticket, 0, False
            self.finished.emit(ticket)

"""The voice that Windows and macOS bring along."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Slot

from .voice import Voice

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

SLOWER = -0.15
"""Qt's rate runs from −1 to 1 with 0 as usual; this is about 0.85 of the usual speed."""
NEVER = frozenset({"mock", "speechd", "flite"})
"""``mock`` says nothing; ``speechd`` blocks the screen and can stay *Speaking* for ever; ``flite`` has no Dutch."""


def usable_engines(available: list[str]) -> list[str]:
    """The engines that we let speak, in Qt's order."""
    return [engine for engine in available if engine not in NEVER]


def open_system_voice(parent: QObject | None, speed: float = 1.0) -> "SystemVoice | None":
    """Return the machine's own voice if it has one that speaks Dutch."""
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError:
        return None
    for name in usable_engines(QTextToSpeech.availableEngines()):
        engine = QTextToSpeech(name, parent)
        if any(locale.language() == QLocale.Language.Dutch for locale in engine.availableLocales()):
            return SystemVoice(parent, engine, speed)
        engine.deleteLater()
    return None


class SystemVoice(Voice):
    """Says sentences with the system's own voice."""

    def __init__(self, parent: QObject | None, engine: "QTextToSpeech", speed: float = 1.0) -> None:
        super().__init__(parent)
        self._engine = engine
        engine.setParent(self)
        engine.setRate(max(-1.0, min(1.0, SLOWER + speed - 1)))
        engine.stateChanged.connect(self._state_changed)
        self._ticket = 0
        self._speaking = False

    def say(self, ticket: int, sentence: str, language: str) -> None:
        """Say the sentence in the first locale of this language."""
        self._ticket, self._speaking = ticket, False
        wanted = QLocale(language)
        fitting = [found for found in self._engine.availableLocales() if found.language() == wanted.language()]
        if fitting and self._engine.locale().language() != wanted.language():
            self._engine.setLocale(fitting[0])
        self._engine.say(sentence)

    def stop(self) -> None:
        """Be quiet now."""
        self._ticket = 0
        self._engine.stop()

    @Slot("QTextToSpeech::State")
    def _state_changed(self, state: "QTextToSpeech.State") -> None:
        kinds = type(state)
        if state == kinds.Speaking:
            self._speaking = True
        elif self._ticket and (state == kinds.Error or (state == kinds.Ready and self._speaking)):
            ticket, self._ticket, self._speaking = self._ticket, 0, False
            self.finished.emit(ticket)

"""Several voices as one: each sentence goes to the first that speaks its language."""

from PySide6.QtCore import QObject

from .manner import Manner, VoiceChoice
from .voice import Voice


class Several(Voice):
    """The system's voice for the languages that it has, our own for the others."""

    def __init__(self, parent: QObject | None, voices: tuple[Voice, ...]) -> None:
        super().__init__(parent)
        self._voices = voices
        for voice in voices:
            voice.setParent(self)
            voice.finished.connect(self.finished)
            voice.silent.connect(self.silent)
            voice.lacking.connect(self.lacking)

    def say(self, ticket: int, sentence: str, language: str) -> None:
        """Let the first voice that speaks this language say it; where none does, the last lights it."""
        self.stop()
        self._for(language).say(ticket, sentence, language)

    def stop(self) -> None:
        """Be quiet, all of them."""
        for voice in self._voices:
            voice.stop()

    def speak_as(self, manner: Manner) -> None:
        """All speak in this manner."""
        for voice in self._voices:
            voice.speak_as(manner)

    def speaks(self, language: str) -> bool:
        """Does any of them speak this language?"""
        return any(voice.speaks(language) for voice in self._voices)

    def voices(self, language: str) -> tuple[VoiceChoice, ...]:
        """The voices of the one that would speak."""
        return self._for(language).voices(language)

    def close(self) -> None:
        """Let all of them go."""
        for voice in self._voices:
            voice.close()

    def _for(self, language: str) -> Voice:
        return next((voice for voice in self._voices if voice.speaks(language)), self._voices[-1])

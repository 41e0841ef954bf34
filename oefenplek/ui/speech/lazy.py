"""A voice that is fetched when the first sentence is to be said: the first screen does not wait for it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from .manner import Manner, VoiceChoice
from .voice import Voice


class LazyVoice(Voice):
    """Stands for the voice that ``fetch`` makes."""

    def __init__(self, parent: QObject | None, fetch: Callable[[QObject], Voice]) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._voice: Voice | None = None
        self._media: Path | None = None
        self._manner = Manner()

    def use(self, media: Path | None) -> None:
        """Remember the recordings for the voice that comes."""
        self._media = media
        if self._voice is not None:
            self._voice.use(media)

    def speak_as(self, manner: Manner) -> None:
        """Remember the manner for the voice that comes."""
        self._manner = manner
        if self._voice is not None:
            self._voice.speak_as(manner)

    def speaks(self, language: str) -> bool:
        """Ask the voice, fetched now if it was not there yet."""
        return self._fetched().speaks(language)

    def voices(self, language: str) -> tuple[VoiceChoice, ...]:
        """Ask the voice, fetched now if it was not there yet."""
        return self._fetched().voices(language)

    def say(self, ticket: int, sentence: str, language: str) -> None:
        """Fetch the voice once, then let it speak."""
        self._fetched().say(ticket, sentence, language)

    def stop(self) -> None:
        """Be quiet."""
        if self._voice is not None:
            self._voice.stop()

    def close(self) -> None:
        """Let go of the voice, if it was ever fetched."""
        if self._voice is not None:
            self._voice.close()

    def _fetched(self) -> Voice:
        if self._voice is None:
            self._voice = self._fetch(self)
            self._voice.use(self._media)
            self._voice.speak_as(self._manner)
            self._voice.finished.connect(self.finished)
            self._voice.silent.connect(self.silent)
            self._voice.lacking.connect(self.lacking)
        return self._voice

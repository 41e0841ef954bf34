"""A lesson's own recordings come before any voice (``domain.recording`` says how they are named)."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from oefenplek.domain.recording import ENDINGS, recording_name

from .manner import Manner, VoiceChoice
from .player import Player, open_player
from .voice import Voice


def find_recording(media: Path | None, sentence: str) -> Path | None:
    """The recording of a sentence in a lesson's media folder, if there is one."""
    if media is None:
        return None
    name = recording_name(sentence)
    return next((path for ending in ENDINGS if (path := media / (name + ending)).is_file()), None)


class Recorded(Voice):
    """Plays the recording of a sentence; where there is none, another voice says it."""

    def __init__(
        self, parent: QObject | None, other: Voice, player: Callable[[QObject], Player | None] = open_player
    ) -> None:
        super().__init__(parent)
        self._other = other
        other.setParent(self)
        self._open_player = player
        self._player: Player | None = None
        self._media: Path | None = None
        self._now = (0, "", "")
        other.finished.connect(self.finished)
        other.silent.connect(self.silent)
        other.lacking.connect(self.lacking)

    def use(self, media: Path | None) -> None:
        """Take recordings from this folder (a lesson opens), or from nowhere (it closes)."""
        self._media = media

    def speak_as(self, manner: Manner) -> None:
        """The other voice speaks in this manner; a recording stays as it was spoken."""
        self._other.speak_as(manner)

    def speaks(self, language: str) -> bool:
        """Does the other voice speak this language?"""
        return self._other.speaks(language)

    def voices(self, language: str) -> tuple[VoiceChoice, ...]:
        """The voices that can be chosen beside the recordings."""
        return self._other.voices(language)

    def say(self, ticket: int, sentence: str, language: str) -> None:
        """Play the recording if there is one, else let the other voice say it."""
        self._now = (ticket, sentence, language)
        file = find_recording(self._media, sentence)
        player = self._ready() if file else None
        if file and player:
            player.play_file(file)
        else:
            self._other.say(ticket, sentence, language)

    def stop(self) -> None:
        """Be quiet."""
        self._now = (0, "", "")
        self._other.stop()
        if self._player is not None:
            self._player.stop()

    def close(self) -> None:
        """Stop and let the other voice go too."""
        self.stop()
        self._other.close()

    def _ready(self) -> Player | None:
        if self._player is None:
            self._player = self._open_player(self)
            if self._player is not None:
                self._player.finished.connect(self._played)
                self._player.failed.connect(self._unplayable)
        return self._player

    @Slot()
    def _played(self) -> None:
        if self._now[0]:
            self.finished.emit(self._now[0])

    @Slot()
    def _unplayable(self) -> None:
        if self._now[0]:
            self._other.say(*self._now)

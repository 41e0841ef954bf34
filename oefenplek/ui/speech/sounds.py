"""The two sounds of our own: a soft tick when something lands, a warm two-tone when a step is done."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from .player import Player, open_player
from .reader import Reader


class Sounds(QObject):
    """Plays the sounds; nothing at a mistake, nothing at all while sound is off."""

    def __init__(
        self, parent: QObject | None, folder: Path, player: Callable[[QObject], Player | None] = open_player
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._open_player = player
        self._player: Player | None = None
        self._reader: Reader | None = None
        self._opened = False
        self._muted = False

    def follow(self, reader: Reader) -> None:
        """Be off and on together with reading aloud: one button for all sound."""
        self._reader = reader
        reader.mutedChanged.connect(self._follow_reader)
        self._follow_reader()

    @Slot()
    def _follow_reader(self) -> None:
        if self._reader is not None:
            self.mute(self._reader.muted)

    @Slot(bool)
    def mute(self, muted: bool) -> None:
        """Put the sounds off or on."""
        self._muted = muted
        if muted and self._player is not None:
            self._player.stop()

    @Slot()
    def tick(self) -> None:
        """Something landed."""
        self._play("tick.wav")

    @Slot()
    def done(self) -> None:
        """A step is done."""
        self._play("done.wav")

    def _play(self, name: str) -> None:
        if self._muted:
            return
        if not self._opened:
            self._opened = True
            self._player = self._open_player(self)
        if self._player is not None:
            self._player.play_file(self._folder / name)

"""A player without a device: remembers what it plays and ends when told to."""

from pathlib import Path

from PySide6.QtCore import QObject

from oefenplek.ui.speech.player import Player


class FakePlayer(Player):
    """A player that plays nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        QObject.__init__(self, parent)
        self.played: list[bytes | Path] = []
        self.stops = 0

    def play_bytes(self, wav: bytes) -> None:
        """Remember the sound."""
        self.played.append(wav)

    def play_file(self, path: Path) -> None:
        """Remember the file."""
        self.played.append(path)

    def stop(self) -> None:
        """Count."""
        self.stops += 1

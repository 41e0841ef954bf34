"""Spare room on the disk: a file of 16 MiB that is given up when the disk is full, so that recording goes on."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

from oefenplek.files import put_in_place

SIZE = 16 * 1024 * 1024
_NEXT_TO_NOTHING = 1024 * 1024
_PIECE = bytes(range(256)) * 4096


class Ballast:
    """The spare room in a data folder."""

    def __init__(self, folder: Path, size: int = SIZE) -> None:
        self._folder = folder
        self._path = folder / "spare-room"
        self._size = size

    def fill(self) -> bool:
        """Lay the file down where there is plenty of room; true when it is there."""
        if self._path.exists():
            return True
        part = self._folder / ".spare-room.part"
        try:
            if shutil.disk_usage(self._folder).free < 4 * self._size:
                return False
            with part.open("wb") as file:
                for at in range(0, self._size, len(_PIECE)):
                    file.write(_PIECE[: self._size - at])
                file.flush()
                os.fsync(file.fileno())
            put_in_place(part, self._path)
        except OSError:
            part.unlink(missing_ok=True)
            return False
        return True

    def is_needed(self) -> bool:
        """Is there next to no room left? SQLite does not always say so when it cannot make its side files."""
        with suppress(OSError):
            return shutil.disk_usage(self._folder).free < _NEXT_TO_NOTHING
        return False

    def give_up(self) -> bool:
        """Remove the file; false when there was none to give."""
        try:
            self._path.unlink()
        except OSError:
            return False
        return True

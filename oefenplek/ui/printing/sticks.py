"""Where a sheet can be kept as a file: the USB sticks that are in, and the documents folder of this device."""

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo

from oefenplek.domain.marks import N_
from oefenplek.domain.text import clean

STICK = N_("USB-stick")
DOCUMENTS = N_("de map Documenten")
MOST_LETTERS = 40
SUFFIX = ".pdf"
_MOUNTED = ("/media/", "/run/media/", "/mnt/usb", "/Volumes/")
_REMOVABLE = 2


@dataclass(frozen=True, slots=True)
class Place:
    """A folder for files. ``name`` is what its owner calls it, ``own`` a word of ours.

    ``device`` tells whether the same stick is still in: another one, or none, has another number.
    """

    folder: Path
    own: str
    name: str = ""
    device: int = 0
    stick: bool = True


def sticks() -> tuple[Place, ...]:
    """The USB sticks that are in, also those on which nothing can be written. Asking may take long."""
    volumes = ((volume.rootPath(), volume.displayName()) for volume in QStorageInfo.mountedVolumes() if _ready(volume))
    return tuple(places((path, name) for path, name in volumes if _is_removable(path)))


def documents() -> tuple[Place, ...]:
    """The documents folder, where there is one."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return tuple(_place(folder, DOCUMENTS, "", stick=False)) if str(folder) not in ("", ".") else ()


def places(mounted: Iterable[tuple[str, str]]) -> Iterator[Place]:
    """Sticks by the folder and the name under which the system shows them."""
    for path, name in mounted:
        yield from _place(Path(path), STICK, clean(name)[:MOST_LETTERS], stick=True)


def _place(folder: Path, own: str, name: str, *, stick: bool) -> Iterator[Place]:
    try:
        device = folder.stat().st_dev
    except OSError:
        return  # it was pulled while we looked
    yield Place(folder, own, "" if name.startswith("/") else name, device, stick)


def _ready(volume: QStorageInfo) -> bool:
    return volume.isValid() and volume.isReady()


def _is_removable(path: str) -> bool:
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(path) == _REMOVABLE)
    return any(f"{path}/".startswith(start) for start in _MOUNTED)


def file_name(title: str) -> str:
    """The name of the file for a sheet: letters and figures that every system takes."""
    plain = re.sub(r"[^\w .,()-]+", " ", clean(title))
    return f"Oefenplek - {' '.join(plain.split())[:60].strip(' .') or 'blad'}{SUFFIX}"


def free_name(folder: Path, name: str) -> Path:
    """A name that is not taken: what somebody has already is never written over."""
    stem = name.removesuffix(SUFFIX)
    taken = {entry.name.lower() for entry in folder.iterdir()}
    names = (name, *(f"{stem} ({number}){SUFFIX}" for number in range(2, 1000)))
    return folder / next(free for free in names if free.lower() not in taken)

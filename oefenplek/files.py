"""Files that are whole or not there: a new one in the same folder, on the disk, then renamed over the old one.

Lessons and storage both write this way. Nothing is imported here but the standard library.
"""

import os
from contextlib import suppress
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that a power cut leaves the old one or the new one."""
    part = beside(path)
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        put_in_place(part, path)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise


def beside(path: Path) -> Path:
    """A name for an unfinished file in the same folder."""
    return path.with_name(f".{path.name}.{os.urandom(4).hex()}.part")


def put_in_place(part: Path, path: Path) -> None:
    """Rename a finished file over ``path`` and put the folder's list on the disk as well."""
    part.replace(path)
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Put a file on the disk."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Put a folder's list on the disk; Windows does that by itself and cannot open a folder."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sweep(folder: Path) -> None:
    """Remove what an interrupted write left behind."""
    for part in folder.glob(".*.part*"):
        with suppress(OSError):
            part.unlink()

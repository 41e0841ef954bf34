"""What was made from files, kept as JSON for as long as the files and the program stay the same."""

import contextlib
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from .files import read_json, write_json


class Kept:
    """Things made from files, by name: in the user's cache, or ready in ``shipped`` as a bundle brings them."""

    def __init__(self, cache: Path, shipped: Path | None, version: str) -> None:
        self._cache, self._shipped, self._version = cache, shipped, version

    def find(self, name: str, files: Sequence[Path]) -> dict[str, Any] | None:
        """What was made from these files as they are now, or ``None``."""
        key = self._key(files)
        for folder, same in ((self._cache, ("path", "size", "time", "version")), (self._shipped, ("size", "version"))):
            kept = read_json(_file(folder, name)) if folder and key else None
            if isinstance(kept, dict) and isinstance(kept.get("data"), dict) and _agree(kept.get("key"), key, same):
                return dict(kept["data"])
        return None

    def keep(self, name: str, files: Sequence[Path], data: Mapping[str, Any]) -> None:
        """Keep what was made from these files; a cache that cannot be written is done without."""
        with contextlib.suppress(OSError):
            write_json(_file(self._cache, name), {"key": self._key(files), "data": data})

    def _key(self, files: Sequence[Path]) -> dict[str, Any]:
        """How the files look from outside; empty when one of them is not there."""
        seen = [size_and_time(path) for path in files]
        if not all(seen):
            return {}
        size, time = [look[0] for look in seen], [look[1] for look in seen]
        return {"path": str(files[0]), "size": size, "time": time, "version": self._version}


def size_and_time(path: Path) -> list[int]:
    """What a file looks like from outside; empty when it is not there."""
    try:
        found = path.stat()
    except OSError:
        return []
    return [found.st_size, found.st_mtime_ns]


def _agree(kept: Any, key: Mapping[str, Any], names: Sequence[str]) -> bool:
    return isinstance(kept, dict) and all(kept.get(name) == key[name] for name in names)


def _file(folder: Path, name: str) -> Path:
    return folder / "lessons" / f"{name.replace(os.sep, '-')}.json"

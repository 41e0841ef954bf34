"""The folders of this user: data (progress), config (settings), cache (compiled lessons)."""

import os
from pathlib import Path
from typing import NamedTuple


class Folders(NamedTuple):
    """Where this device keeps things."""

    data: Path
    config: Path
    cache: Path


def folders(home: Path | None = None) -> Folders:
    """The user's own folders, or all below ``home`` (also ``OEFENPLEK_HOME``: a second, separate corner)."""
    chosen = home or (Path(os.environ["OEFENPLEK_HOME"]) if os.environ.get("OEFENPLEK_HOME") else None)
    if chosen is not None:
        return Folders(chosen / "data", chosen / "config", chosen / "cache")
    from platformdirs import PlatformDirs

    dirs = PlatformDirs("oefenplek", appauthor=False, roaming=False)
    return Folders(Path(dirs.user_data_dir), Path(dirs.user_config_dir), Path(dirs.user_cache_dir))

"""A practice corner at a place that was set up otherwise."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from oefenplek.app.folders import folders
from oefenplek.storage.settings_file import DeviceSettings, save
from tests.support.ready import ready_home

from .person import Person, corner_at


@contextmanager
def somebody_at(home: Path, owner: QObject, **settings: Any) -> Iterator[Person]:
    """Somebody in front of a corner with these settings."""
    save(folders(ready_home(home)).config, DeviceSettings(**settings))
    corner = corner_at(home, owner)
    try:
        yield Person(corner)
    finally:
        corner.close()

"""The lessons, compiled once for all tests of a run, as they are on a device that ran before.

What a first start does without them is seen where it matters: the guest's journey, the pulled plug and the catalogue.
"""

import os
import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QLockFile

from oefenplek.app.folders import folders
from oefenplek.bundle import LESSONS
from oefenplek.content.catalogue import Catalogue
from oefenplek.domain.kinds import Registry
from oefenplek.steps import kinds

from .kinds import apps

PLACE = "OEFENPLEK_READY_LESSONS"
"""Where they are, for every process of the run."""


def begin() -> None:
    """Make the place, in the first process of the run."""
    os.environ[PLACE] = mkdtemp(prefix="oefenplek-lessons-")


def end() -> None:
    """Take it away, in that same process."""
    shutil.rmtree(os.environ.pop(PLACE), ignore_errors=True)


def ready_home(home: Path) -> Path:
    """Lay the compiled lessons in this home; nothing else of the tests that were before is there.

    They are links: the app never changes such a file, it puts a new one in its place.
    """
    shutil.copytree(_compiled(), folders(home).cache, copy_function=os.link, dirs_exist_ok=True)
    return home


@cache
def _compiled() -> Path:
    """The process that needs them first compiles them; another one that needs them meanwhile waits."""
    place = Path(os.environ[PLACE])
    kept, done, lock = place / "lessons", place / "done", QLockFile(str(place / "lock"))
    lock.setStaleLockTime(0)
    lock.lock()
    try:
        if not done.exists():
            Catalogue([LESSONS], kept, Registry(kinds(), apps())).refresh()
            done.touch()
    finally:
        lock.unlock()
    return kept

"""The lessons, compiled once for all tests of a process, as they are on a device that ran before.

What a first start does without them is seen where it matters: the guest's journey, the pulled plug and the catalogue.
"""

import atexit
import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from oefenplek.app.folders import folders
from oefenplek.bundle import LESSONS
from oefenplek.content.catalogue import Catalogue
from oefenplek.domain.kinds import Registry
from oefenplek.simulated import apps
from oefenplek.steps import kinds


def ready_home(home: Path) -> Path:
    """Lay the compiled lessons in this home; nothing else of the tests that were before is there."""
    shutil.copytree(_compiled(), folders(home).cache, dirs_exist_ok=True)
    return home


@cache
def _compiled() -> Path:
    kept = Path(mkdtemp(prefix="oefenplek-lessons-"))
    atexit.register(shutil.rmtree, kept, ignore_errors=True)
    Catalogue([LESSONS], kept, Registry(kinds(), apps())).refresh()
    return kept

"""Erased is erased: in the live database's side file, in every backup, and in what a restore replaced.

What must still be done is seen by comparing whom the log says erased with the mark of the last time it was done; so a
power cut in between costs nothing, it is done at the next chance.
"""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from oefenplek.files import beside, put_in_place, sweep, sync_file, sync_folder

from . import backup, people, sealed
from .ledger import Ledger
from .restore import REPLACED, Known, prepare
from .trouble import DATABASE_ERRORS

_DONE = "scrubbed"


def is_due(ledger: Ledger) -> bool:
    """Was somebody erased since it was done last?"""
    gone = people.erased(ledger)
    return bool(gone) and sealed.read(ledger.driver, _DONE) != _mark(gone)


def _mark(gone: frozenset[str]) -> str:
    return sealed.seal(*sorted(gone)).hex()


def empty_side_file(ledger: Ledger) -> None:
    """Write the WAL home and cut it off; SQLite would only write over it some day."""
    ledger.driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def scrub(ledger: Ledger, folder: Path, now: datetime) -> None:
    """Take everyone who was erased out of every copy. One that cannot be rewritten goes, once a good new one stands."""
    gone = people.erased(ledger)
    empty_side_file(ledger)
    bad = [path for path in _copies(folder) if not _rewritten(path, gone, now)]
    if bad:
        backup.make(ledger.driver, folder, now)
        for path in bad:
            _remove(path)
    ledger.write(lambda open_: sealed.keep(open_.driver, _DONE, _mark(gone)))
    empty_side_file(ledger)


def _copies(folder: Path) -> Iterator[Path]:
    """Every database in the folder but the live one."""
    for place in (folder / backup.FOLDER, *sorted((folder / REPLACED).glob("*"))):
        if place.is_dir():
            sweep(place)
            yield from sorted(place.glob("*.sqlite"))


def _rewritten(path: Path, gone: frozenset[str], now: datetime) -> bool:
    """Was a copy without them put in its place? The old one stays until the new one was checked."""
    part = beside(path)
    try:
        if not backup.is_good(path):
            return False
        shutil.copyfile(path, part)
        prepare(part, Known(gone), now)
        if not backup.is_good(part):
            return False
        sync_file(part)
        put_in_place(part, path)
    except OSError:
        raise
    except (*DATABASE_ERRORS, sealed.DamagedError, ValueError, TypeError):
        return False
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return True


def _remove(path: Path) -> None:
    """Remove a copy with its side files."""
    for file in path.parent.glob(f"{path.name}*"):
        file.unlink(missing_ok=True)
    sync_folder(path.parent)

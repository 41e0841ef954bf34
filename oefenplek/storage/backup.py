"""Backups that were opened and counted before they count as one, and thinning them by age."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import sqlcipher3.dbapi2 as driver  # type: ignore[import-untyped]

from oefenplek.files import beside, put_in_place, sweep, sync_file

from . import checks, database
from .ledger import Ledger
from .prepared import Driver

EVERY = 30 * 60
"""Seconds of uptime between two backups, when something changed."""
FOLDER = "backups"
_OLDEST = timedelta(days=35)
_NEWEST, _DAILY, _WEEKLY = 2, 7, 4
_FORMAT = "%Y-%m-%dT%H-%M-%S"
_TABLES = ("event", "person", "meta")


class NotGoodError(Exception):
    """A copy that cannot be trusted."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was good when it was made."""

    path: Path
    made: datetime


def make(connection: Driver, folder: Path, now: datetime) -> Backup:
    """Copy an open database, open the copy, check and count it; only then does it get its name."""
    store = folder / FOLDER
    store.mkdir(exist_ok=True)
    sweep(store)
    path = store / f"{now.strftime(_FORMAT)}.sqlite"
    part = beside(path)
    try:
        copy(connection, part)
        if not is_good(part) or counts(part) != _counts(connection):
            raise NotGoodError(path.name)
        put_in_place(part, path)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    return Backup(path, now)


def copy(connection: Driver, path: Path) -> None:
    """Copy page by page with SQLite's own backup, into one file without side files, and put it on the disk."""
    target = driver.connect(str(path))
    try:
        connection.backup(target)
        target.execute("PRAGMA journal_mode=DELETE").fetchall()
    finally:
        target.close()
    sync_file(path)


def counts(path: Path) -> tuple[int, ...]:
    """How many rows the copy has."""
    connection = database.connect(path, "frozen")
    try:
        return _counts(database.raw(connection))
    finally:
        database.close(connection)


def _counts(raw: Driver) -> tuple[int, ...]:
    # The names come from the list above, so the statement is ours.
    return tuple(raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in _TABLES)  # noqa: S608


def is_good(path: Path) -> bool:
    """Does it open, is the file whole, and is every event what was written?"""
    try:
        connection = database.connect(path, "frozen")
    except Exception:  # noqa: BLE001 - whatever is wrong with it, it is not a good one
        return False
    try:
        ledger = Ledger(connection)
        return bool(ledger.device) and ledger.read(lambda open_: checks.sound(open_.driver, open_.log))
    except Exception:  # noqa: BLE001 - as above
        return False
    finally:
        database.close(connection)


def listed(folder: Path) -> tuple[Backup, ...]:
    """The backups there are, newest first."""
    found = []
    for path in (folder / FOLDER).glob("*.sqlite"):
        with suppress(ValueError):
            found.append(Backup(path, datetime.strptime(path.stem, _FORMAT)))
    return tuple(sorted(found, key=lambda backup: backup.made, reverse=True))


def thin(folder: Path, now: datetime) -> None:
    """Remove the backups that need not stay."""
    here = listed(folder)
    staying = stay((backup.made for backup in here), now.replace(tzinfo=None))
    for backup in here:
        if backup.made not in staying:
            with suppress(OSError):
                backup.path.unlink()


def stay(made: Iterable[datetime], now: datetime) -> set[datetime]:
    """The newest two always (a wrong clock may not cost the last backup), seven daily, four weekly, 35 days at most."""
    newest_first = sorted(made, reverse=True)
    young = [moment for moment in newest_first if now - moment <= _OLDEST]
    days = _first_of_each((moment.date(), moment) for moment in young)[:_DAILY]
    weeks = _first_of_each((moment.isocalendar()[:2], moment) for moment in young)[:_WEEKLY]
    return {*newest_first[:_NEWEST], *days, *weeks}


def _first_of_each(keyed: Iterable[tuple[object, datetime]]) -> list[datetime]:
    found: dict[object, datetime] = {}
    for key, moment in keyed:
        found.setdefault(key, moment)
    return list(found.values())

"""Opening the database in a data folder: new, up to date, behind, newer, foreign, damaged, read-only or full."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from oefenplek.files import sweep

from . import backup, checks, database, schema, sealed
from .comparing import AT_ONCE, Comparing
from .ledger import Ledger, name_device
from .schema import MIGRATIONS
from .states import DAMAGED, FOREIGN, NEWER, NOT_NOW, CannotSaveError, State, Status
from .tables import VERSION
from .trouble import DATABASE_ERRORS, is_full, state_after


@dataclass(frozen=True, slots=True)
class Opened:
    """What opening gave: a ledger to write or only to read, or none, and the state that goes with it."""

    ledger: Ledger | None
    state: State
    comparing: Comparing | None = None
    """The weekly comparison, when it is too much for now: to be gone on with when there is a moment."""


def open_folder(folder: Path, now: datetime, migrations: Path = MIGRATIONS, version: int = VERSION) -> Opened:
    """Open the database of a data folder as well as it can be opened. Raises what SQLite said when the disk is full."""
    path = folder / database.NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        sweep(folder)
        ledger, comparing = _open(path, now, migrations, version)
        return Opened(ledger, State(Status.READY), comparing)
    except CannotSaveError as reason:
        readable = reason.state.status is Status.READ_ONLY
        return Opened(_look_only(path) if readable else None, reason.state)
    except (*DATABASE_ERRORS, OSError) as error:
        if is_full(error):
            raise
        return look_only(path, state_after(error))


def look_only(path: Path, state: State) -> Opened:
    """Open for looking, or not at all."""
    return Opened(_look_only(path) if state.status is Status.READ_ONLY else None, state)


def _open(path: Path, now: datetime, migrations: Path, version: int) -> tuple[Ledger, Comparing | None]:
    unclean = database.stopped_uncleanly(path)
    connection = database.connect(path)
    try:
        upgraded = _bring_up_to_date(connection, path, now, migrations, version)
        if not checks.quick(database.raw(connection)):
            raise CannotSaveError(State(Status.FAILED, DAMAGED))
        database.try_writing(database.raw(connection))
        try:
            ledger = Ledger(connection)
            due = ledger.read(lambda open_: checks.is_due(open_.driver, now))
            if unclean or due:
                ledger.read(_check)
            if upgraded:  # what a new table of progress holds stands in the log
                ledger.write(lambda open_: checks.mend_projections(open_.log, open_.projections))
            comparing = Comparing(ledger) if due else None
            if comparing and ledger.log.head.seq <= AT_ONCE and comparing.go_on(now, AT_ONCE + 1):
                comparing = None
        except (sealed.DamagedError, ValueError, TypeError) as damaged:
            raise CannotSaveError(State(Status.FAILED, DAMAGED)) from damaged
        return ledger, comparing
    except BaseException:
        database.close(connection)
        raise


def _check(ledger: Ledger) -> None:
    if not checks.sound(ledger.driver, ledger.log):
        raise CannotSaveError(State(Status.FAILED, DAMAGED))


def _bring_up_to_date(connection: Connection, path: Path, now: datetime, migrations: Path, version: int) -> bool:
    """Make a new database, or upgrade an older one; true when an older one was upgraded."""
    found = database.number(connection, "user_version")
    if database.is_foreign(connection):
        raise CannotSaveError(State(Status.FAILED, FOREIGN))
    if found > version:
        raise CannotSaveError(State(Status.READ_ONLY, NEWER))
    if found == version:
        return False
    try:
        if found:
            backup.make(database.raw(connection), path.parent, now)
        with connection.begin():
            if found:
                schema.upgrade(connection, migrations, version)
                sealed.keep_schema(database.raw(connection))
            else:
                schema.create(connection)
                name_device(database.raw(connection), now)
                checks.note_done(database.raw(connection), now)
                sealed.keep_schema(database.raw(connection))
    except Exception as wrong:
        if is_full(wrong):
            raise
        # Whatever else went wrong in an upgrade, the old database is whole; it can be looked at.
        raise CannotSaveError(State(Status.READ_ONLY, NOT_NOW)) from wrong
    return bool(found)


def _look_only(path: Path) -> Ledger | None:
    """First as SQLite would (it then sees what a WAL still holds), then as a file that nobody changes."""
    modes: tuple[database.Mode, ...] = ("read", "frozen")
    for mode in modes:
        with suppress(*DATABASE_ERRORS, sealed.DamagedError):
            return _look(database.connect(path, mode))
    return None


def _look(connection: Connection) -> Ledger:
    try:
        if checks.quick(database.raw(connection)):
            return Ledger(connection)
        raise sealed.DamagedError
    except BaseException:
        database.close(connection)
        raise

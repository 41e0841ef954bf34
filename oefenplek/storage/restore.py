"""Going back to a backup: the live database is not touched before the copy was verified, and it is kept."""

import shutil
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from oefenplek.domain.log import PersonErased
from oefenplek.files import beside, put_in_place, sync_file, sync_folder

from . import backup, database, doorkeeper, people, sealed
from .doorkeeper import Counts
from .ids import new_id
from .inside import DOOR
from .instance import Instance
from .ledger import Ledger, name_device
from .notes import Note
from .schema import upgrade
from .tables import VERSION
from .trouble import DATABASE_ERRORS

REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class Known:
    """What going back may not undo: who was erased, and how often the volunteers' door was tried."""

    gone: frozenset[str] = frozenset()
    tries: Counts = field(default_factory=dict)


class InUseError(Exception):
    """An Oefenplek has this folder open."""


def restore(folder: Path, chosen: Path, now: datetime) -> Path | None:
    """Put a backup in the place of the live database; returns where the replaced one is kept.

    Raises :class:`InUseError`, or ``backup.NotGoodError`` when the backup is bad; then nothing changed. A kill at
    any moment leaves the old database or the new one, whole. The restored one continues as a new device.
    """
    instance = Instance(folder)
    if not instance.claim():
        raise InUseError
    try:
        return _restore(folder, chosen, now)
    finally:
        instance.release()


def _restore(folder: Path, chosen: Path, now: datetime) -> Path | None:
    live = folder / database.NAME
    part = beside(live)
    try:
        shutil.copyfile(chosen, part)
        if not backup.is_good(part) or _is_newer(part):
            raise backup.NotGoodError(chosen.name)
        prepare(part, _known_to(live), now)
        sync_file(part)
        kept = _keep(live, folder / REPLACED / now.strftime("%Y-%m-%dT%H-%M-%S")) if live.exists() else None
        put_in_place(part, live)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return kept


def _is_newer(part: Path) -> bool:
    connection = database.connect(part, "frozen")
    try:
        return database.number(connection, "user_version") > VERSION
    finally:
        database.close(connection)


def prepare(part: Path, known: Known, now: datetime) -> None:
    """Make the copy a device's next database: up to date, with a new device id, and with nobody erased come back."""
    connection = database.connect(part)
    try:
        behind = database.number(connection, "user_version") < VERSION
        if behind:
            with connection.begin():
                upgrade(connection)
                sealed.keep_schema(database.raw(connection))
        with connection.begin():
            name_device(database.raw(connection), now)
        ledger = Ledger(connection)
        if behind:
            ledger.rebuild()
        ledger.write(lambda open_: _erase_again(open_, known.gone, now))
        ledger.write(lambda open_: doorkeeper.carry(open_.driver, known.tries))
        raw = database.raw(connection)
        raw.execute("PRAGMA temp_store=MEMORY").fetchall()
        raw.execute("VACUUM").fetchall()
        raw.execute("PRAGMA journal_mode=DELETE").fetchall()
    finally:
        database.close(connection)


def _erase_again(ledger: Ledger, gone: Iterable[str], now: datetime) -> None:
    at = now.isoformat(timespec="milliseconds")
    for who in sorted(gone):
        if not ledger.projections.erased(who):
            ledger.note(Note(new_id(now), None, at, PersonErased(who)))
    people.apply_log(ledger)


def _known_to(live: Path) -> Known:
    """What the live database knows, as far as it can still be read; its WAL is written home."""
    if not live.exists():
        return Known()
    try:
        connection = database.connect(live)
    except DATABASE_ERRORS:
        return Known()
    try:
        ledger = Ledger(connection)
        gone = people.erased(ledger)
        tries = doorkeeper.counts(ledger.driver) if database.number(connection, "user_version") == VERSION else {}
        return Known(gone, {subject: count for subject, count in tries.items() if subject.startswith(DOOR)})
    except Exception:  # noqa: BLE001 - a damaged database is what a restore is for
        return Known()
    finally:
        with suppress(*DATABASE_ERRORS):
            database.close(connection)


def _keep(live: Path, where: Path) -> Path:
    """Copy the live database aside. Its side files move only when SQLite could not take them in (it is damaged)."""
    where.mkdir(parents=True, exist_ok=True)
    kept = where / live.name
    shutil.copyfile(live, kept)
    sync_file(kept)
    for ending in ("-wal", "-shm", "-journal"):
        side = Path(f"{live}{ending}")
        if side.exists():
            side.replace(where / side.name)
    sync_folder(where)
    return kept

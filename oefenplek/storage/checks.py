"""Is what is kept what was written? ``quick_check`` at every start; the rest weekly and after an unclean stop."""

from datetime import datetime, timedelta

from oefenplek.domain.fold import Rows, fold
from oefenplek.domain.rows import Row

from . import sealed
from .log import EventLog
from .prepared import Driver
from .projections import Projections
from .trouble import DATABASE_ERRORS

EVERY = timedelta(days=7)
_CHECKED = "checked_at"


def quick(connection: Driver) -> bool:
    """Can the file be read as a database? (It misses most flipped bits inside a value.)"""
    return [row[0] for row in connection.execute("PRAGMA quick_check(1)")] == ["ok"]


def sound(connection: Driver, log: EventLog) -> bool:
    """Is everything that cannot be made again as it was written: the file, the chain, people, the device?"""
    if [row[0] for row in connection.execute("PRAGMA integrity_check(1)")] != ["ok"]:
        return False
    try:
        return not log.broken() and sealed.rows_sound(connection) and sealed.sound(connection)
    except (ValueError, TypeError):
        return False  # a value that turned into one of another type


def mend_projections(log: EventLog, projections: Projections) -> bool:
    """Fold the log and keep its rows when the kept ones are not what it says; true when that was needed."""
    return mend(fold(log.entries()), projections)


def mend(folded: Rows, projections: Projections) -> bool:
    """Keep these rows when the kept ones are not the same; true when that was needed."""
    rows = folded.rows()
    if _kept_rows(projections) == rows:
        return False
    projections.replace(rows)
    return True


def _kept_rows(projections: Projections) -> set[Row] | None:
    """The rows as they are kept; ``None`` when a damaged value cannot even be read."""
    try:
        return projections.rows()
    except (*DATABASE_ERRORS, ValueError, TypeError):
        return None


def is_due(connection: Driver, now: datetime) -> bool:
    """Is it a week since the last full check? A clock that was set, either way, makes it due."""
    last = sealed.read(connection, _CHECKED)
    return not last or abs(now - datetime.fromisoformat(last)) >= EVERY


def note_done(connection: Driver, now: datetime) -> None:
    """A full check was passed."""
    sealed.keep(connection, _CHECKED, now.isoformat())

"""Opening SQLite: which file, how safely, with which pragmas. One connection for life, no hidden transactions."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Literal

import sqlcipher3.dbapi2 as driver  # type: ignore[import-untyped]
from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event

from .prepared import Driver
from .tables import APPLICATION

NAME = "oefenplek.sqlite"
Mode = Literal["write", "read", "frozen"]
_QUERY: Mapping[Mode, dict[str, str]] = {
    "write": {"mode": "rwc"},
    "read": {"mode": "ro"},
    # A closed WAL database cannot be read on a full or read-only disk, unless SQLite is told that nobody writes.
    "frozen": {"mode": "ro", "immutable": "1"},
}


def safe_settings(version: tuple[int, ...]) -> tuple[str, str]:
    """Journal mode and synchronous for an SQLite: 3.7.0–3.51.2 can spoil a WAL (mended in 3.44.6 and 3.50.7)."""
    mended = version >= (3, 51, 3) or (3, 44, 6) <= version < (3, 45) or (3, 50, 7) <= version < (3, 51)
    return ("WAL", "FULL") if mended or version < (3, 7) else ("DELETE", "EXTRA")


def make_engine(path: Path, mode: Mode = "write") -> Engine:
    """An engine whose transactions all begin with ``BEGIN IMMEDIATE``: who begins may also write, or waits."""
    url = URL.create("sqlite", database=path.absolute().as_uri(), query={**_QUERY[mode], "uri": "true"})
    # What goes wrong is logged; the values of a statement never are.
    engine = create_engine(
        url, module=driver, connect_args={"isolation_level": None}, poolclass=NullPool, hide_parameters=True
    )
    event.listen(engine, "begin", _begin_immediate if mode == "write" else _begin)
    return engine


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def connect(path: Path, mode: Mode = "write") -> Connection:
    """Open a database and set its pragmas."""
    connection = make_engine(path, mode).connect()
    try:
        _set_pragmas(connection, mode)
    except BaseException:
        connection.close()
        raise
    return connection


def _set_pragmas(connection: Connection, mode: Mode) -> None:
    journal, synchronous = safe_settings(driver.sqlite_version_info)
    always = ("busy_timeout=5000", "foreign_keys=ON", "trusted_schema=OFF", "cell_size_check=ON", "secure_delete=ON")
    writing = (
        f"journal_mode={journal}",
        f"synchronous={synchronous}",
        "fullfsync=ON",
        "checkpoint_fullfsync=ON",
    )
    for pragma in (*always, *(writing if mode == "write" else ())):
        raw(connection).execute(f"PRAGMA {pragma}").fetchall()


def raw(connection: Connection) -> Driver:
    """The driver's own connection, for pragmas and backups outside a transaction."""
    driver_connection: Any = connection.connection.dbapi_connection
    own: Driver = driver_connection
    return own


@contextmanager
def transaction(connection: Driver, begin: str = "BEGIN IMMEDIATE") -> Iterator[None]:
    """All that happens inside is on the disk afterwards, or none of it."""
    connection.execute(begin)
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.rollback()
        raise


def try_writing(connection: Driver) -> None:
    """Find out now whether the file may be written: SQLite opens, and even begins, without a word when it may not."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("DELETE FROM meta WHERE key = ''")
    finally:
        connection.rollback()


def number(connection: Connection, pragma: str) -> int:
    """Read a pragma that is a number."""
    return int(raw(connection).execute(f"PRAGMA {pragma}").fetchone()[0])


def is_foreign(connection: Connection) -> bool:
    """Is this somebody else's database? A new, empty file is ours."""
    tables = raw(connection).execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    return bool(tables) and number(connection, "application_id") != APPLICATION


def stopped_uncleanly(path: Path) -> bool:
    """Did the last user of a database not close it? Then SQLite's side file is still there."""
    return any(_size(Path(f"{path}{ending}")) > 0 for ending in ("-wal", "-journal"))


def identity(path: Path) -> tuple[int, int] | None:
    """Which file stands at a path now; ``None`` when there is none."""
    with suppress(OSError):
        found = os.stat(path)  # noqa: PTH116 - after every commit: half the time of Path.stat
        return found.st_dev, found.st_ino
    return None


def close(connection: Connection) -> None:
    """Close for good; SQLite then writes the WAL home and removes it."""
    connection.close()
    connection.engine.dispose()


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0

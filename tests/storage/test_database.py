"""How SQLite is set, and that writing is all or nothing."""

from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlcipher3.dbapi2 import DatabaseError, IntegrityError

from oefenplek.domain.log import VisitStarted
from oefenplek.storage import database
from oefenplek.storage.ids import new_id
from oefenplek.storage.ledger import Ledger
from oefenplek.storage.notes import Note
from oefenplek.storage.tables import APPLICATION, VERSION

from .support import FakeClock, facts, keep, practise


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("busy_timeout", 5000),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("secure_delete", 1),
        ("application_id", APPLICATION),
        ("user_version", VERSION),
    ],
)
def test_the_pragmas_are_those_that_lose_nothing(ledger: Ledger, pragma: str, value: object) -> None:
    """Each as it was measured in power cuts."""
    assert ledger.driver.execute(f"PRAGMA {pragma}").fetchone() == (value,)


@pytest.mark.parametrize("version", [(3, 7, 0), (3, 40, 1), (3, 44, 5), (3, 45, 0), (3, 50, 6), (3, 51, 2)])
def test_an_sqlite_that_can_spoil_a_wal_gets_none(version: tuple[int, ...]) -> None:
    """It deletes its journal instead, and syncs the folder too."""
    assert database.safe_settings(version) == ("DELETE", "EXTRA")


@pytest.mark.parametrize("version", [(3, 44, 6), (3, 50, 7), (3, 51, 3), (3, 53, 4), (4, 0, 0)])
def test_a_mended_sqlite_uses_a_wal(version: tuple[int, ...]) -> None:
    """With a sync at every commit."""
    assert database.safe_settings(version) == ("WAL", "FULL")


def test_a_transaction_is_all_or_nothing(ledger: Ledger, clock: FakeClock) -> None:
    """Also the hash and the number that are kept in memory."""
    before = ledger.log.head
    visit = new_id(clock.now())

    def fail(open_: Ledger) -> None:
        open_.note(Note(new_id(clock.now()), None, clock.now().isoformat(), VisitStarted(visit)))
        raise KeyError("in the middle")

    with pytest.raises(KeyError):
        ledger.write(fail)
    assert ledger.log.head == before
    assert ledger.projections.rows() == set()
    practise(ledger, clock)
    assert ledger.log.broken() == []


def test_who_begins_to_write_may_write(ledger: Ledger, folder: Path) -> None:
    """The lock is taken at the beginning: a transaction never finds out halfway that another was first."""
    other = driver.connect(str(folder / database.NAME), isolation_level=None, timeout=0)

    def meanwhile(_: Ledger) -> None:
        with pytest.raises(DatabaseError, match="locked"):
            other.execute("BEGIN IMMEDIATE")

    ledger.write(meanwhile)
    other.execute("BEGIN IMMEDIATE")
    other.close()


def test_writing_the_same_event_twice_is_harmless(ledger: Ledger, clock: FakeClock) -> None:
    """The id is made before the write."""
    note = Note(new_id(clock.now()), None, clock.now().isoformat(), facts(new_id(clock.now()))[-1])
    for _ in range(2):
        ledger.write(lambda open_: open_.note(note))
    assert ledger.driver.execute("SELECT count(*) FROM event").fetchone() == (1,)
    assert ledger.log.broken() == []


def test_a_number_that_is_taken_is_not_mistaken_for_a_repeat(ledger: Ledger, clock: FakeClock) -> None:
    """Only the same id is the same event."""
    keep(ledger, clock, VisitStarted(new_id(clock.now())))
    ledger.log.head = type(ledger.log.head)(0, b"")
    with pytest.raises(IntegrityError):
        keep(ledger, clock, VisitStarted(new_id(clock.now())))


def test_ids_are_unique_and_of_version_7(clock: FakeClock) -> None:
    """Also with a clock before 1970."""
    clock.wall = clock.wall.replace(year=1960)
    made = {new_id(clock.now()) for _ in range(1000)}
    assert len(made) == 1000
    assert all(key.startswith("00000000-0000-7") and key[19] in "89ab" for key in made)


def test_looking_only_changes_nothing(ledger: Ledger, clock: FakeClock, folder: Path) -> None:
    """A frozen database refuses every write."""
    practise(ledger, clock)
    ledger.close()
    frozen = Ledger(database.connect(folder / database.NAME, "frozen"))
    assert frozen.projections.rows()
    with pytest.raises(DatabaseError):
        keep(frozen, clock, VisitStarted(new_id(clock.now())))
    frozen.close()


def test_an_error_never_tells_the_values_of_a_statement(tmp_path: Path) -> None:
    """Errors stand in the log of the device."""
    connection = database.connect(tmp_path / database.NAME)
    with pytest.raises(DBAPIError) as told:
        connection.execute(text("INSERT INTO nothing VALUES (:name)"), {"name": "Ria de Wit"})
    assert "Ria" not in str(told.value)
    database.close(connection)

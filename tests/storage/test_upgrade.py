"""Databases of older versions: read as they were, upgraded all or nothing, after a backup that was checked.

``golden/version-N.sqlite`` was written by version N and is never written again. Raising ``tables.VERSION`` means: a new
migration, a new golden file, and a line in ``GOLDEN``.
"""

import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest
import sqlcipher3.dbapi2 as driver

from oefenplek.domain.fold import fold
from oefenplek.domain.log import Misstep, OfPeople
from oefenplek.domain.overview import Status as Doing
from oefenplek.storage import backup, database, schema, tables
from oefenplek.storage.database import raw
from oefenplek.storage.doorkeeper import Doorkeeper
from oefenplek.storage.ledger import Ledger
from oefenplek.storage.locks import Locks
from oefenplek.storage.opening import open_folder
from oefenplek.storage.people import Recogniser, find_people
from oefenplek.storage.queries import Queries
from oefenplek.storage.states import NOT_NOW, State, Status

from .support import LESSON, FakeClock, Sure, opened

GOLDEN = {version: Path(__file__).parent / "golden" / f"version-{version}.sqlite" for version in (1, 2, 3)}
OF_HELPERS = (Misstep, *get_args(OfPeople)[3:])
"""What version 3 told besides: what became of accounts was told before."""
NEXT = tables.VERSION + 1
HEAD = f'''"""A version that is only for tests."""
from alembic import op
revision = "{schema.revision(NEXT)}"
down_revision = "{schema.revision(tables.VERSION)}"
'''
STEPS = (
    'op.execute("ALTER TABLE person ADD COLUMN town TEXT")',
    "op.execute(\"UPDATE person SET animal = 'vos'\")",
    'op.execute("DROP TABLE throttle")',
)


@pytest.fixture
def migrate(tmp_path: Path) -> Callable[[str], Path]:
    """Make a folder of migrations whose last version ends with a line of the test's own."""

    def make(last: str) -> Path:
        made = tmp_path / "migrations"
        shutil.copytree(schema.MIGRATIONS, made, dirs_exist_ok=True)
        body = "".join(f"    {step}\n" for step in (*STEPS, last))
        (made / "versions" / f"{schema.revision(NEXT)}_test.py").write_text(f"{HEAD}def upgrade():\n{body}")
        return made

    return make


@pytest.fixture
def older(folder: Path, clock: FakeClock) -> Path:
    """A database of version 1 with something in it."""
    folder.mkdir()
    shutil.copyfile(GOLDEN[1], folder / database.NAME)
    return folder / database.NAME


def dump(path: Path) -> list[object]:
    """Everything in a database."""
    connection = driver.connect(str(path))
    try:
        found = connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()
        rows = [connection.execute(f"SELECT * FROM {name}").fetchall() for name, sql in found if sql]  # noqa: S608
        return [found, rows, connection.execute("PRAGMA user_version").fetchall()]
    finally:
        connection.close()


@pytest.mark.parametrize("version", GOLDEN)
def test_a_golden_database_opens_with_equal_content(folder: Path, clock: FakeClock, version: int) -> None:
    """What people did then is there now."""
    folder.mkdir()
    shutil.copyfile(GOLDEN[version], folder / database.NAME)
    found = open_folder(folder, clock.now().replace(year=2030))
    assert found.state == State(Status.READY)
    ledger = found.ledger
    assert ledger is not None
    assert ledger.projections.rows() == fold(ledger.log.entries()).rows()
    told = sum(1 for entry in ledger.log.entries() if not isinstance(entry.fact, OF_HELPERS))
    assert told == 1 + 3 * 15 + 5
    (person,) = ledger.read(lambda open_: find_people(open_, "egel", "blauw"))
    assert ledger.read(lambda open_: Queries(open_).level(person.id, LESSON)) == 2
    assert (
        Recogniser(Doorkeeper(clock.uptime), Locks()).verify(ledger, person.id, ("zon", "ster", "maan", "huis")).right
    )
    visit = ledger.read(lambda open_: Queries(open_).open_visit())
    assert visit is not None
    assert (visit.lesson, visit.step) == ("d04-nepmail", "samen")
    ledger.close()


def test_what_helpers_did_in_version_3_is_there(folder: Path, clock: FakeClock) -> None:
    """The door opens with the PIN of then; the person, the group and what lies ready are as they were."""
    folder.mkdir()
    shutil.copyfile(GOLDEN[3], folder / database.NAME)
    sure = Sure(folder, clock)
    door = sure.wait(lambda done: sure.store.unlock(1, "314159", done)).value
    assert door is not None
    assert door.door is not None
    by = door.door
    (person,) = sure.wait(lambda done: sure.store.consult(by, lambda r: r.people(), done)).value or ()
    assert (person.name, person.needs_help, person.lessons_done) == ("Ria", True, 1)
    (group,) = sure.wait(lambda done: sure.store.consult(by, lambda r: r.groups(), done)).value or ()
    assert (group.name, group.people, group.lessons) == ("Dinsdagmiddag", 1, ("d04-nepmail",))
    overview = sure.wait(lambda done: sure.store.consult(by, lambda r: r.group(group.id), done)).value
    assert overview is not None
    assert overview.statuses == {(person.id, "d04-nepmail"): Doing.NEEDS_HELP}
    assert sure.ask(lambda r: r.ready(person.id)) == ("d04-nepmail", "c02-mail-lezen")
    sure.store.close()


def test_every_version_has_its_golden_database() -> None:
    """A new version cannot come without one."""
    assert list(GOLDEN) == list(range(1, tables.VERSION + 1))


def test_the_migrations_make_what_a_new_database_has(tmp_path: Path, folder: Path, clock: FakeClock) -> None:
    """Table by table and column by column."""
    opened(folder, clock).close()
    made = database.connect(tmp_path / "made.sqlite")
    with made.begin():
        schema.upgrade(made)
    new = database.connect(folder / database.NAME)
    names = [row[0] for row in raw(new).execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    assert len(names) == len(tables.metadata.tables) + 1
    for pragma in ("table_info", "index_list"):
        for name in names:
            assert columns(raw(made), pragma, name) == columns(raw(new), pragma, name), name
    for connection in (made, new):
        assert database.number(connection, "user_version") == tables.VERSION
        assert database.number(connection, "application_id") == tables.APPLICATION
        assert raw(connection).execute("SELECT * FROM alembic_version").fetchall() == [
            (schema.revision(tables.VERSION),)
        ]
        database.close(connection)


def columns(connection: database.Driver, pragma: str, name: str) -> list[object]:
    """What SQLite says about a table."""
    return sorted(map(str, connection.execute(f"PRAGMA {pragma}({name})").fetchall()))


def test_an_upgrade_happens_after_a_checked_backup(
    older: Path, clock: FakeClock, migrate: Callable[[str], Path]
) -> None:
    """The backup holds the old content; the new one passes the weekly check."""
    before = dump(older)
    found = open_folder(older.parent, clock.now(), migrate("pass"), version=NEXT)
    assert found.ledger is not None
    assert found.state == State(Status.READY)
    found.ledger.close()
    upgraded = database.connect(older, "read")
    assert raw(upgraded).execute("SELECT animal, town FROM person").fetchall() == [("vos", None)]
    database.close(upgraded)
    (kept,) = backup.listed(older.parent)
    assert dump(kept.path) == before


@pytest.mark.parametrize(
    "last", ["raise RuntimeError", 'op.execute("NO SUCH STATEMENT")', 'op.execute("DROP TABLE x")']
)
def test_an_upgrade_that_fails_changes_nothing(
    older: Path, clock: FakeClock, migrate: Callable[[str], Path], last: str
) -> None:
    """The old database is whole and can be looked at; it is said that nothing is kept."""
    before = dump(older)
    found = open_folder(older.parent, clock.now(), migrate(last), version=NEXT)
    assert found.state == State(Status.READ_ONLY, NOT_NOW)
    assert isinstance(found.ledger, Ledger)
    found.ledger.close()
    assert dump(older) == before


def test_a_power_cut_in_an_upgrade_changes_nothing(older: Path, migrate: Callable[[str], Path]) -> None:
    """Killed in the middle: the next start finds the old database and upgrades it then."""
    before, clock = dump(older), FakeClock()
    killing = migrate("import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
    code = (
        "import sys; from pathlib import Path; from datetime import datetime, UTC\n"
        "from oefenplek.storage.opening import open_folder\n"
        "open_folder(Path(sys.argv[1]), datetime(2026, 5, 4, tzinfo=UTC), Path(sys.argv[2]), version=int(sys.argv[3]))"
    )
    command = [sys.executable, "-c", code, str(older.parent), str(killing), str(NEXT)]
    done = subprocess.run(command, check=False)
    assert done.returncode == -signal.SIGKILL
    assert dump(older) == before
    found = open_folder(older.parent, clock.now(), migrate("pass"), version=NEXT)
    assert found.state == State(Status.READY)
    assert found.ledger is not None
    found.ledger.close()


def test_no_upgrade_without_a_backup(
    older: Path, clock: FakeClock, migrate: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the copy is not good, the database stays as it is."""
    before = dump(older)
    monkeypatch.setattr(backup, "is_good", lambda _: False)
    found = open_folder(older.parent, clock.now(), migrate("pass"), version=NEXT)
    assert found.state == State(Status.READ_ONLY, NOT_NOW)
    assert found.ledger is not None
    found.ledger.close()
    assert dump(older) == before

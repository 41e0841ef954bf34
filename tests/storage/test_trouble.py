"""A full disk, a read-only or vanished folder, a newer or foreign file: it is said, and never pretended."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from itertools import takewhile
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from oefenplek.domain.log import VisitStarted
from oefenplek.storage import database
from oefenplek.storage.ballast import Ballast
from oefenplek.storage.states import DAMAGED, FOREIGN, NEWER, NOT_NOW, TIGHT, Outcome, State, Status
from oefenplek.storage.work import TRY_AGAIN

from .support import FakeClock, Sure, opened, practise

Start = Callable[[], Sure]
ROOT = Path(__file__).parents[2]


def practised(folder: Path, clock: FakeClock) -> Path:
    """A closed database with something in it."""
    ledger = opened(folder, clock)
    practise(ledger, clock)
    ledger.close()
    return folder / database.NAME


def shell(path: Path, *statements: str) -> None:
    """Change a database behind Oefenplek's back."""
    connection = driver.connect(str(path))
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def limit_pages(sure: Sure, extra: int) -> None:
    """Make the disk full after some more pages, on the storage thread."""

    def limit(reader: object) -> None:
        connection = reader._ledger.driver
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count={pages + extra}")

    sure.ask(limit)


def fill(sure: Sure, most: int = 2_000) -> list[Outcome[str]]:
    """Record until something is not kept."""
    outcomes: list[Outcome[str]] = []
    while len(outcomes) < most and all(outcome.ok for outcome in outcomes[-1:]):
        outcomes.append(sure.record(VisitStarted(sure.store.new_visit())))
    return outcomes


def kept(folder: Path) -> set[str]:
    """The ids that stand in the log."""
    connection = database.connect(folder / database.NAME, "read")
    found = {row[0] for row in database.raw(connection).execute("SELECT id FROM event")}
    database.close(connection)
    return found


def test_a_full_disk_is_said_and_loses_nothing(start: Start, folder: Path) -> None:
    """What was acknowledged is there, what was not is not, and practising goes on."""
    sure = start()
    limit_pages(sure, 3)
    outcomes = fill(sure)
    assert not outcomes[-1].ok
    assert sure.store.state == State(Status.READ_ONLY, NOT_NOW, tight=sure.store.state.tight)
    assert {outcome.value for outcome in outcomes if outcome.ok} == kept(folder)
    assert sure.wait(lambda done: sure.store.ask(lambda r: r.finished_on("2026-05-04"), done)).ok


def test_saving_comes_back_when_there_is_room_again(start: Start, clock: FakeClock) -> None:
    """The next try, some seconds later, opens the folder anew."""
    sure = start()
    limit_pages(sure, 3)
    fill(sure)
    assert not sure.record(VisitStarted(sure.store.new_visit())).ok
    clock.forward(TRY_AGAIN)
    assert sure.record(VisitStarted(sure.store.new_visit())).ok
    assert sure.store.state.saves


def test_the_spare_room_is_given_up_and_recording_goes_on(
    start: Start, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Giving it up makes room; imports and exports must wait, and people are told."""
    sure = start()
    limit_pages(sure, 3)
    ledger = sure.ask(lambda r: r._ledger)

    def make_room(_: Ballast) -> bool:
        ledger.driver.execute("PRAGMA max_page_count=100000")
        return True

    monkeypatch.setattr(Ballast, "fill", lambda _: False)
    monkeypatch.setattr(Ballast, "give_up", make_room)
    outcomes = [sure.record(VisitStarted(sure.store.new_visit())) for _ in range(300)]
    assert all(outcome.ok for outcome in outcomes)
    assert len(kept(folder)) == 300
    assert sure.store.state == State(Status.READY, TIGHT, tight=True)


def test_the_spare_room_is_laid_down_and_given_up(tmp_path: Path) -> None:
    """A file of its full size, once."""
    ballast = Ballast(tmp_path, 1_000_000)
    assert ballast.fill()
    assert ballast.fill()
    assert [path.stat().st_size for path in tmp_path.iterdir()] == [1_000_000]
    assert ballast.give_up()
    assert not ballast.give_up()
    assert not Ballast(tmp_path, 1 << 60).fill(), "a disk without room is left alone"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_vanishes_is_noticed_before_anything_is_promised(start: Start, folder: Path) -> None:
    """A deleted file takes writes without a word; they are not called kept."""
    sure = start()
    assert sure.record(VisitStarted(sure.store.new_visit())).ok
    shutil.rmtree(folder)
    assert sure.record(VisitStarted(sure.store.new_visit())) == Outcome(sentence=NOT_NOW)
    assert sure.status is Status.READ_ONLY


def test_a_folder_that_comes_back_is_used_again(start: Start, folder: Path, clock: FakeClock) -> None:
    """A stick that was pulled out for a moment."""
    sure = start()
    first = sure.record(VisitStarted(sure.store.new_visit()))
    folder.rename(folder.with_name("gone"))
    assert not sure.record(VisitStarted(sure.store.new_visit())).ok
    folder.with_name("gone").rename(folder)
    clock.forward(TRY_AGAIN)
    last = sure.record(VisitStarted(sure.store.new_visit()))
    assert last.ok
    assert {first.value, last.value} <= kept(folder)


@pytest.mark.parametrize("place", ["/proc/oefenplek", "/dev/null/oefenplek"])
def test_a_folder_that_cannot_be_made(place: str, clock: FakeClock) -> None:
    """It says so; nothing falls over."""
    sure = Sure(Path(place), clock)
    assert sure.store.state == State(Status.READ_ONLY, NOT_NOW)
    assert sure.record(VisitStarted(sure.store.new_visit())) == Outcome(sentence=NOT_NOW)
    sure.store.close()


_AS_NOBODY = """
import os, sys, threading
from pathlib import Path
from oefenplek.domain.log import VisitStarted
from oefenplek.storage.service import Store
import oefenplek.storage.work
from tests.storage.support import FakeClock
if os.getuid() == 0:
    os.setuid(65534)
opened, answers = threading.Event(), []
store = Store(Path(sys.argv[1]), on_state=lambda state: opened.set(), clock=FakeClock(), spare=0)
store.start()
opened.wait(20)
print(store.state.status.value)
store.record(VisitStarted(store.new_visit()), done=lambda outcome: answers.append(outcome.sentence))
store.ask(lambda r: r.finished_on("2026-05-04"), lambda outcome: answers.append(outcome.value))
store.close()
print(answers)
"""


@pytest.mark.parametrize("folder_mode", [0o555, 0o777], ids=["read-only folder", "read-only file"])
def test_what_cannot_be_written_can_be_looked_at(folder: Path, clock: FakeClock, folder_mode: int) -> None:
    """A cleanly closed database on a read-only disk: progress is shown, nothing is kept, and it is said."""
    practised(folder, clock)
    for path in (*takewhile(lambda above: above != Path(tempfile.gettempdir()), folder.parents), folder):
        path.chmod(0o755)
    (folder / database.NAME).chmod(0o444)
    folder.chmod(folder_mode)
    try:
        done = subprocess.run(
            [sys.executable, "-c", _AS_NOBODY, str(folder)], capture_output=True, text=True, check=True, cwd=ROOT
        )
    finally:
        folder.chmod(0o755)
    assert done.stdout.splitlines() == ["read-only", f"['{NOT_NOW}', 1]"], done.stderr


def test_a_newer_database_is_looked_at_and_left_alone(folder: Path, clock: FakeClock, start: Start) -> None:
    """With a kind sentence, and not a byte changed."""
    path = practised(folder, clock)
    shell(path, "PRAGMA user_version=99")
    before = path.read_bytes()
    sure = start()
    assert sure.store.state == State(Status.READ_ONLY, NEWER)
    assert sure.record(VisitStarted(sure.store.new_visit())) == Outcome(sentence=NEWER)
    assert sure.ask(lambda r: r.finished_on("2026-05-04")) == 1
    sure.store.close()
    assert path.read_bytes() == before


def test_a_foreign_database_is_left_alone(folder: Path, start: Start) -> None:
    """Somebody else's file of the same name."""
    folder.mkdir()
    path = folder / database.NAME
    shell(path, "CREATE TABLE recepten (naam TEXT)")
    sure = start()
    assert sure.store.state == State(Status.FAILED, FOREIGN)
    assert not sure.record(VisitStarted(sure.store.new_visit())).ok
    sure.store.close()
    shell(path, "INSERT INTO recepten VALUES ('taart')")


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0" + b"x" * 5000, b"geen database" * 500])
def test_a_file_that_is_no_database(content: bytes, folder: Path, start: Start) -> None:
    """An empty one becomes ours; another is damaged, is left as it is, and nothing in it is shown."""
    folder.mkdir()
    path = folder / database.NAME
    path.write_bytes(content)
    sure = start()
    if not content:
        assert sure.store.state.saves
        return
    assert sure.store.state == State(Status.FAILED, DAMAGED)
    assert not sure.wait(lambda done: sure.store.ask(lambda r: r.open_visit(), done)).ok
    sure.store.close()
    assert path.read_bytes() == content


def test_leftovers_of_interrupted_writes_are_swept(folder: Path, clock: FakeClock) -> None:
    """Unfinished files never pile up."""
    folder.mkdir()
    (folder / ".settings.json.1234abcd.part").write_bytes(b"half")
    opened(folder, clock).close()
    assert not list(folder.glob(".*.part"))


def test_a_small_file_limit_stops_saving_and_nothing_else(folder: Path, clock: FakeClock) -> None:
    """The operating system refuses to let the file grow; every acknowledged event is there."""
    opened(folder, clock).close()
    code = """
import resource, signal, sys, threading
from pathlib import Path
from tests.storage.support import Sure, facts
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, 150_000))
sure = Sure(Path(sys.argv[1]))
for number in range(400):
    for fact in facts(sure.store.new_visit()):
        outcome = sure.record(fact)
        print(outcome.value if outcome.ok else "not kept: " + outcome.sentence, flush=True)
    if not outcome.ok:
        break
sure.store.close()
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=True, cwd=ROOT, env=os.environ
    )
    lines = done.stdout.splitlines()
    acknowledged = {line for line in lines if not line.startswith("not kept")}
    assert lines[-1] == f"not kept: {NOT_NOW}"
    assert acknowledged
    ledger = opened(folder, clock)
    assert acknowledged <= kept(folder)
    assert ledger.log.broken() == []
    ledger.close()

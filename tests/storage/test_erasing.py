"""Erased is erased: no byte of a name, a code or an animal in any file of the data folder."""

import shutil
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from oefenplek.domain.roles import Pass
from oefenplek.storage import backup, database, restore, scrub, tables
from oefenplek.storage.ledger import Ledger
from tests.support.remains import contents

from .support import FakeClock, Sure, facts
from .test_upgrade import GOLDEN

Start = Callable[[], Sure]
NAME = "Wilhelmina-Fatima"
LOOKS = ("schildpad", "paars")
CODE = ("klok", "kop", "maan", "zon")


def enrolled(sure: Sure) -> tuple[Pass, str]:
    """The coordinator, and somebody with a name who practised."""
    set_up = sure.wait(lambda done: sure.store.set_up("Riet", "314159", done)).value
    assert set_up is not None
    by = set_up.door
    person = sure.wait(lambda done: sure.store.enrol(by, *LOOKS, CODE, NAME, done)).value
    assert person is not None
    for fact in facts(sure.store.new_visit()):
        assert sure.record(fact, person.id).ok
    return by, person.id


def traces(folder: Path, marks: dict[str, bytes]) -> list[str]:
    """Where anything of somebody still stands, in whatever file."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    found = ((path, data) for path in files for data in contents(path))
    return [f"{name} in {path.name}" for path, data in found for name, mark in marks.items() if mark in data]


def marks(folder: Path) -> dict[str, bytes]:
    """What must not be found: the name, the kept code, and animal and colour as they lie in a row."""
    connection = driver.connect(str(folder / database.NAME))
    (code,) = connection.execute("SELECT code FROM person WHERE first_name = ?", (NAME,)).fetchone()
    connection.close()
    return {"name": NAME.encode(), "code": code.encode(), "row": "".join(LOOKS).encode()}


def backed_up(sure: Sure, by: Pass, clock: FakeClock, times: int = 3) -> None:
    """Some backups, on different days."""
    for _ in range(times):
        assert sure.wait(lambda done: sure.store.back_up(by, done)).ok
        clock.forward(24 * 60 * 60)


def erase(sure: Sure, who: str) -> None:
    """Erase, and wait for what is done after it."""
    assert sure.wait(lambda done: sure.store.erase_person(who, done)).ok
    sure.ask(lambda reader: reader.finished_on(""))


def test_nothing_is_left_in_any_file(start: Start, folder: Path, clock: FakeClock) -> None:
    """In the database, its side file, the free pages and every backup; also while it is open."""
    sure = start()
    by, who = enrolled(sure)
    backed_up(sure, by, clock)
    wanted = marks(folder)
    found = traces(folder, wanted)
    assert {place.split()[0] for place in found} == {"name", "code", "row"}
    assert len({place.split()[-1] for place in found}) == 1 + 3, "the side file or the database, and three backups"
    erase(sure, who)
    assert traces(folder, wanted) == []
    sure.store.close()
    assert traces(folder, wanted) == []
    assert len(backup.listed(folder)) == 3
    assert all(backup.is_good(one.path) for one in backup.listed(folder))


def test_others_stay_in_the_backups(start: Start, folder: Path, clock: FakeClock) -> None:
    sure = start()
    by, who = enrolled(sure)
    other = sure.wait(lambda done: sure.store.enrol(by, "egel", "rood", CODE, "Aart", done)).value
    assert other is not None
    backed_up(sure, by, clock, 1)
    erase(sure, who)
    sure.store.close()
    (kept,) = backup.listed(folder)
    connection = driver.connect(str(kept.path))
    assert connection.execute("SELECT id, first_name FROM person").fetchall() == [(other.id, "Aart")]
    assert connection.execute("SELECT count(*) FROM step_progress WHERE who = ?", (who,)).fetchone() == (0,)
    connection.close()


def test_a_tile_that_was_merged_goes_with_the_person(start: Start, folder: Path, clock: FakeClock) -> None:
    """The backup is of before the merging, and does not know that they are one."""
    sure = start()
    by, old = enrolled(sure)
    into = sure.wait(lambda done: sure.store.enrol(by, "egel", "rood", CODE, "", done)).value
    assert into is not None
    wanted = marks(folder)
    backed_up(sure, by, clock, 1)
    assert sure.wait(lambda done: sure.store.merge(by, old, into.id, done)).ok
    erase(sure, into.id)
    sure.store.close()
    assert traces(folder, wanted) == []


def test_what_a_restore_replaced_is_rewritten_and_nobody_comes_back(
    start: Start, folder: Path, clock: FakeClock
) -> None:
    """Restored to before the erasure, from a backup that was made elsewhere: erased again."""
    sure = start()
    by, who = enrolled(sure)
    wanted = marks(folder)
    backed_up(sure, by, clock, 1)
    sure.store.close()
    (kept,) = backup.listed(folder)
    aside = shutil.copyfile(kept.path, folder.parent / "aside.sqlite")
    assert restore.restore(folder, aside, datetime(2026, 6, 1, tzinfo=UTC)) is not None
    assert any("replaced" in str(path) for path in folder.rglob("*.sqlite"))
    again = start()
    erase(again, who)
    again.store.close()
    assert traces(folder, wanted) == []
    restore.restore(folder, aside, datetime(2026, 6, 2, tzinfo=UTC))
    assert traces(folder, wanted) == []


def test_a_copy_that_cannot_be_rewritten_goes_when_a_good_one_stands(
    start: Start, folder: Path, clock: FakeClock
) -> None:
    sure = start()
    by, who = enrolled(sure)
    wanted = marks(folder)
    backed_up(sure, by, clock, 2)
    broken = backup.listed(folder)[0].path
    torn = broken.read_bytes()
    at = torn.index(b"event")
    broken.write_bytes(torn[:at] + b"xxxxx" + torn[at + 5 :])
    erase(sure, who)
    sure.store.close()
    assert traces(folder, wanted) == []
    assert not broken.exists()
    assert len(backup.listed(folder)) == 2
    assert all(backup.is_good(one.path) for one in backup.listed(folder))


def test_a_backup_of_an_older_version_is_brought_up_to_date(start: Start, folder: Path, clock: FakeClock) -> None:
    sure = start()
    _, who = enrolled(sure)
    (folder / "backups").mkdir(exist_ok=True)
    old = folder / "backups" / "2026-05-01T10-00-00.sqlite"
    shutil.copyfile(GOLDEN[1], old)
    erase(sure, who)
    sure.store.close()
    assert backup.is_good(old)
    connection = database.connect(old, "frozen")
    assert database.number(connection, "user_version") == tables.VERSION
    database.close(connection)


def test_pulling_the_plug_in_between_costs_nothing(
    start: Start, folder: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The backups are rewritten when Oefenplek has a moment, after the next start."""
    sure = start()
    by, who = enrolled(sure)
    wanted = marks(folder)
    backed_up(sure, by, clock, 2)
    with monkeypatch.context() as patched:
        patched.setattr(scrub, "scrub", lambda *_: (_ for _ in ()).throw(OSError("the plug")))
        erase(sure, who)
        sure.store.close()
    assert len(traces(folder, wanted)) == 2 * 3
    monkeypatch.setattr("oefenplek.storage.engine._IDLE_AFTER", 0.01)
    again = start()
    for _ in range(500):
        if not traces(folder, wanted):
            break
        again.ask(lambda reader: reader.finished_on(""))
        clock.forward(0.01)
        time.sleep(0.02)
    again.store.close()
    assert traces(folder, wanted) == []


def test_it_is_done_once(ledger: Ledger, folder: Path, clock: FakeClock) -> None:
    """Nothing is rewritten at every start."""
    assert not scrub.is_due(ledger)
    ledger.driver.execute("INSERT INTO erased (who) VALUES ('x')")
    ledger.close()
    again = Ledger(database.connect(folder / database.NAME))
    assert scrub.is_due(again)
    scrub.scrub(again, folder, clock.now())
    assert not scrub.is_due(again)
    again.close()

"""Backups that were opened and counted, thinned by age; and going back to one without making anything worse."""

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from oefenplek.domain.log import PersonCreated, PersonErased, VisitStarted
from oefenplek.storage import backup, database, people, restore
from oefenplek.storage.ids import new_id
from oefenplek.storage.instance import Instance
from oefenplek.storage.ledger import Ledger
from oefenplek.storage.locks import Locks
from oefenplek.storage.notes import Note

from .support import FakeClock, Sure, facts, keep, opened, practise

CODE = ("zon", "ster", "maan", "huis")


def content(path: Path, *tables: str) -> list[object]:
    """The rows of some tables."""
    connection = driver.connect(str(path))
    try:
        return [connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables]  # noqa: S608 - test's own
    finally:
        connection.close()


def new_person(ledger: Ledger, clock: FakeClock) -> str:
    """Make an account."""
    who = new_id(clock.now())
    note = Note(new_id(clock.now()), who, clock.now().isoformat(), PersonCreated(who))
    return ledger.write(lambda open_: people.create(open_, Locks(), note, ("egel", "rood"), CODE)).id


def test_a_backup_holds_all_and_opens_alone(ledger: Ledger, clock: FakeClock, folder: Path) -> None:
    """One file without side files, equal to the original."""
    practise(ledger, clock)
    new_person(ledger, clock)
    made = backup.make(ledger.driver, folder, clock.now())
    tables = ("event", "person", "meta", "step_progress")
    assert content(made.path, *tables) == content(folder / database.NAME, *tables)
    assert [path.name for path in (folder / backup.FOLDER).iterdir()] == [made.path.name]
    assert backup.listed(folder)[0].path == made.path


@pytest.mark.parametrize("seed", range(20))
def test_a_broken_copy_is_never_listed(
    ledger: Ledger, clock: FakeClock, folder: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    """Cut off, zeroed or flipped while it was written: it gets no name."""
    practise(ledger, clock)
    whole, dice = backup.copy, random.Random(seed)  # noqa: S311 - dice, no secret

    def spoil(connection: object, path: Path) -> None:
        whole(connection, path)
        data = bytearray(path.read_bytes())
        at = data.index(b'"lesson":"c02') + dice.randrange(30)
        ways = (
            lambda: data[: dice.randrange(len(data))],
            lambda: data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :],
            lambda: data[:4096] + bytes(4096) + data[8192:],
            lambda: b"",
        )
        path.write_bytes(bytes(ways[seed % len(ways)]()))

    monkeypatch.setattr(backup, "copy", spoil)
    with pytest.raises((backup.NotGoodError, driver.Error)):
        backup.make(ledger.driver, folder, clock.now())
    assert list((folder / backup.FOLDER).iterdir()) == []


def test_a_copy_that_lacks_an_event_is_not_good(
    ledger: Ledger, clock: FakeClock, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Counting finds what the chain cannot: a missing end."""
    practise(ledger, clock)
    whole = backup.copy

    def shorten(connection: object, path: Path) -> None:
        whole(connection, path)
        shorter = driver.connect(str(path))
        shorter.execute("DELETE FROM event WHERE device_seq = (SELECT max(device_seq) FROM event)")
        shorter.commit()
        shorter.close()

    monkeypatch.setattr(backup, "copy", shorten)
    with pytest.raises(backup.NotGoodError):
        backup.make(ledger.driver, folder, clock.now())


def test_every_half_hour_when_something_changed(
    start: Callable[[], Sure], folder: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And not when nothing did; measured in uptime."""
    monkeypatch.setattr("oefenplek.storage.engine._IDLE_AFTER", 0.01)
    sure = start()

    def backups() -> int:
        idle_twice = [sure.wait(lambda done: sure.store.ask(lambda r: None, done)) for _ in range(2)]
        assert all(outcome.ok for outcome in idle_twice)
        for _ in range(3):
            sure.store._jobs.put(lambda work: work.idle() if work else None)
        sure.ask(lambda r: r.finished_on(""))
        return len(backup.listed(folder))

    sure.record(VisitStarted(sure.store.new_visit()))
    assert backups() == 0
    clock.forward(backup.EVERY)
    assert backups() == 1
    clock.forward(backup.EVERY)
    assert backups() == 1
    sure.record(VisitStarted(sure.store.new_visit()))
    assert backups() == 2


def test_thinning_keeps_seven_days_and_four_weeks() -> None:
    """Forty days of a backup every half hour."""
    now = datetime(2026, 5, 4, 17, 0)
    made = [now - timedelta(minutes=30 * at) for at in range(40 * 48)]
    staying = sorted(backup.stay(made, now), reverse=True)
    assert staying[:2] == made[:2]
    assert len({moment.date() for moment in staying}) >= 7
    assert {moment.date() for moment in staying} >= {(now - timedelta(days=days)).date() for days in range(7)}
    assert len({moment.isocalendar()[:2] for moment in staying}) == 4
    assert len(staying) <= 2 + 7 + 4
    assert now - min(staying) <= timedelta(days=35)


@pytest.mark.parametrize("years", [-10, 10])
def test_a_wrong_clock_does_not_cost_the_last_backups(years: int) -> None:
    """The newest two stay, whatever the clock says."""
    made = [datetime(2026, 5, 4, hour) for hour in range(6)]
    assert {datetime(2026, 5, 4, 5), datetime(2026, 5, 4, 4)} <= backup.stay(made, datetime(2026 + years, 5, 4))


def test_thinning_removes_files(ledger: Ledger, clock: FakeClock, folder: Path) -> None:
    """Of one day, the newest two stay."""
    for _ in range(4):
        backup.make(ledger.driver, folder, clock.now())
        clock.forward(1800)
    backup.thin(folder, clock.now())
    assert len(backup.listed(folder)) == 2


def test_a_restore_brings_back_what_was_there(folder: Path, clock: FakeClock) -> None:
    """As a new device; the replaced database is kept; numbers go on past what was."""
    ledger = opened(folder, clock)
    practise(ledger, clock, visits=1)
    old, made = ledger.device, backup.make(ledger.driver, folder, clock.now())
    practise(ledger, clock, visits=2)
    ledger.close()
    before = (folder / database.NAME).read_bytes()
    kept = restore.restore(folder, made.path, clock.now())
    assert kept is not None
    assert kept.read_bytes() == before
    again = opened(folder, clock)
    assert again.device != old
    assert again.log.head.seq == len(facts("x"))
    keep(again, clock, VisitStarted(new_id(clock.now())))
    assert again.log.broken() == []
    kept_rows = again.projections.rows()
    again.rebuild()
    assert again.projections.rows() == kept_rows
    again.close()


def test_a_restore_brings_back_nobody_who_was_erased(folder: Path, clock: FakeClock) -> None:
    """The erasure is newer than the backup and goes with it."""
    ledger = opened(folder, clock)
    stays, goes = new_person(ledger, clock), new_person(ledger, clock)
    practise(ledger, clock, actor=goes)
    made = backup.make(ledger.driver, folder, clock.now())
    note = Note(new_id(clock.now()), None, clock.now().isoformat(), PersonErased(goes))
    ledger.write(lambda open_: people.erase(open_, note))
    ledger.close()
    restore.restore(folder, made.path, clock.now())
    again = opened(folder, clock)
    assert [person.id for person in again.read(lambda open_: people.find_people(open_, "egel", "rood"))] == [stays]
    assert again.projections.visit(goes) is None
    again.close()


def test_a_bad_backup_changes_nothing(folder: Path, clock: FakeClock) -> None:
    """Damaged, newer, or none at all."""
    ledger = opened(folder, clock)
    practise(ledger, clock)
    made = backup.make(ledger.driver, folder, clock.now())
    ledger.close()
    before = (folder / database.NAME).read_bytes()
    newer = driver.connect(str(made.path))
    newer.execute("PRAGMA user_version=99")
    newer.close()
    with pytest.raises(backup.NotGoodError):
        restore.restore(folder, made.path, clock.now())
    made.path.write_bytes(made.path.read_bytes()[:-4096])
    with pytest.raises(backup.NotGoodError):
        restore.restore(folder, made.path, clock.now())
    with pytest.raises(FileNotFoundError):
        restore.restore(folder, folder / "none.sqlite", clock.now())
    assert (folder / database.NAME).read_bytes() == before
    assert not list(folder.glob(".*.part"))


def test_a_restore_waits_until_oefenplek_is_closed(folder: Path, clock: FakeClock) -> None:
    """And replaces a damaged database, which is kept too."""
    ledger = opened(folder, clock)
    practise(ledger, clock)
    made = backup.make(ledger.driver, folder, clock.now())
    ledger.close()
    holder = Instance(folder)
    assert holder.claim()
    with pytest.raises(restore.InUseError):
        restore.restore(folder, made.path, clock.now())
    holder.release()
    (folder / database.NAME).write_bytes(b"damaged" * 1000)
    kept = restore.restore(folder, made.path, clock.now())
    assert kept is not None
    assert kept.read_bytes() == b"damaged" * 1000
    opened(folder, clock).close()


@pytest.mark.parametrize("stop", range(12))
def test_a_restore_that_is_cut_off_leaves_old_or_new(
    folder: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch, stop: int
) -> None:
    """Cut off before each of its steps on the disk."""
    ledger = opened(folder, clock)
    practise(ledger, clock, visits=1)
    made = backup.make(ledger.driver, folder, clock.now())
    practise(ledger, clock, visits=1)
    ledger.close()
    steps = 0

    def cut(name: str) -> Callable[..., object]:
        whole = getattr(restore, name)

        def step(*given: object) -> object:
            nonlocal steps
            steps += 1
            if steps > stop:
                raise KeyboardInterrupt
            return whole(*given)

        return step

    for name in ("sync_file", "put_in_place", "sync_folder", "name_device", "_keep", "_erase_again"):
        monkeypatch.setattr(restore, name, cut(name))
    try:
        restore.restore(folder, made.path, datetime(2026, 6, 1, tzinfo=UTC))
    except KeyboardInterrupt:
        assert steps == stop + 1
    else:
        assert stop >= steps
    again = opened(folder, clock)
    assert again.log.head.seq in {len(facts("x")), 2 * len(facts("x"))}
    assert again.log.broken() == []
    again.close()

"""Flipped bits: every change of content is found, and nothing damaged is shown as truth."""

import os
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from oefenplek.domain.log import VisitStarted
from oefenplek.storage import chain, checks, database, people
from oefenplek.storage.chain import Record
from oefenplek.storage.ids import new_id
from oefenplek.storage.ledger import Ledger
from oefenplek.storage.locks import Locks
from oefenplek.storage.notes import Note
from oefenplek.storage.opening import open_folder
from oefenplek.storage.states import DAMAGED, State, Status
from oefenplek.storage.tables import metadata

from .support import FakeClock, Sure, opened, practise

FLIPS = int(os.environ.get("OEFENPLEK_FLIPS", "150"))


@pytest.fixture
def practised(folder: Path, clock: FakeClock) -> Path:
    """A closed database with visits and a person."""
    ledger = opened(folder, clock)
    who = new_id(clock.now())
    note = Note(new_id(clock.now()), who, clock.now().isoformat(), VisitStarted(new_id(clock.now())))
    ledger.write(lambda open_: people.create(open_, Locks(), note, ("egel", "rood"), ("zon", "ster", "maan", "huis")))
    practise(ledger, clock, actor=who)
    ledger.close()
    return folder / database.NAME


def content(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables."""
    connection = driver.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    try:
        return {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in metadata.tables}  # noqa: S608
    finally:
        connection.close()


def week_later(path: Path, clock: FakeClock) -> tuple[State, Ledger | None]:
    """Open it on the day of the weekly check."""
    found = open_folder(path.parent, clock.now().replace(year=2027))
    return found.state, found.ledger


@contextmanager
def changed(path: Path, statement: str) -> Iterator[None]:
    """Change a closed database behind Oefenplek's back."""
    connection = driver.connect(str(path))
    connection.execute(statement)
    connection.commit()
    connection.close()
    yield


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET payload = replace(payload, 'samen', 'somen') WHERE kind = 'step-done'",
        "UPDATE event SET actor_id = id WHERE kind = 'step-done'",
        "UPDATE event SET occurred_at = '2020-01-01T00:00:00+00:00' WHERE device_seq = 3",
        "UPDATE event SET kind = 'visit-ended' WHERE device_seq = 2",
        "UPDATE event SET schema = 2 WHERE device_seq = 5",
        "UPDATE event SET hash = zeroblob(32) WHERE device_seq = 4",
        "UPDATE event SET id = 'x' WHERE device_seq = 1",
        "UPDATE event SET device_seq = 900 WHERE device_seq = 7",
        "DELETE FROM event WHERE device_seq = 1",
        "DELETE FROM event WHERE device_seq = 9",
        "UPDATE person SET number = 2",
        "UPDATE person SET code = replace(code, 'a', 'b')",
        "UPDATE meta SET value = replace(value, '0', '1')",
    ],
)
def test_every_change_of_what_cannot_be_made_again_is_found(practised: Path, clock: FakeClock, statement: str) -> None:
    """The chain, the people and the device's own values; then nothing of it is shown."""
    with changed(practised, statement):
        assert week_later(practised, clock) == (State(Status.FAILED, DAMAGED), None)


def test_a_sound_database_passes(practised: Path, clock: FakeClock) -> None:
    """So that the test above can fail."""
    state, ledger = week_later(practised, clock)
    assert state == State(Status.READY)
    assert ledger is not None
    ledger.close()


def test_flipped_bits_never_change_what_is_shown(practised: Path, clock: FakeClock) -> None:
    """A bit anywhere in the file: it is found, or mended, or it lies where nothing is kept."""
    whole, truth, dice = practised.read_bytes(), content(practised), random.Random(7)  # noqa: S311 - dice, no secret
    found = harmless = 0
    for _ in range(FLIPS):
        at, bit = dice.randrange(100, len(whole)), 1 << dice.randrange(8)
        practised.write_bytes(whole[:at] + bytes([whole[at] ^ bit]) + whole[at + 1 :])
        state, ledger = week_later(practised, clock)
        if ledger is None:
            assert not state.saves
            found += 1
            continue
        ledger.close()
        now = content(practised)
        assert {**now, "meta": ()} == {**truth, "meta": ()}, f"byte {at}"
        assert now["meta"][1:] == truth["meta"][1:], "only the date of the check, which comes first, may differ"
        harmless += 1
    assert found
    assert harmless


def test_damage_found_while_running_shows_nothing(practised: Path, start: Callable[[], Sure]) -> None:
    """The store falls silent instead of showing half of the truth."""
    whole = practised.read_bytes()
    practised.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    sure = start()
    assert sure.store.state == State(Status.FAILED, DAMAGED)


def test_the_whole_check_is_weekly_and_after_an_unclean_stop(
    folder: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And otherwise a quick one."""
    seen: list[str] = []
    whole = checks.sound
    monkeypatch.setattr(checks, "sound", lambda *given: bool(seen.append("whole")) or whole(*given))
    opened(folder, clock).close()
    opened(folder, clock).close()
    assert seen == []
    clock.forward(checks.EVERY.total_seconds() + 1)
    opened(folder, clock).close()
    assert seen == ["whole"]
    opened(folder, clock).close()
    assert seen == ["whole"]
    left = opened(folder, clock)
    practise(left, clock, visits=1)
    (folder / "copy").mkdir()
    for name in (database.NAME, f"{database.NAME}-wal"):
        (folder / "copy" / name).write_bytes((folder / name).read_bytes())
    left.close()
    again = opened(folder / "copy", clock)
    assert seen == ["whole", "whole"]
    assert again.log.head == left.log.head
    again.close()


def test_each_device_has_a_chain_of_its_own() -> None:
    """Events of two devices lie through each other; one changed event is one broken link."""
    records: list[Record] = []
    for device in ("a", "b"):
        before = chain.first(device)
        for seq in (1, 4, 9):
            bare = Record(device, seq, f"{device}{seq}", None, "visit-started", 1, "2026", "{}", b"")
            records.append(bare._replace(hash=chain.link(before, bare)))
            before = records[-1].hash
    assert chain.broken(records) == []
    records[1] = records[1]._replace(payload='{"x":1}')
    assert chain.broken(records) == [("a", 4)]
    assert chain.broken(records[4:]) == [("b", 4)]


def test_nothing_is_asked_of_a_damaged_store(practised: Path, clock: FakeClock) -> None:
    """A truncated file."""
    practised.write_bytes(practised.read_bytes()[:5000])
    with suppress(AssertionError):
        opened(practised.parent, clock)
        raise RuntimeError("a truncated database was opened")

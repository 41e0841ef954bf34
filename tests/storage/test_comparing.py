"""A long log is compared with progress when there is a moment, and practising goes on meanwhile."""

from pathlib import Path

import pytest

from oefenplek.domain.fold import fold
from oefenplek.domain.log import VisitStarted
from oefenplek.storage import checks, opening, work
from oefenplek.storage.comparing import Comparing
from oefenplek.storage.instance import Instance
from oefenplek.storage.ledger import Ledger
from oefenplek.storage.log import EventLog
from oefenplek.storage.opening import open_folder

from .support import FakeClock, keep, opened, practise


@pytest.fixture
def spoilt(folder: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A log that counts as long, on the day of the weekly check, and progress that is not what it says."""
    monkeypatch.setattr(opening, "AT_ONCE", 5)
    monkeypatch.setattr("oefenplek.storage.log._PIECE", 4)
    ledger = opened(folder, clock)
    practise(ledger, clock, visits=3, actor="01890000-0000-7000-8000-0000000000aa")
    ledger.driver.execute("UPDATE step_progress SET times = 7")
    ledger.close()
    clock.forward(checks.EVERY.total_seconds() + 1)
    return folder


def told(ledger: Ledger) -> bool:
    """Is progress what the log says?"""
    return ledger.projections.rows() == fold(ledger.log.entries()).rows()


def test_it_is_gone_through_in_pieces_with_others_writing_in_between(spoilt: Path, clock: FakeClock) -> None:
    found = open_folder(spoilt, clock.now())
    ledger, comparing = found.ledger, found.comparing
    assert ledger is not None
    assert comparing is not None
    pieces = 0
    while not comparing.go_on(clock.now(), 10):
        assert not told(ledger)
        assert checks.is_due(ledger.driver, clock.now())
        practise(ledger, clock, visits=1 if pieces < 3 else 0)
        pieces += 1
    assert pieces >= 6
    assert told(ledger)
    assert not checks.is_due(ledger.driver, clock.now())
    ledger.close()


def test_the_store_does_it_when_it_is_idle(spoilt: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once; a piece that fails leaves everything as it is until the next start."""
    made = work.Work(spoilt, clock, Instance(spoilt), 4096)
    made.open()
    with monkeypatch.context() as patched:
        patched.setattr(Comparing, "go_on", lambda *_: (_ for _ in ()).throw(OSError("no")))
        with pytest.raises(OSError, match="no"):
            made.idle()
    made.idle()
    assert not made.look(told).value
    made.close()
    again = work.Work(spoilt, clock, Instance(spoilt), 4096)
    again.open()
    again.idle()
    assert again.look(told).value
    again.close()


def test_the_log_is_read_in_order_whatever_its_numbers(ledger: Ledger, clock: FakeClock) -> None:
    """Two devices through each other, with wide gaps."""
    visit = "01890000-0000-7000-8000-000000000001"
    first = ledger.log
    for device, seqs in (("a", (1, 4, 9_000_000)), ("b", (2, 4, 7_000))):
        for seq in seqs:
            ledger.log = EventLog(ledger.driver, device)
            ledger.log.head = type(first.head)(seq - 1, ledger.log.head.hash)
            keep(ledger, clock, VisitStarted(visit))
    found = [(entry.seq, entry.device) for entry in ledger.log.entries()]
    assert found == [(1, "a"), (2, "b"), (4, "a"), (4, "b"), (7_000, "b"), (9_000_000, "a")]

"""The store as the app uses it: nothing blocks, nothing is said before it is on the disk."""

import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from oefenplek.domain.log import NotAllowedError, StepShown, VisitEnded, VisitStarted
from oefenplek.storage.service import Store
from oefenplek.storage.states import NOT_NOW, Outcome, State, Status

from .support import LESSON, STEPS, FakeClock, Sure, facts

Start = Callable[[], Sure]


def test_what_was_recorded_is_there_after_closing(start: Start) -> None:
    """The order of things for a resident who comes twice."""
    first = start()
    visit = first.store.new_visit()
    outcomes = [first.record(fact) for fact in facts(visit)]
    assert all(outcome.ok for outcome in outcomes)
    assert len({outcome.value for outcome in outcomes}) == len(outcomes)
    first.store.close()
    second = start()
    assert second.ask(lambda r: r.finished_on("2026-05-04")) == 1
    assert second.ask(lambda r: r.finished_on("2026-05-05")) == 0
    assert dict(second.ask(lambda r: r.turns(visit, LESSON))) == dict.fromkeys(STEPS, 1)
    assert second.ask(lambda r: r.content_sets(visit, LESSON))["samen"] == "scene-3"


def test_a_visit_goes_on_at_its_step_after_a_restart(start: Start) -> None:
    """Until somebody ends it."""
    first = start()
    visit = first.store.new_visit()
    for fact in facts(visit)[:7]:
        first.record(fact)
    first.store.close()
    second = start()
    found = second.ask(lambda r: r.open_visit())
    assert found is not None
    assert (found.id, found.person, found.lesson, found.version, found.step) == (visit, None, LESSON, "1.0.0", "kijken")
    second.record(VisitEnded(visit))
    assert second.ask(lambda r: r.open_visit()) is None


def test_the_steps_that_were_shown_are_told_in_order_and_only_ones_own(start: Start) -> None:
    store = start()
    visit, other = store.store.new_visit(), store.store.new_visit()
    store.record(VisitStarted(other))
    for step in ("waarom", "thuis"):
        store.record(StepShown(other, LESSON, step))
    store.record(VisitStarted(visit))
    for lesson, step in ((LESSON, "waarom"), (LESSON, "kijken"), ("d04-nepmail", "woorden"), (LESSON, "waarom")):
        store.record(StepShown(visit, lesson, step))
    assert store.ask(lambda r: r.shown(visit, LESSON)) == ("waarom", "kijken", "waarom")
    assert store.ask(lambda r: r.shown("niemand", LESSON)) == ()


def test_answers_come_on_the_storage_thread_and_in_order(start: Start) -> None:
    """The caller is never held up."""
    sure, seen = start(), list[tuple[int, str]]()
    visit = sure.store.new_visit()
    for number in range(50):
        sure.store.record(
            StepShown(visit, LESSON, "samen"),
            done=lambda _, at=number: seen.append((at, threading.current_thread().name)),
        )
    sure.ask(lambda r: r.finished_on("2026-05-04"))
    assert seen == [(at, "storage") for at in range(50)]


def test_closing_finishes_what_was_asked(start: Start) -> None:
    """What was recorded before *close* is kept, what comes after is refused, twice closing is fine."""
    sure, outcomes = start(), list[Outcome[str]]()
    for fact in facts(sure.store.new_visit()):
        sure.store.record(fact, done=outcomes.append)
    sure.store.close()
    assert len(outcomes) == len(facts("x"))
    assert all(outcome.ok for outcome in outcomes)
    sure.store.close()
    assert sure.record(VisitStarted(sure.store.new_visit())) == Outcome(sentence=NOT_NOW)
    assert sure.status is Status.CLOSED


def test_a_typed_text_never_reaches_the_thread(start: Start, folder: Path) -> None:
    """It is refused where the mistake is made, and stands in no file."""
    sure = start()
    with pytest.raises(NotAllowedError):
        sure.store.record(StepShown(sure.store.new_visit(), LESSON, "Beste Lotte, tot zondag"))
    sure.store.close()
    assert not any(b"Lotte" in path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_a_mistake_in_a_question_or_a_callback_ends_nothing(start: Start, caplog: pytest.LogCaptureFixture) -> None:
    """The thread that keeps everybody's work goes on, and the asker hears that it did not work."""
    sure = start()
    outcome = sure.wait(lambda done: sure.store.ask(lambda r: 1 / 0, done))
    assert outcome == Outcome(sentence=NOT_NOW)
    sure.store.record(VisitStarted(sure.store.new_visit()), done=lambda _: 1 / 0)
    assert sure.record(VisitStarted(sure.store.new_visit())).ok
    assert [record.message for record in caplog.records] == [
        "storage could not do this",
        "a callback of storage failed",
    ]


def test_the_states_are_told(start: Start) -> None:
    """Opening, then ready."""
    sure = start()
    assert sure.states == [State(Status.READY)]
    assert sure.store.state.saves


def test_importing_the_store_loads_no_sql() -> None:
    """The first frame does not wait for SQLAlchemy, and Alembic is not loaded at all when nothing is behind."""
    code = """
import sys, threading, tempfile, pathlib
from oefenplek.storage.service import Store
from oefenplek.storage import settings_file, instance
assert not {"sqlalchemy", "sqlcipher3", "argon2", "PySide6"} & set(sys.modules), "heavy"
ready = threading.Event()
with tempfile.TemporaryDirectory() as folder:
    store = Store(pathlib.Path(folder), on_state=lambda state: ready.set(), spare=0)
    store.start()
    ready.wait(30)
    assert store.state.saves and "sqlalchemy" in sys.modules
    store.close()
assert not {"alembic", "PySide6", "sqlalchemy.orm.session"} & set(sys.modules), "too much"
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_store_that_never_started_closes(folder: Path) -> None:
    """Quitting before the first frame."""
    store = Store(folder, FakeClock())
    store.close()
    assert not folder.exists()

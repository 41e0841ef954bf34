"""What storage costs: an event with hash and progress against a raw insert, the way to ready, and memory.

``make bench`` runs it; ``python -m tests.benchmarks.storage_bench [FOLDER]`` runs it alone. Both sides write to the
same file system with the same pragmas, in turns, and the medians of the rounds are compared.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROUNDS = 9
EACH = 60
GOAL = 2.0
VISIT = "01890000-0000-7000-8000-000000000001"


def _raw_writer(folder: Path) -> Callable[[int], None]:
    from oefenplek.storage.database import connect, raw

    owner = connect(folder / "raw.sqlite")
    connection = raw(owner)
    connection.execute("CREATE TABLE plain (id INTEGER PRIMARY KEY, payload TEXT NOT NULL)")
    text = "x" * 200

    def write(_: int) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO plain (payload) VALUES (?)", (text,))
        connection.execute("COMMIT")
        assert not owner.closed

    return write


def _event_writer(folder: Path) -> Callable[[int], None]:
    from oefenplek.domain.log import Fact, LessonStarted, StepDone, VisitStarted
    from oefenplek.storage.clock import SystemClock
    from oefenplek.storage.ids import new_id
    from oefenplek.storage.notes import Note
    from oefenplek.storage.opening import open_folder

    clock = SystemClock()
    ledger = open_folder(folder, clock.now()).ledger
    assert ledger is not None

    def keep(fact: Fact) -> None:
        now = clock.now()
        ledger.write(lambda open_: open_.note(Note(new_id(now), None, now.isoformat(), fact)))

    def write(at: int) -> None:
        keep(StepDone(VISIT, "c02-mail-lezen", "1.0.0", f"stap-{at % 12}", "practice", "alone", "scene-b", 1))

    keep(VisitStarted(VISIT))
    keep(LessonStarted(VISIT, "c02-mail-lezen", "1.0.0"))
    return write


def _microseconds(write: Callable[[int], None]) -> float:
    began = time.perf_counter()
    for at in range(EACH):
        write(at)
    return (time.perf_counter() - began) / EACH * 1e6


def write_cost(folder: Path) -> tuple[float, float]:
    """Microseconds of a raw insert and of an event with hash and progress: medians of rounds taken in turns."""
    sides = (_raw_writer(folder), _event_writer(folder))
    for side in sides:
        _microseconds(side)
    rounds = [tuple(_microseconds(side) for side in sides) for _ in range(ROUNDS)]
    raw, event = zip(*rounds, strict=True)
    return statistics.median(raw), statistics.median(event)


_READY = """
import sys, threading, time
from pathlib import Path
from oefenplek.storage.service import Store
ready = threading.Event()
began = time.perf_counter()
store = Store(Path(sys.argv[1]), on_state=lambda state: ready.set())
store.start()
ready.wait()
print(time.perf_counter() - began if store.state.saves else "not ready")
store.close()
"""
_MEMORY = """
import psutil
def pss():
    return psutil.Process().memory_full_info().uss / 2**20
before = pss()
from oefenplek.storage import work
print(pss() - before, "alembic" in __import__("sys").modules)
"""


def _in_fresh_process(code: str, *arguments: str) -> str:
    return subprocess.run([sys.executable, "-c", code, *arguments], check=True, capture_output=True, text=True).stdout


def ready_cost(folder: Path) -> float:
    """Seconds from ``Store.start`` to ready in a fresh process, imports included: the median."""
    return statistics.median(float(_in_fresh_process(_READY, str(folder))) for _ in range(ROUNDS))


def memory_cost() -> float:
    """MiB that loading storage adds to a bare Python."""
    text, alembic = _in_fresh_process(_MEMORY).split()
    assert alembic == "False", "Alembic is loaded although nothing is behind"
    return float(text)


def main(where: str = "") -> bool:
    """Measure, print a table, and say whether the goal was met."""
    with tempfile.TemporaryDirectory(dir=where or None) as name:
        folder = Path(name)
        raw, event = write_cost(folder)
        (folder / "start").mkdir()
        ready = ready_cost(folder / "start")
    ratio = event / raw
    sys.stdout.write(
        f"storage, medians of {ROUNDS} rounds in turns\n"
        f"  raw BEGIN IMMEDIATE, INSERT, COMMIT   {raw:8.0f} µs\n"
        f"  event with hash and progress          {event:8.0f} µs   × {ratio:.2f}   goal ≤ {GOAL:.0f}\n"
        f"  Store.start to ready                  {ready:8.2f} s\n"
        f"  memory of loading storage             {memory_cost():8.1f} MiB\n"
    )
    return ratio <= GOAL


if __name__ == "__main__":
    sys.exit(0 if main(*sys.argv[1:2]) else 1)

"""Everything that has a goal, measured in one run: ``make bench``, or ``python -m tests.benchmarks.run [ROUNDS]``.

Both sides of a ratio are taken in turns, each time in a fresh process with the software renderer, and medians are
compared. The bare side is a QML window of the same size with nothing in it, as PySide6 starts by itself. Wall time is
what people feel; processor time is less disturbed by what else the machine does. Exits with 1 when a goal is missed.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .people_bench import MOST_MS, MOST_TIMES
from .storage_bench import GOAL as STORAGE_GOAL
from .storage_bench import write_cost

ROUNDS = 9
FEWER = 7
MARKS = {True: "met", False: "MISSED"}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; without a goal it only tells."""

    name: str
    value: str
    base: str = ""
    measured: float | None = None
    goal: float | None = None
    unit: str = "×"

    @property
    def met(self) -> bool:
        """Is the goal met? What has none always is."""
        return self.goal is None or self.measured is None or self.measured <= self.goal

    def line(self) -> str:
        """The row as text."""
        shown = (
            "" if self.measured is None else f"{self.measured:.2f} ×" if self.unit == "×" else f"{self.measured:.0f} ms"
        )
        goal = "" if self.goal is None else f"≤ {self.goal:g} {self.unit}"
        met = "" if self.goal is None else MARKS[self.met]
        return f"  {self.name:48}{self.value:>10}{self.base:>12}{shown:>10}{goal:>10}  {met}".rstrip()


def environment(home: Path) -> dict[str, str]:
    """A user of their own, the software renderer, nothing set by hand, and Python compiled as after an installation."""
    ours = ("QT_", "QML", "QSG_", "OEFENPLEK", "PYTHON")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    return kept | {
        "PYTHONPYCACHEPREFIX": str(home / "compiled"),
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
    }


def measure(module: str, *arguments: str, home: Path) -> Any:
    """Run one measurement in a fresh process."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.benchmarks.{module}", *arguments],
        env=environment(home),
        check=True,
        capture_output=True,
        text=True,
        timeout=600,
    )
    return json.loads(done.stdout.splitlines()[-1])


def in_turns(sides: tuple[str, ...], rounds: int, home: Path) -> Mapping[str, Mapping[str, float]]:
    """The medians of each side; one round before counts for nothing and warms the caches."""
    taken: dict[str, dict[str, list[float]]] = {side: defaultdict(list) for side in sides}
    for turn in range(rounds + 1):
        for side in sides:
            found = measure("probes", side, home=home)
            if turn:
                for name, value in found.items():
                    taken[side][name].append(value)
    return {side: {name: statistics.median(values) for name, values in found.items()} for side, found in taken.items()}


def ratio(name: str, ours: float, bare: float, unit: str, goal: float | None = None) -> Row:
    """A row that compares with the bare window."""
    return Row(name, f"{ours:.0f} {unit}", f"{bare:.0f} {unit}", ours / bare, goal)


def memory(name: str, ours: Mapping[str, float], bare: Mapping[str, float], goal: float | None = None) -> list[Row]:
    """Three rows for one moment; the goal is for the PSS."""
    goals = {"pss": goal, "uss": None, "rss": None}
    return [
        ratio(f"{name} ({kind.upper()})", ours[f"{kind}_mb"], bare[f"{kind}_mb"], "MB", at_most)
        for kind, at_most in goals.items()
    ]


def first_screen(home: Path, rounds: int) -> list[Row]:
    """The first frame, and memory on the start screen."""
    found = in_turns(("bare", "least", "start"), rounds, home)
    bare, start = found["bare"], found["start"]
    return [
        ratio("first frame, wall", start["wall_ms"], bare["wall_ms"], "ms", 1.2),
        ratio("first frame, processor", start["cpu_ms"], bare["cpu_ms"], "ms"),
        ratio("a window with one word on one button (PSS)", found["least"]["pss_mb"], bare["pss_mb"], "MB"),
        *memory("memory, start screen", start, bare, 1.1),
    ]


def later_memory(home: Path, rounds: int) -> list[Row]:
    """Memory with storage loaded, and in a lesson."""
    found = in_turns(("bare", "stored", "lesson"), rounds, home)
    return [
        *memory("memory, storage loaded", found["stored"], found["bare"], 1.6),
        *memory("memory, in a lesson", found["lesson"], found["bare"]),
    ]


def steps(home: Path) -> list[Row]:
    """From *Verder* to the frame with the next step, over all the lessons, twice."""
    first: dict[str, dict[str, float]] = {}
    warm: list[dict[str, float]] = []
    for row in measure("step_bench", str(home / "steps"), home=home):
        if row["kind"] in first:
            warm.append(row)
        else:
            first[row["kind"]] = row
    found = [
        _at_most(f"first show of {kind}", row["wall_ms"], row["cpu_ms"], 150) for kind, row in sorted(first.items())
    ]
    walls, busy = ([row[name] for row in warm] for name in ("wall_ms", "cpu_ms"))
    return [
        _at_most(f"step change, warm, p95 of {len(warm)}", _p95(walls), _p95(busy), 50),
        _at_most(f"step change, warm, median of {len(warm)}", statistics.median(walls), statistics.median(busy)),
        *found,
    ]


def many_lessons(home: Path, rounds: int) -> list[Row]:
    """Two thousand lessons: the start screen does not know of them, and a theme is chosen as fast as with ten."""
    chosen = measure("theme_bench", str(home / "many"), str(home / "many-lessons"), home=home)
    walls, busy = ([row[name] for row in chosen] for name in ("wall_ms", "cpu_ms"))
    found = in_turns(("bare", "many"), rounds, home)
    return [
        ratio("start screen, 2,000 lessons", found["many"]["wall_ms"], found["bare"]["wall_ms"], "ms", 1.25),
        _at_most(f"choosing a theme, 2,000 lessons, p95 of {len(walls)}", _p95(walls), _p95(busy), 100),
        _at_most("choosing a theme, 2,000 lessons, median", statistics.median(walls), statistics.median(busy)),
    ]


def _p95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20, method="inclusive")[-1]


def _at_most(name: str, wall: float, busy: float, goal: float | None = None) -> Row:
    return Row(name, f"{wall:.0f} ms", f"cpu {busy:.0f} ms", wall, goal, "ms")


def devices(home: Path) -> list[Row]:
    """Opening an app on a whole device, and the memory of all of them."""
    found = measure("device_bench", str(home / "device"), home=home)
    first = [row for row in found["opened"] if row["first"]]
    warm = [row for row in found["opened"] if not row["first"]]
    slowest = max(first, key=lambda row: row["wall_ms"])
    walls, busy = ([row[name] for row in warm] for name in ("wall_ms", "cpu_ms"))
    before, opened, left = (found[moment]["pss_mb"] for moment in ("before", "open", "left"))
    return [
        _at_most(f"opening an app, first, slowest ({slowest['app']})", slowest["wall_ms"], slowest["cpu_ms"], 200),
        _at_most(f"opening an app, warm, p95 of {len(walls)}", _p95(walls), _p95(busy), 60),
        _at_most("opening an app, warm, median", statistics.median(walls), statistics.median(busy)),
        ratio("memory, every app opened once (PSS)", opened, before, "MB"),
        ratio("memory, the device left (PSS)", left, before, "MB"),
    ]


def storage(home: Path) -> list[Row]:
    """An event with hash and progress against a raw insert."""
    (home / "events").mkdir()
    raw, event = write_cost(home / "events")
    return [Row("an event with hash and progress", f"{event:.0f} µs", f"{raw:.0f} µs", event / raw, STORAGE_GOAL)]


def helpers(home: Path) -> list[Row]:
    """What helpers see, with 2,000 people and a million events, next to the bare SQL of the same answer."""
    rows = []
    for name, (ours, bare) in measure("people_bench", str(home / "people"), home=home).items():
        rows.append(Row(f"{name}, 2,000 people, 1,000,000 events", f"{ours:.1f} ms", "", ours, MOST_MS, "ms"))
        rows.append(Row("  … and its bare SQL", f"{ours:.1f} ms", f"{bare:.1f} ms", ours / bare, MOST_TIMES))
    return rows


def main(rounds: int = ROUNDS) -> bool:
    """Measure all, print the table, and say whether every goal is met."""
    with tempfile.TemporaryDirectory(prefix="oefenplek-bench-") as name:
        home = Path(name)
        rows = first_screen(home, rounds)
        rows += later_memory(home, min(FEWER, rounds))
        rows += steps(home)
        rows += devices(home)
        rows += storage(home)
        rows += helpers(home)
        rows += many_lessons(home, min(FEWER, rounds))
    print(f"Medians of {rounds} rounds in turns (memory later on: {min(FEWER, rounds)}), software renderer.")
    print(f"  {'':48}{'ours':>10}{'bare / raw':>12}{'measured':>10}{'goal':>10}")
    for row in rows:
        print(row.line())
    return all(row.met for row in rows)


if __name__ == "__main__":
    sys.exit(0 if main(*map(int, sys.argv[1:2])) else 1)

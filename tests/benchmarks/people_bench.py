"""What helpers ask, with 2,000 people and a million events: each answer next to the bare SQL that it needs.

``python -m tests.benchmarks.people_bench [FOLDER]`` makes the database (about two minutes) and prints a table and the
same as JSON; with a folder it stays there and is used again. The two sides are taken in turns and medians are compared.
``tests.benchmarks.run`` judges.
"""

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from oefenplek.domain.roles import Role
from oefenplek.storage import checks, database
from oefenplek.storage.clock import SystemClock
from oefenplek.storage.helper_queries import HelperQueries
from oefenplek.storage.ledger import Ledger
from oefenplek.storage.opening import open_folder

from .many_people import EVENTS, PEOPLE, group_id, make

ROUNDS, EACH = 7, 5
MOST_MS = 200.0
MOST_TIMES = 3.0
TODAY = "2026-05-04"
_PERSON = """SELECT p.id, p.animal, p.colour, p.number, p.first_name, substr(v.at, 1, 10), v.open AND v.device = '',
  (SELECT count(*) FROM lesson_progress l WHERE l.who = p.id AND l.times > 0 AND l.lesson NOT GLOB 'f[0-9][0-9]*')
  FROM {} LEFT JOIN visit v ON v.who = p.id {} ORDER BY p.animal, p.colour, p.number"""
_TROUBLE = "NOT solved AND (missteps >= 4 OR asked >= 2 OR stopped >= 1)"
_GROUP = (
    'SELECT g."group", n.name, (SELECT count(*) FROM group_member m WHERE m."group" = g."group")'
    ' FROM group_made g JOIN group_name n ON n."group" = g."group" WHERE g."group" IN ({})',
    'SELECT "group", lesson FROM group_lesson WHERE "group" IN ({}) ORDER BY seq',
)
_OF_SOMEBODY = ("trouble", "step_progress", "lesson_progress", "repeat", "sureness", "ready", "group_member")


def _bare(ledger: Ledger, *statements: str) -> Callable[[], object]:
    def ask() -> object:
        with database.transaction(ledger.driver, "BEGIN"):
            return [ledger.driver.execute(statement).fetchall() for statement in statements]

    return ask


def _asked(ledger: Ledger, question: Callable[[HelperQueries], object]) -> Callable[[], object]:
    return lambda: ledger.read(lambda open_: question(HelperQueries(open_, Role.COORDINATOR)))


def pairs(ledger: Ledger) -> dict[str, tuple[Callable[[], object], Callable[[], object]]]:
    """Each answer, and the statements that give the same: written here as one would write them by hand."""
    people = _PERSON.format("person p", "")
    who = ledger.driver.execute("SELECT who FROM group_member LIMIT 1").fetchone()[0]
    theirs = f"SELECT \"group\" FROM group_member WHERE who = '{who}'"  # noqa: S608 - our tables
    group = f"m.\"group\" = '{group_id(0)}'"
    members = _PERSON.format("group_member m JOIN person p ON p.id = m.who", f"WHERE {group}")
    return {
        "people": (
            _asked(ledger, lambda r: r.people()),
            _bare(ledger, people, f"SELECT DISTINCT who FROM trouble WHERE {_TROUBLE}"),  # noqa: S608 - our tables
        ),
        "page of a person": (
            _asked(ledger, lambda r: r.page(who, TODAY)),
            _bare(
                ledger,
                _PERSON.format("person p", f"WHERE p.id = '{who}'"),
                *(f"SELECT * FROM {table} WHERE who = '{who}'" for table in _OF_SOMEBODY),  # noqa: S608 - our tables
                *(each.format(theirs) for each in _GROUP),
            ),
        ),
        "matrix of a group": (
            _asked(ledger, lambda r: r.group(group_id(0))),
            _bare(
                ledger,
                members,
                *(each.format(f"'{group_id(0)}'") for each in _GROUP),
                f"SELECT t.* FROM group_member m JOIN trouble t ON t.who = m.who WHERE {group} AND {_TROUBLE}",  # noqa: S608
                'SELECT l.* FROM group_member m JOIN group_lesson g ON g."group" = m."group"'  # noqa: S608 - our tables
                f" JOIN lesson_progress l ON l.who = m.who AND l.lesson = g.lesson WHERE {group}",
            ),
        ),
    }


def milliseconds(ask: Callable[[], object]) -> float:
    """How long an answer takes, the mean of some."""
    began = time.perf_counter()
    for _ in range(EACH):
        ask()
    return (time.perf_counter() - began) * 1000 / EACH


def measure(ledger: Ledger) -> dict[str, tuple[float, float]]:
    """Milliseconds of each answer and of its bare SQL: medians of rounds taken in turns."""
    found = {}
    for name, sides in pairs(ledger).items():
        for side in sides:
            milliseconds(side)
        rounds = [[milliseconds(side) for side in sides] for _ in range(ROUNDS)]
        ours, bare = zip(*rounds, strict=True)
        found[name] = statistics.median(ours), statistics.median(bare)
    return found


def opening(folder: Path) -> tuple[float, float]:
    """Seconds to open such a folder, and how much of it is the quick check."""
    whole, check = [], []
    for _ in range(3):
        began = time.perf_counter()
        ledger = open_folder(folder, SystemClock().now()).ledger
        whole.append(time.perf_counter() - began)
        assert ledger is not None
        began = time.perf_counter()
        assert checks.quick(ledger.driver)
        check.append(time.perf_counter() - began)
        ledger.close()
    return statistics.median(whole), statistics.median(check)


def main(where: str = "") -> None:
    """Measure, print a table and the figures."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(where or name)
        if not (folder / database.NAME).exists():
            make(folder).close()
        ledger = Ledger(database.connect(folder / database.NAME))
        found = measure(ledger)
        ledger.close()
        whole, check = opening(folder)
        size = (folder / database.NAME).stat().st_size / 2**20
    print(f"{PEOPLE} people, {EVENTS} events, {size:.0f} MiB; medians of {ROUNDS} rounds in turns")
    for name, (ours, bare) in found.items():
        print(f"  {name:20} {ours:8.1f} ms   bare SQL {bare:8.1f} ms   × {ours / bare:.2f}")
    print(f"  goals: < {MOST_MS:.0f} ms and ≤ {MOST_TIMES:.0f} × bare SQL")
    print(f"  opening              {whole:8.2f} s    of which the quick check {check:.2f} s")
    print(json.dumps(found))


if __name__ == "__main__":
    main(*sys.argv[1:2])

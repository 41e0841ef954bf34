"""A device after years: 2,000 people and a million events in the log, laid down in bulk, progress folded from them.

The events are as the store writes them, chain and all; only each by itself would take a quarter of an hour.
"""

import json
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from oefenplek.domain.log import (
    Confidence,
    Fact,
    GroupJoined,
    GroupLesson,
    GroupMade,
    HelpAsked,
    LessonDone,
    LessonStarted,
    Misstep,
    StepDone,
    StepShown,
    VisitEnded,
    VisitStarted,
    payload,
)
from oefenplek.domain.people import ANIMALS, COLOURS
from oefenplek.storage import chain, database, sealed
from oefenplek.storage.chain import Record
from oefenplek.storage.clock import SystemClock
from oefenplek.storage.ids import new_id
from oefenplek.storage.ledger import Ledger
from oefenplek.storage.opening import open_folder

PEOPLE, EVENTS = 2_000, 1_000_000
LESSONS = tuple(f"{theme}{number:02}-les" for theme in "abcdef" for number in range(1, 11))
STEPS = ("waarom", "woorden", "kijken", "samen", "zelf", "klaar", "thuis", "lukt")
GROUPS, IN_A_GROUP, FOR_A_GROUP = 40, 30, 12
_FIRST_DAY = date(2024, 1, 1)
_HASH = "$argon2id$v=19$m=19456,t=2,p=1$b2VmZW5wbGVrLW5vYm9keQ$seKttkKqaOKNqgNMmtKHdqmakaSNL/pUvlvY0IzgxeA"
_EACH = 50_000


def make(folder: Path) -> Ledger:
    """Lay it all down and give the open database."""
    ledger = open_folder(folder, SystemClock().now()).ledger
    assert ledger is not None
    dice = random.Random(20260504)  # noqa: S311 - dice, no secret
    clock = SystemClock()
    people = [new_id(clock.now()) for _ in range(PEOPLE)]
    with database.transaction(ledger.driver):
        _people(ledger, people)
        _groups(ledger)
        _events(ledger, people, dice)
    ledger.close()
    again = Ledger(database.connect(folder / database.NAME))
    again.rebuild()
    return again


def _people(ledger: Ledger, people: list[str]) -> None:
    looks = [(animal, colour) for animal in ANIMALS for colour in COLOURS]
    for at, who in enumerate(people):
        animal, colour = looks[at % len(looks)]
        name = f"Naam {at}" if at % 3 else None
        values = (who, animal, colour, at // len(looks) + 1, _HASH, name)
        ledger.driver.execute("INSERT INTO person VALUES (?, ?, ?, ?, ?, ?, ?)", (*values, sealed.seal(*values)))


def group_id(at: int) -> str:
    """The id of one of the groups."""
    return f"01890000-0000-7000-8000-{at:012}"


def _groups(ledger: Ledger) -> None:
    for at in range(GROUPS):
        values = (group_id(at), f"Groep {at}")
        ledger.driver.execute("INSERT INTO group_name VALUES (?, ?, ?)", (*values, sealed.seal(*values)))


def _events(ledger: Ledger, people: list[str], dice: random.Random) -> None:
    """A million, bulk by bulk; each hash covers the one before it, as always."""
    before, rows = chain.first(ledger.device), list[Record]()
    for seq, (actor, fact, day) in enumerate(_told(people, dice), 1):
        text = json.dumps(payload(fact), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        at = f"{(_FIRST_DAY + timedelta(days=day)).isoformat()}T10:00:00.000+01:00"
        bare = Record(ledger.device, seq, f"{seq:036}", actor, fact.kind_name, 1, at, text, b"")
        before = chain.link(before, bare)
        rows.append(bare._replace(hash=before))
        if len(rows) == _EACH or seq == EVENTS:
            _insert(ledger, rows)
            rows.clear()
        if seq == EVENTS:
            return


def _insert(ledger: Ledger, rows: list[Record]) -> None:
    for row in rows:
        ledger.driver.execute("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", tuple(row))


def _told(people: list[str], dice: random.Random) -> Iterator[tuple[str | None, Fact, int]]:
    """Groups first; then visit after visit, everyone in turn, a lesson each time."""
    for at in range(GROUPS):
        yield None, GroupMade(group_id(at)), 0
        for who in dice.sample(people, IN_A_GROUP):
            yield None, GroupJoined(group_id(at), who), 0
        for lesson in dice.sample(LESSONS[:50], FOR_A_GROUP):
            yield None, GroupLesson(group_id(at), lesson), 0
    for turn in range(1_000):
        for at, who in enumerate(people):
            for fact in _visit(LESSONS[(turn + at * 7) % len(LESSONS)], dice):
                yield who, fact, turn


def _visit(lesson: str, dice: random.Random) -> Iterator[Fact]:
    visit = f"01890000-0000-7000-8000-{dice.randrange(10**12):012}"
    shown = lesson[0] != "f"
    yield VisitStarted(visit)
    yield LessonStarted(visit, lesson, "1.0.0")
    last = len(STEPS) if dice.random() < 0.9 else dice.randrange(2, len(STEPS))
    for at, step in enumerate(STEPS[:last]):
        yield StepShown(visit, lesson, step)
        if shown and dice.random() < 0.25:
            yield Misstep(visit, lesson, step, "op-link")
        if shown and dice.random() < 0.05:
            yield HelpAsked(visit, lesson, step)
        if at + 1 < last or last == len(STEPS):
            hints = dice.choice((0, 0, 0, 1, 2))
            alone = step == "zelf" and not hints
            yield StepDone(visit, lesson, "1.0.0", step, "practice", "alone", f"set-{at % 3}", hints, (), alone)
    if last == len(STEPS):
        yield LessonDone(visit, lesson, "1.0.0", dice.choice((0, 1, 2)))
        yield Confidence(visit, lesson, dice.choice(("alleen", "samen", "nog-niet")))
    yield VisitEnded(visit)

"""Accounts without names: numbers, picture codes, waits that no clock and no restart shortens, and erasure."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from oefenplek.domain.people import Answer
from oefenplek.storage import database
from oefenplek.storage.locks import Locks
from oefenplek.storage.states import NOT_NOW, Outcome

from .support import FakeClock, Sure, facts

Start = Callable[[], Sure]
WRONG = ("maan", "maan", "maan", "huis")


def tell(sure: Sure, actor: str) -> None:
    """A visit of a person."""
    for fact in facts(sure.store.new_visit()):
        assert sure.record(fact, actor).ok


def test_the_same_animal_and_colour_get_numbers(start: Start) -> None:
    """1, 2, 3; another animal begins at 1."""
    sure = start()
    made = [sure.person(), sure.person(), sure.person("vos"), sure.person()]
    assert [person.number for person in made] == [1, 2, 1, 3]
    assert sure.ask(lambda r: r.alike("egel", "rood")) == (made[0], made[1], made[3])
    assert sure.ask(lambda r: r.alike("uil", "rood")) == ()


def test_the_right_pictures_open_and_others_do_not(start: Start) -> None:
    """In their order only, and of this person only."""
    sure = start()
    one, other = sure.person(), sure.person(code=WRONG)
    assert sure.verify(one.id) == Answer(True)
    assert not sure.verify(one.id, ("huis", "maan", "ster", "zon")).right
    assert not sure.verify(one.id, WRONG).right
    assert sure.verify(other.id, WRONG) == Answer(True)
    assert not sure.verify("nobody").right


def test_an_account_needs_what_exists(start: Start) -> None:
    """No other animal, colour or code."""
    sure = start()
    for animal, colour, code in (("draak", "rood", WRONG), ("egel", "zwart", WRONG), ("egel", "rood", ("zon",) * 4)):
        outcome = sure.wait(lambda done, a=animal, c=colour, k=code: sure.store.create_person(a, c, k, done))
        assert outcome == Outcome(sentence=NOT_NOW)
    assert sure.store.state.saves


def test_after_five_tries_the_waits_grow(start: Start, clock: FakeClock) -> None:
    """30 seconds, then a minute; the right code during a wait is not even looked at."""
    sure = start()
    who = sure.person().id
    assert [sure.verify(who, WRONG).wait for _ in range(5)] == [0, 0, 0, 0, 30]
    assert sure.verify(who) == Answer(False, 30)
    clock.forward(29)
    assert sure.verify(who) == Answer(False, 1)
    clock.forward(1)
    assert sure.verify(who, WRONG) == Answer(False, 60)
    clock.forward(60)
    assert sure.verify(who) == Answer(True)
    assert sure.verify(who, WRONG) == Answer(False, 0), "a right code starts the count anew"


def test_neither_a_set_clock_nor_a_restart_shortens_a_wait(start: Start, clock: FakeClock) -> None:
    """Waiting is measured in the time the app was seen running."""
    sure = start()
    who = sure.person().id
    for _ in range(5):
        sure.verify(who, WRONG)
    clock.wall = clock.wall.replace(year=2036)
    assert sure.verify(who) == Answer(False, 30)
    clock.forward(20)
    sure.store.close()
    again = start()
    assert again.verify(who) == Answer(False, 30)
    clock.forward(30)
    assert again.verify(who) == Answer(True)


def test_a_try_is_counted_before_it_is_checked(start: Start, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pulling the plug during the check wins nothing."""
    sure = start()
    who = sure.person().id
    seen: list[object] = []

    def look(*_: object) -> bool:
        connection = driver.connect(str(folder / database.NAME))
        seen.append(connection.execute("SELECT tries FROM throttle").fetchone())
        connection.close()
        return True

    monkeypatch.setattr(Locks, "fits", look)
    assert sure.verify(who) == Answer(True)
    assert seen == [(1,)]


def test_nothing_personal_stands_in_the_log(start: Start, folder: Path) -> None:
    """Animal, colour, number and code live in the table of people; a code never in clear."""
    sure = start()
    tell(sure, sure.person().id)
    sure.store.close()
    connection = driver.connect(str(folder / database.NAME))
    payloads = [json.loads(row[0]) for row in connection.execute("SELECT payload FROM event")]
    code = connection.execute("SELECT code FROM person").fetchone()[0]
    connection.close()
    assert not {"animal", "colour", "number", "code", "first_name"} & {key for found in payloads for key in found}
    assert code.startswith("$argon2id$")
    assert "zon" not in code


def test_a_person_goes_on_and_reaches_levels(start: Start, clock: FakeClock) -> None:
    """Two days alone is level two; a guest beside it changes nothing."""
    sure = start()
    who = sure.person().id
    tell(sure, who)
    assert sure.ask(lambda r: r.level(who, "c02-mail-lezen")) == 1
    clock.forward(24 * 60 * 60)
    tell(sure, who)
    assert sure.ask(lambda r: r.level(who, "c02-mail-lezen")) == 2
    assert [lesson.times for lesson in sure.ask(lambda r: r.lessons(who))] == [2]
    found = sure.ask(lambda r: r.visit_of(who))
    assert found is not None
    assert found.person == who


def test_erased_is_erased(start: Start, folder: Path) -> None:
    """The row, the counter and all progress; the count of the day belongs to nobody and stays."""
    sure = start()
    who = sure.person().id
    sure.verify(who, WRONG)
    tell(sure, who)
    assert sure.wait(lambda done: sure.store.erase_person(who, done)).ok
    assert sure.ask(lambda r: r.alike("egel", "rood")) == ()
    assert sure.ask(lambda r: (r.visit_of(who), r.lessons(who), r.level(who, "c02-mail-lezen"))) == (None, (), 0)
    assert sure.ask(lambda r: r.finished_on("2026-05-04")) == 1
    sure.store.close()
    connection = driver.connect(str(folder / database.NAME))
    assert connection.execute("SELECT count(*) FROM throttle").fetchone() == (0,)
    connection.close()
    assert b"argon2id" not in (folder / database.NAME).read_bytes()

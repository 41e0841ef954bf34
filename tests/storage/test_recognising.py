"""Who comes back is recognised by animal, colour, number and code; nobody learns who has been here."""

from collections.abc import Callable
from pathlib import Path

import argon2
import sqlcipher3.dbapi2 as driver
from argon2 import PasswordHasher

from oefenplek.domain.log import RepeatDone, VisitEnded, VisitStarted
from oefenplek.domain.people import Answer
from oefenplek.domain.repeats import due_now
from oefenplek.storage import database, locks

from .support import LESSON, FakeClock, Sure, facts

Start = Callable[[], Sure]
CODE = ("zon", "ster", "maan", "huis")
WRONG = ("maan", "maan", "maan", "huis")


def enter(sure: Sure, animal: str = "egel", number: int = 0, code: tuple[str, ...] = CODE) -> Answer:
    """Come in with a red animal."""
    outcome = sure.wait(lambda done: sure.store.recognise(animal, "rood", number, code, done))
    assert outcome.value is not None, outcome.sentence
    return outcome.value


def test_the_right_pictures_say_who_it_is(start: Start) -> None:
    sure = start()
    ria = sure.person()
    assert enter(sure) == Answer(True, person=ria)
    assert enter(sure, code=WRONG) == Answer(False)


def test_of_several_the_number_says_who_it_is(start: Start) -> None:
    """Without a number, or with one that nobody has, the right code of somebody opens nothing."""
    sure = start()
    one, two = sure.person(), sure.person(code=WRONG)
    assert enter(sure, number=2, code=WRONG).person == two
    assert enter(sure, number=1) == Answer(True, person=one)
    assert [enter(sure, number=number).right for number in (0, 2, 3)] == [False] * 3


def test_where_nobody_is_the_answers_and_the_waits_are_the_same(start: Start, clock: FakeClock) -> None:
    """Nobody can find out who has been here; also not by starting the app again."""
    sure = start()
    sure.person()
    said: dict[str, list[Answer]] = {"egel": [], "uil": []}
    for animal, answers in said.items():
        for wait in (0, 0, 0, 0, 0, 0, 30, 60):
            clock.forward(wait)
            answers.append(enter(sure, animal, code=WRONG))
    assert said["egel"] == said["uil"]
    assert [answer.wait for answer in said["uil"]] == [0, 0, 0, 0, 30, 30, 60, 120]
    sure.store.close()
    again = start()
    assert enter(again, "egel", code=WRONG) == enter(again, "uil", code=WRONG) == Answer(False, 120)


def test_where_nobody_is_looking_takes_as_long(folder: Path, clock: FakeClock) -> None:
    """A code is checked with the same effort, also against nobody's lock."""
    looked: list[str] = []

    class Watched(PasswordHasher):
        def verify(self, hash: str | bytes, password: str | bytes) -> bool:  # noqa: A002 - as argon2 calls it
            looked.append(str(hash))
            return super().verify(hash, password)

    sure = Sure(folder, clock, hasher=Watched(time_cost=2, memory_cost=19 * 1024, parallelism=1))
    sure.person()
    enter(sure, "egel", code=WRONG)
    enter(sure, "uil", code=WRONG)
    sure.store.close()
    assert len(looked) == 2
    wanted = argon2.extract_parameters(locks.NOBODYS)
    assert [argon2.extract_parameters(found) for found in looked] == [wanted, wanted]


def test_who_becomes_known_takes_this_visit_along(start: Start, folder: Path) -> None:
    """In one go: either there is a person with all of it, or none."""
    sure = start()
    visit = sure.store.new_visit()
    for fact in facts(visit):
        sure.record(fact)
    outcome = sure.wait(lambda done: sure.store.create_person("egel", "rood", CODE, done, visit))
    ria = outcome.value
    assert ria is not None
    assert [lesson.lesson for lesson in sure.ask(lambda r: r.lessons(ria.id))] == [LESSON]
    assert sure.ask(lambda r: r.lessons(visit)) == ()
    assert sure.ask(lambda r: r.person(ria.id)) == ria
    sure.store.close()
    connection = driver.connect(str(folder / database.NAME))
    kinds = [row[0] for row in connection.execute("SELECT kind FROM event ORDER BY device_seq DESC LIMIT 2")]
    connection.close()
    assert kinds == ["visit-adopted", "person-created"]


def test_repeats_become_due_visit_by_visit(start: Start, clock: FakeClock) -> None:
    """The next day, then a week after the lesson; nothing when it was done."""
    sure = start()
    who = sure.person().id
    for fact in facts(sure.store.new_visit()):
        sure.record(fact, who)
    seen = []
    for days in (1, 1, 5, 1, 30):
        clock.forward(days * 24 * 60 * 60)
        visit = sure.store.new_visit()
        sure.record(VisitStarted(visit), who)
        today = clock.now().date().isoformat()
        now = due_now(sure.ask(lambda r: r.repeats(who)), visit, today)
        seen.append([one.stage for one in now])
        for one in now:
            sure.record(RepeatDone(visit, one.lesson, "1.0.0", one.stage), who)
        sure.record(VisitEnded(visit), who)
    assert seen == [[1], [], [2], [], [3]]

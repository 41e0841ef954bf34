"""Who may do what: every call of the store, and every question behind the door, for everyone who could try.

The tables below are written out by hand and stand beside the one in ``domain/roles``. A new method or question without
a row fails.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, get_args

import pytest
import sqlcipher3.dbapi2 as driver

from oefenplek.app.keeping import Keeping
from oefenplek.domain.log import NotAllowedError, OfPeople, VisitAdopted, payload
from oefenplek.domain.roles import Pass, Role
from oefenplek.storage import database
from oefenplek.storage.reader import HelperReader, Reader
from oefenplek.storage.service import Store
from oefenplek.storage.states import REFUSED, Outcome

from .support import FakeClock, Sure

CODE = ("zon", "ster", "maan", "huis")
LESSON = "c02-mail-lezen"
VOLUNTEER, TRAINER, COORDINATOR = Role.VOLUNTEER, Role.TRAINER, Role.COORDINATOR
ALL_HELPERS = {VOLUNTEER, TRAINER, COORDINATOR}
NO_PASS = {
    *("start", "close", "state", "new_visit", "record", "ask", "create_person", "erase_person", "verify", "recognise"),
    *("set_up", "unlock", "recover", "lock", "forget_name"),
}
"""What a resident may do too: practise, one's own account, and knock at the door."""
Call = Callable[[Store, Pass, "Around", Callable[[Outcome[Any]], None]], object]
CALLS: dict[str, tuple[set[Role], Call]] = {
    "consult": (ALL_HELPERS, lambda s, by, _, done: s.consult(by, lambda r: r.doors(), done)),
    "enrol": (ALL_HELPERS, lambda s, by, _, done: s.enrol(by, "uil", "geel", CODE, "Jo", done)),
    "name_person": (ALL_HELPERS, lambda s, by, a, done: s.name_person(by, a.person, "Truus", done)),
    "new_code": (ALL_HELPERS, lambda s, by, a, done: s.new_code(by, a.person, CODE[::-1], done)),
    "merge": (ALL_HELPERS, lambda s, by, a, done: s.merge(by, a.person, a.other, done)),
    "put_ready": (ALL_HELPERS, lambda s, by, a, done: s.put_ready(by, a.person, LESSON, done)),
    "put_away": (ALL_HELPERS, lambda s, by, a, done: s.put_away(by, a.person, LESSON, done)),
    "make_group": (ALL_HELPERS, lambda s, by, _, done: s.make_group(by, "Maandag", done)),
    "name_group": (ALL_HELPERS, lambda s, by, a, done: s.name_group(by, a.group, "Dinsdag", done)),
    "end_group": (ALL_HELPERS, lambda s, by, a, done: s.end_group(by, a.group, done)),
    "join_group": (ALL_HELPERS, lambda s, by, a, done: s.join_group(by, a.group, a.person, done)),
    "leave_group": (ALL_HELPERS, lambda s, by, a, done: s.leave_group(by, a.group, a.person, done)),
    "group_lesson": (ALL_HELPERS, lambda s, by, a, done: s.group_lesson(by, a.group, LESSON, True, done)),
    "change_pin": (ALL_HELPERS, lambda s, by, _, done: s.change_pin(by, PIN, "280417", done)),
    "note_deed": (ALL_HELPERS, lambda s, by, _, done: s.note_deed(by, "card-printed", done)),
    "back_up": (ALL_HELPERS, lambda s, by, _, done: s.back_up(by, done)),
    "add_volunteer": ({COORDINATOR}, lambda s, by, _, done: s.add_volunteer(by, "Piet", PIN, done)),
    "remove_volunteer": ({COORDINATOR}, lambda s, by, a, done: s.remove_volunteer(by, a.spare, done)),
    "new_recovery_codes": ({COORDINATOR}, lambda s, by, _, done: s.new_recovery_codes(by, done)),
}
QUESTIONS: dict[str, tuple[set[Role], Callable[[HelperReader, Around], object]]] = {
    "people": (ALL_HELPERS, lambda r, _: r.people()),
    "page": (ALL_HELPERS, lambda r, a: r.page(a.person, "2026-05-04")),
    "groups": (ALL_HELPERS, lambda r, _: r.groups()),
    "group": (ALL_HELPERS, lambda r, a: r.group(a.group)),
    "today": (ALL_HELPERS, lambda r, _: r.today("2026-05-04")),
    "volunteers": ({COORDINATOR}, lambda r, _: r.volunteers()),
}
PIN = "314159"


@dataclass(frozen=True)
class Around:
    """What there is to do something with."""

    person: str
    other: str
    group: str
    spare: str


@dataclass(frozen=True)
class Site:
    """A set-up device with somebody of every role behind an open door."""

    sure: Sure
    folder: Path
    passes: dict[Role, Pass]

    def done(self, ask: Callable[[Callable[[Outcome[Any]], None]], object]) -> Any:
        """Ask, and get what was asked."""
        outcome: Outcome[Any] = self.sure.wait(ask)
        assert outcome.ok, outcome.sentence
        return outcome.value

    def around(self) -> Around:
        """New people, a new group and a volunteer who can be missed."""
        store, by = self.sure.store, self.passes[COORDINATOR]
        one, other = (self.done(lambda done: store.enrol(by, "egel", "rood", CODE, "", done)).id for _ in range(2))
        group = self.done(lambda done: store.make_group(by, "Vrijdag", done))
        spare = self.done(lambda done: store.add_volunteer(by, "Kees", PIN, done)).id
        return Around(one, other, group, spare)

    def strangers(self) -> dict[str, Pass]:
        """Passes that are not good: of nobody, made up, changed, locked."""
        store, real = self.sure.store, self.passes[VOLUNTEER]
        locked = self.done(lambda done: store.unlock(self.passes[COORDINATOR].number, PIN, done)).door
        store.lock(locked)
        return {
            "a resident": Pass("", Role.RESIDENT, "", "", 0),
            "a resident with somebody's pass": replace(real, role=Role.RESIDENT),
            "made up": replace(self.passes[COORDINATOR], id="made-up"),
            "made higher": replace(real, role=COORDINATOR),
            "locked": locked,
        }

    def content(self) -> list[object]:
        """Everything in the database."""
        connection = driver.connect(str(self.folder / database.NAME))
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        rows = [connection.execute(f"SELECT * FROM {name}").fetchall() for name in names]  # noqa: S608 - our tables
        connection.close()
        return rows


@pytest.fixture
def site(folder: Path, clock: FakeClock) -> Iterator[Site]:
    """A device with a coordinator, a trainer and a volunteer, each with an open door."""
    sure = Sure(folder, clock)
    store = sure.store
    first = sure.wait(lambda done: store.set_up("Riet", PIN, done)).value
    assert first is not None
    made = Site(sure, folder, {COORDINATOR: first.door})
    for role in (TRAINER, VOLUNTEER):
        who = made.done(lambda done, r=role: store.add_volunteer(first.door, "Sam", PIN, done, r))
        made.passes[role] = made.done(lambda done, n=who.number: store.unlock(n, PIN, done)).door
    yield made
    store.close()


def public(kind: type) -> set[str]:
    """The names that may be used from outside."""
    return {name for name, _ in inspect.getmembers(kind) if not name.startswith("_")}


def test_every_call_and_every_question_has_a_row() -> None:
    """Also the ones that come."""
    assert public(Store) == NO_PASS | set(CALLS)
    assert public(HelperReader) - public(Reader) == set(QUESTIONS)


def test_what_needs_no_pass_takes_none_and_the_rest_begins_with_it() -> None:
    for name in public(Store) - {"state"}:
        first = [*inspect.signature(getattr(Store, name)).parameters][1:2]
        assert (first == ["by"]) == (name in CALLS), name


def test_the_screens_have_the_same_names() -> None:
    """What a screen asks is what the store does, with the same arguments."""
    for name in {*CALLS, "set_up", "unlock", "recover", "lock"}:
        theirs, ours = (inspect.signature(getattr(kind, name)).parameters for kind in (Keeping, Store))
        assert [*theirs] == [one for one in ours if name != "lock" or one != "done"], name


@pytest.mark.parametrize("name", CALLS)
def test_a_call_does_what_the_table_says(site: Site, name: str) -> None:
    """Refused: in one sentence, and nothing changed. Allowed: done."""
    allowed, call = CALLS[name]
    store = site.sure.store
    around, strangers = site.around(), site.strangers()
    before = site.content()
    refused = strangers | {role.value: by for role, by in site.passes.items() if role not in allowed}
    for who, by in refused.items():
        outcome: Outcome[Any] = site.sure.wait(lambda done, by=by: call(store, by, around, done))
        assert (who, outcome.sentence, outcome.value) == (who, REFUSED, None)
    assert site.content() == before
    for role in allowed:
        around, by = site.around(), site.passes[role]
        told: Outcome[Any] = site.sure.wait(lambda done, by=by, around=around: call(store, by, around, done))
        assert (role, told.sentence) == (role, "")


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_question_is_answered_as_the_table_says(site: Site, name: str) -> None:
    allowed, question = QUESTIONS[name]
    around = site.around()
    everyone = site.strangers() | {role.value: by for role, by in site.passes.items()}
    may = {role.value for role in allowed}
    for who, by in everyone.items():
        outcome: Outcome[object] = site.sure.wait(
            lambda done, by=by: site.sure.store.consult(by, lambda r: question(r, around), done)
        )
        assert (who, outcome.sentence) == (who, "" if who in may else REFUSED)
        assert (outcome.value is not None) == (who in may)


def test_what_needs_a_pass_cannot_be_told_without_one(site: Site) -> None:
    """By recording it as if somebody had practised."""
    one = "01890000-0000-7000-8000-000000000001"
    values = {"what": "c02", "lesson": "c02", "role": "coordinator", "deed": "set-up"}
    before = site.content()
    for kind in get_args(OfPeople):
        if kind is not VisitAdopted:
            fact = kind(**{field.name: values.get(field.name, one) for field in fields(kind)})
            assert payload(fact)
            with pytest.raises(NotAllowedError):
                site.sure.store.record(fact)
    assert site.content() == before


def test_a_door_that_is_locked_again_opens_nothing(site: Site) -> None:
    """What was asked before is still done."""
    store, by = site.sure.store, site.passes[VOLUNTEER]
    before = site.sure.wait(lambda done: (store.note_deed(by, "card-printed", done), store.lock(by)))
    assert before.ok
    assert site.sure.wait(lambda done: store.note_deed(by, "card-printed", done)) == Outcome(sentence=REFUSED)


def test_who_is_removed_is_out_at_once(site: Site) -> None:
    store, by = site.sure.store, site.passes[VOLUNTEER]
    site.done(lambda done: store.remove_volunteer(site.passes[COORDINATOR], by.volunteer, done))
    assert site.sure.wait(lambda done: store.consult(by, lambda r: r.people(), done)) == Outcome(sentence=REFUSED)
    assert not site.done(lambda done: store.unlock(by.number, PIN, done)).right

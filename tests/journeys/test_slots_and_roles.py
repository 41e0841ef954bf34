"""Who may reach what from the screen: each screen is for somebody, and without a good pass the others do nothing.

Storage has a table of its own for every call (``tests/storage/test_roles.py``). Here it is the slots that QML can call.
"""

import ast
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import sqlcipher3.dbapi2 as driver
from PySide6.QtCore import QObject

from oefenplek.domain.roles import Pass, Role
from oefenplek.domain.roles import Unlocking as Answer
from oefenplek.storage import database
from oefenplek.storage.settings_file import NAME
from oefenplek.storage.states import Outcome
from tests.support.engine import PACKAGE

from .person import Person

R, V, C = Role.RESIDENT, Role.VOLUNTEER, Role.COORDINATOR
FOR = {
    **dict.fromkeys(("start", "themes", "lesson", "finished", "free", "returning", "joining", "welcome", "leaving"), R),
    **dict.fromkeys(("takehome", "paper", "question", "quickpanel", "rest", "notice", "calibration", "class_code"), R),
    **dict.fromkeys(("helper", "unlock", "wizard", "helpers", "check"), R),
    **dict.fromkeys(("volunteer", "people", "person", "groups", "group", "klas", "day"), V),
    **dict.fromkeys(("site", "volunteers"), C),
}
"""The screens, and who at least must have opened the door. What a helper reads beside a lesson needs no door."""
CODE = ("zon", "ster", "maan", "huis")
PIN, LESSON = "481602", "c02-mail-lezen"
SAMPLES: dict[str, tuple[object, ...]] = {"int": (0, 1), "bool": (True,), "float": (1.0,)}


class Command(NamedTuple):
    """A slot that QML can call, and the types of what it takes."""

    name: str
    takes: tuple[str, ...]


def commands(model: QObject) -> Iterator[Command]:
    """The slots of a view model, as they are written."""
    source = Path(str(sys.modules[type(model).__module__].__file__)).read_text("utf-8")
    kinds = {kind.name: kind for kind in ast.walk(ast.parse(source)) if isinstance(kind, ast.ClassDef)}
    for method in kinds[type(model).__name__].body:
        if isinstance(method, ast.FunctionDef) and not method.name.startswith("_"):
            for mark in method.decorator_list:
                if isinstance(mark, ast.Call) and isinstance(mark.func, ast.Name) and mark.func.id == "Slot":
                    yield Command(method.name, tuple(ast.unparse(kind) for kind in mark.args))


class Site:
    """A place with a coordinator, two residents and a group, and what stands in its database."""

    def __init__(self, person: Person, home: Path) -> None:
        self._person, self._home, keeping = person, home, person.corner.keeping
        self.door: Pass = self.told(lambda done: keeping.set_up("Riet", PIN, done)).door
        self.one = self.told(lambda done: keeping.enrol(self.door, "egel", "groen", CODE, "Jo", done)).id
        self.other = self.told(lambda done: keeping.enrol(self.door, "uil", "geel", CODE, "", done)).id
        self.group: str = self.told(lambda done: keeping.make_group(self.door, "Dinsdag", done))
        self.told(lambda done: keeping.join_group(self.door, self.group, self.one, done))
        self.told(lambda done: keeping.group_lesson(self.door, self.group, LESSON, True, done))

    def told(self, ask: Callable[[Callable[[Outcome[Any]], None]], object]) -> Any:
        """Ask storage, and wait for the answer."""
        answers: list[Outcome[Any]] = []
        ask(answers.append)
        self._person.expects(lambda: bool(answers), "an answer")
        assert answers[0].ok, answers[0].sentence
        return answers[0].value

    def opens(self) -> Pass:
        """Somebody types the PIN."""
        answer: Answer = self.told(lambda done: self._person.corner.keeping.unlock(1, PIN, done))
        assert answer.door is not None
        return answer.door

    def content(self) -> dict[str, list[Any]]:
        """Everything in the database but who knocked at the door, and where the resident is."""
        self.told(lambda done: self._person.corner.keeping.ask(lambda reader: reader.doors(), done))
        path = self._home / "data" / database.NAME
        connection = driver.connect(str(path))
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        rows = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in names}  # noqa: S608 - ours
        rows["event"] = [row for row in rows["event"] if not {"unlocked", "visit-started"} & set(map(str, row))]
        connection.close()
        settings = self._home / "config" / NAME
        rows["settings"] = [settings.read_bytes()] if settings.exists() else []
        return {name: rows[name] for name in rows if name not in {"throttle", "meta", "visit", "tally"}}


def shown(person: Person) -> QObject:
    """What volunteer mode shows."""
    model = person.corner.root.over.model
    assert isinstance(model, QObject)
    return model


def goes_to(person: Person, kind: str) -> QObject:
    """That screen comes."""
    person.expects(lambda: type(person.corner.root.over.model).__name__ == kind, kind)
    person.hands.frames()
    return shown(person)


def _home(person: Person, _: Site) -> None:
    person.corner.navigation.open_volunteer()


def _people(person: Person, _: Site) -> None:
    person.corner.navigation.open_people()


def _person(person: Person, site: Site) -> None:
    person.corner.navigation.open_person(site.one)


def _groups(person: Person, _: Site) -> None:
    person.corner.navigation.open_groups()


def _klas(person: Person, _: Site) -> None:
    person.corner.navigation.open_klas()


WAYS: dict[str, tuple[Callable[[Person, Site], None], tuple[tuple[str, str, str], ...]]] = {
    "VolunteerViewModel": (_home, ()),
    "PeopleViewModel": (_people, ()),
    "PersonViewModel": (_person, ()),
    "EnrolViewModel": (_people, (("PeopleViewModel", "makeNew", ""),)),
    "MergeViewModel": (_person, (("PersonViewModel", "merge", ""),)),
    "EraseViewModel": (_person, (("PersonViewModel", "erase", ""),)),
    "ShelfViewModel": (_person, (("PersonViewModel", "putReady", ""),)),
    "GroupsViewModel": (_groups, ()),
    "GroupViewModel": (_groups, (("GroupsViewModel", "open", "group"),)),
    "ChooseViewModel": (_groups, (("GroupsViewModel", "open", "group"), ("GroupViewModel", "choosePeople", ""))),
    "KlasViewModel": (_klas, ()),
    "ReadyViewModel": (_home, (("VolunteerViewModel", "choose", "day"),)),
    "ClosingViewModel": (_home, (("VolunteerViewModel", "choose", "closing"),)),
    "SiteViewModel": (_home, (("VolunteerViewModel", "choose", "site"),)),
    "VolunteersViewModel": (_home, (("VolunteerViewModel", "choose", "volunteers"),)),
}
"""Every screen behind the door: where one begins, and what is pressed on the way."""


def enters(person: Person, door: Pass) -> None:
    """By the door, to the home of volunteer mode."""
    person.corner.navigation.open_unlock()
    goes_to(person, "UnlockViewModel")
    person.corner.navigation.session.begin(door)
    person.corner.navigation.open_volunteer()
    goes_to(person, "VolunteerViewModel")


def opened(person: Person, site: Site, kind: str) -> QObject:
    """That screen, with the door open."""
    enters(person, site.opens())
    begin, presses = WAYS[kind]
    begin(person, site)
    for where, slot, what in presses:
        there = goes_to(person, where)
        getattr(there, slot)(*([site.group if what == "group" else what] if what else []))
    return goes_to(person, kind)


def samples(takes: str, site: Site) -> tuple[object, ...]:
    """What somebody could hand to a slot."""
    return (site.one, site.group, LESSON, "Truus", "je") if takes == "str" else SAMPLES[takes]


@pytest.fixture
def site(person: Person, tmp_path: Path) -> Site:
    """The place, at its start screen."""
    person.comes_in()
    return Site(person, tmp_path)


def test_every_screen_is_for_somebody() -> None:
    folders = {path.parent.name for path in (PACKAGE / "screens").glob("*/qmldir")}
    assert folders == set(FOR)


def test_every_screen_behind_the_door_is_tried() -> None:
    """Those that only tell something (the wall of a class) have nothing to refuse."""
    behind = [folder for folder, who in FOR.items() if who is not R]
    files = [path for folder in behind for path in (PACKAGE / "screens" / folder).glob("*.py")]
    found = {kind for path in files for kind in _view_models(path.read_text("utf-8"))}
    assert found == set(WAYS) | {"WallViewModel"}


def _view_models(source: str) -> Iterator[str]:
    for kind in ast.walk(ast.parse(source)):
        if isinstance(kind, ast.ClassDef) and any(ast.unparse(mark) == "QmlElement" for mark in kind.decorator_list):
            yield kind.name


def test_screens_that_outlive_the_door_do_nothing(person: Person, site: Site) -> None:
    assert {kind: does_nothing(person, site, kind) for kind in WAYS} == dict.fromkeys(WAYS, True)


def does_nothing(person: Person, site: Site, kind: str) -> bool:
    """The door is closed, and then every slot of the screen is called: is everything kept as it was?"""
    model, session = opened(person, site, kind), person.corner.navigation.session
    before = site.content()
    session.close()
    for command in commands(model):
        for value in samples(command.takes[0], site) if command.takes else ((),):
            getattr(model, command.name)(*[value] * len(command.takes))
    person.hands.rest(0.2)
    return site.content() == before and session.by is None


@pytest.mark.parametrize("door", [folder for folder, who in FOR.items() if who is C])
def test_what_a_coordinator_sets_is_closed_for_a_volunteer(person: Person, site: Site, door: str) -> None:
    keeping, session = person.corner.keeping, person.corner.navigation.session
    made = site.told(lambda done: keeping.add_volunteer(site.door, "Kees", PIN, done))
    enters(person, site.told(lambda done: keeping.unlock(made.number, PIN, done)).door)
    home = goes_to(person, "VolunteerViewModel")
    assert session.by is not None
    before = site.content()
    home.choose(door)
    person.hands.rest(0.3)
    assert type(person.corner.root.over.model).__name__ != "SiteViewModel"
    assert site.content() == before

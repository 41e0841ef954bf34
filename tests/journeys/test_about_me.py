"""What somebody may know and undo by themself: in three taps, on the screen and on paper, and really gone."""

from pathlib import Path
from typing import Any

from oefenplek.domain.people import Person as Known
from oefenplek.screens.paper.view_model import PaperViewModel
from oefenplek.storage.states import Outcome
from tests.support.accessible import Role, tree

from .person import Person

NAME, CODE = "Wilhelmina", ("zon", "huis", "maan", "huis")
OWN_PASS = ("pick/egel", "pick/groen", *(f"pick/{picture}" for picture in CODE))
"""Saying who one is: with a key card and four pictures it is no choice among doors."""


class Answers:
    """Asks storage and waits for what it says."""

    def __init__(self, person: Person) -> None:
        self.person, self.keeping = person, person.corner.keeping

    def of(self, ask: Any) -> Any:
        heard: list[Outcome[Any]] = []
        ask(heard.append)
        self.person.expects(lambda: bool(heard), "an answer")
        assert heard[0].ok, heard[0].sentence
        return heard[0].value


def known(person: Person) -> tuple[Answers, Known]:
    """Somebody whose name a helper wrote down, in a group, with a lesson put ready."""
    person.comes_in()
    answers = Answers(person)
    keeping = answers.keeping
    by = answers.of(lambda done: keeping.set_up("Riet", "314159", done)).door
    somebody = answers.of(lambda done: keeping.enrol(by, "egel", "groen", CODE, NAME, done))
    group = answers.of(lambda done: keeping.make_group(by, "Dinsdagochtend", done))
    answers.of(lambda done: keeping.join_group(by, group, somebody.id, done))
    answers.of(lambda done: keeping.put_ready(by, somebody.id, "c04-bijlage", done))
    keeping.lock(by)
    return answers, somebody


def asks_what_is_known(person: Person) -> list[str]:
    """From the start screen to the list; gives the taps it took."""
    taps = ["start/return", *OWN_PASS, "welcome/about-me"]
    for place in taps:
        person.expects(lambda place=place: person.hands.sees(place), place)
        person.presses(place)
    person.expects(lambda: person.hands.sees("about-me/ask"), "what is kept")
    return taps


def words(person: Person) -> list[str]:
    told = (Role.StaticText, Role.AlertMessage, Role.Heading)
    return [node.name for node in tree(person.corner.window) if node.role in told]


def test_it_takes_three_taps_besides_saying_who_one_is(person: Person) -> None:
    known(person)
    taps = asks_what_is_known(person)
    assert len([tap for tap in taps if tap not in OWN_PASS]) <= 3
    seen = words(person)
    ready = person.corner.navigation.index.lesson("c04-bijlage")
    assert ready is not None
    assert {"Dinsdagochtend", "Een groene egel, nummer 1", ready.title} <= set(seen)
    assert "Een vrijwilliger schreef uw voornaam op." in seen
    assert NAME not in " ".join(seen)


def test_the_list_is_printed_by_the_person_alone(person: Person) -> None:
    known(person)
    asks_what_is_known(person)
    assert person.corner.navigation._desk.session.by is None
    person.presses("about-me/paper")
    person.expects(lambda: person.hands.sees("paper/close"), "the sheet")
    cover = person.corner.root.coverModel
    assert isinstance(cover, PaperViewModel)
    assert "Dinsdagochtend" in cover.sheet.said
    assert not cover.sheet.named


def test_a_person_takes_their_name_away(person: Person) -> None:
    answers, somebody = known(person)
    asks_what_is_known(person)
    person.presses("about-me/name")
    person.expects(lambda: "Uw naam weten we niet." in words(person), "that the name is gone")
    assert any("Uw voornaam is weg." in text for text in words(person))
    assert not answers.of(lambda done: answers.keeping.ask(lambda r: r.about(somebody.id, "2026-01-01"), done)).named


def test_thrown_away_is_gone_and_the_start_screen_knows_nobody(person: Person, tmp_path: Path) -> None:
    answers, somebody = known(person)
    asks_what_is_known(person)
    person.presses("about-me/ask")
    assert "Ook uw voornaam gaat weg." in words(person)
    person.presses("about-me/erase")
    person.expects(lambda: person.hands.sees("notice/close"), "that all is gone")
    person.presses("notice/close")
    person.expects(lambda: person.hands.sees("start/choose"), "the start screen")
    assert answers.of(lambda done: answers.keeping.ask(lambda r: r.person(somebody.id), done)) is None
    left = [file for file in tmp_path.rglob("*") if file.is_file() and NAME.encode() in file.read_bytes()]
    assert left == []


def test_a_guest_hears_that_nothing_is_kept(person: Person) -> None:
    person.sits_at("c02-mail-lezen", "waarom")
    person.presses("lesson/stop")
    person.expects(lambda: person.hands.sees("stop/yes"), "Wilt u stoppen?")
    assert "Wij bewaren niets van u." in " ".join(words(person))

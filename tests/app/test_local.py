"""Every lesson as it is told where people are called je, or in Belgium: it can be done there, and says so."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from oefenplek.app.courses import registry
from oefenplek.app.local import LocalCatalogue, local_app
from oefenplek.content.cards import Index
from oefenplek.domain.address import informal
from oefenplek.domain.helpers import for_helpers
from oefenplek.domain.kinds import Registry, Setting
from oefenplek.domain.lesson import read_lesson
from oefenplek.domain.manner import KEPT, PROSE, Manner
from tests.lessons.support import LESSONS
from tests.support.ready import ready_home

THEIRS = Manner("je", "BE")


@pytest.fixture(scope="module")
def known() -> Registry:
    return registry()


def catalogue(home: Path, known: Registry, manner: Manner) -> LocalCatalogue:
    return LocalCatalogue([LESSONS], home / "cache", known, lambda: manner)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return ready_home(tmp_path_factory.mktemp("home"))


def texts(data: Any, at: str = "") -> Iterator[tuple[str, str]]:
    """Every text of compiled data, with the name it stands under."""
    if isinstance(data, str):
        yield at, data
    elif isinstance(data, list):
        for one in data:
            yield from texts(one, at)
    elif isinstance(data, dict):
        for key, value in data.items():
            if key not in KEPT | {"talk"}:
                yield from texts(value, key)


def test_nobody_is_called_u_in_any_lesson(home: Path, known: Registry) -> None:
    told = catalogue(home, known, Manner("je"))
    for card in told.load_index().lessons:
        quoted = for_helpers(card.id)
        left = [text for _, text in texts(told.load_lesson(card.id)) if informal(text, quoted=quoted) != text]
        assert left == [], card.id


def test_every_lesson_can_be_done_in_belgium(home: Path, known: Registry) -> None:
    told = catalogue(home, known, THEIRS)
    for card in told.load_index().lessons:
        data = told.load_lesson(card.id)
        rules = {name: kind.rules() for name, kind in known.kinds.items()}
        lesson = read_lesson(data, {name: kind.read for name, kind in rules.items()})
        for step in lesson.steps:
            kind = rules[step.kind]
            if kind.watched(step.body):
                continue  # the same acts as in the steps after it
            for turn in range(max(1, len(kind.content_sets(step.body)))):
                state = kind.start(step.body, Setting(known.apps, lesson.scenes, turn, lesson.words))
                for _ in range(200):
                    todo = kind.solution(step.body, state)
                    if not todo or kind.done(step.body, state):
                        break
                    state = kind.act(step.body, state, todo[0]).state
                assert kind.done(step.body, state) or not kind.solution(step.body, state), (card.id, step.id, turn)


def test_the_town_and_the_bank_have_their_belgian_names_everywhere(home: Path, known: Registry) -> None:
    told = catalogue(home, known, THEIRS)
    for card in told.load_index().lessons:
        data = told.load_lesson(card.id)
        assert not re.search("lindenve|lindeve", json.dumps(data), re.IGNORECASE), card.id
        said = " ".join(text for at, text in texts(data) if at in PROSE)
        assert not re.search(r"\b[Bb]ankpas|Fraudehelpdesk|fraudehelpdesk", said), card.id


def test_what_somebody_says_and_what_stands_on_a_device_keeps_its_own_form(home: Path, known: Registry) -> None:
    written, told = (catalogue(home, known, manner) for manner in (Manner(), Manner("je")))
    for card in told.load_index().lessons:
        ours, theirs = told.load_lesson(card.id), written.load_lesson(card.id)
        assert ours["scenes"] == theirs["scenes"]
        for step, as_written in zip(ours["steps"], theirs["steps"], strict=True):
            for key in KEPT & (step["body"] or {}).keys():
                assert step["body"][key] == as_written["body"][key], (card.id, step["id"], key)
            if "talk" in (step["body"] or {}):
                says = [[line["say"] for line in body["body"]["talk"]] for body in (step, as_written)]
                assert says[0] == says[1]


def test_who_talks_is_you_and_not_u(home: Path, known: Registry) -> None:
    steps = catalogue(home, known, Manner("je")).load_lesson("d06-nepbank")["steps"]
    who = {line["who"] for step in steps for line in (step["body"] or {}).get("talk", ())}
    assert "Jij" in who
    assert "U" not in who


def test_the_cards_of_lessons_and_themes_are_told_so_too(home: Path, known: Registry) -> None:
    told = catalogue(home, known, THEIRS)
    index = told.load_index()
    here = told.told(index)
    titles = {card.id: card.title for card in here.lessons}
    assert titles["a20-eerste-hulp-telefoon"] == "Eerste hulp: je telefoon"
    assert not any(re.search(r"\b[Uu]w?\b", theme.goal) for theme in here.themes)
    assert told.told(index) is here
    assert isinstance(here, Index)


def test_at_an_ordinary_place_nothing_is_touched(home: Path, known: Registry) -> None:
    told = catalogue(home, known, Manner())
    index = told.load_index()
    assert told.told(index) is index
    data = told.load_lesson("c01-mailadres")
    assert Manner().lesson(data) is data


def test_a_belgian_keyboard_and_a_belgian_website(home: Path, known: Registry) -> None:
    told = catalogue(home, known, THEIRS)
    layouts = {step["body"]["layout"] for step in told.load_lesson("a04-typen")["steps"] if step["kind"] == "typing"}
    assert "qwerty" not in layouts - {""}
    assert "" not in layouts
    (home_step,) = [step for step in told.load_lesson("d04-nepmail")["steps"] if step["kind"] == "transfer"]
    assert home_step["body"]["website"]["address"] == "https://safeonweb.be"
    assert home_step["body"]["website"]["say"].startswith("Hier lees je")


def test_practising_freely_happens_in_the_same_town(known: Registry) -> None:
    there = local_app(known.apps["device"], THEIRS)
    assert there.free is not None
    told = json.dumps(there.free().content)
    assert "lindebeek" in told
    assert "lindenveen" not in told.lower()
    assert local_app(known.apps["device"], Manner()) is known.apps["device"]

"""The helper's strip changes no byte of what is practised: for a step of every kind, and in every simulated app."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from oefenplek.domain.player import next_act
from oefenplek.simulated import apps
from oefenplek.steps import kinds
from tests.lessons.test_helping import IDS, course
from tests.support.untouched import stopped_clocks, traces

from .person import Person


def moments() -> Iterator[tuple[str, str, str]]:
    """For each kind and each app the first step there is: what it shows, the lesson and the step."""
    wanted = {*kinds(), *apps()}
    for lesson in IDS:
        les = course(lesson)
        for at, step in enumerate(les.lesson.steps):
            played = les.rules_at(at).content_sets(step.body) if step.body is not None else ()
            here = {step.kind, *(les.lesson.scenes[name].app for name in played if name in les.lesson.scenes)}
            for what in sorted(here & wanted):
                wanted.discard(what)
                yield what, lesson, step.id


MOMENTS = (*moments(), ("photos", "a10-fotos", "samen-weggooien"))
"""Photos are looked at on a whole device only."""


@pytest.fixture
def seated(person: Person) -> Iterator[Person]:
    """Somebody for whom it stays five past ten."""
    with stopped_clocks():
        yield person


def test_every_kind_and_every_app_is_looked_at() -> None:
    assert {*kinds(), *apps()} == {what for what, _, _ in MOMENTS}


def at(person: Person, step: str) -> bool:
    return person.hands.sees("lesson/next") and person.at == step


def test_the_strip_changes_no_byte_of_any_of_them(seated: Person) -> None:
    seated.comes_in()
    seen = {}
    for what, lesson, step in MOMENTS:
        seated.corner.navigation.open_lesson(lesson, step)
        seated.expects(partial(at, seated, step), step)
        seen[what] = traces(seated)
    assert seen == {what: [] for what, _, _ in MOMENTS}


def test_held_open_with_a_ring_around_a_button_and_after_scrolling(seated: Person) -> None:
    seated.sits_at("d04-nepmail", "samen-melden")
    for _ in range(3):
        QTest.keyClick(seated.corner.window, Qt.Key.Key_Tab)
    assert seated.corner.window.activeFocusItem().property("visualFocus")
    assert traces(seated, hold=True) == []


def test_while_somebody_types_the_caret_stays(seated: Person) -> None:
    seated.sits_at("c03-mail-schrijven", "samen-schrijven")
    typed = 0
    while typed == 0:
        act = next_act(seated.lesson.course, seated.lesson.state)
        assert act is not None
        seated.does(act)
        typed += act.name == "type"
    at = seated.corner.window.activeFocusItem()
    assert at.property("cursorPosition") > 0
    assert traces(seated, hold=True) == []
    assert seated.corner.window.activeFocusItem() is at

"""From screen to screen: what comes late changes nothing, and what was left is let go."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import SIGNAL, QObject

from oefenplek.app.courses import persona, read_personas
from oefenplek.app.navigation import Navigation
from oefenplek.cli.hands import Hands
from oefenplek.screens.lesson.persona import Persona
from oefenplek.screens.themes.view_model import ThemesViewModel
from oefenplek.ui.speech.reader import Reader
from tests.journeys.person import corner_at
from tests.support.ready import ready_home

READING, FAKE = "c02-mail-lezen", "d04-nepmail"


class Walk:
    """Someone who goes from screen to screen."""

    def __init__(self, navigation: Navigation, reader: Reader, hands: Hands) -> None:
        self.navigation, self._reader, self._hands = navigation, reader, hands

    @property
    def listeners(self) -> int:
        """How many want to know what is read aloud."""
        return self._reader.receivers(SIGNAL("changed()"))

    def answered(self) -> None:
        """Everything asked of storage so far has been answered."""
        heard: list[object] = []
        self.navigation.keeping.ask(lambda reader: reader.finished_on("2026-01-01"), heard.append)
        assert self._hands.wait(lambda: bool(heard))

    @property
    def lesson(self) -> str:
        """The lesson that is open."""
        shown = self.navigation.lesson
        return shown.course.lesson.id if shown is not None else ""


@pytest.fixture
def walk(room: None, owner: QObject, tmp_path: Path) -> Iterator[Walk]:
    corner = corner_at(ready_home(tmp_path), owner)
    hands = Hands(corner.window)
    assert hands.wait(lambda: corner.ready, 30)
    yield Walk(corner.navigation, corner.reader, hands)
    corner.close()


def test_of_two_lessons_chosen_at_once_the_last_one_opens(walk: Walk) -> None:
    walk.navigation.open_lesson(READING)
    walk.navigation.open_lesson(FAKE)
    walk.answered()
    assert walk.lesson == FAKE


def test_a_lesson_does_not_come_after_somebody_went_elsewhere(walk: Walk) -> None:
    walk.navigation.open_lesson(READING)
    walk.navigation.open_start()
    walk.answered()
    assert walk.lesson == ""


def test_a_screen_that_was_left_is_gone_and_hears_nothing_any_more(walk: Walk) -> None:
    """A corner shows thousands of screens in a week."""
    left, there = list[QObject](), list[int]()
    navigation, listeners = walk.navigation, walk.listeners
    for _ in range(5):
        navigation.open_lesson(READING)
        walk.answered()
        assert navigation.lesson is not None
        left.append(navigation.lesson)
        navigation.open_themes()
        left.extend(navigation.findChildren(ThemesViewModel))
        navigation.open_start()
        walk.answered()
        there.append(len(navigation.findChildren(QObject)))
    assert [screen for screen in left if shiboken6.isValid(screen)] == []
    assert len(left) == 10
    assert there[-1] == there[0], "nothing heaps up"
    assert walk.listeners == listeners


@pytest.mark.parametrize("written", ["ria: []", "ria: {name: x}", "ria: {name: x, rows: 3}", "- ria", "&a [*a]", "\t"])
def test_a_note_that_is_no_note_is_left_out(tmp_path: Path, written: str) -> None:
    (tmp_path / "personas.yaml").write_text(written, encoding="utf-8")
    assert persona(read_personas(tmp_path), "ria") == Persona()


def test_what_stands_on_a_note_is_text_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "personas.yaml").write_text(
        "ria: {name: 'Ria\u202e', rows: [{label: Pincode, value: 0012}]}", encoding="utf-8"
    )
    assert persona(read_personas(tmp_path), "ria") == Persona("Ria", (("Pincode", "0012"),))

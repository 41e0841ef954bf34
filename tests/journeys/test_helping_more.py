"""What the helper's strip does in the running app: what is kept of it, at Klaar, by touch, by key, and behind Meer."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from oefenplek.domain import log
from oefenplek.domain import player as play

from .person import Person
from .test_helping import LAST, LESSON, STEP, opens, strip_of


@pytest.fixture
def kept(person: Person, monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, str | None]]:
    """Every fact that is handed to storage from now on, and whose it is."""
    person.comes_in()
    found: list[tuple[Any, str | None]] = []
    keeping, record = person.corner.keeping, person.corner.keeping.record

    def watched(fact: Any, actor: str | None, done: Any) -> None:
        found.append((fact, actor))
        record(fact, actor, done)

    monkeypatch.setattr(keeping, "record", watched)
    return found


def of(kept: list[tuple[Any, str | None]], *kinds: type) -> list[Any]:
    return [fact for fact, _ in kept if isinstance(fact, kinds)]


HELP = (log.HelpAsked, log.Misstep, log.StepSkipped, log.HelperNoted)


def test_help_mistakes_and_skipped_steps_are_kept_and_what_the_helper_does_is_not(
    person: Person, kept: list[tuple[Any, str | None]]
) -> None:
    person.sits_at(LESSON, STEP)
    person.presses("lesson/help")
    person.lesson.slip("X06-right")
    visit = of(kept, log.HelpAsked)[0].visit
    assert of(kept, *HELP) == [log.HelpAsked(visit, LESSON, STEP), log.Misstep(visit, LESSON, STEP, "X06")]
    opens(person)
    person.presses("helper/point")
    person.presses("helper/another")
    person.presses("helper/show")
    person.expects(lambda: person.lesson.state.now.shown is None, "shown to its end")
    assert len(of(kept, *HELP)) == 2
    person.presses("helper/more")
    person.presses("helper/skip")
    person.expects(lambda: person.at != STEP, "the next step")
    assert of(kept, *HELP)[2:] == [log.StepSkipped(visit, LESSON, STEP)]
    assert strip_of(person).property("happened")
    person.presses("helper/close")
    person.presses("lesson/back")
    assert person.at == STEP


def test_how_it_went_is_kept_and_can_be_changed_beside_klaar(
    person: Person, kept: list[tuple[Any, str | None]]
) -> None:
    person.sits_at(LESSON, LAST)
    person.does_the_step()
    opens(person)
    person.presses("helper/helped")
    person.presses("helper/close")
    person.goes_on()
    person.expects(lambda: person.hands.sees("finished/read"), "Klaar")
    opens(person)
    strip = strip_of(person)
    assert (strip.property("noted"), strip.property("practised")) == ("helped", False)
    person.presses("helper/further")
    assert [fact.how for fact in of(kept, log.HelperNoted)] == ["helped", "further"]
    person.presses("helper/print")
    person.expects(lambda: person.corner.root.covered, "the sheet")


def test_who_was_referred_is_counted_for_the_place_alone(person: Person, kept: list[tuple[Any, str | None]]) -> None:
    person.sits_at(LESSON, STEP)
    opens(person)
    person.presses("helper/more")
    person.presses("helper/grave")
    person.presses("helper/referred")
    assert [(fact, actor) for fact, actor in kept if isinstance(fact, log.Referred)] == [(log.Referred("grave"), None)]
    assert not person.hands.sees("helper/referred")


def test_who_does_not_like_to_read_hears_everything_at_once(person: Person) -> None:
    person.sits_at(LESSON, STEP)
    person.corner.comforts.use(sound=False)
    opens(person)
    person.presses("helper/more")
    person.presses("helper/aloud")
    assert person.lesson.property("speaking")
    assert person.corner.comforts.now.sound
    assert strip_of(person).property("aloud")


def test_the_level_of_help_stays_for_the_visit(person: Person) -> None:
    person.sits_at(LESSON, STEP)
    before = person.lesson.view["helpOffered"], person.reads("hint")
    opens(person)
    person.presses("helper/more")
    person.presses("helper/level")
    person.presses("helper/much")
    assert (person.lesson.view["helpOffered"], person.reads("hint")) == before, "what stands there stays"
    assert person.corner.comforts.now.help_level == "much"
    person.corner.navigation.open_lesson(LESSON, "samen-kijken")
    person.expects(lambda: person.at == "samen-kijken", "another step")
    assert person.reads("hint")
    assert person.lesson.state.level == "much"


def test_behind_vrijwilliger_is_the_door_and_the_lesson_waits_below(person: Person) -> None:
    person.sits_at(LESSON, STEP)
    stood = person.lesson.state
    opens(person)
    person.presses("helper/more")
    person.presses("helper/unlock")
    person.expects(lambda: person.corner.root.over.there, "the door")
    assert person.corner.root.aside is None
    assert person.lesson.state is stood


def test_a_finger_holds_the_corner_too(person: Person) -> None:
    person.sits_at(LESSON, STEP)
    window, finger = person.corner.window, QTest.createTouchDevice()
    there, stood = QPoint(20, window.height() - 20), person.lesson.state
    QTest.touchEvent(window, finger).press(0, there, window).commit()
    person.hands.rest(2.4)
    QTest.touchEvent(window, finger).release(0, there, window).commit()
    person.expects(lambda: person.hands.sees("helper/close"), "the helper's strip")
    assert person.lesson.state is stood, "Terug below the finger was not pressed"


def test_asked_for_by_key_the_keyboard_goes_along_and_comes_back(person: Person) -> None:
    person.sits_at(LESSON, STEP)
    window = person.corner.window
    for _ in range(2):
        QTest.keyClick(window, Qt.Key.Key_Tab)
    at = window.activeFocusItem()
    QTest.keyClick(window, Qt.Key.Key_F9)
    person.expects(lambda: window.activeFocusItem().property("place") == "helper/close", "the keyboard in the strip")
    QTest.keyClick(window, Qt.Key.Key_F9)
    person.expects(lambda: person.corner.root.aside is None, "the strip is gone")
    assert window.activeFocusItem() is at
    assert at.property("visualFocus")


def test_pointing_shows_the_device_where_sheet_and_device_are_two_views(person: Person) -> None:
    person.corner.comforts.use(text_scale=2.0)
    person.sits_at(LESSON, STEP)
    person.presses("lesson/explanation")
    person.expects(lambda: not person.hands.sees("message/nep"), "the text alone")
    person.corner.root.askHelper()
    strip_of(person).point()
    person.hands.rest(0.2)
    mark = person.lesson.view["mark"]
    assert mark
    person.expects(lambda: person.hands.sees(mark), "the place that is pointed at")


def test_of_a_private_lesson_nothing_of_the_helper_is_kept(
    person: Person, kept: list[tuple[Any, str | None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("oefenplek.app.visit.shown_on_page", lambda _lesson: False)
    monkeypatch.setattr("oefenplek.app.ways.helping.shown_on_page", lambda _lesson: False)
    person.sits_at(LESSON, STEP)
    person.presses("lesson/help")
    person.lesson.slip("X06-right")
    opens(person)
    assert person.hands.sees("helper/private")
    strip = strip_of(person)
    assert (strip.property("private"), strip.property("canNote")) == (True, False)
    strip.skip()
    assert of(kept, *HELP) == []
    assert isinstance(person.lesson.state, play.Player)

"""In the middle of a lesson somebody adjusts the screen, or takes a moment; the lesson stays where it was."""

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from oefenplek.domain.comfort import Comfort
from oefenplek.screens.start.view_model import StartViewModel

from .person import Person

READING, STEP, WATCHED = "c02-mail-lezen", "waarom", "kijken"


def comfort(person: Person) -> Comfort:
    """What holds now."""
    return person.corner._parts.comforts.now


def opens(person: Person, tool: str, seen: str) -> None:
    """One of the tools at the top of every screen."""
    person.presses(tool)
    person.expects(lambda: person.hands.sees(seen), seen)


def back(person: Person) -> None:
    """The lesson is there again."""
    person.expects(lambda: person.hands.sees("lesson/next"), "the lesson again")


def in_the_panel(item: QQuickItem | None) -> bool:
    """Is this something of *Aanpassen*?"""
    while item is not None:
        if str(item.property("place") or "").startswith("adjust/"):
            return True
        item = item.parentItem()
    return False


def test_letters_grow_over_a_lesson_and_it_stays_where_it_was(person: Person) -> None:
    person.sits_at(READING, STEP)
    opens(person, "button/adjust", "adjust/larger")
    assert not person.hands.sees("lesson/next"), "the lesson is out of reach meanwhile"
    for _ in range(3):
        person.presses("adjust/larger")
    assert comfort(person).text_scale == person.corner.root.textScale == 1.6
    person.presses("adjust/done")
    back(person)
    assert person.at == STEP


def test_another_language_is_chosen_over_a_lesson_and_the_keys_stay_in_the_panel(person: Person) -> None:
    person.sits_at(READING, STEP)
    opens(person, "button/adjust", "adjust/language-1")
    person.presses("adjust/language-1")
    assert comfort(person).language != "nl"
    for _ in range(3):
        person.hands.key(Qt.Key.Key_Tab)
        assert in_the_panel(person.corner.window.activeFocusItem())
    person.presses("adjust/reset")
    assert comfort(person) == person.corner._parts.comforts.own
    person.hands.key(Qt.Key.Key_Escape)
    back(person)


def test_nothing_is_shown_on_while_somebody_rests(person: Person) -> None:
    """Even rust in the middle of *Eerst kijken*."""
    person.sits_at(READING, WATCHED)
    person.presses("lesson/show")
    assert person.lesson.view["playing"]
    opens(person, "button/rest", "rest/on")
    stood = person.lesson.state
    person.hands.rest(0.6)
    assert person.lesson.state == stood
    person.presses("rest/on")
    back(person)
    person.expects(lambda: bool(person.lesson.ready), "it is shown to its end")


def test_a_moment_of_rest_can_be_had_before_anything_else(person: Person) -> None:
    opens(person, "button/rest", "rest/on")
    person.hands.key(Qt.Key.Key_Return)
    person.expects(lambda: person.hands.sees("start/choose"), "the start screen again")


def test_the_next_person_has_letters_language_and_sound_of_the_device(person: Person) -> None:
    person.sits_at(READING, STEP)
    opens(person, "button/adjust", "adjust/larger")
    for choice in ("adjust/larger", "adjust/contrast", "adjust/left-handed", "adjust/language-1", "adjust/sound"):
        person.presses(choice)
    person.presses("adjust/done")
    back(person)
    person.stops()
    person.expects(lambda: person.hands.sees("start/choose"), "the start screen")
    assert comfort(person) == person.corner._parts.comforts.own
    assert (person.corner.root.textScale, person.corner.root.highContrast) == (1.0, False)
    assert not person.corner.reader.muted


def test_the_start_screen_speaks_the_language_that_was_chosen_on_it(person: Person) -> None:
    person.comes_in()
    person.presses("language/en")
    person.expects(lambda: person.hands.sees("language/row-1"), "how English is to be used")
    person.presses("language/row-1")
    assert (comfort(person).language, comfort(person).help_language) == ("nl", "en")
    person.expects(lambda: person.hands.sees("start/choose"), "the doors again")


def test_one_touch_makes_the_screen_ask_and_one_more_makes_it_read(person: Person) -> None:
    person.comes_in()
    person.presses("start/sound")
    person.presses("start/sound")  # whoever chose to have sound is not asked whether they want any
    assert not person.hands.sees("start/yes")
    person.corner.navigation.leave()
    person.expects(lambda: not start(person).greeted, "the start screen for somebody else")
    person.hands.rest(0.3)
    person.hands.key(Qt.Key.Key_Shift)
    person.expects(lambda: person.hands.sees("start/yes"), "Wilt u alles horen?")
    person.presses("start/yes")
    assert start(person).readAloud
    assert person.corner.reader.speaking
    person.expects(lambda: start(person).named == "phone", "the first door in its frame")


def test_who_comes_back_from_the_lessons_is_not_greeted_again_and_the_next_person_is(person: Person) -> None:
    person.comes_in()
    person.goes_in("start/choose")
    person.expects(lambda: person.hands.sees("themes/back"), "the themes")
    person.presses("themes/back")
    person.expects(lambda: person.hands.sees("start/choose"), "the start screen")
    assert start(person).greeted
    person.corner.navigation.leave()
    person.expects(lambda: not start(person).greeted, "the start screen for somebody else")


def start(person: Person) -> StartViewModel:
    """The start screen that is shown."""
    screen = person.corner.root.screen
    assert isinstance(screen, StartViewModel)
    return screen

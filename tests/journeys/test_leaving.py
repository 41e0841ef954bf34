"""Somebody stops, falls silent, walks away or comes back, with a sheet or without."""

import pytest

from oefenplek.domain.tokens import GUEST_ANIMALS
from oefenplek.storage.states import Outcome
from tests.support.accessible import tree

from .conftest import Clock
from .person import Person

LESSON, STEP, FIRST = "c02-mail-lezen", "samen-lezen", "waarom"
MINUTE = 60


def given_a_guest_in_a_lesson(person: Person, step: str = STEP) -> None:
    person.sits_at(LESSON, step)


def given_someone_known_in_a_lesson(person: Person) -> str:
    person.comes_in()
    made: list[Outcome[object]] = []
    person.corner.keeping.create_person("egel", "groen", ("zon", "huis", "maan", "huis"), made.append)
    person.expects(lambda: bool(made), "an account")
    who = str(getattr(made[0].value, "id", ""))
    person.corner.navigation.welcome(who)
    person.expects(lambda: person.hands.sees("welcome/other"), "what waits for them")
    person.corner.navigation.open_lesson(LESSON, STEP)
    person.expects(lambda: person.hands.sees("lesson/next"), "the lesson")
    return who


def when_nobody_does_anything(person: Person, clock: Clock, minutes: float) -> None:
    clock.now += minutes * MINUTE
    person.corner.navigation.idle.look()
    person.hands.frames()


def then_it_says(person: Person, *words: str) -> None:
    said = " ".join(node.name for node in tree(person.corner.window))
    assert [word for word in words if word not in said] == [], said


def then_the_start_screen_is_there(person: Person) -> None:
    person.expects(lambda: person.hands.sees("start/choose"), "the start screen")
    assert person.corner.navigation.lesson is None


def test_stopping_is_asked_and_no_goes_on_where_one_was(person: Person) -> None:
    given_a_guest_in_a_lesson(person, "samen-antwoorden")
    for _ in range(3):
        person.does_the_next_act()
    typed = person.item("field/text").property("text")

    person.presses("lesson/stop")
    then_it_says(person, "Wilt u stoppen?", "Wij bewaren niets van u.")
    person.presses("stop/no")

    assert person.at == "samen-antwoorden"
    assert typed and person.item("field/text").property("text") == typed


def test_stopping_ends_the_visit(person: Person) -> None:
    given_a_guest_in_a_lesson(person)

    person.stops()

    then_the_start_screen_is_there(person)
    assert not person.hands.sees("start/resume"), "nobody is asked to go on"


def test_someone_known_reads_that_the_place_is_kept_and_it_is(person: Person) -> None:
    who = given_someone_known_in_a_lesson(person)

    person.presses("lesson/stop")
    then_it_says(person, "Uw plek is bewaard.")
    assert not person.hands.sees("stop/sheet")
    person.presses("stop/yes")

    then_the_start_screen_is_there(person)
    person.corner.navigation.welcome(who)
    person.expects(lambda: person.hands.sees("welcome/resume"), "the place")
    person.presses("welcome/resume")
    person.expects(lambda: person.hands.sees("lesson/next"), "the lesson")
    assert person.at == STEP


def test_a_guest_who_walked_away_finds_the_place_with_the_animal(person: Person, clock: Clock) -> None:
    given_a_guest_in_a_lesson(person)
    when_nobody_does_anything(person, clock, 5)
    then_it_says(person, "Bent u er nog?", "half uur")
    when_nobody_does_anything(person, clock, 5)
    then_the_start_screen_is_there(person)

    person.expects(lambda: person.hands.sees("start/resume"), "the animal")
    then_it_says(person, "Was u hier net?")
    assert any(animal in str(person.item("start/resume").property("detail")) for animal in GUEST_ANIMALS.values())
    person.resumes()

    assert (person.lesson.course.lesson.id, person.at) == (LESSON, STEP)


def test_after_half_an_hour_the_animal_has_forgotten(person: Person, clock: Clock) -> None:
    given_a_guest_in_a_lesson(person)
    when_nobody_does_anything(person, clock, 5)
    when_nobody_does_anything(person, clock, 5)
    person.expects(lambda: person.hands.sees("start/resume"), "the animal")

    clock.now += 30 * MINUTE
    person.corner.navigation.resume()

    then_the_start_screen_is_there(person)
    person.expects(lambda: not person.hands.sees("start/resume"), "no animal any more")


def test_yes_goes_on_where_one_was(person: Person, clock: Clock) -> None:
    given_a_guest_in_a_lesson(person)
    when_nobody_does_anything(person, clock, 5)

    person.presses("still-there/yes")

    assert person.at == STEP and person.hands.sees("lesson/next")
    when_nobody_does_anything(person, clock, 4)
    assert person.hands.sees("lesson/next"), "and five minutes begin again"


def test_someone_else_may_say_so_and_begins_anew(person: Person, clock: Clock) -> None:
    given_someone_known_in_a_lesson(person)
    when_nobody_does_anything(person, clock, 5)
    then_it_says(person, "Uw plek blijft bewaard.")

    person.presses("still-there/other")

    then_the_start_screen_is_there(person)
    assert not person.hands.sees("start/resume"), "a known person's place is behind the pictures, not behind an animal"


def test_resting_may_take_half_an_hour(person: Person, clock: Clock) -> None:
    given_a_guest_in_a_lesson(person)
    person.presses("button/rest")
    person.expects(lambda: not person.corner.reader.speaking, "the end of what is said")
    when_nobody_does_anything(person, clock, 29)
    assert not person.hands.sees("still-there/yes")
    when_nobody_does_anything(person, clock, 1)
    person.expects(lambda: person.hands.sees("still-there/yes"), "Bent u er nog?")


def test_the_start_screen_asks_nothing_and_speaks_the_language_of_the_device_again(
    person: Person, clock: Clock
) -> None:
    person.comes_in()
    person.corner.comforts.use(language="en", text_scale=1.4)
    person.presses("start/sound")
    when_nobody_does_anything(person, clock, 5)

    assert not person.hands.sees("still-there/yes")
    then_the_start_screen_is_there(person)
    assert person.corner.comforts.now == person.corner.comforts.own


def test_going_home_from_the_themes_asks_who_did_something(person: Person) -> None:
    person.comes_in()
    person.goes_in("start/choose")
    person.presses("themes/back")
    then_the_start_screen_is_there(person)
    given_a_guest_in_a_lesson(person)
    person.corner.navigation.open_themes()
    person.expects(lambda: person.hands.sees("themes/back"), "the themes")

    person.stops("themes/back")

    then_the_start_screen_is_there(person)


@pytest.mark.parametrize("step", [FIRST, STEP])
def test_a_sheet_leads_back_to_the_step_with_nothing_kept(person: Person, step: str) -> None:
    given_a_guest_in_a_lesson(person, step)
    person.presses("lesson/stop")
    person.presses("stop/sheet")
    person.expects(lambda: person.hands.sees("paper/close"), "the sheet")
    screen = person.corner.root.coverModel
    assert screen is not None
    said = str(screen.property("paper").said)
    code = said.partition("Uw code ")[2][:9].replace(" ", "")
    person.presses("paper/close")
    person.presses("stop/yes")
    then_the_start_screen_is_there(person)

    person.presses("start/return")
    person.presses("returning/sheet")
    for sign in code:
        person.presses(f"code/{sign}")
    person.expects(lambda: person.hands.sees("code/open"), "which lesson it is")
    then_it_says(person, "E-mail lezen")
    person.presses("code/open")
    person.expects(lambda: person.hands.sees("lesson/next"), "the lesson")

    assert (person.lesson.course.lesson.id, person.at) == (LESSON, step)

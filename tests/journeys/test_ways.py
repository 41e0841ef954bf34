"""Someone goes their own way through a lesson with keuzemomenten, back along the path, and on after a cut."""

from tests.support.accessible import find as find_named

from .person import Person

LESSON = "d10-het-ging-mis"


def chooses(person: Person, option: str) -> None:
    person.presses(f"option/{option}")
    person.expects(lambda: bool(person.lesson.ready), f"{option} may be gone on with")
    person.goes_on()


def stones(person: Person) -> list[str]:
    return [stone["text"] for stone in person.lesson.stepModel.path]


def to_melden(person: Person) -> None:
    """A way with a doubt, a wait that leads round, and help."""
    person.sits_at(LESSON, "gebeurd")
    chooses(person, "twijfel")
    person.goes_on()
    chooses(person, "later")
    assert person.at == "gewacht"
    person.does_the_step()
    person.goes_on()
    assert (person.at, person.lesson.state.now.state.chosen) == ("bank", "")
    chooses(person, "samen")
    for step in ("samen", "gebeld"):
        assert person.at == step
        person.does_the_step()
        person.goes_on()
    chooses(person, "hulp")
    person.does_the_step()
    person.goes_on()
    assert person.at == "melden"


def test_the_path_shows_the_way_and_leads_back(person: Person) -> None:
    to_melden(person)
    assert stones(person) == ["Niet zeker", "Samen gebeld", "Hulp gevraagd"]
    person.presses("lesson/back")
    assert person.at == "hulp"
    person.presses("lesson/next")
    person.presses("stone/bank")
    person.expects(lambda: person.at == "bank", "the choice that was made there")
    assert person.item("option/samen").property("selected")
    assert stones(person) == ["Niet zeker"]
    person.presses("lesson/back")
    assert person.at == "twijfel"


def test_after_a_cut_the_way_is_still_the_one_that_was_gone(person: Person) -> None:
    to_melden(person)
    before, way, old = stones(person), person.lesson.state.way, person.lesson
    person.corner.navigation.open_lesson(LESSON, "melden")
    person.expects(lambda: person.corner.navigation.lesson not in (None, old), "the lesson anew")
    assert person.at == "melden"
    assert (stones(person), person.lesson.state.way) == (before, way)
    for step in ("hulp", "wachtwoord", "gebeld", "samen", "bank", "twijfel"):
        person.presses("lesson/back")
        assert person.at == step


def test_the_numbers_of_the_place_are_asked_for_when_nobody_filled_them_in(person: Person) -> None:
    person.sits_at(LESSON, "thuis")
    assert "De bank: Vraag het nummer aan de balie." in person.reads("instruction")
    assert "{" not in person.reads("instruction")


def test_a_conversation_is_heard_line_by_line(person: Person) -> None:
    person.sits_at("d06-nepbank", "gesprek")
    seen: set[int] = set()
    person.lesson.stepModel.litChanged.connect(lambda: seen.add(person.lesson.stepModel.lit))
    assert find_named(person.corner.window, "Luister naar het gesprek") is not None
    person.presses("talk/listen")
    person.expects(lambda: {0, 1, -1} <= seen and not person.lesson.speaking, "both lines, and then quiet")
    assert seen == {0, 1, -1}

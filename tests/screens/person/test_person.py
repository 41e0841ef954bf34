"""A person's page: what is told in human words, and what can be asked for there."""

import pytest
from PySide6.QtCore import QObject

from oefenplek.domain.overview import LessonRow, PersonPage, PersonRow, Status, Stuck, Sure
from oefenplek.screens.person.view import MOST_ANSWERS, shown
from oefenplek.screens.person.view_model import FEW_LESSONS, FEW_PLACES, LONGEST_NAME
from oefenplek.screens.person.words import counted, lesson_words, stuck_words, sure_words
from tests.support.accessible import Role, find, press, tree
from tests.support.person_screens import ARABIC, MUCH, NEW, PAGE, person, told
from tests.support.showing import Shower

SEEN = Stuck("l", "s")


@pytest.mark.parametrize(
    ("stuck", "words"),
    [
        (Stuck("l", "s", missteps=4), ("Vier keer iets anders",)),
        (Stuck("l", "s", missteps=1), ("Eén keer iets anders",)),
        (Stuck("l", "s", asked=2), ("Vroeg twee keer hulp",)),
        (Stuck("l", "s", asked=1), ("Vroeg één keer hulp",)),
        (Stuck("l", "s", stopped=1), ("Stopte hier",)),
        (Stuck("l", "s", stopped=3), ("Stopte hier drie keer",)),
        (Stuck("l", "s", skipped=1), ("Sloeg deze stap over",)),
        (
            Stuck("l", "s", 13, 2, 1, 2),
            ("13 keer iets anders", "Vroeg twee keer hulp", "Stopte hier", "Sloeg deze stap twee keer over"),
        ),
        (SEEN, ()),
    ],
)
def test_where_somebody_got_stuck_is_told_in_human_words(stuck: Stuck, words: tuple[str, ...]) -> None:
    assert stuck_words(stuck, str) == words


@pytest.mark.parametrize(("count", "words"), [(0, "0"), (1, "één"), (12, "twaalf"), (13, "13")])
def test_a_small_count_is_a_word(count: int, words: str) -> None:
    assert counted(count, str) == words


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (LessonRow("l", Status.NOT_STARTED), ""),
        (LessonRow("l", Status.BUSY, noted="further"), "een helper zag: volgende keer verder"),
        (LessonRow("l", Status.DONE, 1, 0), "Eén keer gedaan · zonder hulp gelukt"),
        (LessonRow("l", Status.DONE, 2, 3), "Twee keer gedaan · gelukt met hulp"),
        (
            LessonRow("l", Status.DONE, 3, 0, "alone", 2),
            "Drie keer gedaan · lukt alleen, op twee dagen · een helper zag: ging alleen",
        ),
    ],
)
def test_a_lesson_says_how_often_and_with_how_much_help(row: LessonRow, words: str) -> None:
    assert lesson_words(row, str) == words


def test_how_sure_somebody_felt_is_said_in_words() -> None:
    first, last = Sure("2026-01-05", "l", "not-yet"), Sure("2026-02-05", "l", "alone")
    assert sure_words([last, first], str) == "Eerst: nog niet. Nu: ja, alleen."
    assert sure_words([first], str) == "Nu: nog niet."
    assert sure_words([Sure("2026-01-01", "l", "something-else")], str) == ""
    assert sure_words([], str) == ""


def test_only_the_newest_answers_are_drawn() -> None:
    assert len(MUCH.sure) > MOST_ANSWERS
    assert len(shown(told(MUCH), "nl", str).levels) == MOST_ANSWERS


def test_who_needs_help_with_a_lesson_sees_it_first() -> None:
    rows = shown(told(), "nl", str).lessons
    assert [row["status"] for row in rows] == ["Kan hulp gebruiken", "Bezig", "Klaar", "Klaar"]


def test_a_name_stands_apart_and_is_cleaned_where_it_enters(owner: QObject) -> None:
    model, given = person(owner, PersonPage(ARABIC)), list[str]()
    model.nameGiven.connect(given.append)
    assert model.name == f"\u2068{ARABIC.name}\u2069"
    model.giveName("  Ada\u202e\x07\nB  ")
    model.giveName("x" * 99)
    model.giveName("   ")
    assert given == ["Ada B", "x" * LONGEST_NAME, ""]


def test_many_lessons_and_places_come_a_few_at_first(owner: QObject) -> None:
    model = person(owner, MUCH)
    assert (len(model.lessons), model.moreLessons) == (FEW_LESSONS, len(MUCH.lessons) - FEW_LESSONS)
    assert (len(model.stuck), model.moreStuck) == (FEW_PLACES, len(MUCH.stuck) - FEW_PLACES)
    model.showAllLessons()
    model.showAllStuck()
    assert (len(model.lessons), model.moreLessons) == (len(MUCH.lessons), 0)
    assert (len(model.stuck), model.moreStuck) == (len(MUCH.stuck), 0)


def test_back_leaves_the_name_first(owner: QObject) -> None:
    model, gone = person(owner), list[bool]()
    model.backChosen.connect(lambda: gone.append(True))
    model.askName()
    model.goBack()
    assert (model.naming, gone) == (False, [])
    model.goBack()
    assert gone == [True]


def test_somebody_new_has_an_empty_page_that_says_so(owner: QObject, show: Shower) -> None:
    window = show("oefenplek.screens.person", "PersonScreen", {"viewModel": person(owner, PersonPage(NEW))})
    words = [node.name for node in tree(window.window) if node.role == Role.StaticText]
    assert {"Nog niet geoefend", "Nog niets.", "Nog geen les."} <= set(words)


def test_the_small_picture_is_said_by_a_screen_reader_and_each_act_asks(owner: QObject, show: Shower) -> None:
    model, asked = person(owner), list[str]()
    for name in ("shelfChosen", "codeChosen", "cardChosen", "certificateChosen", "mergeChosen", "eraseChosen"):
        getattr(model, name).connect(lambda name=name: asked.append(name))
    model.putAwayChosen.connect(asked.append)
    window = show("oefenplek.screens.person", "PersonScreen", {"viewModel": model}, size=(1280, 1500))
    window.save("person-whole")
    assert find(window.window, "Eerst: nog niet. Nu: ja, alleen.").role == Role.Graphic
    for name in (
        "Een les klaarzetten",
        "Nieuwe plaatjescode",
        "Sleutelpas printen",
        "Bewijs printen",
        "Dieren samenvoegen",
        "Alles weggooien",
    ):
        press(find(window.window, name))
    press(find(window.window, "Weghalen: Nepmail herkennen"))
    acts = ["shelfChosen", "codeChosen", "cardChosen", "certificateChosen", "mergeChosen", "eraseChosen"]
    assert asked == [*acts, "d04-nepmail"]


def test_who_did_no_whole_lesson_yet_gets_no_certificate(owner: QObject, show: Shower) -> None:
    page = show("oefenplek.screens.person", "PersonScreen", {"viewModel": person(owner, PersonPage(NEW))})
    assert "Bewijs printen" not in [node.name for node in tree(page.window)]


def test_what_comes_from_storage_is_shown_and_nothing_of_anybody_else(owner: QObject) -> None:
    model = person(owner)
    model.show(lambda: told(PersonPage(PersonRow("p2", "uil", "geel", 4))))
    assert (model.animal, model.words, model.name, model.lessons) == ("uil", "Een gele uil, nummer 4", "", [])
    model.tell("Bewaren kan nu niet.")
    assert (model.sentence, model.tone) == ("Bewaren kan nu niet.", "care")
    assert PAGE.row.name not in str(model.lessons)

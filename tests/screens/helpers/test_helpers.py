"""*Voor helpers*: the questions, the lessons in their order, and what was just finished."""

from dataclasses import replace

from PySide6.QtCore import QObject

from tests.support.accessible import Role, find, press, tree
from tests.support.check_screens import CARDS, LESSONS, helpers
from tests.support.showing import Shower


def test_the_lessons_stand_in_their_order_with_goal_and_minutes(owner: QObject) -> None:
    model = helpers(owner)
    assert [lesson["id"] for lesson in model.lessons] == list(LESSONS)
    fourth = model.lessons[3]
    assert (fourth["goal"], fourth["time"]) == ("Ik merk het zonder te vragen. Ik tik niet zelf.", "9\u00a0minuten")
    assert not [lesson for lesson in model.lessons if lesson["done"]]


def test_a_lesson_that_cannot_be_opened_is_not_offered(owner: QObject) -> None:
    model = helpers(owner)
    chosen: list[str] = []
    model.lessonChosen.connect(chosen.append)
    model.show([replace(CARDS[0], damaged="Hier staat een tab."), CARDS[1]])
    model.openLesson(CARDS[0].id)
    model.openLesson(CARDS[1].id)
    assert chosen == [CARDS[1].id]


def test_what_was_finished_is_said_once(owner: QObject) -> None:
    model = helpers(owner, done="v02-kleine-stappen")
    assert model.sentence == "Klaar: “Kleine stappen”. Probeer het vandaag bij één bewoner."
    assert [lesson["id"] for lesson in model.lessons if lesson["done"]] == ["v02-kleine-stappen"]
    model.show(CARDS)
    assert model.sentence == ""


def test_a_title_in_the_language_of_the_screen(owner: QObject) -> None:
    model = helpers(owner)
    model.show([replace(CARDS[0], titles={"en": ("Hands behind your back", "I help.")})], CARDS[0].id)
    model._language.use("en")
    try:
        assert model.lessons[0]["title"] == "Hands behind your back"
        assert "Hands behind your back" in model.sentence
    finally:
        model._language.use("nl")


def test_every_way_is_told(show: Shower, owner: QObject) -> None:
    model, said = helpers(owner), list[str]()
    model.checkChosen.connect(lambda: said.append("check"))
    model.lessonChosen.connect(said.append)
    model.backChosen.connect(lambda: said.append("back"))
    model.closed.connect(lambda: said.append("closed"))
    page = show("oefenplek.screens.helpers", "HelpersScreen", {"viewModel": model})
    for name in ("Tien vragen over helpen", "Gewone woorden", "Terug", "Sluiten"):
        press(find(page.window, name, Role.Button))
    assert said == ["check", "v03-gewone-woorden", "back", "closed"]


def test_outside_volunteer_mode_there_is_no_way_back_into_it(show: Shower, owner: QObject) -> None:
    model = helpers(owner, inside=False)
    page = show("oefenplek.screens.helpers", "HelpersScreen", {"viewModel": model})
    assert "Terug" not in [node.name for node in tree(page.window)]

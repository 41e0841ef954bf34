"""The help balloon: beside a sentence, large enough, by touch, key and screen reader; its text in its own direction."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem

from oefenplek.ui.theme.setup import theme_of
from tests.support.accessible import Role, find, press, tree
from tests.support.classes import has
from tests.support.keys import key
from tests.support.showing import Shower, Shown

KIT = "oefenplek.ui.controls"
SENTENCES = [
    [{"text": "Tik op Verzenden.", "strong": False, "word": ""}],
    [{"text": "Goed zo.", "strong": False, "word": ""}],
]
AIDS = [{"text": "Tap Send.", "old": False, "language": "Engels"}, {}]
ARABIC = "PostVak هو صندوق بريد."


BALLOON, LINE = ("aid", "open", "there"), ("pieces", "lineSpace", "rightToLeft")


def items(item: QQuickItem, properties: tuple[str, ...]) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if has(child, *properties):
            yield child
        yield from items(child, properties)


@pytest.fixture
def prose(show: Shower) -> Shown:
    return show(KIT, "Prose", {"sentences": SENTENCES, "aids": AIDS}, size=(700, 400))


def names(shown: Shown) -> list[str]:
    return [node.name for node in tree(shown.window) if node.name]


def test_only_a_sentence_with_help_has_a_balloon(prose: Shown) -> None:
    (balloon,) = [found for found in items(prose.item, BALLOON) if found.isVisible()]
    assert balloon.height() >= theme_of(prose.engine).property("minTarget")
    assert balloon.width() >= theme_of(prose.engine).property("minTarget")
    assert "Deze zin in het Engels" in names(prose)
    assert "Tap Send." not in names(prose)


@pytest.mark.parametrize("by", ["screen reader", "key"])
def test_pressed_it_shows_and_asks_to_say_and_pressed_again_it_closes(prose: Shown, by: str) -> None:
    heard: list[str] = []
    prose.item.heard.connect(heard.append)

    def once(name: str) -> None:
        if by == "key":
            key(prose, Qt.Key.Key_Space)
        else:
            press(find(prose.window, name, Role.Button))
        prose.grab()

    key(prose, Qt.Key.Key_Tab)
    height = prose.item.implicitHeight()
    once("Deze zin in het Engels")
    assert heard == ["Tap Send."]
    assert "Tap Send." in names(prose)
    assert prose.item.implicitHeight() > height
    once("Hulp sluiten")
    assert heard == ["Tap Send.", ""]
    assert "Tap Send." not in names(prose)
    assert prose.item.implicitHeight() == height


def test_other_sentences_come_with_closed_balloons(prose: Shown) -> None:
    press(find(prose.window, "Deze zin in het Engels", Role.Button))
    prose.item.setProperty("aids", [{"text": "Press Send.", "old": False, "language": "Engels"}, {}])
    prose.settle()
    assert "Press Send." not in names(prose)
    assert "Deze zin in het Engels" in names(prose)


def test_a_translation_that_may_be_old_says_so(show: Shower) -> None:
    aid = {"text": "Tap Send.", "old": True, "language": "Engels"}
    shown = show(KIT, "HelpText", {"aid": aid}, size=(500, 200))
    assert names(shown) == ["Tap Send.", "Deze vertaling is misschien oud."]


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize(("text", "right"), [(ARABIC, True), ("Tap Send.", False)])
def test_help_stands_in_its_own_direction(show: Shower, text: str, right: bool, mirrored: bool) -> None:
    shown = show(KIT, "HelpText", {"aid": {"text": text}}, size=(700, 200), mirrored=mirrored)
    (words, _mark) = shown.item.childItems()[0].childItems()[:2]
    picture = shown.grab()
    paper = picture.pixel(350, 4 + int(words.height() / 2))
    inked = [x for x in range(8, 690) if any(picture.pixel(x, y) != paper for y in range(12, 30))]
    assert (min(inked) > 350) == right
    assert (max(inked) < 350) != right
    assert words.property("text").startswith("\u200f") == right


def test_arabic_sentences_have_their_balloon_on_the_left(show: Shower) -> None:
    sentences = [[{"text": ARABIC, "strong": False, "word": ""}]]
    shown = show(KIT, "Prose", {"sentences": sentences, "aids": [{"text": "Dit is een postvak."}]}, size=(700, 200))
    (balloon,) = items(shown.item, BALLOON)
    (line,) = items(shown.item, LINE)
    row = line.childItems()[1]
    assert balloon.mapToScene(QPointF(balloon.width(), 0)).x() < row.mapToScene(QPointF(0, 0)).x()


def test_help_of_two_lines_makes_room_for_itself(show: Shower) -> None:
    aids = [{"text": "You press the blue button with the word Verzenden on it.", "language": "Engels"}, {}]
    shown = show(KIT, "Prose", {"sentences": SENTENCES, "aids": aids}, size=(300, 400))
    alone = shown.item.implicitHeight()
    (balloon,) = [found for found in items(shown.item, BALLOON) if found.isVisible()]
    balloon.setProperty("open", True)
    shown.grab()
    (sheet,) = [found for found in items(shown.item, ("rightToLeft", "border")) if found.isVisible()]
    assert sheet.height() > 1.5 * balloon.height()
    assert shown.item.implicitHeight() >= alone + sheet.height()

"""A marked word in a step of any kind: picture, one sentence and sound, by mouse, by touch and by keys (X20)."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from oefenplek.domain.lesson import Lesson, Word
from oefenplek.screens.lesson.view_model import LessonViewModel
from tests.support import accessible, keys, slips
from tests.support.kinds import every_kind
from tests.support.lesson_screens import model_of
from tests.support.showing import Shower, Shown, settle
from tests.support.voices import SilentVoice
from tests.support.wild import STEP, both_hands, example_around, screen

SAY = "Dit is de uitleg."
HANDS = ("mouse", "touch", "keys")
WORD = r"(?<!\S)[a-z]{3,}(?![^\s.,?!])"


def with_a_word(owner: QObject, folder: str) -> tuple[Lesson, Word]:
    """The example, with one more word: the longest of its task."""
    lesson = example_around(folder)
    model = model_of(owner, lesson, lesson.steps[STEP].id)
    plain = " ".join(run["text"] for sentence in model.instruction for run in sentence if not run["word"])
    model.close()
    word = Word("gevraagd", max(re.findall(WORD, plain), key=len), "lightbulb-on-outline", SAY)
    return replace(lesson, words=(*lesson.words, word)), word


def press(shown: Shown, item: QQuickItem, hand: str) -> None:
    """Press an item with this hand."""
    at = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    if hand == "mouse":
        keys.click(shown, item)
    elif hand == "touch":
        QTest.touchEvent(shown.window, screen()).press(0, at, shown.window).commit()
        QTest.touchEvent(shown.window, screen()).release(0, at, shown.window).commit()
        settle()
    else:
        assert item in keys.tabbing(shown), "Tab does not come there"
        keys.key(shown, Qt.Key.Key_Space)


def button(shown: Shown, name: str, description: str) -> QQuickItem:
    """The word in the text, or its card: what it says of itself tells them apart."""
    found = [
        node.item for node in accessible.tree(shown.window) if (node.name, node.description) == (name, description)
    ]
    assert found, f"{name} is not there"
    assert isinstance(found[0], QQuickItem)
    return found[0]


def asked(model: LessonViewModel, voice: SilentVoice) -> list[str]:
    """All that was said of the open word."""
    voice.finish()
    return [sentence for sentence, _ in voice.said] if model.word else []


@pytest.mark.parametrize("folder", every_kind())
def test_a_marked_word_has_a_picture_a_sentence_and_a_sound(show: Shower, owner: QObject, folder: str) -> None:
    lesson, word = with_a_word(owner, folder)
    voice = SilentVoice(owner)
    with both_hands():
        model = model_of(owner, lesson, lesson.steps[STEP].id, voice=voice)
        shown = show("oefenplek.screens.lesson", "LessonScreen", {"viewModel": model})
        before = model.state.now
        for hand in HANDS:
            press(shown, button(shown, word.text, "Nieuw woord. Druk voor de uitleg."), hand)
            assert asked(model, voice) == [f"{word.text}.", SAY]
            shown.grab()  # the card has its place once it was drawn
            shown.save(f"word-{folder}-{hand}")
            card = button(shown, word.text, SAY)
            assert (card.property("iconName"), card.property("open")) == (word.icon, True)
            press(shown, card, hand)
            assert model.word == "", hand
            voice.said.clear()
            slips.known(folder, "X20", f"a marked word, by {hand}", f"picture, “{SAY}”, sound", "its card closes it")
        assert model.state.now == before, "asking is no act"
    model.close()

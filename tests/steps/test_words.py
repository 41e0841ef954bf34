"""New words: the lesson's own words, in the step's order, each heard when its card is pressed."""

from dataclasses import replace

from PySide6.QtCore import QObject

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Setting
from oefenplek.steps.words import KIND
from oefenplek.steps.words.rules import INVITATION, RULES, WordsBody
from tests.support import accessible, keys
from tests.support.kinds import WORDS, Port, Stage
from tests.support.showing import Shower

BODY = WordsBody("", ("prullenbak", "nepmail"))
SETTING = Setting({}, {}, 0, WORDS)


def test_words_come_from_the_lesson_in_the_order_of_the_step() -> None:
    state = RULES.start(BODY, SETTING)
    assert RULES.spoken(BODY, state) == (
        "Prullenbak. Daar zit wat u weggooide. U kunt het nog terughalen.",
        "Nepmail. Een e-mail van een oplichter.",
    )


def test_a_word_that_the_lesson_lost_leaves_the_others() -> None:
    body = replace(BODY, words=("weg", "nepmail"))
    assert [word.id for word in RULES.start(body, SETTING).words] == ["nepmail"]


def test_without_a_sentence_of_its_own_the_usual_invitation_stands_above_the_cards() -> None:
    state = RULES.start(BODY, SETTING)
    assert RULES.instruction(BODY, state) == INVITATION
    assert RULES.instruction(replace(BODY, text="Kijk."), state) == "Kijk."


def test_hearing_changes_nothing_and_has_a_place_only_for_its_own_cards() -> None:
    state = RULES.start(BODY, SETTING)
    hear = Action.of("hear", word="nepmail")
    assert RULES.act(BODY, state, hear).state == state
    assert RULES.place(BODY, state, hear) == "word/nepmail"
    assert RULES.place(BODY, state, Action.of("hear", word="afzender")) == ""
    assert RULES.place(BODY, state, Action.of("choose", word="nepmail")) == ""


def test_pressing_a_card_asks_to_hear_that_word(show: Shower, owner: QObject) -> None:
    port = Port()
    stage = Stage(KIND, BODY, owner, port)
    shown = show(KIND.uri, KIND.component, {"viewModel": stage.view_model})
    card = accessible.find(shown.window, "nepmail")
    assert card.description == "Een e-mail van een oplichter."
    accessible.press(card)
    item = keys.place(shown, "word/prullenbak")
    assert item is not None
    keys.click(shown, item)
    assert port.acts == [Action.of("hear", word="nepmail"), Action.of("hear", word="prullenbak")]


def test_device_words_follow_the_device(owner: QObject) -> None:
    words = (replace(WORDS[0], say="[Tik] niet op de **link**."),)
    stage = Stage(KIND, WordsBody("", ("nepmail",)), owner, Port(Setting({}, {}, 0, words)))
    assert stage.view_model.cards[0]["say"] == "Tik niet op de link."

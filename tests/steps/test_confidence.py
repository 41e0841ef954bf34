"""*Lukt dit u thuis?* No answer is better than another, and help points at none of them."""

from PySide6.QtCore import QObject

from oefenplek.domain.actions import Action
from oefenplek.steps.confidence import KIND
from oefenplek.steps.confidence.rules import ANSWERS, QUESTION, RULES, ConfidenceBody, ConfidenceState
from tests.support import accessible, keys
from tests.support.kinds import Stage
from tests.support.showing import Shower

BODY = ConfidenceBody()


def choose(name: str) -> Action:
    return Action.of("choose", answer=name)


def test_every_answer_completes_the_step_and_is_answered_well() -> None:
    for answer in ANSWERS:
        reaction = RULES.act(BODY, ConfidenceState(), choose(answer.id))
        assert reaction.feedback is not None
        assert (reaction.feedback.tone, reaction.feedback.mistake) == ("good", "")
        assert RULES.done(BODY, reaction.state)
        assert RULES.answer(BODY, reaction.state) == answer.id
    assert len({answer.say for answer in ANSWERS}) == 3


def test_the_answer_may_be_changed() -> None:
    state = RULES.act(BODY, ConfidenceState("alone"), choose("not-yet")).state
    assert state == ConfidenceState("not-yet")
    assert RULES.act(BODY, state, choose("perhaps")).state == state


def test_nothing_is_done_or_kept_before_there_is_an_answer() -> None:
    assert not RULES.done(BODY, ConfidenceState())
    assert RULES.answer(BODY, ConfidenceState()) == ""


def test_help_frames_all_three() -> None:
    assert {RULES.place(BODY, ConfidenceState(), choose(answer.id)) for answer in ANSWERS} == {"answers"}


def test_the_usual_question_stands_in_when_there_is_none() -> None:
    assert RULES.instruction(RULES.read({"question": ""}), ConfidenceState()) == QUESTION


def test_three_drawings_of_one_size_stand_side_by_side(show: Shower, owner: QObject) -> None:
    stage = Stage(KIND, BODY, owner)
    shown = show(KIND.uri, KIND.component, {"viewModel": stage.view_model})
    cards = [accessible.find(shown.window, answer.text) for answer in ANSWERS]
    assert len({card.rect.top() for card in cards}) == 1
    assert len({card.rect.height() for card in cards}) == 1
    assert max(card.rect.width() for card in cards) - min(card.rect.width() for card in cards) <= 1
    for card in cards:
        accessible.press(card)
        shown.settle()
        chosen = [node.name for node in accessible.tree(shown.window) if node.checked]
        assert chosen == [card.name]
    assert stage.said == [answer.say for answer in ANSWERS]
    shown.save("confidence-chosen")


def test_the_group_is_a_place(show: Shower, owner: QObject) -> None:
    stage = Stage(KIND, BODY, owner)
    shown = show(KIND.uri, KIND.component, {"viewModel": stage.view_model})
    group = keys.place(shown, "answers")
    assert group is not None and group.width() > 0

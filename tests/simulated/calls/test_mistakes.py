"""What people typically do wrong while calling is recognised, and what is right is not."""

import pytest

from oefenplek.domain.actions import Action
from oefenplek.simulated.calls.mistakes import MISTAKES
from oefenplek.simulated.calls.state import Phone

from .scenes import act, after, do, opened, say, talk

CAMERA = {"say": "Zet uw camera uit.", "until": "camera-off"}
SCAM = opened(start="incoming/nepbank")
CASES: dict[str, tuple[Phone, Action]] = {
    "talks-muted": (do(opened(start="incoming/lotte-zondag"), act("answer"), act("microphone")), say("ja")),
    "left-waiting-room": (do(opened(start="ready/afspraak"), act("enter")), act("hang-up")),
    "hung-up-instead": (talk(CAMERA, {"say": "Dag"}), act("hang-up")),
    "finger-on-camera": (talk(CAMERA), act("cover-camera")),
    "declined-friend": (opened(start="incoming/lotte-zondag"), act("decline")),
    "gave-code": (do(SCAM, act("answer"), say("wie")), say("wel-code")),
    "called-back": (
        do(SCAM, act("decline"), act("open-tab", tab="recent"), act("open-recent", recent="nu-3")),
        act("voice-call"),
    ),
}


def test_there_is_a_case_for_every_mistake() -> None:
    assert set(CASES) == set(MISTAKES)


@pytest.mark.parametrize("name", CASES)
def test_a_mistake_is_recognised(name: str) -> None:
    state, action = CASES[name]
    assert after(state, action)[2] == (name,)


@pytest.mark.parametrize(
    ("state", "action"),
    [
        (SCAM, act("decline")),
        (do(SCAM, act("answer")), act("hang-up")),
        (do(SCAM, act("answer"), say("wie")), say("geen-code")),
        (do(opened(), act("open-contact", contact="bank")), act("voice-call")),
        (talk({"say": "Dag", "answers": [{"id": "dag", "say": "Dag"}]}), act("hang-up")),
        (talk(CAMERA, {"say": "Dag"}), act("camera")),
        (do(talk(CAMERA), act("cover-camera")), act("uncover-camera")),
        (opened(start="ready/afspraak"), act("hang-up")),
    ],
)
def test_what_is_right_is_no_mistake(state: Phone, action: Action) -> None:
    assert after(state, action)[2] == ()


def test_a_finger_hides_the_picture_until_it_goes() -> None:
    covered = do(talk(CAMERA), act("cover-camera"))
    assert covered.own.covered
    assert not do(covered, act("uncover-camera")).own.covered

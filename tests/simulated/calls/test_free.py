"""*Vrij oefenen* with KijkBel: the scene is right, the ideas can be done, and someone calls by themselves."""

import pytest

from oefenplek.domain.simulated import Notice, Scene, Skin
from oefenplek.simulated.calls import rules
from oefenplek.simulated.calls.free import FREE, IDEAS
from oefenplek.simulated.calls.free_scene import CONTENT
from oefenplek.simulated.calls.schema import SceneContent
from oefenplek.simulated.calls.sharing import SHARING
from oefenplek.simulated.calls.state import Phone
from oefenplek.simulated.calls.words import said

from .scenes import SKINS, act, after, do, say

LOTTE = (act("open-contact", contact="lotte"), act("video-call"), act("go-on"))


def opened(skin: Skin = "phone") -> Phone:
    return rules.open(Scene("free", "calls", skin, CONTENT))


def as_text(part: object) -> object:
    """The scene as it would stand in a file."""
    if isinstance(part, dict):
        return {key: as_text(value) for key, value in part.items() if value not in ("", None)}
    if isinstance(part, list):
        return [as_text(value) for value in part]
    return {True: "yes", False: "no"}.get(part, part) if isinstance(part, bool) else part


def test_a_lesson_could_write_this_scene() -> None:
    SceneContent.model_validate(as_text(CONTENT))
    assert len(IDEAS) >= 5


@pytest.mark.parametrize("skin", SKINS)
@pytest.mark.parametrize("who", ["lotte", "yusuf", "marga", "wim", "fatma"])
@pytest.mark.parametrize("how", ["video-call", "voice-call"])
def test_everybody_can_be_talked_to_until_they_have_no_more_to_say(skin: Skin, who: str, how: str) -> None:
    state = do(opened(skin), act("open-contact", contact=who), act(how), act("go-on"))
    for _ in range(20):
        line = state.line
        if line is None:
            break
        if line.until:
            state = do(state, act("camera" if line.until == "camera-on" else "louder"))
        elif line.answers:
            state = do(state, say(line.answers[0].id))
        elif rules.place(state, act("go-on")):
            state = do(state, act("go-on"))
        else:
            break
    assert not rules.place(state, act("go-on"))
    assert do(state, act("hang-up")).call is None


def test_lotte_calls_back_once_and_only_when_nobody_else_is_spoken_to() -> None:
    talking = do(opened(), *LOTTE)
    over, events, _ = after(talking, act("hang-up"))
    echo = FREE.answer(talking, over, events)
    assert echo is not None
    ringing = FREE.deliver(over, echo)
    assert rules.facts(ringing)["call"]["lotte-terug"]["state"] == "ringing"
    busy = do(over, act("video-call"))
    missed = FREE.deliver(busy, echo)
    assert missed.call == busy.call and missed.recents[0].how == "missed"
    assert SHARING.notices(busy, missed) == (Notice("Lotte", "Gemiste oproep"),)
    assert FREE.deliver(missed, echo) is missed
    declined = do(ringing, act("decline"))
    assert FREE.deliver(declined, echo) is declined


def test_the_number_of_the_idea_calls_yusuf() -> None:
    digits = "".join(filter(str.isdigit, next(idea for idea in IDEAS if "Toetsen" in idea)))
    state = do(opened(), act("open-tab", tab="keypad"), *(act("key", key=digit) for digit in digits), act("dial"))
    assert state.call is not None and state.call.contact == "yusuf"


def test_calling_a_number_that_is_not_trusted_is_told() -> None:
    state = do(opened(), act("open-tab", tab="keypad"), *(act("key", key=digit) for digit in "0600000099"))
    assert after(state, act("dial"))[2] == ("called-back",)


def test_who_only_let_it_ring_is_not_called_back() -> None:
    calling = do(opened(), *LOTTE[:2])
    over, events, _ = after(calling, act("hang-up"))
    assert FREE.answer(calling, over, events) is None


def test_the_doctor_is_reached_by_the_link_of_the_idea() -> None:
    link = next(idea for idea in IDEAS if ".example" in idea).split()[-1]
    state = do(opened(), act("open-join"), act("type", field="link", text=link), act("join"), act("enter"))
    assert "wachtkamer" in said(state)

"""The laws of the pointer kind: it eases, it never gets stuck, and there is always another way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Setting
from oefenplek.steps.pointer.rules import RULES
from oefenplek.steps.pointer.state import PointerBody, PointerState, size_of
from oefenplek.steps.pointer.ways import ways_out
from oefenplek.steps.pointer.words import OWN

from .bodies import BODIES, body

MISS = Action.of("press", on="", away="40", begun="40")
HIT = Action.of("press")


def after(step: PointerBody, *acts: Action) -> PointerState:
    state = RULES.start(step, Setting({}, {}))
    for act in acts:
        state = RULES.act(step, state, act).state
    return state


def test_it_shrinks_only_when_it_worked_and_is_larger_again_after_two_slips() -> None:
    step = body("click", sizes=(40, 24, 16))
    assert size_of(step, after(step)) == 40
    assert size_of(step, after(step, MISS)) == 40
    assert size_of(step, after(step, MISS, MISS)) == 50
    assert size_of(step, after(step, HIT)) == 24
    assert size_of(step, after(step, HIT, MISS, MISS)) == 40
    assert size_of(step, after(step, HIT, MISS, MISS, HIT)) == 16


def test_a_late_second_click_gives_more_time_by_itself() -> None:
    step = body("double")
    late = Action.of("press", since="1100")
    state = after(step, HIT, late, late)
    assert state.limit_ms == 1500
    assert RULES.act(step, state, late).state.round == 1


def test_the_slowest_double_click_is_known_afterwards() -> None:
    step = body("double")
    assert after(step, HIT, Action.of("press", since="420"), HIT, Action.of("press", since="700")).pace_ms == 700


def test_who_taps_slowly_gets_a_later_hold_and_the_next_slow_tap_counts() -> None:
    step, slow = body("tap"), Action.of("press", pointer="touch", held="800")
    assert after(step, slow).hold_ms == 600
    state = after(step, slow, slow)
    assert (state.hold_ms, state.round) == (900, 0)
    assert RULES.act(step, state, slow).state.round == 1


def test_who_lets_go_too_soon_gets_an_earlier_hold_but_a_tap_is_no_hold() -> None:
    step, soon, tap = body("hold"), Action.of("press", pointer="touch", held="450"), Action.of("press", held="100")
    assert after(step, tap, tap, tap).hold_ms == 600
    state = after(step, soon, soon)
    assert (state.hold_ms, state.round) == (400, 0)
    assert RULES.act(step, state, soon).state.round == 1


@pytest.mark.parametrize("skill", ["hold", "right"])
def test_the_steady_hand_holds_as_long_as_this_person_has_to(skill: str) -> None:
    step = body(skill)
    state = after(step, Action.of("machine", has="touch mouse", hold="1400"))
    assert after(step, Action.of("machine", has="touch mouse", hold="1400"), *RULES.solution(step, state)).done


def test_a_step_begins_with_the_pace_of_who_sits_here_and_keeps_what_it_found_itself() -> None:
    step, known = body("tap"), Action.of("machine", has="touch", hold="900", double="1500")
    state = after(step, known)
    assert (state.hold_ms, state.limit_ms) == (900, 1500)
    assert after(step, Action.of("machine", has="touch", hold="5", double="x")).hold_ms == 400
    assert after(step, MISS, known).hold_ms == 600


@pytest.mark.parametrize(
    ("skill", "act", "code"),
    [
        ("double", Action.of("press", pointer="touch", since="1200"), "X04-touch"),
        ("hold", Action.of("press", pointer="mouse", begun="0", away="20", moved="20"), "slid-mouse"),
    ],
)
def test_the_other_device_has_its_own_words(skill: str, act: Action, code: str) -> None:
    step = body(skill)
    state = after(step, Action.of("press", pointer="touch")) if skill == "double" else after(step)
    answer = RULES.act(step, state, act).feedback
    assert answer is not None and answer.say == OWN[code]


def test_one_touch_where_two_are_needed_and_the_end_of_the_bar() -> None:
    double, bar = body("double"), body("bar")
    touching = after(double, Action.of("ask"), Action.of("other"), Action.of("press", pointer="touch"))
    one = RULES.act(double, touching, Action.of("wait")).feedback
    end = RULES.act(bar, after(bar, Action.of("scroll", by="1")), Action.of("scroll", by="0.2", how="bar")).feedback
    assert one is not None and one.say == OWN["X03-touch"]
    assert end is not None and end.say == OWN["at-bottom"]


@pytest.mark.parametrize("skill", BODIES)
def test_a_missing_device_is_told_and_there_is_another_way(skill: str) -> None:
    step = BODIES[skill]
    state = after(step, Action.of("machine", has=""))
    if not step.craft.device:
        assert state.ways == ""
        return
    assert [act for act, _ in ways_out(step, state)] == ["other", "skip"]
    assert RULES.instruction(step, state).endswith("Kies hoe u verdergaat.")
    assert RULES.instruction(step, after(step, Action.of("machine", has=""), Action.of("other"))) != step.task
    assert RULES.done(step, after(step, Action.of("machine", has=""), Action.of("skip")))
    assert after(step, Action.of("machine", has="mouse touch")).ways == ""


@pytest.mark.parametrize("skill", BODIES)
def test_somebody_may_always_ask_for_another_way_and_come_back(skill: str) -> None:
    step = BODIES[skill]
    asked = after(step, Action.of("ask"))
    assert asked.ways == "asking"
    assert RULES.act(step, asked, HIT).state == asked
    assert after(step, Action.of("ask"), Action.of("stay")).ways == ""
    assert RULES.done(step, after(step, Action.of("ask"), Action.of("skip")))


def test_more_time_can_be_asked_for() -> None:
    step = body("double")
    assert "slower" in [act for act, _ in ways_out(step, after(step, Action.of("ask")))]
    slower = after(step, Action.of("ask"), Action.of("slower"))
    assert (slower.limit_ms, slower.ways) == (1500, "")


numbers = st.one_of(st.floats(-2000, 2000), st.just(float("nan"))).map(str)
ACTS = st.builds(
    lambda name, params: Action(name, tuple(sorted(params.items()))),
    st.sampled_from(
        [
            "press",
            "rest",
            "wait",
            "take",
            "drop",
            "scroll",
            "spread",
            "key",
            "machine",
            "ask",
            "other",
            "slower",
            "stay",
        ]
    ),
    st.fixed_dictionaries(
        {},
        optional={
            **dict.fromkeys(
                ("away", "begun", "moved", "across", "fall", "held", "since", "apart", "by", "scale", "goal"), numbers
            ),
            "button": st.sampled_from(["left", "right", "middle"]),
            "pointer": st.sampled_from(["mouse", "touch"]),
            "on": st.sampled_from(["target", "goal", "menu", "list", "photo", ""]),
            "fingers": st.sampled_from(["1", "2", "x"]),
            "has": st.sampled_from(["", "mouse", "touch", "mouse touch"]),
        },
    ),
)


@given(st.sampled_from(sorted(BODIES)), st.lists(ACTS, max_size=15))
def test_whatever_a_hand_did_the_solution_still_leads_to_done_without_a_slip(skill: str, tried: list[Action]) -> None:
    step = BODIES[skill]
    state = after(step, *tried)
    assert 0 <= state.offset <= 1
    for _ in range(2):
        for act in RULES.solution(step, state):
            assert RULES.place(step, state, act), act
            reaction = RULES.act(step, state, act)
            assert reaction.feedback is None or not reaction.feedback.mistake, reaction.feedback
            state = reaction.state
    assert RULES.done(step, state)
    assert RULES.solution(step, state) == ()

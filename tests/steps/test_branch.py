"""A keuzemoment: nothing is right or wrong, everything may be changed, and the path leads back."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Qt

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Feedback, Setting, Stone
from oefenplek.steps.branch import KIND
from oefenplek.steps.branch.rules import RULES, THAT_WAY, BranchBody, BranchState, Line, Option
from tests.support import accessible, conform, keys
from tests.support.kinds import Port, Stage
from tests.support.layouts import LAYOUTS, STAGES, Layout
from tests.support.showing import Shower, Shown

START = BranchState()
BODY = BranchBody(
    "Er belt iemand. **Wat doet u?**",
    (
        Option("ophangen", "Ik hang op", "einde", "phone-hangup", "U hangt op.", "U hing op", stop=True),
        Option("vragen", "Ik vraag wie hij is", "wie"),
        Option("praten", "Ik praat verder", "gesprek", feedback="U praat verder."),
    ),
    (Line("De beller", "U spreekt met de bank."), Line("U", "Wie bent u?", mine=True)),
)
STONES = (Stone("een", "De telefoon gaat", "Verder geluisterd"), Stone("twee", "Wie bent u?", ""))


def choose(name: str) -> Action:
    return Action.of("choose", option=name)


def test_every_option_has_its_own_answer_and_none_is_a_mistake() -> None:
    said = {option.id: RULES.act(BODY, START, choose(option.id)).feedback for option in BODY.options}
    assert said == {
        "ophangen": Feedback("U hangt op."),
        "vragen": Feedback(THAT_WAY),
        "praten": Feedback("U praat verder."),
    }


def test_one_leads_on_and_may_be_changed_for_another() -> None:
    assert not RULES.done(BODY, START)
    assert RULES.leads_to(BODY, START) == ""
    one = RULES.act(BODY, START, choose("praten")).state
    assert RULES.leads_to(BODY, one) == "gesprek"
    other = RULES.act(BODY, one, choose("ophangen")).state
    assert (RULES.done(BODY, other), RULES.leads_to(BODY, other)) == (True, "einde")
    assert RULES.solution(BODY, other) == ()


@given(st.lists(st.sampled_from(["ophangen", "vragen", "praten", "anders", ""]), max_size=8))
def test_whatever_is_pressed_the_last_that_there_is_stands(names: list[str]) -> None:
    state = START
    for name in names:
        state = RULES.act(BODY, state, choose(name)).state
    known = [name for name in names if BODY.option(name)]
    assert state.chosen == (known[-1] if known else "")
    assert RULES.done(BODY, state) == bool(known)


def test_the_path_says_what_was_chosen() -> None:
    assert RULES.stone(BODY, BranchState("ophangen")) == "U hing op"
    assert RULES.stone(BODY, BranchState("praten")) == "Ik praat verder"
    assert RULES.stone(BODY, START) == ""


def test_who_went_on_to_a_step_chose_what_leads_there() -> None:
    assert RULES.led_to(BODY, START, "wie") == BranchState("vragen")
    assert RULES.led_to(BODY, START, "elders") == START
    twice = replace(BODY, options=(*BODY.options, Option("ook", "Ik vraag het ook", "wie")))
    assert RULES.led_to(twice, START, "wie") == START


def test_the_one_who_talks_has_a_voice_of_their_own() -> None:
    told, voices = RULES.spoken(BODY, START), RULES.voices(BODY, START)
    assert told[:3] == ("U spreekt met de bank.", "Wie bent u?", "Ik hang op")
    assert voices == ("other", "", "", "", "")


def test_nothing_known_means_the_same_state() -> None:
    assert RULES.start(BODY, Setting({}, {})) == START
    for act in (Action.of("wave"), choose("anders"), Action.of("choose")):
        reaction = RULES.act(BODY, START, act)
        assert (reaction.state, reaction.feedback, RULES.place(BODY, START, act)) == (START, None, "")


def staged(owner: QObject, body: BranchBody = BODY, stones: tuple[Stone, ...] = STONES) -> Stage:
    return Stage(KIND, body, owner, Port(stones=stones))


def shown(show: Shower, stage: Stage, layout: Layout = LAYOUTS[0]) -> Shown:
    return show(
        KIND.uri,
        KIND.component,
        {"viewModel": stage.view_model},
        size=STAGES[layout.shape],
        scale=layout.scale,
        mirrored=layout.mirrored,
        high_contrast=layout.high_contrast,
    )


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_a_long_path_stands_in_every_shape(show: Shower, owner: QObject, layout: Layout) -> None:
    long = tuple(Stone(f"s{n}", "Keuze", f"Verder geluisterd naar Peter {n}") for n in range(9))
    window = shown(show, staged(owner, stones=long), layout)
    window.save(f"branch-path-{layout.name}")
    assert conform.problems(window) == []


def test_a_stone_leads_back_and_one_without_words_has_its_title(show: Shower, owner: QObject) -> None:
    stage = staged(owner)
    window = shown(show, stage)
    names = [node.name for node in accessible.interactive(window.window)]
    assert names[:2] == ["Verder geluisterd", "Wie bent u?"]
    for step in ("een", "twee"):
        keys.focus(keys.place(window, f"stone/{step}"))
        keys.key(window, Qt.Key.Key_Space)
    assert stage.port.went == ["een", "twee"]


def test_without_a_path_or_a_conversation_nothing_stands_in_their_place(show: Shower, owner: QObject) -> None:
    window = shown(show, staged(owner, replace(BODY, talk=()), ()))
    assert [node.name for node in accessible.interactive(window.window)] == [o.text for o in BODY.options]


def test_the_conversation_can_be_heard_again(show: Shower, owner: QObject) -> None:
    stage = staged(owner)
    window = shown(show, stage)
    keys.focus(keys.place(window, "talk/listen"))
    keys.key(window, Qt.Key.Key_Return)
    assert stage.port.heard == ["the first 2"]


def test_the_arrow_keys_walk_and_the_keyboard_stays_on_what_was_chosen(show: Shower, owner: QObject) -> None:
    stage = staged(owner)
    window = shown(show, stage)
    keys.focus(keys.place(window, "option/ophangen"))
    keys.key(window, Qt.Key.Key_Down)
    keys.key(window, Qt.Key.Key_Space)
    assert stage.state == BranchState("vragen")
    assert window.window.activeFocusItem() is keys.place(window, "option/vragen")
    keys.key(window, Qt.Key.Key_Up)
    keys.key(window, Qt.Key.Key_Return)
    assert stage.state == BranchState("ophangen")


def test_help_stands_beside_what_is_said_and_beside_the_options(owner: QObject) -> None:
    stage = Stage(KIND, BODY, owner, Port(aids={"Ik hang op": "I hang up", "Wie bent u?": "Who are you?"}))
    assert stage.view_model.options[0]["aid"]["text"] == "I hang up"
    assert [line["aid"].get("text") for line in stage.view_model.talk] == [None, "Who are you?"]
    stage.view_model.hearAid("I hang up")
    assert stage.port.heard == ["I hang up"]

"""Choosing: every answer is answered, nothing is held against anyone, and the keyboard stays where it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Qt

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Feedback, Setting
from oefenplek.steps.choice import KIND
from oefenplek.steps.choice.rules import (
    CHOOSE_FIRST,
    INCOMPLETE,
    ONE_MORE,
    RULES,
    SOME_MORE,
    ChoiceBody,
    ChoiceState,
    Option,
)
from tests.support import accessible, keys
from tests.support.kinds import Stage
from tests.support.showing import Shower

START = ChoiceState()
ONE = ChoiceBody(
    "Welk adres klopt niet?",
    (
        Option("bank", "info@oefenbank.example", feedback="Dit adres klopt."),
        Option("nep", "oefenbank@gratis-mail.example", correct=True, feedback="Goed gezien."),
        Option("buur", "buur@post.example"),
    ),
)
ALL = ChoiceBody(
    "Wat vertelt u nooit?",
    (
        Option("pincode", "Mijn pincode", correct=True, feedback="Uw pincode is van u."),
        Option("naam", "Mijn voornaam", feedback="Een voornaam mag."),
        Option("wachtwoord", "Mijn wachtwoord", correct=True),
        Option("code", "Een code van de bank", correct=True),
    ),
    several=True,
)
READY = Action.of("ready")


def choose(name: str) -> Action:
    return Action.of("choose", option=name)


def after(body: ChoiceBody, *actions: Action) -> ChoiceState:
    state = RULES.start(body, Setting({}, {}))
    for action in actions:
        state = RULES.act(body, state, action).state
    return state


def test_another_answer_gets_its_own_sentence_and_stays_open() -> None:
    reaction = RULES.act(ONE, START, choose("bank"))
    assert reaction.feedback == Feedback("Dit adres klopt.", "care", "bank")
    assert not RULES.done(ONE, reaction.state)
    assert RULES.act(ONE, reaction.state, choose("bank")).feedback == reaction.feedback


def test_the_fitting_answer_completes_the_step_and_stays() -> None:
    reaction = RULES.act(ONE, after(ONE, choose("bank")), choose("nep"))
    assert reaction.feedback == Feedback("Goed gezien.")
    assert reaction.state == ChoiceState(("nep",), done=True)


def test_afterwards_the_others_may_be_heard_and_nothing_counts() -> None:
    done = after(ONE, choose("nep"))
    assert RULES.act(ONE, done, choose("bank")).feedback == Feedback("Dit adres klopt.", "care", mistake="")
    assert RULES.act(ONE, done, choose("bank")).state == done
    assert RULES.act(ONE, done, choose("buur")).feedback is None


def test_among_several_the_button_asks_what_came_of_it() -> None:
    chosen = after(ALL, choose("code"), choose("pincode"))
    assert chosen.chosen == ("pincode", "code")
    assert after(ALL, choose("code"), choose("code")) == START
    assert RULES.act(ALL, START, READY).feedback == Feedback(CHOOSE_FIRST, "care")
    assert RULES.act(ALL, chosen, READY).feedback == Feedback(ONE_MORE, "care", INCOMPLETE)
    assert RULES.act(ALL, after(ALL, choose("code")), READY).feedback == Feedback(SOME_MORE, "care", INCOMPLETE)


def test_among_several_one_that_does_not_fit_is_spoken_about_first() -> None:
    reaction = RULES.act(ALL, after(ALL, choose("naam"), choose("code")), READY)
    assert reaction.feedback == Feedback("Een voornaam mag.", "care", "naam")
    assert reaction.state.looked_at == "naam"
    assert RULES.act(ALL, reaction.state, choose("naam")).state.looked_at == ""


def test_all_that_fit_complete_the_step() -> None:
    state = after(ALL, *(choose(name) for name in ("pincode", "wachtwoord", "code")))
    reaction = RULES.act(ALL, state, READY)
    assert reaction.feedback == Feedback("Uw pincode is van u.")
    assert RULES.done(ALL, reaction.state)
    assert RULES.act(ALL, reaction.state, READY).state == reaction.state


options = st.lists(
    st.builds(
        Option,
        st.sampled_from("abcdefgh"),
        st.just("tekst"),
        st.just(""),
        st.booleans(),
        st.sampled_from(["", "Kijk."]),
    ),
    min_size=2,
    max_size=8,
    unique_by=lambda option: option.id,
).filter(lambda found: any(option.correct for option in found))
bodies = st.builds(ChoiceBody, st.just("Wat?"), options.map(tuple), st.booleans())
acts = st.lists(
    st.one_of(st.sampled_from("abcdefghi").map(choose), st.just(READY), st.just(Action.of("wave"))), max_size=12
)


@given(bodies, acts)
def test_from_wherever_one_is_the_solution_leads_to_done_without_a_mistake(
    body: ChoiceBody, tried: list[Action]
) -> None:
    state = after(body, *tried)
    for action in RULES.solution(body, state):
        assert RULES.place(body, state, action)
        reaction = RULES.act(body, state, action)
        assert reaction.feedback is None or not reaction.feedback.mistake
        state = reaction.state
    assert RULES.done(body, state)
    assert RULES.solution(body, state) == ()


@given(bodies, acts)
def test_done_is_never_taken_back_and_every_press_of_ready_is_answered(body: ChoiceBody, tried: list[Action]) -> None:
    state, was_done = START, False
    for action in tried:
        reaction = RULES.act(body, state, action)
        assert RULES.done(body, reaction.state) or not was_done
        if action == READY and body.several and not was_done:
            assert reaction.feedback is not None
        state, was_done = reaction.state, RULES.done(body, reaction.state)


@pytest.mark.parametrize("mirrored", [False, True])
def test_arrow_keys_walk_along_the_answers_and_choosing_keeps_the_place(
    show: Shower, owner: QObject, mirrored: bool
) -> None:
    stage = Stage(KIND, ONE, owner)
    shown = show(KIND.uri, KIND.component, {"viewModel": stage.view_model}, mirrored=mirrored)
    first = keys.place(shown, "option/bank")
    assert first is not None
    keys.focus(first)
    keys.key(shown, Qt.Key.Key_Down)
    keys.key(shown, Qt.Key.Key_Left if mirrored else Qt.Key.Key_Right)
    assert shown.window.activeFocusItem().property("place") == "option/buur"
    keys.key(shown, Qt.Key.Key_Up)
    keys.key(shown, Qt.Key.Key_Return)
    assert stage.said == ["Goed gezien."]
    assert shown.window.activeFocusItem().property("place") == "option/nep"


def test_the_card_says_how_it_stands(show: Shower, owner: QObject) -> None:
    stage = Stage(KIND, ONE, owner)
    shown = show(KIND.uri, KIND.component, {"viewModel": stage.view_model})
    bank, nep = (keys.place(shown, f"option/{name}") for name in ("bank", "nep"))
    assert bank is not None and nep is not None
    keys.click(shown, bank)
    assert (bank.property("tone"), bank.property("selected"), bank.isEnabled()) == ("care", True, True)
    keys.click(shown, nep)
    assert (bank.property("tone"), bank.property("selected")) == ("", False)
    assert (nep.property("tone"), nep.property("selected")) == ("good", True)
    shown.save("choice-done")


def test_the_answer_that_is_read_aloud_is_lit_and_no_other(show: Shower, owner: QObject) -> None:
    stage = Stage(KIND, ONE, owner)
    shown = show(KIND.uri, KIND.component, {"viewModel": stage.view_model})
    bank, nep = (keys.place(shown, f"option/{name}") for name in ("bank", "nep"))
    assert bank is not None and nep is not None
    plain = bank.property("surface")
    stage.view_model.setLit(1)
    assert (bank.property("surface"), nep.property("surface") != plain) == (plain, True)
    stage.view_model.setLit(-1)
    assert nep.property("surface") == plain


def test_ready_with_choosing_has_a_button_of_its_own_until_it_is_done(show: Shower, owner: QObject) -> None:
    stage = Stage(KIND, ALL, owner)
    shown = show(KIND.uri, KIND.component, {"viewModel": stage.view_model})
    for name in ("Mijn pincode", "Mijn wachtwoord", "Een code van de bank", "Klaar met kiezen"):
        accessible.press(accessible.find(shown.window, name))
        shown.settle()
    assert stage.state.done
    assert keys.place(shown, "button/ready") is None
    shown.save("choice-several-done")


def test_a_screen_reader_hears_an_address_whole(show: Shower, owner: QObject) -> None:
    stage = Stage(KIND, ONE, owner)
    shown = show(KIND.uri, KIND.component, {"viewModel": stage.view_model})
    assert accessible.find(shown.window, "oefenbank@gratis-mail.example").role == accessible.Role.Button

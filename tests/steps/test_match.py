"""Finding what belongs together: from either side, by hand or keys; what lies together stays."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Feedback, Setting
from oefenplek.steps.match import KIND
from oefenplek.steps.match.body import Card, Held, MatchBody, MatchState, Mistake, Pair
from oefenplek.steps.match.rules import (
    ALL_TOGETHER,
    BELONG,
    HOW,
    LIES_WELL,
    LOOK_AGAIN,
    NOW_WITH_WHAT,
    RULES,
)
from tests.support import accessible, keys
from tests.support.kinds import Port, Stage
from tests.support.showing import Shower, Shown

PAIRS = (
    Pair("bel", Card("Een bel", "bell"), Card("nieuws"), "Goed. Een bel gaat als er nieuws is."),
    Pair("slot", Card("Een slot", "lock"), Card("dicht")),
    Pair("bak", Card("Een bak", "trash-can"), Card("weg")),
)
MISTAKES = (Mistake("bel-dicht", "bel", "slot", "Een bel sluit niets. Wat doet een bel?"),)
BODY = MatchBody("Wat hoort bij elkaar?", PAIRS, ("slot", "bak", "bel"), "U kent ze nu.", MISTAKES)
START = RULES.start(BODY, Setting({}, {}))
BACK = Action.of("back")


def card(name: str) -> Action:
    return Action.of("choose", pair=name)


def partner(name: str) -> Action:
    return Action.of("choose", partner=name)


def after(*actions: Action, state: MatchState = START) -> MatchState:
    for action in actions:
        state = RULES.act(BODY, state, action).state
    return state


@pytest.mark.parametrize("way", [(card("bel"), partner("bel")), (partner("bel"), card("bel"))])
def test_from_either_side_two_come_to_lie_beside_each_other_and_stay(way: tuple[Action, ...]) -> None:
    reaction = RULES.act(BODY, after(way[0]), way[1])
    assert reaction.feedback == Feedback("Goed. Een bel gaat als er nieuws is.")
    assert reaction.state == MatchState(("bel", "bak", "slot"), ("bel",))


def test_the_others_stay_where_they_are() -> None:
    state = after(card("bel"), partner("bel"), card("slot"), partner("slot"))
    assert state.partners == ("bel", "slot", "bak")
    assert not state.done


def test_two_that_do_not_belong_lie_where_they_lay_with_a_sentence_of_their_own() -> None:
    reaction = RULES.act(BODY, after(card("bel")), partner("slot"))
    assert reaction.feedback == Feedback("Een bel sluit niets. Wat doet een bel?", "care", "bel-dicht")
    assert reaction.state == MatchState(START.partners, looked_at=("pair/bel", "partner/slot"))
    usual = RULES.act(BODY, after(partner("bak")), card("slot"))
    assert usual.feedback == Feedback(LOOK_AGAIN, "care", "slot")
    picked = RULES.act(BODY, reaction.state, card("bak"))
    assert (picked.keeps, picked.state.looked_at) == (True, reaction.state.looked_at)
    assert after(partner("bak"), state=picked.state).looked_at == ()


def test_what_is_picked_up_can_be_put_back_or_changed_for_another() -> None:
    assert after(card("bel"), card("bel")) == START
    assert after(card("bel"), BACK) == START
    assert after(card("bel"), card("slot")).held == Held("slot")
    assert after(partner("bel"), partner("slot")).held == Held("slot", partner=True)


def test_what_lies_together_is_no_place_and_may_be_heard_again() -> None:
    found = after(card("bel"), partner("bel"))
    assert RULES.act(BODY, found, card("bel")).feedback == Feedback("Goed. Een bel gaat als er nieuws is.")
    holding = after(card("slot"), state=found)
    reaction = RULES.act(BODY, holding, partner("bel"))
    assert reaction.feedback == Feedback(LIES_WELL, "care")
    assert reaction.state == holding


def test_the_last_pair_says_its_own_sentence_and_then_the_praise() -> None:
    almost = after(card("slot"), partner("slot"), card("bak"), partner("bak"))
    assert RULES.act(BODY, after(card("slot")), partner("slot")).feedback == Feedback(BELONG)
    last = RULES.act(BODY, after(card("bel"), state=almost), partner("bel"))
    assert last.feedback == Feedback("Goed. Een bel gaat als er nieuws is. U kent ze nu.")
    assert last.state.done


def test_help_says_what_to_look_for_and_then_what_it_is() -> None:
    first = RULES.solution(BODY, START)[0]
    assert "Een bel" in RULES.advice(BODY, START, first).format(**RULES.values(BODY, START))
    holding = after(partner("slot"))
    (then, *_) = RULES.solution(BODY, holding)
    assert then == card("slot")
    assert RULES.values(BODY, holding) == {"kaart": "Een slot", "partner": "dicht"}


def test_what_is_read_aloud_follows_the_cards() -> None:
    assert RULES.spoken(BODY, START) == (HOW, "Een bel", "Een slot", "Een bak", "dicht", "weg", "nieuws")
    assert RULES.spoken(BODY, after(card("bel")))[0] == NOW_WITH_WHAT
    assert RULES.spoken(BODY, after(*RULES.solution(BODY, START)))[0] == ALL_TOGETHER


names = st.sampled_from(["bel", "slot", "bak", "niets"])
acts = st.lists(st.one_of(names.map(card), names.map(partner), st.just(BACK)), max_size=14)


@given(acts)
def test_from_wherever_one_is_the_solution_leads_to_done_without_a_mistake(tried: list[Action]) -> None:
    state = after(*tried)
    for action in RULES.solution(BODY, state):
        assert RULES.place(BODY, state, action)
        reaction = RULES.act(BODY, state, action)
        assert reaction.feedback is None or not reaction.feedback.mistake
        state = reaction.state
    assert state.done
    assert RULES.solution(BODY, state) == ()


@given(acts)
def test_a_pair_that_lies_together_is_never_taken_apart(tried: list[Action]) -> None:
    state = START
    for action in tried:
        found, state = state.found, RULES.act(BODY, state, action).state
        assert {*found} <= {*state.found}
        assert all(state.partners[BODY.ids.index(name)] == name for name in state.found)
        assert sorted(state.partners) == sorted(BODY.ids)
    assert RULES.rested(BODY, state).held == Held()


# --- on the screen


def opened(show: Shower, owner: QObject, **how: Any) -> tuple[Stage, Shown]:
    stage = Stage(KIND, BODY, owner)
    return stage, show(KIND.uri, KIND.component, {"viewModel": stage.view_model}, size=(1200, 460), **how)


def at(shown: Shown, place: str) -> QQuickItem:
    item = keys.place(shown, place)
    assert item is not None, place
    return item


def focused(shown: Shown) -> object:
    return shown.window.activeFocusItem().property("place")


def centre(item: QQuickItem) -> QPointF:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def test_press_and_press(show: Shower, owner: QObject) -> None:
    stage, shown = opened(show, owner)
    keys.click(shown, at(shown, "pair/bel"))
    shown.save("match-held")
    keys.click(shown, at(shown, "partner/slot"))
    shown.save("match-care")
    keys.click(shown, at(shown, "partner/bel"))
    keys.click(shown, at(shown, "pair/bel"))
    shown.save("match-found")
    assert stage.said == [MISTAKES[0].say, PAIRS[0].feedback]
    assert abs(at(shown, "partner/bel").mapToScene(QPointF()).y() - at(shown, "pair/bel").mapToScene(QPointF()).y()) < 1
    found = accessible.find(shown.window, "1 van 3: Een bel")
    assert found.item.property("tone") == "good"


@pytest.mark.parametrize("mirrored", [False, True])
def test_arrow_keys_walk_and_the_keyboard_goes_along(show: Shower, owner: QObject, mirrored: bool) -> None:
    stage, shown = opened(show, owner, mirrored=mirrored)
    over, home = (Qt.Key.Key_Left, Qt.Key.Key_Right) if mirrored else (Qt.Key.Key_Right, Qt.Key.Key_Left)
    keys.focus(at(shown, "pair/bel"))
    keys.key(shown, home)
    keys.key(shown, Qt.Key.Key_Space)
    keys.key(shown, over)
    assert focused(shown) == "partner/slot"
    keys.key(shown, over)
    keys.key(shown, Qt.Key.Key_Down)
    keys.key(shown, Qt.Key.Key_Down)
    assert focused(shown) == "partner/bel"
    keys.key(shown, Qt.Key.Key_Return)
    assert stage.state.found == ("bel",)
    assert focused(shown) == "partner/bel"
    assert shown.window.activeFocusItem().property("visualFocus")
    keys.key(shown, home)
    keys.key(shown, Qt.Key.Key_Down)
    assert focused(shown) == "pair/slot"


def test_escape_and_a_button_put_it_back(show: Shower, owner: QObject) -> None:
    stage, shown = opened(show, owner)
    keys.focus(at(shown, "pair/bak"))
    keys.key(shown, Qt.Key.Key_Space)
    assert accessible.find(shown.window, "3 van 3: Een bak, opgepakt").item is at(shown, "pair/bak")
    keys.key(shown, Qt.Key.Key_Escape)
    assert stage.state == START
    keys.key(shown, Qt.Key.Key_Space)
    accessible.press(accessible.find(shown.window, "Terugleggen"))
    shown.settle()
    assert stage.state == START
    assert keys.place(shown, "button/back") is None


def drag(shown: Shown, item: QQuickItem, to: QPointF) -> None:
    start = centre(item)
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QTest.mousePress(shown.window, left, none, start.toPoint())
    for part in range(1, 9):
        QTest.mouseMove(shown.window, (start + (to - start) * (part / 8)).toPoint())
    QTest.mouseRelease(shown.window, left, none, to.toPoint())
    shown.settle()


def test_drag_from_either_side(show: Shower, owner: QObject) -> None:
    stage, shown = opened(show, owner)
    drag(shown, at(shown, "pair/bel"), centre(at(shown, "partner/bel")))
    drag(shown, at(shown, "partner/slot"), centre(at(shown, "pair/slot")))
    assert stage.state.found == ("bel", "slot")


def test_what_lies_together_cannot_be_dragged_away(show: Shower, owner: QObject) -> None:
    stage, shown = opened(show, owner)
    drag(shown, at(shown, "pair/bel"), centre(at(shown, "partner/bel")))
    drag(shown, at(shown, "pair/bel"), centre(at(shown, "partner/bak")))
    assert (stage.state.found, stage.state.held) == (("bel",), Held())


def test_let_go_beside_them_it_lies_where_it_lay(show: Shower, owner: QObject) -> None:
    stage, shown = opened(show, owner)
    drag(shown, at(shown, "pair/bel"), QPointF(600, 440))
    assert stage.state == START


class Watch:
    def __init__(self) -> None:
        self.told: list[tuple[str, str]] = []

    def activated(self, place: str, how: str) -> None:
        self.told.append((place, how))


def test_a_drag_is_no_slip_and_takes_the_place_of_what_was_in_the_hand(
    owner: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = Watch()
    monkeypatch.setattr(Port, "watcher", lambda _port: watch)
    stage = Stage(KIND, BODY, owner)
    stage.view_model.choose("partner/slot")
    stage.view_model.drag("pair/bel")
    assert watch.told == [("pair/bel", "repeat")]
    assert stage.state.held == Held("bel")

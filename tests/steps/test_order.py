"""Laying in order: one thing at a time, everything can be taken back, and what lies well may stay."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Feedback, Reaction, Setting
from oefenplek.steps.order import KIND
from oefenplek.steps.order.body import Item, Mistake, OrderBody, OrderState
from oefenplek.steps.order.rules import HOW, LIES_WELL, NOW_WHERE, RULES, WELL_LAID
from tests.support import accessible, keys
from tests.support.kinds import Port, Stage
from tests.support.showing import Shower, Shown

ITEMS = tuple(Item(name, f"Kaart {name}") for name in "abcd")
BODY = OrderBody("Wat komt eerst?", ITEMS, ("d", "b", "a", "c"))
READY, BACK = Action.of("ready"), Action.of("back")


def choose(name: str) -> Action:
    return Action.of("choose", item=name)


def shift(by: int) -> Action:
    return Action.of("shift", by=str(by))


def lying(order: str, **more: Any) -> OrderState:
    return OrderState(tuple(order), **more)


def after(state: OrderState, *actions: Action, body: OrderBody = BODY) -> OrderState:
    for action in actions:
        state = RULES.act(body, state, action).state
    return state


def asked(order: str, body: OrderBody = BODY) -> tuple[str, str]:
    """What is recognised in an order, and which cards it is about."""
    reaction = RULES.act(body, lying(order), READY)
    assert reaction.feedback is not None
    assert reaction.feedback.tone == "care"
    assert "".join(reaction.state.order) == order
    return reaction.feedback.mistake, "".join(reaction.state.looked_at)


def test_a_card_is_picked_up_and_laid_down_and_the_others_make_room() -> None:
    start = RULES.start(BODY, Setting({}, {}))
    picked = after(start, choose("a"))
    assert (picked.held, "".join(picked.order)) == ("a", "dbac")
    assert after(picked, choose("d")) == lying("adbc")
    assert after(start, choose("d"), choose("c")) == lying("bacd")


def test_picking_it_up_can_be_taken_back_in_three_ways() -> None:
    start = lying("dbac")
    assert after(start, choose("a"), choose("a")) == start
    assert after(start, choose("a"), BACK) == start
    assert after(start, choose("a"), shift(-1), shift(-1), shift(-1), BACK) == start


def test_the_keys_take_it_along_and_no_further_than_the_ends() -> None:
    held = after(lying("dbac"), choose("d"), *[shift(1)] * 9)
    assert "".join(held.order) == "bacd"
    assert after(held, choose("d")) == lying("bacd")
    assert after(lying("dbac"), shift(1)) == lying("dbac")


def test_when_all_lie_well_it_is_said_at_once_and_stays() -> None:
    reaction = RULES.act(BODY, after(lying("bacd"), choose("a")), choose("b"))
    assert reaction.feedback == Feedback(WELL_LAID)
    assert reaction.state == lying("abcd", done=True)
    assert after(reaction.state, choose("a"), choose("d"), READY) == reaction.state


def test_taking_it_along_says_nothing_until_it_is_laid_down() -> None:
    passing = RULES.act(BODY, after(lying("bacd"), choose("b")), shift(1))
    assert (passing.feedback, passing.state.done) == (None, False)
    assert RULES.act(BODY, passing.state, choose("b")).state.done


@pytest.mark.parametrize(
    ("order", "mistake", "about"),
    [
        ("bacd", "swapped", "ba"),
        ("adcb", "swapped", "db"),
        ("dcba", "reversed", "dcba"),
        ("dabc", "too-early", "d"),
        ("bcda", "too-late", "a"),
        ("acdb", "one-left", "b"),
        ("bdac", "begin", "b"),
    ],
)
def test_the_usual_ways_of_laying_are_recognised(order: str, mistake: str, about: str) -> None:
    assert asked(order) == (mistake, about)


def test_a_beginning_that_fits_is_said_with_the_place_to_look_at() -> None:
    body = OrderBody("Wat komt eerst?", tuple(Item(name, name) for name in "abcdef"), tuple("fedcba"))
    assert asked("abfedc", body) == ("begins-well", "f")
    state = after(lying("abfedc"), READY, body=body)
    assert RULES.values(body, state)["een"] == "3"


def test_the_authors_sentences_go_before_the_usual_ones() -> None:
    mistakes = (
        Mistake("d-eerst", "Waarom begint u met d?", first="d"),
        Mistake("a-laatst", "Komt a het laatst?", last="a"),
        Mistake("c-voor-b", "Eerst b, dan c?", before=("c", "b")),
    )
    items = (Item("a", "a"), Item("b", "b", feedback="Wat komt na a?"), Item("c", "c"), Item("d", "d"))
    body = OrderBody("Wat komt eerst?", items, tuple("dbac"), mistakes=mistakes)
    assert asked("dabc", body) == ("d-eerst", "d")
    assert asked("bcda", body) == ("a-laatst", "a")
    assert asked("acbd", body) == ("c-voor-b", "cb")
    reaction = RULES.act(body, lying("adbc"), READY)
    assert reaction.feedback == Feedback("Wat komt na a?", "care", "one-left")
    assert reaction.state.looked_at == ("b",)


def test_what_was_said_stays_while_a_card_is_in_the_hand_and_goes_when_it_lies_elsewhere() -> None:
    asked_about = after(lying("bacd"), READY)
    holding = RULES.act(BODY, asked_about, choose("d"))
    assert holding.keeps
    moved_on = RULES.act(BODY, holding.state, shift(-1))
    assert (moved_on.keeps, moved_on.state.looked_at) == (True, ("b", "a"))
    assert RULES.values(BODY, moved_on.state)["een"] == "1"
    assert RULES.values(BODY, moved_on.state)["twee"] == "2"
    assert RULES.act(BODY, moved_on.state, BACK) == Reaction(asked_about, keeps=True)
    assert RULES.act(BODY, holding.state, choose("d")) == Reaction(asked_about, keeps=True)
    assert RULES.act(BODY, holding.state, choose("c")) == Reaction(lying("badc"))


orders = st.permutations("abcd").map("".join)
acts = st.lists(
    st.one_of(st.sampled_from("abcdx").map(choose), st.sampled_from([shift(1), shift(-1), BACK, READY])), max_size=14
)


@given(orders.filter(lambda order: order != "abcd"), acts)
def test_from_wherever_one_is_the_solution_leads_to_done_without_a_mistake(order: str, tried: list[Action]) -> None:
    state = after(lying(order), *tried)
    for action in RULES.solution(BODY, state):
        assert RULES.place(BODY, state, action).startswith(
            "spot/" if state.held and action.get("item") != state.held else "item/"
        )
        advice = RULES.advice(BODY, state, action)
        assert advice.format(**RULES.values(BODY, state))
        reaction = RULES.act(BODY, state, action)
        assert reaction.feedback is None or not reaction.feedback.mistake
        state = reaction.state
    assert state.done
    assert RULES.solution(BODY, state) == ()


@given(orders, acts)
def test_no_card_is_ever_lost_and_done_is_never_taken_back(order: str, tried: list[Action]) -> None:
    state, was_done = lying(order), False
    for action in tried:
        state = RULES.act(BODY, state, action).state
        assert sorted(state.order) == list("abcd")
        assert state.done or not was_done
        was_done = state.done
    assert RULES.rested(BODY, state).held == ""


def test_one_card_at_the_wrong_end_takes_one_move() -> None:
    assert RULES.solution(BODY, lying("dabc")) == (choose("d"), choose("c"))
    assert RULES.values(BODY, lying("dabc")) == {"van": "1", "naar": "4"}


def test_a_card_in_the_hand_that_lies_well_is_laid_down_first() -> None:
    held = after(lying("dabc"), choose("b"))
    assert RULES.solution(BODY, held) == (choose("b"), choose("d"), choose("c"))


def test_what_is_read_aloud_follows_the_cards() -> None:
    assert RULES.spoken(BODY, lying("dbac")) == (HOW, "Kaart d", "Kaart b", "Kaart a", "Kaart c")
    assert RULES.spoken(BODY, lying("dbac", held="a"))[0] == NOW_WHERE
    assert RULES.spoken(BODY, lying("abcd", done=True))[0] == LIES_WELL


# --- on the screen


def opened(show: Shower, owner: QObject, **how: Any) -> tuple[Stage, Shown]:
    stage = Stage(KIND, BODY, owner)
    return stage, show(KIND.uri, KIND.component, {"viewModel": stage.view_model}, size=(1200, 460), **how)


def card(shown: Shown, name: str) -> QQuickItem:
    return at(shown, f"item/{name}")


def spot(shown: Shown, number: int) -> QQuickItem:
    """A place, with a card in the hand."""
    return at(shown, f"spot/{number}")


def at(shown: Shown, place: str) -> QQuickItem:
    item = keys.place(shown, place)
    assert item is not None, place
    return item


def held_place(shown: Shown) -> object:
    return shown.window.activeFocusItem().property("place")


def test_press_and_press(show: Shower, owner: QObject) -> None:
    stage, shown = opened(show, owner)
    keys.click(shown, card(shown, "a"))
    assert card(shown, "a").property("held")
    shown.save("order-held")
    keys.click(shown, spot(shown, 1))
    assert "".join(stage.state.order) == "adbc"
    keys.click(shown, card(shown, "d"))
    keys.click(shown, spot(shown, 4))
    assert stage.said == [WELL_LAID]
    shown.save("order-done")
    assert keys.place(shown, "button/ready") is None


def test_the_keyboard_goes_along_with_the_card(show: Shower, owner: QObject) -> None:
    stage, shown = opened(show, owner)
    keys.focus(card(shown, "d"))
    keys.key(shown, Qt.Key.Key_Down)
    assert held_place(shown) == "item/b"
    keys.key(shown, Qt.Key.Key_Up)
    keys.key(shown, Qt.Key.Key_Space)
    for _ in range(3):
        keys.key(shown, Qt.Key.Key_Down)
        assert held_place(shown) == "item/d"
    assert shown.window.activeFocusItem().property("visualFocus")
    keys.key(shown, Qt.Key.Key_Return)
    assert (stage.state.held, "".join(stage.state.order)) == ("", "bacd")


def test_escape_lays_it_back_and_means_nothing_with_an_empty_hand(show: Shower, owner: QObject) -> None:
    stage, shown = opened(show, owner)
    keys.focus(card(shown, "d"))
    keys.key(shown, Qt.Key.Key_Space)
    keys.key(shown, Qt.Key.Key_Down)
    keys.key(shown, Qt.Key.Key_Escape)
    assert stage.state == lying("dbac")
    assert held_place(shown) == "item/d"
    keys.key(shown, Qt.Key.Key_Escape)
    assert stage.port.acts[-1] == BACK
    assert stage.port.acts.count(BACK) == 1


def test_a_button_lays_it_back_too(show: Shower, owner: QObject) -> None:
    stage, shown = opened(show, owner)
    accessible.press(accessible.find(shown.window, "1 van 4: Kaart d"))
    shown.settle()
    accessible.find(shown.window, "1 van 4: Kaart d, opgepakt")
    accessible.press(accessible.find(shown.window, "Terugleggen"))
    shown.settle()
    assert stage.state == lying("dbac")
    accessible.press(accessible.find(shown.window, "Klaar met leggen"))
    shown.settle()
    assert stage.state.looked_at
    shown.save("order-asked")


def drag(shown: Shown, item: QQuickItem, to: QPointF) -> None:
    """With the mouse, as a hand does it: not at once."""
    start = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QTest.mousePress(shown.window, left, none, start.toPoint())
    for part in range(1, 9):
        QTest.mouseMove(shown.window, _between(start, to, part / 8))
    shown.save("order-dragged")
    QTest.mouseRelease(shown.window, left, none, to.toPoint())
    shown.settle()


def _between(start: QPointF, end: QPointF, part: float) -> QPoint:
    return (start + (end - start) * part).toPoint()


def centre(item: QQuickItem) -> QPointF:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))


def test_drag(show: Shower, owner: QObject) -> None:
    stage, shown = opened(show, owner)
    drag(shown, card(shown, "d"), centre(card(shown, "c")))
    assert stage.state == lying("bacd")


def test_let_go_in_the_middle_of_nowhere_it_lies_where_it_lay(show: Shower, owner: QObject) -> None:
    stage, shown = opened(show, owner)
    drag(shown, card(shown, "d"), QPointF(1150, 40))
    assert stage.state == lying("dbac")


def test_dragging_another_card_than_the_one_in_the_hand(show: Shower, owner: QObject) -> None:
    stage, shown = opened(show, owner)
    keys.click(shown, card(shown, "c"))
    drag(shown, spot(shown, 1), centre(spot(shown, 3)))
    assert stage.state == lying("badc")


def test_a_finger_drags_too(show: Shower, owner: QObject) -> None:
    stage, shown = opened(show, owner)
    device = QTest.createTouchDevice()
    start, end = centre(card(shown, "d")), centre(card(shown, "c"))
    QTest.touchEvent(shown.window, device).press(0, start.toPoint(), shown.window).commit()
    for part in range(1, 9):
        QTest.touchEvent(shown.window, device).move(0, _between(start, end, part / 8), shown.window).commit()
    QTest.touchEvent(shown.window, device).release(0, end.toPoint(), shown.window).commit()
    shown.settle()
    assert stage.state == lying("bacd")


class Watch:
    def __init__(self) -> None:
        self.told: list[tuple[str, str]] = []

    def activated(self, place: str, how: str) -> None:
        self.told.append((place, how))


def test_a_drag_is_no_slip_of_the_hand(owner: QObject, monkeypatch: pytest.MonkeyPatch) -> None:
    watch = Watch()
    monkeypatch.setattr(Port, "watcher", lambda _port: watch)
    Stage(KIND, BODY, owner).view_model.drag("d")
    assert watch.told == [("item/d", "repeat")]


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_card_that_is_read_aloud_is_lit(show: Shower, owner: QObject, mirrored: bool) -> None:
    stage, shown = opened(show, owner, mirrored=mirrored)
    stage.view_model.setLit(2)
    assert [card(shown, name).property("lit") for name in "dbac"] == [False, True, False, False]

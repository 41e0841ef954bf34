"""What a gesture, a key or a pause is called."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenplek.domain import slips
from oefenplek.domain.slips import SLIPS, Box, Gesture, Limits, Slip, Spot, recognise

TARGET = Box(20, 20, 40, 32)
ON_IT = Spot(30, 26)
GUIDED, ALONE = Limits(), Limits(guided=False)


def press(start: Spot = ON_IT, end: Spot | None = None, **what: object) -> Gesture:
    return dataclasses.replace(Gesture(start, end or start, 100), **what)


@pytest.mark.parametrize(
    ("gesture", "limits", "code"),
    [
        pytest.param(press(again=True), GUIDED, "X02", id="second press"),
        pytest.param(press(button="right", pointer="mouse"), GUIDED, "X09", id="right button"),
        pytest.param(press(Spot(30, 5), Spot(40, 5), on="button", pointer="mouse"), GUIDED, "X05", id="mouse moved"),
        pytest.param(press(ON_IT, Spot(48, 26), pointer="mouse"), GUIDED, "X05", id="mouse moved off the target"),
        pytest.param(press(Spot(10, 60), Spot(10, 90)), GUIDED, "X08", id="swipe on nothing"),
        pytest.param(press(Spot(10, 60), Spot(15, 60), on="button"), GUIDED, "X08", id="short swipe on a button"),
        pytest.param(press(Spot(30, 60), did="hold", on="button", held_ms=900), GUIDED, "X07", id="long press"),
        pytest.param(
            press(Spot(30, 60), on="button", held_ms=900, pointer="mouse"), ALONE, "X07-mouse", id="long click"
        ),
        pytest.param(press(Spot(17, 26)), ALONE, "X06-right", id="just left of it"),
        pytest.param(press(Spot(43, 26)), ALONE, "X06-left", id="just right of it"),
        pytest.param(press(Spot(30, 17)), ALONE, "X06-down", id="just above it"),
        pytest.param(press(Spot(30, 35)), ALONE, "X06-up", id="just below it"),
    ],
)
def test_a_slip_is_named(gesture: Gesture, limits: Limits, code: str) -> None:
    assert recognise(gesture, TARGET, limits) == Slip(code)
    assert code in SLIPS


@pytest.mark.parametrize(
    "gesture",
    [
        pytest.param(press(Spot(30, 35.9)), id="within 4 mm"),
        pytest.param(press(Spot(36, 26), Spot(41, 26), pointer="mouse"), id="on it and off by a hair"),
        pytest.param(press(Spot(43, 26), held_ms=2000), id="long, beside it"),
    ],
)
def test_a_near_miss_counts_in_a_guided_step(gesture: Gesture) -> None:
    assert recognise(gesture, TARGET, GUIDED) == Slip("X06", counts=True)


@pytest.mark.parametrize(
    "gesture",
    [
        pytest.param(press(did="tap"), id="a tap"),
        pytest.param(press(did="tap", held_ms=3000), id="a long press that worked"),
        pytest.param(press(ON_IT, Spot(38, 26), did="tap", pointer="mouse"), id="a shaky click that worked"),
        pytest.param(press(Spot(5, 60), Spot(80, 60), on="field", pointer="mouse"), id="selecting text"),
        pytest.param(press(Spot(30, 90), Spot(30, 26), scrolls=True), id="scrolling"),
        pytest.param(press(Spot(90, 90)), id="a tap on nothing, far away"),
        pytest.param(press(Spot(90, 90), button="other"), id="the wheel pressed"),
    ],
)
@pytest.mark.parametrize("limits", [GUIDED, ALONE])
def test_what_is_no_slip(gesture: Gesture, limits: Limits) -> None:
    assert recognise(gesture, TARGET, limits) is None


def test_holding_is_right_where_holding_is_wanted() -> None:
    held = press(did="hold", on="button", held_ms=900)
    assert recognise(held, TARGET, GUIDED, hold_wanted=True) is None
    assert recognise(held, TARGET, GUIDED) == Slip("X07")


def test_five_millimetres_off_is_a_miss() -> None:
    assert recognise(press(Spot(30, 37.1)), TARGET, GUIDED) is None


@pytest.mark.parametrize(
    ("since", "apart", "again"),
    [(300, 1, True), (499, 6, True), (500, 1, False), (300, 7, False), (None, 0, False), (-5, 0, False)],
)
def test_a_second_press_is_soon_and_in_the_same_place(since: float | None, apart: float, again: bool) -> None:
    assert slips.is_again(since, apart, GUIDED) is again


def test_letters_without_a_field() -> None:
    assert slips.types_nowhere(1, field_wanted=True) == Slip("X01")
    assert slips.types_nowhere(2, field_wanted=False) is None
    assert slips.types_nowhere(3, field_wanted=False) == Slip("X01")
    assert slips.types_nowhere(0, field_wanted=True) is None


@pytest.mark.parametrize(
    ("hidden", "seconds", "pointer", "code"),
    [
        ("below", 20, "touch", "X10-touch"),
        ("below", 20, "mouse", "X10-mouse"),
        ("above", 25, "touch", "X10-touch-up"),
        ("above", 25, "mouse", "X10-mouse-up"),
    ],
)
def test_not_scrolling(hidden: str, seconds: float, pointer: str, code: str) -> None:
    assert slips.does_not_scroll(hidden, seconds, pointer, GUIDED) == Slip(code)
    assert slips.does_not_scroll(hidden, 19.9, pointer, GUIDED) is None
    assert slips.does_not_scroll("", 60, pointer, GUIDED) is None
    assert code in SLIPS


def test_stopping_before_the_last_press() -> None:
    assert slips.stops_before_the_end(15, GUIDED, only_a_press_left=True) == Slip("X11")
    assert slips.stops_before_the_end(14, GUIDED, only_a_press_left=True) is None
    assert slips.stops_before_the_end(99, GUIDED, only_a_press_left=False) is None


@pytest.mark.parametrize(
    ("typed", "nearly"), [("Linde 2026", True), ("LINDE2026", True), ("linde2026", False), ("linde2025", False)]
)
def test_nearly_the_right_code(typed: str, nearly: bool) -> None:
    assert (slips.nearly_right(typed, "linde2026") == Slip("X14")) is nearly


def test_closing_two_dialogs_unread() -> None:
    assert slips.closes_unread((900,), GUIDED) is None
    assert slips.closes_unread((900, 1499), GUIDED) == Slip("X17")
    assert slips.closes_unread((900, 1500), GUIDED) is None
    assert slips.closes_unread((9000, 300, 300), GUIDED) == Slip("X17")


@pytest.mark.parametrize(
    ("before", "after", "beyond"),
    [
        ("Ik kom om 4", "Ik kom om ", 0),  # the slip itself
        ("Ik kom om ", "Ik kom om", 1),
        ("Ik kom", "Ik", 4),
        ("Ik kom", "Ik kom o", 0),
        ("niets", "niet", 0),
    ],
)
def test_only_right_letters_taken_away_count(before: str, after: str, beyond: int) -> None:
    assert slips.deleted_beyond(before, after, "Ik kom om 3 uur.") == beyond


def test_taking_too_much_away() -> None:
    assert slips.deletes_too_much(6) is None
    assert slips.deletes_too_much(7) == Slip("X22")


def test_a_variant_belongs_to_its_family() -> None:
    assert {slips.family(code) for code in SLIPS} >= {"X01", "X02", "X06", "X10", "X22"}
    assert slips.family("X10-touch-up") == "X10"


spots = st.builds(Spot, st.floats(-200, 200), st.floats(-200, 200))


@given(spots, spots, st.floats(0, 5000), st.sampled_from(["touch", "mouse"]), st.booleans())
def test_what_worked_is_never_a_slip(start: Spot, end: Spot, held: float, pointer: str, guided: bool) -> None:
    gesture = Gesture(start, end, held, pointer, on="button", did="tap")
    assert recognise(gesture, TARGET, Limits(guided=guided)) is None


@given(spots)
def test_a_point_is_moved_into_the_box_by_what_it_is_beside(spot: Spot) -> None:
    across, down = TARGET.beside(spot)
    assert TARGET.away(Spot(spot.x + across, spot.y + down)) == pytest.approx(0, abs=1e-9)

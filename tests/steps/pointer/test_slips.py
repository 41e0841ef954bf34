"""Every slip that is recognised: made with real events, answered in its own words; the right act after it counts."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QPoint

from oefenplek.domain.slips import SLIPS
from oefenplek.domain.text import Pointer, plain, resolve
from oefenplek.steps.pointer.skills import CRAFTS
from oefenplek.steps.pointer.words import OWN
from tests.support import slips
from tests.support.showing import Shower
from tests.support.wild import LEFT, MIDDLE, RIGHT

from . import test_skills as right
from .bodies import body
from .real import Real

Do = Callable[[Real], None]


def at(name: str, right_mm: float = 0, down_mm: float = 0) -> Callable[[Real], QPoint]:
    return lambda real: real.spot(name, right_mm, down_mm)


ON_TARGET = at("target")


def click(button: object = LEFT, hold: float = 0, spot: Callable[[Real], QPoint] = ON_TARGET) -> Do:
    return lambda real: real.click(spot(real), button, hold)


def drag(start: Callable[[Real], QPoint], end: Callable[[Real], QPoint]) -> Do:
    return lambda real: real.drag(start(real), end(real))


def swipe(start: Callable[[Real], QPoint], end: Callable[[Real], QPoint]) -> Do:
    return lambda real: real.swipe(start(real), end(real))


def twice_where_it_was(real: Real) -> None:
    real.twice(real.spot("target"))


def click_and_wait(real: Real) -> None:
    real.click(real.spot("target"))
    real.tap_timeout()


def second_click_late(real: Real) -> None:
    real.click_again(real.spot("target"), real.spot("target"), 1.1)


def second_click_beside(real: Real) -> None:
    real.click_again(real.spot("target"), real.spot("target", 8), 0.6)


def choose_from_list(real: Real) -> None:
    real.click(real.spot("target"), RIGHT)
    real.click(real.spot("menu"))


# skill, changes of the step, code, how it was made, the events, the act that is right
SLIPPED: list[tuple[str, dict[str, object], str, str, Do, Do]] = [
    ("click", {}, "X02", "two clicks within 0.1 s", twice_where_it_was, right.click),
    ("double", {}, "X03", "one click, then nothing", click_and_wait, right.double),
    ("double", {}, "X04", "the second click after 1.1 s", second_click_late, right.double),
    ("double", {}, "X04", "the second click 8 mm on", second_click_beside, right.double),
    ("click", {}, "X05", "press, slide off, let go", drag(at("target"), at("target", 30)), right.click),
    ("click", {"still": True}, "X05", "press, slide 6 mm on it", drag(at("target"), at("target", 6)), right.click),
    ("click", {"touchpad": True}, "X05-touchpad", "the same, touchpad", drag(at("target"), at("target", 30)),
     right.click),
    ("click", {}, "X06-left", "a click 8 mm right of it", click(spot=at("target", 28)), right.click),
    ("click", {}, "X06-right", "a click 8 mm left of it", click(spot=at("target", -28)), right.click),
    ("click", {}, "X06-up", "a click 8 mm below it", click(spot=at("target", 0, 28)), right.click),
    ("click", {}, "X06-down", "a click 8 mm above it", click(spot=at("target", 0, -28)), right.click),
    ("tap", {}, "X07", "a touch of 0.8 s", lambda r: r.tap(r.spot("target"), 0.8), right.tap),
    ("click", {}, "X07-mouse", "a button held for 1.7 s", click(hold=1.7), right.click),
    ("click", {"touchpad": True}, "X07-touchpad", "the same, touchpad", click(hold=1.7), right.click),
    ("tap", {}, "X08", "a swipe from the target", swipe(at("target"), at("target", 40)), right.tap),
    ("click", {}, "X09", "the right button", click(RIGHT), right.click_twice_if_open),
    ("click", {"touchpad": True}, "X09-touchpad", "two fingers", click(RIGHT), right.click_twice_if_open),
    ("wheel", {}, "X10-mouse", "the wheel away, at the top", lambda r: r.wheel(r.spot("list"), 2), right.wheel),
    ("finger-scroll", {}, "X10-touch", "a finger down, at the top", swipe(at("list", 0, -20), at("list", 0, 20)),
     right.finger_scroll),
    ("bar", {}, "at-top", "the bar upwards, at the top", drag(at("handle"), at("handle", 0, -15)), right.bar_whole),
    ("click", {}, "middle", "the wheel pressed", click(MIDDLE), right.click),
    ("click", {}, "missed", "a click 60 mm beside it", click(spot=at("target", 80)), right.click),
    ("tap", {}, "fingers", "two fingers at once", lambda r: r.pinch(r.spot("target"), 15, 15), right.tap),
    ("pinch", {}, "one-finger", "one finger on the photo", lambda r: r.tap(r.spot("photo")), right.pinch),
    ("hold", {}, "short", "a short touch", lambda r: r.tap(r.spot("target")), right.hold),
    ("hold", {}, "slid", "a finger that slides off", swipe(at("target"), at("target", 40)), right.hold),
    ("right", {}, "left", "the left button", click(), right.right),
    ("right", {"touchpad": True}, "left-touchpad", "one finger", click(), right.right),
    ("right", {}, "left-touch", "a short touch", lambda r: r.tap(r.spot("target")), right.right),
    ("right", {}, "chose", "something in the list", choose_from_list, right.right),
    ("drag", {}, "dropped", "let go half way", drag(at("target"), at("target", 40)), right.drag),
    ("swipe", {}, "tapped", "a tap on the photo", lambda r: r.tap(r.spot("photo")), right.swipe),
    ("swipe", {}, "tapped-mouse", "a click on the photo", click(spot=at("photo")), right.swipe),
    ("finger-scroll", {}, "tapped", "a tap on the list", lambda r: r.tap(r.spot("list")), right.finger_scroll),
    ("wheel", {}, "wheel-clicked", "a click on the list", click(spot=at("list")), right.wheel),
    ("wheel", {"touchpad": True}, "wheel-clicked-touchpad", "a tap", click(spot=at("list")), right.wheel),
    ("bar", {}, "bar-missed", "a click on the list", click(spot=at("list")), right.bar_whole),
    ("swipe", {}, "too-short", "a swipe of 5 mm", swipe(at("photo"), at("photo", -5)), right.swipe),
    ("swipe", {}, "back", "a swipe to the right", swipe(at("photo"), at("photo", 30)), right.swipe),
    ("swipe", {}, "updown", "a swipe upwards", swipe(at("photo", 0, 20), at("photo", 0, -20)), right.swipe),
    ("finger-scroll", {}, "sideways", "a swipe aside", swipe(at("list", 20), at("list", -20)), right.finger_scroll),
    ("pinch", {}, "smaller", "two fingers together", lambda r: r.pinch(r.spot("photo"), 120, 40), right.pinch),
    ("pinch", {}, "smaller-mouse", "the wheel towards the hand", lambda r: r.wheel(r.spot("photo"), -2), right.pinch),
]  # fmt: skip


@pytest.mark.parametrize(
    ("skill", "changes", "code", "how", "slip", "well"), SLIPPED, ids=[f"{row[0]}-{row[2]}-{row[3]}" for row in SLIPPED]
)
def test_a_slip_has_its_own_answer_and_the_right_act_counts_right_after(
    show: Shower, owner: QObject, skill: str, changes: dict[str, object], code: str, how: str, slip: Do, well: Do
) -> None:
    real = Real(show, owner, body(skill, **changes))
    slip(real)
    assert real.said == (OWN.get(code) or SLIPS[code])
    answer, before = real.said, real.state.round
    well(real)
    assert real.state.round > before, real.stage.said
    hand: Pointer = "mouse" if CRAFTS[skill].device == "mouse" else "touch"
    said = plain(resolve(answer, hand, real.stage.rules.values(real.stage.body, real.state)))
    slips.known(f"pointer: {skill}", code, how, said, f"{well.__name__}: it counts")


def test_every_sentence_of_this_step_is_tried() -> None:
    untried = {"X03-touch", "X04-touch", "slid-mouse", "at-bottom"}  # the other device: tried by the rules
    assert {row[2] for row in SLIPPED} >= OWN.keys() - untried


@pytest.mark.parametrize("off", [(23, 0), (-23, 0), (0, 23), (0, -23)])
def test_a_near_miss_counts_and_nothing_is_said_about_it(
    show: Shower, owner: QObject, off: tuple[float, float]
) -> None:
    real = Real(show, owner, body("click"))
    real.click(real.spot("target", *off))
    assert real.state.round == 1
    assert real.said.startswith("Goed zo")

"""Every skill as a hand does it, with real events, to the end; and by the keys alone."""

import pytest
from PySide6.QtCore import QObject, QPoint

from tests.support.showing import Shower
from tests.support.wild import RIGHT

from .bodies import BODIES
from .real import Real


@pytest.fixture
def real(show: Shower, owner: QObject, request: pytest.FixtureRequest) -> Real:
    return Real(show, owner, BODIES[request.param])


def point(real: Real) -> None:
    real.hover(real.spot("target"))


def click(real: Real) -> None:
    real.click(real.spot("target"))


def double(real: Real) -> None:
    real.twice(real.spot("target"))


def right(real: Real) -> None:
    real.click(real.spot("target"), RIGHT)
    assert real.state.menu
    real.click(real.spot("outside"))


def drag(real: Real) -> None:
    real.drag(real.spot("target"), real.spot("goal"))


def drag_by_finger(real: Real) -> None:
    real.swipe(real.spot("target"), real.spot("goal"))


def drag_by_taps(real: Real) -> None:
    real.click(real.spot("target"))
    assert real.state.taken
    real.click(real.spot("goal"))


def wheel(real: Real) -> None:
    for _ in range(20):
        if real.state.round == 0 and not real.state.done:
            real.wheel(real.spot("list"), -1)
    while real.state.round == 1 and not real.state.done:
        real.wheel(real.spot("list"), 1)


def bar(real: Real) -> None:
    down = 1 if real.state.round == 0 else -1
    real.drag(real.spot("handle"), real.spot("handle") + QPoint(0, 280 * down))


def bar_whole(real: Real) -> None:
    real.drag(real.spot("handle"), real.spot("handle") + QPoint(0, 280))


def click_twice_if_open(real: Real) -> None:
    """The first click only takes the list away."""
    real.click(real.spot("outside"))
    assert not real.state.menu
    real.click(real.spot("target"))


def tap(real: Real) -> None:
    real.tap(real.spot("target"))


def hold(real: Real) -> None:
    real.tap(real.spot("target"), hold=0.8)


def swipe(real: Real) -> None:
    real.swipe(real.spot("photo", 20), real.spot("photo", -20))


def finger_scroll(real: Real) -> None:
    up = real.state.round == 0
    for _ in range(8):
        if (real.state.round == 0) == up and not real.state.done:
            real.swipe(real.spot("list", 0, 30 if up else -30), real.spot("list", 0, -30 if up else 30))


def pinch(real: Real) -> None:
    real.pinch(real.spot("photo"), 40, 120)


DONE_BY = [
    ("point", point), ("click", click), ("double", double), ("right", right), ("drag", drag), ("drag", drag_by_finger),
    ("drag", drag_by_taps), ("wheel", wheel), ("bar", bar), ("tap", tap), ("hold", hold), ("swipe", swipe),
    ("finger-scroll", finger_scroll), ("pinch", pinch),
]  # fmt: skip


@pytest.mark.parametrize(("real", "do"), DONE_BY, indirect=["real"], ids=lambda value: getattr(value, "__name__", ""))
def test_a_hand_does_it_from_begin_to_end(real: Real, do) -> None:
    for _ in range(2):
        if not real.state.done:
            do(real)
    assert real.state.done, real.stage.said
    assert real.said == "Goed gedaan. U kunt het."
    assert not any(said.startswith("Bijna") for said in real.stage.said)


PLACES = {"wheel": "list", "bar": "list", "finger-scroll": "list", "swipe": "photo", "pinch": "photo"}


@pytest.mark.parametrize("real", BODIES, indirect=True)
def test_the_keys_alone_lead_to_the_end(real: Real) -> None:
    for _ in range(12):
        if not real.state.done:
            real.key("goal" if real.state.taken else PLACES.get(real.stage.body.skill, "target"))
    assert real.state.done

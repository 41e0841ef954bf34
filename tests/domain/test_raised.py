"""Whoever presses Hulp twice in one step wants somebody to come."""

from oefenplek.domain.raised import Arm, Shown, asked, at_step, done, lowered


def pressed(times: int, arm: Arm | None = None, step: str = "samen", *, helper: bool = True) -> Arm:
    """Hulp, so many times."""
    now = arm or Arm()
    for _ in range(times):
        now = asked(now, step, helper=helper)
    return now


def shown(times: int) -> Shown:
    return pressed(times).shown


def test_the_second_press_raises_it() -> None:
    assert [shown(times) for times in (0, 1, 2, 3, 4)] == ["", "", "up", "up", "up"]


def test_two_presses_in_two_steps_raise_nothing() -> None:
    assert pressed(1, pressed(1), "zelf").shown == ""


def test_it_goes_when_somebody_takes_it_down_when_the_step_is_done_and_with_the_step() -> None:
    up = pressed(2)
    assert lowered(up).shown == done(up).shown == at_step(up, "zelf").shown == ""
    assert at_step(up, "samen") is up


def test_taken_down_it_goes_up_again_only_after_two_presses_more() -> None:
    down = lowered(pressed(3))
    assert pressed(1, down).shown == ""
    assert pressed(2, down).shown == "up"


def test_where_nobody_is_here_it_says_so() -> None:
    assert pressed(2, helper=False).shown == "alone"
    assert pressed(2, lowered(pressed(2, helper=False))).shown == "up"

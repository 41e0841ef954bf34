"""A list of actions done in an app without a screen, with a lamp for an app."""

from typing import Any

from oefenplek.domain.actions import Action
from oefenplek.domain.conditions import Condition, read
from oefenplek.domain.replay import Replay, Wanted, replay
from oefenplek.domain.simulated import Scene
from tests.support.lamp import LampRules

OPEN, SWITCH, HIT = Action.of("open"), Action.of("switch"), Action.of("hit")
LIT = read({"lamp": "it", "lit": "yes"})


def do(*actions: Action, content: dict[str, Any] | None = None, **more: Any) -> Replay:
    wanted = Wanted(**({"done": LIT} | more))
    return replay(LampRules(), Scene("kast", "lamp", content=content or {}), actions, wanted)


def test_the_goal_is_reached_and_it_is_known_when() -> None:
    found = do(OPEN, SWITCH)
    assert (found.done, found.reached_at, found.idle, found.broken) == (True, 2, (), False)
    assert found.state.lit
    assert [event.name for event in found.events] == ["switched"]


def test_a_goal_that_stands_at_the_start_is_reached_at_nought() -> None:
    assert do(content={"lit": True}).reached_at == 0
    assert do(content={"lit": True}).done


def test_a_goal_that_is_not_reached() -> None:
    found = do(OPEN)
    assert (found.done, found.reached_at) == (False, -1)


def test_a_goal_that_is_lost_again_is_not_done() -> None:
    found = do(OPEN, SWITCH, SWITCH)
    assert (found.done, found.reached_at) == (False, 2)


def test_never_once_broken_the_goal_cannot_be_reached() -> None:
    found = do(HIT, OPEN, SWITCH, never=read({"event": "hit"}))
    assert (found.done, found.broken, found.reached_at) == (False, True, 3)


def test_mistakes_of_the_step_and_of_the_app_in_the_order_they_were_made() -> None:
    mistakes: tuple[tuple[str, Condition], ...] = (("slaan", read({"event": "hit"})), ("licht", LIT))
    typed = Action.of("type", field="label", text="drommels")
    assert do(OPEN, typed, HIT, SWITCH, HIT, mistakes=mistakes).mistakes == ("swearing", "slaan", "licht", "slaan")


def test_an_act_that_changes_nothing_is_idle_and_one_with_an_event_is_not() -> None:
    assert do(SWITCH, OPEN, OPEN, HIT, SWITCH).idle == (0, 2)


def test_without_a_goal_nothing_is_done() -> None:
    assert not do(OPEN, SWITCH, done=None).done
    assert do(OPEN, SWITCH, done=None).reached_at == -1

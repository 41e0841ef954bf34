"""The lessons for the hand on a machine that lacks the device: it is said, and with the other one each step is done."""

import pytest

from oefenplek.app.courses import open_lesson, registry
from oefenplek.app.folders import folders
from oefenplek.bundle import LESSONS
from oefenplek.content.catalogue import Catalogue
from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Setting
from oefenplek.steps.pointer.rules import RULES
from oefenplek.steps.pointer.state import PointerBody
from oefenplek.steps.pointer.words import MISSING_MOUSE, MISSING_TOUCH, WITH_FINGER, WITH_MOUSE
from tests.support.ready import ready_home

NAMES = ["a00-hand-op-de-muis", "a01-de-muis", "a02-tikken-vegen", "a03-touchpad"]


@pytest.fixture
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """All lessons."""
    return Catalogue([LESSONS], folders(ready_home(tmp_path_factory.mktemp("home"))).cache, registry())


@pytest.mark.parametrize("name", NAMES)
def test_without_the_device_each_step_says_so_and_is_done_with_the_other(catalogue: Catalogue, name: str) -> None:
    catalogue.refresh()
    bodies = [step.body for step in open_lesson(catalogue, registry(), name).steps if step.kind == "pointer"]
    needing = [body for body in bodies if isinstance(body, PointerBody) and body.craft.device]
    assert needing
    for body in needing:
        mouse = body.craft.device == "mouse"
        state = RULES.act(
            body, RULES.start(body, Setting({}, {})), Action.of("machine", has="touch" if mouse else "mouse")
        ).state
        assert RULES.instruction(body, state) == (MISSING_MOUSE if mouse else MISSING_TOUCH)
        assert RULES.spoken(body, state)[0] == (WITH_FINGER if mouse else WITH_MOUSE)
        state = RULES.act(body, state, Action.of("other")).state
        task = RULES.instruction(body, state)
        assert ("muis" if mouse else "vinger") not in task, "nobody is told to use what is not there"
        for act in RULES.solution(body, state):
            state = RULES.act(body, state, act).state
        assert state.done, (body.skill, task)

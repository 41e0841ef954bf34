"""Reading: there is nothing one has to do, so nothing can go wrong."""

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Setting
from oefenplek.steps.read.rules import RULES


def test_reading_is_done_from_the_first_moment_and_says_its_text() -> None:
    body = RULES.read({"text": "Soms krijgt u een **nepmail**."})
    state = RULES.start(body, Setting({}, {}))
    assert RULES.done(body, state)
    assert RULES.instruction(body, state) == "Soms krijgt u een **nepmail**."
    assert RULES.solution(body, state) == RULES.spoken(body, state) == ()
    assert RULES.act(body, state, Action.of("press")).state == state

"""The helper strip at every step, every mistake and every hint of our lessons: there is always something that fits."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from oefenplek.content.compiled import compiled
from oefenplek.domain import helping
from oefenplek.domain import player as play
from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Feedback, Reaction
from oefenplek.domain.lesson import read_lesson

from .support import LESSONS, lesson, registry

IDS = sorted(path.parent.name for path in LESSONS.glob("*/*/lesson.yaml"))
PRESS = Action.of("press")


class Answers:
    """The rules of a kind, except that the next act is answered with this."""

    def __init__(self, rules: Any, said: Feedback) -> None:
        self._rules, self._said = rules, said

    def __getattr__(self, name: str) -> Any:
        return getattr(self._rules, name)

    def act(self, body: object, state: Any, _action: Action) -> Reaction:
        """That answer; the state stays."""
        return Reaction(state, self._said)


def course(name: str) -> play.Course:
    draft = lesson(name)
    data = compiled(draft, name[0])
    assert data is not None
    rules = {kind: known.rules() for kind, known in registry().kinds.items()}
    return play.Course(read_lesson(data, {kind: known.read for kind, known in rules.items()}), rules, registry().apps)


def answers(les: play.Course, at: int) -> Iterator[Feedback]:
    """Every mistake that is declared in a step, and those of the app it is practised in."""
    body = les.step(at).body
    for made in getattr(body, "mistakes", ()):
        yield Feedback(made.say, "care", made.id, getattr(made, "then", "continue"), getattr(made, "goto", ""))
    for scene in {les.lesson.scenes[name].app for name in getattr(body, "scenes", ())}:
        yield from (Feedback(said, "care", made) for made, said in les.apps[scene].mistakes().items())


def wrong(les: play.Course, player: play.Player, said: Feedback) -> tuple[play.Player, helping.Story]:
    """Somebody makes this mistake here."""
    kind = les.step(player.at).kind
    answering = replace(les, rules={**les.rules, kind: Answers(les.rules[kind], said)})
    event = play.Did(PRESS)
    after, _ = play.advance(answering, player, event)
    return after, helping.told((), les, player, event, after)


@pytest.mark.parametrize("name", IDS)
def test_at_every_step_there_is_something_to_say_that_fits(name: str) -> None:
    les = course(name)
    for step in les.lesson.steps:
        player, _ = play.begin(les, step.id)
        seen = helping.glance(les, player, ())
        last = step.id == les.lesson.steps[-1].id and play.may_go_on(les, player)
        assert seen.happened == (helping.Deed(helping.NOTHING_YET),)
        assert seen.sayings[0] == (helping.DONE_LESSON if last else step.tip.say or seen.sayings[0])
        assert len(seen.sayings) > 1
        for _ in range(0 if play.may_go_on(les, player) else 4):
            before, (player, said) = player, play.advance(les, player, play.AskedHelp())
            story = helping.told((), les, before, play.AskedHelp(), player)
            assert story == (helping.Deed(helping.ASKED),)
            seen = helping.glance(les, player, story)
            assert play.Say(seen.sayings[0]) in said or play.hint(les, player) is None


@pytest.mark.parametrize("name", IDS)
def test_after_every_mistake_the_helper_reads_what_happened_and_says_what_was_answered(name: str) -> None:
    les = course(name)
    for at, step in enumerate(les.lesson.steps):
        fresh, _ = play.begin(les, step.id)
        if play.may_go_on(les, fresh):
            continue
        for said in answers(les, at):
            after, story = wrong(les, fresh, said)
            seen = helping.glance(les, after, story)
            assert seen.happened[-1].say in {helping.OTHERWISE, *helping.SLIPS.values()}, (step.id, said.mistake)
            assert seen.happened[-1].about == "" or said.say.startswith(seen.happened[-1].about)
            assert seen.sayings[0] in {said.say, helping.DONE_LESSON, helping.DONE_STEP}, (step.id, said.mistake)
            assert len(seen.sayings) > 1

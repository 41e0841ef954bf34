"""The answer sheet of a lesson, for whoever helps: for every step that is practised, its acts in words.

It is made from the solution, so it always fits what stands on the screen of this visit.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from . import player as play
from .marks import N_

CHOOSE = N_("Kies: {wat}")


@dataclass(frozen=True, slots=True)
class Act:
    """One act: a lesson text, what fills ``{wat}`` in it, and the values for its other names."""

    say: str
    about: str = ""
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answer:
    """The acts of one step; ``guidance`` says which part of the heart of the lesson it is, if any."""

    at: int
    title: str
    guidance: str
    acts: tuple[Act, ...]


def answers(course: play.Course) -> tuple[Answer, ...]:
    """Every step with a way to its goal. Where nothing is right or wrong there is none."""
    found = (answer(course, at) for at in range(len(course.lesson.steps)))
    return tuple(one for one in found if one.acts)


def answer(course: play.Course, at: int) -> Answer:
    """One step from its beginning to its goal."""
    step = course.step(at)
    if step.body is None:
        return Answer(at, step.title, "", ())
    return Answer(at, step.title, course.rules_at(at).guidance(step.body), tuple(_acts(course, at)))


def _acts(course: play.Course, at: int) -> Iterator[Act]:
    """The acts in words, the same one after itself only once."""
    step, rules = course.step(at), course.rules_at(at)
    if course.ways(at):
        return
    state, before = play.fresh(course, at), None
    for action in rules.solution(step.body, state):
        place, values = rules.place(step.body, state, action), rules.values(step.body, state)
        named, advice = rules.named(step.body, action), rules.advice(step.body, state, action)
        button = values.get(f"knop-{place.rpartition('/')[2]}", "")
        said = Act(CHOOSE, named) if named else Act(advice, values={"knop": button, **values})
        if (named or (place and advice)) and said != before:
            yield said
            before = said
        state = rules.act(step.body, state, action).state

"""What is read aloud of the lesson screen, part by part."""

from collections.abc import Callable

from oefenplek.domain import player as play

from .reading import Part, stage_parts
from .view import View, prose, spoken


def news(view: View) -> tuple[Part, ...]:
    """What is new: the answer and the hint."""
    return (Part("feedback", tuple(spoken(view.feedback))), Part("hint", tuple(spoken(view.hint))))


def everything(course: play.Course, player: play.Player, view: View, resolve: Callable[[str], str]) -> tuple[Part, ...]:
    """All that stands on the screen: the instruction, what is new, and what stands on the stage."""
    step = course.step(player.at)
    stage: tuple[Part, ...] = ()
    if step.body is not None:
        told = course.rules_at(player.at).spoken(step.body, player.now.state)
        stage = stage_parts([spoken(prose(resolve(text), {})) for text in told])
    return (Part("instruction", tuple(spoken(view.instruction))), *news(view), *stage)

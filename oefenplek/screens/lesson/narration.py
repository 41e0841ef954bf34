"""What is read aloud of the lesson screen, part by part."""

from collections.abc import Callable

from oefenplek.domain import player as play
from oefenplek.domain.lesson import Word

from .reading import Part, stage_parts
from .view import View, prose, spoken


def news(view: View) -> tuple[Part, ...]:
    """What is new: the answer and the hint."""
    return (Part("feedback", tuple(spoken(view.feedback))), Part("hint", tuple(spoken(view.hint))))


def foot(sentence: str, language: str = "") -> tuple[Part, ...]:
    """A sentence in the foot; in the language of the lesson when none is given."""
    return (Part("foot", tuple(spoken(prose(sentence, {}))), language=language),)


def card(word: Word, said: str) -> tuple[Part, ...]:
    """A word of the lesson, and what it means."""
    return (Part("word", (f"{word.text}.", *spoken(prose(said, {})))),)


def aid(sentence: str, language: str) -> tuple[Part, ...]:
    """What a sentence says in another language."""
    return (Part("aid", tuple(spoken(prose(sentence, {}))), language=language),)


def everything(course: play.Course, player: play.Player, view: View, resolve: Callable[[str], str]) -> tuple[Part, ...]:
    """All that stands on the screen: the instruction, what is new, and what stands on the stage."""
    step = course.step(player.at)
    stage: tuple[Part, ...] = ()
    if step.body is not None:
        told = course.rules_at(player.at).spoken(step.body, player.now.state)
        stage = stage_parts([spoken(prose(resolve(text), {})) for text in told])
    return (Part("instruction", tuple(spoken(view.instruction))), *news(view), *stage)


def notice(sentence: str, language: str) -> tuple[Part, ...]:
    """A sentence above the lesson, in the language of the screen."""
    return (Part("notice", tuple(spoken(prose(sentence, {}))), language=language),) if sentence else ()

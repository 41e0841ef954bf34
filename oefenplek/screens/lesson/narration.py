"""What is read aloud of the lesson screen, part by part."""

from collections.abc import Callable

from oefenplek.domain import player as play
from oefenplek.domain.lesson import Word

from .reading import Part, stage_parts
from .view import View, prose, spoken


def news(view: View) -> tuple[Part, ...]:
    """What is new: the answer and the hint."""
    return (Part("feedback", tuple(spoken(view.feedback))), Part("hint", tuple(spoken(view.hint))))


VOICE = "voice"
"""The part that somebody on the stage says."""


def voice(said: str) -> tuple[Part, ...]:
    """What somebody on the stage says, as it stands there; devices stay Dutch."""
    return (Part(VOICE, tuple(spoken(prose(said, {}))), language="nl", other=True),) if said else ()


def foot(sentence: str, language: str = "") -> tuple[Part, ...]:
    """A sentence in the foot; in the language of the lesson when none is given."""
    return (Part("foot", tuple(spoken(prose(sentence, {}))), language=language),)


ARM = "arm"
"""The part beside the raised arm."""


def arm(sentence: str, language: str) -> tuple[Part, ...]:
    """Who called is told that somebody comes, or that nobody is here; in the language of the screen."""
    return (Part(ARM, tuple(spoken(prose(sentence, {}))), language=language),)


def card(word: Word, said: str) -> tuple[Part, ...]:
    """A word of the lesson, and what it means."""
    return (Part("word", (f"{word.text}.", *spoken(prose(said, {})))),)


def aid(sentence: str, language: str) -> tuple[Part, ...]:
    """What a sentence says in another language."""
    return (Part("aid", tuple(spoken(prose(sentence, {}))), language=language),)


def everything(course: play.Course, player: play.Player, view: View, resolve: Callable[[str], str]) -> tuple[Part, ...]:
    """All that stands on the screen: the instruction, what is new, and what stands on the stage."""
    return (Part("instruction", tuple(spoken(view.instruction))), *news(view), *_stage(course, player, resolve))


def talk(course: play.Course, player: play.Player, resolve: Callable[[str], str], rows: int) -> tuple[Part, ...]:
    """The first texts that stand on the stage: a conversation."""
    return _stage(course, player, resolve)[:rows]


def _stage(course: play.Course, player: play.Player, resolve: Callable[[str], str]) -> tuple[Part, ...]:
    step = course.step(player.at)
    if step.body is None:
        return ()
    rules = course.rules_at(player.at)
    told = [spoken(prose(resolve(text), {})) for text in rules.spoken(step.body, player.now.state)]
    return stage_parts(told, rules.voices(step.body, player.now.state))


def notice(sentence: str, language: str) -> tuple[Part, ...]:
    """A sentence above the lesson, in the language of the screen."""
    return (Part("notice", tuple(spoken(prose(sentence, {}))), language=language),) if sentence else ()

"""Ten honest questions for whoever helps. No score comes of it: what goes well, and what two can practise together."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

ANSWERS = ("not-yet", "sometimes", "often", "always")
"""From what wants practice to what goes by itself."""
_GOES_WELL = ("often", "always")
FEWEST, MOST = 2, 3
"""How much is given to practise: also who answers *always* ten times finds something to do with the other."""


@dataclass(frozen=True, slots=True)
class Exercise:
    """What two helpers do together in ten minutes."""

    title: str
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """One sentence about helping; ``well`` is said when it goes well, ``lesson`` is the lesson that fits."""

    id: str
    text: str
    well: str
    lesson: str
    exercise: Exercise


@dataclass(frozen=True, slots=True)
class Check:
    """The questions in order, in one language."""

    questions: tuple[Question, ...] = ()
    language: str = "nl"


@dataclass(frozen=True, slots=True)
class Found:
    """What came of it: what goes well, and what to practise."""

    well: tuple[Question, ...]
    practise: tuple[Question, ...]


def worded(check: Check, say: Callable[[str], str]) -> Check:
    """The questions with every text said so, as with *je* for *u*."""
    return replace(check, questions=tuple(_worded(question, say) for question in check.questions))


def _worded(question: Question, say: Callable[[str], str]) -> Question:
    exercise = Exercise(say(question.exercise.title), tuple(say(step) for step in question.exercise.steps))
    return replace(question, text=say(question.text), well=say(question.well), exercise=exercise)


def outcome(check: Check, answers: Mapping[str, str]) -> Found:
    """What these answers (by question) say. A question that was not answered says nothing.

    What goes least by itself is practised first; the rest is named as going well, if it does.
    """
    answered = [question for question in check.questions if answers.get(question.id) in ANSWERS]
    least_first = sorted(answered, key=lambda question: ANSWERS.index(answers[question.id]))
    wanted = sum(answers[question.id] not in _GOES_WELL for question in answered)
    practise = least_first[: min(max(wanted, FEWEST), MOST)]
    well = (q for q in answered if answers[q.id] in _GOES_WELL and q not in practise)
    return Found(tuple(well), tuple(practise))

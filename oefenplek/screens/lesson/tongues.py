"""The languages of a lesson: what is said when it is not in the language of the screen, and the switch in between."""

from dataclasses import replace

from oefenplek.domain import player as play
from oefenplek.domain.kinds import Setting
from oefenplek.domain.lesson import Lesson
from oefenplek.domain.marks import N_

NOT_TRANSLATED = N_("Deze les is er nog niet in uw taal. U doet de les in het Nederlands.")


def missing_language(lesson: Lesson, screen: str) -> str:
    """The sentence at the beginning of a lesson that is in another language than the screen; else empty."""
    return NOT_TRANSLATED if lesson.language != screen else ""


def moved_to(course: play.Course, player: play.Player, lesson: Lesson) -> tuple[play.Course, play.Player]:
    """The same person at the same place in the same lesson, in another language.

    Answers and hints that stand there were worded in the language before, so they go. A step in which nothing is done
    holds its texts in its state: it begins again. What was being shown is over.
    """
    moved = replace(course, lesson=lesson)
    player = replace(player, attempts={at: replace(there, shown=None) for at, there in player.attempts.items()})
    if lesson.language == course.lesson.language:
        return moved, player
    attempts = {at: _reworded(moved, at, attempt) for at, attempt in player.attempts.items()}
    return moved, replace(player, attempts=attempts)


def _reworded(course: play.Course, at: int, attempt: play.Attempt) -> play.Attempt:
    step, lesson = course.step(at), course.lesson
    if step.body is None:
        return attempt
    plain, rules = replace(attempt, feedback=None, rung=0), course.rules_at(at)
    if rules.content_sets(step.body):
        return plain  # what is practised stands on a device, which keeps its language
    fresh = rules.start(step.body, Setting(course.apps, lesson.scenes, 0, lesson.words))
    return replace(plain, state=fresh) if rules.done(step.body, fresh) else plain

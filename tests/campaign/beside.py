"""The helper's strip at every step of lessons: no byte of what is practised changes. ``beside LESSON…``; none: all.

Runs in a process of its own without a screen, and prints how many steps were looked at.
"""

import sys
import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from oefenplek.app.corner import make_application
from oefenplek.app.platform import prepare
from oefenplek.cli.hands import NotThere
from tests.journeys.person import Person, corner_at
from tests.support.untouched import stopped_clocks, traces

LONG = 300
"""Seconds that a first start may take here."""


def _at(person: Person, step: str) -> bool:
    return person.hands.sees("lesson/next") and person.at == step


def looked_at(person: Person, lesson: str) -> tuple[int, list[str]]:
    """Open and close the strip at every step: how many there were, and what changed."""
    roads, found = person.corner.navigation, []
    roads.open_lesson(lesson)
    person.expects(lambda: roads.lesson is not None and roads.lesson.course.lesson.id == lesson, lesson)
    steps = [step.id for step in person.lesson.course.lesson.steps]
    for step in steps:
        roads.open_lesson(lesson, step)
        person.expects(partial(_at, person, step), step)
        found += [f"{lesson} {step}: {trace}" for trace in traces(person)]
    return len(steps), found


def main(lessons: list[str]) -> int:
    """Look at all of them; 0 when nothing changed."""
    prepare("off")
    app, owner = make_application(sys.argv[:1]), QObject()
    with tempfile.TemporaryDirectory() as home, stopped_clocks():
        corner = corner_at(Path(home), owner)
        person = Person(corner)
        if not person.hands.wait(lambda: corner.ready, LONG):  # the lessons are read for the first time
            raise NotThere("the start screen")
        wanted = lessons or [card.id for card in corner.navigation.index.lessons]
        seen = [looked_at(person, lesson) for lesson in wanted]
        corner.close()
    app.processEvents()
    wrong = [line for _, lines in seen for line in lines]
    print("\n".join(wrong) or f"{sum(steps for steps, _ in seen)} steps, no byte of them changed")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

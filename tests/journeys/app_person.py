"""Practises through the whole app without end, until it is killed; prints what the screen said was acknowledged.

``python -m tests.journeys.app_person HOME``. A process of its own, so that it can be killed. Its lines: ``offered
LESSON STEP`` (the start screen offers to go on, and that opened this step) or ``fresh``; ``done STEP`` when *Verder*
came free after the step was kept; ``counted NUMBER``, how many lessons were finished today.
"""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import QObject

from oefenplek.app.corner import make_application

from .person import Person, corner_at

LESSON = "c02-mail-lezen"


def say(text: str) -> None:
    """Print one line, at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def begin(person: Person) -> None:
    """Go on where someone was cut off, or begin as the first one."""
    person.comes_in()
    if person.hands.wait(lambda: person.hands.sees("start/resume"), 1.5):
        person.resumes()
        say(f"offered {person.lesson.course.lesson.id} {person.at}")
    else:
        say("fresh")
        person.finds_lesson(LESSON)


def practise(person: Person) -> None:
    """The lesson to its end."""
    while person.corner.navigation.lesson is not None:
        person.does_the_step()
        say(f"done {person.at}")
        person.goes_on()
        lesson = person.corner.navigation.lesson
        if lesson is not None and lesson.state.finished:  # *Klaar* waits for the disk
            person.expects(lambda: person.corner.navigation.lesson is None, "the end of the lesson")
    person.expects(lambda: person.hands.sees("finished/stop"), "Klaar")
    answers: list[int] = []
    person.corner.navigation.ask_finished(answers.append)
    person.expects(lambda: bool(answers), "the count of today")
    say(f"counted {answers[0]}")
    person.stops("finished/stop")


def main(home: str) -> None:
    """Practise until killed."""
    make_application([sys.argv[0]])
    owner = QObject()
    person = Person(corner_at(Path(home), owner))
    begin(person)
    while True:
        practise(person)
        person.comes_in()
        person.finds_lesson(LESSON)


if __name__ == "__main__":
    main(sys.argv[1])

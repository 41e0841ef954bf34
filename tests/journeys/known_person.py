"""Somebody with an animal, on one day: what they do is told by words, what they see is printed.

``python -m tests.journeys.known_person HOME WORD``. A process of its own, so that the next day is another one.
"""

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import QObject

from oefenplek.app.corner import make_application
from oefenplek.storage.reader import Reader
from tests.support.accessible import Role, tree

from .person import Person, corner_at

FIRST = "c02-mail-lezen"
CODE, WRONG = ("zon", "huis", "maan", "huis"), ("huis", "zon", "maan", "huis")


def say(text: str) -> None:
    """Print one line."""
    sys.stdout.write(text + "\n")


def words(person: Person) -> list[str]:
    """What stands on the screen."""
    told = (Role.StaticText, Role.AlertMessage, Role.Heading)
    return [node.name for node in tree(person.corner.window) if node.role in told]


def picks(person: Person, *names: str) -> None:
    """Press tiles one after another."""
    for name in names:
        person.presses(f"pick/{name}")


def does_the_lesson(person: Person) -> str:
    """A lesson to its end; the scene of the free task."""
    scene = ""
    while person.corner.navigation.lesson is not None:
        person.does_the_step()
        lesson = person.lesson
        step, rules = lesson.course.step(lesson.state.at), lesson.course.rules_at(lesson.state.at)
        if rules.guidance(step.body) == "alone":
            scene = rules.content_set(step.body, lesson.state.now.state)
        person.goes_on()
        shown = person.corner.navigation.lesson
        if shown is not None and shown.state.finished:
            person.expects(lambda: person.corner.navigation.lesson is None, "the end of the lesson")
    return scene


def stops(person: Person) -> None:
    """*Stoppen*, also when it is asked once more."""
    person.presses("lesson/stop")
    if person.hands.wait(lambda: person.hands.sees("stop/yes"), 1):
        person.presses("stop/yes")
    person.expects(lambda: person.hands.sees("start/return"), "the start screen")


def comes_back(person: Person, code: tuple[str, ...] = CODE, animal: str = "egel") -> None:
    """From the start screen by animal, colour and four pictures."""
    if person.hands.sees("start/return"):
        person.presses("start/return")
        picks(person, animal, "groen")
    picks(person, *code)
    person.hands.rest(0.5)


def becomes_known(person: Person) -> None:
    """A guest does a lesson, chooses an animal, and breaks off the next lesson."""
    person.finds_lesson(FIRST)
    does_the_lesson(person)
    person.presses("finished/join")
    person.presses("joining/yes")
    picks(person, "egel", "groen", *CODE, *CODE)
    person.expects(lambda: person.hands.sees("joining/next"), "the animal")
    say(next(text for text in words(person) if "nummer" in text and "egel" in text))
    person.presses("joining/next")
    person.presses("finished/next")
    person.expects(lambda: person.hands.sees("lesson/next"), "the lesson")
    person.does_the_step()
    person.goes_on()
    say(f"stopped {person.lesson.course.lesson.id} {person.at}")
    stops(person)


def goes_on(person: Person) -> None:
    """Comes back and goes on."""
    comes_back(person)
    person.expects(lambda: person.hands.sees("welcome/resume"), "what waits")
    say("offered " + person.item("welcome/resume").property("detail"))
    say("due " + FIRST * person.hands.sees(f"welcome/repeat/{FIRST}"))
    person.presses("welcome/resume")
    person.expects(lambda: person.hands.sees("lesson/next"), "the lesson")
    say(f"opened {person.lesson.course.lesson.id} {person.at}")


def last_scenes(reader: Reader) -> Mapping[str, str]:
    """The scenes that were met last in the first lesson."""
    return reader.content_sets(reader.alike("egel", "groen")[0].id, FIRST)


def repeats(person: Person) -> None:
    """Comes back and does the two minutes that are due."""
    comes_back(person)
    person.expects(lambda: person.hands.sees(f"welcome/repeat/{FIRST}"), "what is due")
    before: list[Mapping[str, str]] = []
    person.corner.keeping.ask(last_scenes, lambda outcome: before.append(outcome.value or {}))
    person.presses(f"welcome/repeat/{FIRST}")
    person.expects(lambda: person.hands.sees("lesson/next") and bool(before), "the repeat")
    say("scene " + before[0]["zelf"])
    say("scene " + does_the_lesson(person))
    person.expects(lambda: person.hands.sees("welcome/other"), "what waits")
    say("praise " + words(person)[0])
    say("due " + FIRST * person.hands.sees(f"welcome/repeat/{FIRST}"))
    say("place " + person.item("welcome/resume").property("detail"))


def answered(person: Person) -> str:
    """What the screen says to the four pictures."""
    said = words(person)
    return " ".join(said[1:]) if person.hands.sees("returning/guest") else said[1]


def guesses(person: Person, animal: str = "egel") -> None:
    """Five wrong orders."""
    for _ in range(5):
        comes_back(person, WRONG, animal)
        say(answered(person))


def guesses_nobody(person: Person) -> None:
    """Five orders for an animal that nobody has."""
    guesses(person, "uil")


def right_pictures(person: Person) -> None:
    """The right order, once."""
    comes_back(person)
    say(answered(person))


def erases(person: Person) -> None:
    """Looks at what is kept, throws it away, and tries to come back."""
    comes_back(person)
    person.presses("welcome/about-me")
    person.expects(lambda: person.hands.sees("about-me/ask"), "what is kept")
    for text in words(person):
        if "egel" in text or "één keer" in text:
            say(text)
    person.presses("about-me/ask")
    person.presses("about-me/erase")
    person.expects(lambda: person.hands.sees("notice/close"), "that all is gone")
    say(words(person)[0])
    person.presses("notice/close")
    person.expects(lambda: person.hands.sees("start/return"), "the start screen")
    comes_back(person)
    say(answered(person))


DAYS: Mapping[str, Callable[[Person], None]] = {
    "becomes-known": becomes_known,
    "comes-back": goes_on,
    "repeats": repeats,
    "guesses": guesses,
    "guesses-nobody": guesses_nobody,
    "right-pictures": right_pictures,
    "erases": erases,
}


def main(home: str, word: str) -> None:
    """One day."""
    make_application([sys.argv[0]])
    owner = QObject()
    corner = corner_at(Path(home), owner)
    person = Person(corner)
    person.comes_in()
    DAYS[word](person)
    corner.close()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])

"""Four people, each a film in pictures, played with real events: ``python -m tests.campaign.film FOLDER [NAME…]``.

``guest`` somebody who never held a mouse; ``arabic`` somebody new to Dutch; ``comes-back`` somebody whose lesson the
power ended, on another day; ``walks-away`` somebody who left, and the next one.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest

from oefenplek.app.corner import build, make_application
from oefenplek.app.options import Options
from tests.journeys.known_person import CODE, does_the_lesson, picks
from tests.journeys.person import PIXELS_PER_MM, Person
from tests.support.accessible import press, tree

READING, FAKE = "c02-mail-lezen", "d04-nepmail"
MINUTE = 60.0


class Uptime:
    """Seconds that pass when the film says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Film:
    """One person in front of the screen, and the pictures of it."""

    def __init__(self, home: Path, folder: Path, name: str, first: int = 1) -> None:
        self._folder, self._name, self._number = folder, name, first
        self.uptime = Uptime()
        self.owner = QObject()
        options = Options(
            home=home,
            size=(1280, 800),
            silent=True,
            swift=True,
            calm=True,
            pointer="mouse",
            pixels_per_mm=PIXELS_PER_MM,
            uptime=self.uptime,
        )
        self.person = Person(build(options, self.owner))
        self.person.comes_in()

    def picture(self, what: str) -> None:
        """Keep what is on the screen."""
        self.person.hands.rest(0.4)
        self._folder.mkdir(parents=True, exist_ok=True)
        self.person.hands.picture(self._folder / f"{self._name}-{self._number:02}-{what}.png")
        self._number += 1

    def mouse(self, *way: tuple[float, float]) -> None:
        """Move the mouse to places, as shares of the window; between them it is lifted, and is suddenly elsewhere."""
        window = self.person.corner.window
        for x, y in way:
            spot = QPoint(round(x * window.width()), round(y * window.height()))
            for step in range(6):
                QTest.mouseMove(window, spot + QPoint(3 * step, step))
                self.person.hands.rest(0.03)

    def rests_on(self, place: str, seconds: float) -> None:
        """Hold the mouse still over something, without pressing."""
        middle = self.person.sees_whole(place).center().toPoint()
        for step in range(5):
            QTest.mouseMove(self.person.corner.window, middle + QPoint(4 * step, 0))
            self.person.hands.rest(0.02)
        self.person.hands.rest(seconds)

    def presses_first(self, name: str) -> None:
        """Press the first thing whose name for a screen reader begins like this."""
        press(next(node for node in tree(self.person.corner.window) if node.name.startswith(name)))
        self.person.hands.rest(0.1)

    def minutes_pass(self, minutes: float) -> None:
        """Nobody does anything."""
        self.uptime.now += minutes * MINUTE
        self.person.corner.navigation.idle.look()

    def close(self) -> None:
        """The film is over."""
        self.person.corner.close()


def guest(film: Film) -> None:
    """Never held a mouse: lifts it from the table, and holds it still."""
    person = film.person
    person.comes_in()
    film.mouse((0.9, 0.9), (0.2, 0.2), (0.75, 0.6))
    film.picture("the mouse was lifted and jumps")
    QTest.keyClick(person.corner.window, Qt.Key.Key_Shift)
    film.picture("a key wakes the voice")
    if person.hands.sees("start/yes"):
        person.presses("start/yes")
        film.picture("everything is read aloud")
    film.rests_on("door/phone", 1.6)
    film.picture("held still over a door, the ring fills")
    person.hands.rest(2.2)
    film.picture("the door opened by itself: does the hand know a mouse?")
    film.rests_on("mouse/no", 1.6)
    person.hands.rest(2.2)
    film.picture("a first minute with the mouse")
    person.presses("lesson/back")
    person.expects(lambda: person.hands.sees("themes/back"), "the lessons behind the door")
    film.picture("back leads to what was chosen")
    person.stops("themes/back")
    film.picture("back at the doors")
    person.finds_lesson(READING)
    film.picture("the lesson begins")
    person.comes_to("samen-lezen")
    film.picture("together")
    person.presses_beside("message/vraag", 3)
    person.hands.rest(0.5)
    film.picture("pressed beside it")
    while person.corner.navigation.lesson is not None and person.at != "lukt-het":
        step = person.at
        person.does_the_step()
        film.picture(f"done {step}")
        person.goes_on()
    does_the_lesson(person)
    film.picture("klaar")


def arabic(film: Film) -> None:
    """New to Dutch: Dutch stays, Arabic helps."""
    person = film.person
    person.presses("language/ar")
    film.picture("how is Arabic to be used")
    person.presses("language/row-1")
    film.picture("Dutch with help")
    person.finds_lesson(READING)
    film.picture("a balloon beside each sentence")
    film.presses_first("Deze zin in het")
    film.picture("the sentence in Arabic")
    person.comes_to("samen-lezen")
    person.presses("lesson/help")
    film.picture("a hint with its balloon")
    person.corner.navigation.leave()
    person.comes_in()
    person.presses("language/ar")
    person.presses("language/row-0")
    film.picture("everything in Arabic")
    person.finds_lesson(READING)
    film.picture("the lesson in Arabic, the device Dutch")
    person.comes_to("samen-lezen")
    film.picture("together, in Arabic")


def becomes_known(film: Film) -> None:
    """First day: a lesson, an animal, and then the power fails."""
    person = film.person
    person.sits_at(READING, "lukt-het")
    does_the_lesson(person)
    film.picture("klaar, and an animal is offered")
    person.presses("finished/join")
    film.picture("an animal")
    person.presses("joining/yes")
    picks(person, "egel")
    film.picture("a colour")
    picks(person, "groen")
    film.picture("four pictures")
    picks(person, *CODE)
    person.hands.rest(0.3)
    picks(person, *CODE)
    person.expects(lambda: person.hands.sees("joining/next"), "the animal is theirs")
    film.picture("a green hedgehog")
    person.presses("joining/next")
    person.corner.navigation.open_lesson(FAKE)
    person.expects(lambda: person.corner.navigation.lesson is not None, "the second lesson")
    person.goes_on()
    person.does_the_step()
    person.goes_on()
    film.picture("here the power fails")
    os._exit(0)


def next_day(film: Film) -> None:
    """Another day: finds the hedgehog, taps four pictures, goes on."""
    person = film.person
    film.picture("the start screen knows no names")
    person.presses("start/return")
    film.picture("which animal")
    picks(person, "egel")
    picks(person, "groen")
    film.picture("the pictures stand elsewhere")
    picks(person, *CODE)
    person.expects(lambda: person.hands.sees("welcome/resume"), "what waits")
    film.picture("where you stopped")
    person.presses("welcome/resume")
    person.expects(lambda: person.corner.navigation.lesson is not None, "the lesson")
    film.picture("on at the same step")


def walks_away(film: Film) -> None:
    """Leaves without a word; the next one finds nothing, the first finds the animal."""
    person = film.person
    person.presses("button/adjust")
    for choice in ("adjust/larger", "adjust/larger", "adjust/contrast"):
        person.presses(choice)
    film.picture("letters and contrast of their own")
    person.presses("adjust/done")
    person.sits_at(READING, "samen-antwoorden")
    film.picture("in the middle of a lesson")
    film.minutes_pass(5.1)
    film.picture("are you still there")
    film.minutes_pass(5.1)
    person.expects(lambda: person.hands.sees("start/choose"), "the start screen")
    film.picture("the next one finds everything as new")
    person.finds_lesson(FAKE)
    film.picture("the next one practises")
    person.corner.navigation.leave()
    person.expects(lambda: person.hands.sees("start/resume"), "the animal that keeps the place")
    film.picture("the animal keeps the place of the first")
    person.presses("start/resume")
    person.expects(lambda: person.corner.navigation.lesson is not None, "the lesson of the first")
    film.picture("the first goes on")


SCENES: Mapping[str, tuple[Callable[[Film], None], ...]] = {
    "guest": (guest,),
    "arabic": (arabic,),
    "comes-back": (becomes_known, next_day),
    "walks-away": (walks_away,),
}


def shoot(folder: Path, name: str, part: int, home: Path) -> None:
    """One part of a film, in this process."""
    app = make_application([])
    film = Film(home, folder, name, first=1 + 20 * part)
    SCENES[name][part](film)
    film.close()
    del app


def main(folder: str, *names: str) -> int:
    """Every film, each part in a process of its own: a power cut ends one."""
    failed = 0
    for name in names or SCENES:
        with tempfile.TemporaryDirectory(prefix="oefenplek-film-") as home:
            for part in range(len(SCENES[name])):
                command = [sys.executable, "-m", "tests.campaign.film", "--part", folder, name, str(part), home]
                failed += subprocess.run(command, check=False, timeout=600).returncode != 0
        sys.stdout.write(f"{name}: {len(list(Path(folder).glob(f'{name}-*.png')))} pictures\n")
    return int(bool(failed))


if __name__ == "__main__":
    if sys.argv[1] == "--part":
        shoot(Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]), Path(sys.argv[5]))
    else:
        sys.exit(main(*sys.argv[1:]))

"""A whole lesson in a real window with one way of doing alone.

``keys``, ``touch``, ``large`` (the mouse, at 200 %), or ``followed``: with the mouse, and at every screen it waits for
a line, so that somebody outside can read along. Runs in a process of its own on a virtual screen. Goes from the start
screen to *Klaar* and prints what was done; everywhere it looks for texts that are cut off and controls that are too
small.
"""

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QSocketNotifier
from PySide6.QtQml import qmlEngine

from oefenplek.app.corner import Corner, build, make_application
from oefenplek.app.options import Options
from oefenplek.app.platform import prepare
from oefenplek.cli import hands as paced
from oefenplek.cli.hands import Hands, NotThere
from tests.journeys.person import Person
from tests.support.conform import faults
from tests.support.key_hands import KeyHands
from tests.support.showing import Shown
from tests.support.steady_hands import MouseHands, TouchHands, strike

LESSON = "c02-mail-lezen"
SIZE = (1280, 760)
PIXELS_PER_MM = 96 / 25.4
KLAAR = "finished/read"
WAYS = ("keys", "touch", "large", "followed")


def options(way: str, home: Path) -> Options:
    """The app as it is on a device that is used this way."""
    return Options(
        home=home,
        size=SIZE,
        silent=True,
        swift=True,
        calm=True,
        pointer="touch" if way == "touch" else "mouse",
        pixels_per_mm=PIXELS_PER_MM,
        text_scale=2.0 if way == "large" else None,
    )


def hands_for(way: str, corner: Corner) -> Hands:
    """Hands that can do nothing else."""
    if way == "keys":
        return KeyHands(corner.window, strike)
    return TouchHands(corner.window) if way == "touch" else MouseHands(corner.window)


class Practiser:
    """Someone who does a whole lesson in one way."""

    def __init__(self, way: str, corner: Corner, pictures: Path | None) -> None:
        self.corner, self.pictures = corner, pictures
        self.person = Person(corner)
        self.person.hands = hands_for(way, corner)
        self.done: list[str] = []
        self.wrong: list[str] = []
        self.followed = way == "followed"

    def does_it_all(self) -> None:
        """From the start screen to *Klaar*."""
        person, hands = self.person, self.person.hands
        person.comes_in()
        self.looks("start")
        person.finds_lesson(LESSON)
        while self.corner.navigation.lesson is not None:
            step = person.at
            if step in self.done:
                raise NotThere(f"Verder does not lead on from {step}")
            self.done.append(step)
            self.looks(step)
            person.does_the_step()
            self.looks(f"{step}-done")
            self.goes_on()
        person.expects(lambda: hands.sees(KLAAR), "Klaar")
        self.looks("klaar")

    def goes_on(self) -> None:
        """*Verder*; once more when something answered."""
        person, lesson, before = self.person, self.person.lesson, self.person.at

        def gone() -> bool:
            return self.corner.navigation.lesson is not lesson or person.at != before

        person.presses("lesson/next")
        person.expects(lambda: gone() or bool(lesson.state.now.echoed), f"something after {before}")
        if not gone():
            self.looks(f"{before}-echo")
            person.presses("lesson/next")
            person.expects(gone, f"the step after {before}")

    def looks(self, name: str) -> None:
        """Is everything there whole, and large enough to be pressed?"""
        self.person.hands.rest(0.2)
        window = self.corner.window
        engine = qmlEngine(window)
        if engine is None:
            raise NotThere("the window has no engine")
        self.wrong += [f"{name}: {fault}" for fault in faults(Shown(engine, window, window.contentItem()))]
        if self.followed:
            print(f"at {name}", flush=True)
            wait_for_a_line()
        if self.pictures is not None:
            self.person.hands.picture(self.pictures / f"{len(self.done):02d}-{name}.png")


def wait_for_a_line() -> None:
    """The app goes on, and answers the screen reader, until somebody writes a line."""
    loop, line = QEventLoop(), QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    line.activated.connect(loop.quit)
    loop.exec()
    line.setEnabled(False)
    sys.stdin.readline()


def main(way: str, pictures: Path | None) -> int:
    """Do it; 0 when the lesson was done and nothing was wrong."""
    prepare("on" if way == "touch" else "off")
    app = make_application(sys.argv[:1])
    paced.REST = 0
    owner = QObject()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        if way == "touch":
            (home / "config").mkdir(parents=True)
            (home / "config" / "settings.json").write_text('{"keyboard": "on"}', encoding="utf-8")
        corner = build(options(way, home), owner)
        practiser = Practiser(way, corner, pictures)
        try:
            practiser.does_it_all()
        except (NotThere, AssertionError) as error:
            practiser.wrong.append(f"after {', '.join(practiser.done) or 'nothing'}: {error}")
            practiser.looks("stopped")
        finally:
            corner.close()
            app.processEvents()
    for fault in dict.fromkeys(practiser.wrong):
        print(fault, file=sys.stderr)
    hands = practiser.person.hands
    most = max(hands.tabs.items(), key=lambda tab: tab[1], default=("", 0)) if isinstance(hands, KeyHands) else ("", 0)
    print(f"{len(practiser.done)} steps" + (f", at most {most[1]} Tabs (to {most[0]})" if most[1] else ""))
    return int(bool(practiser.wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2]) if len(sys.argv) > 2 else None))

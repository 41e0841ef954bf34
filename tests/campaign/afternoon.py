"""Somebody sits beside: one afternoon of a resident and a volunteer at a real window, with real mouse and keys.

The resident gets stuck and asks for help; the volunteer holds the corner, reads what to say, points, and leaves no
trace; behind the PIN they see who could use help, put a lesson ready and look at the key card; the resident comes back
and finds it. ``python -m tests.campaign.afternoon FOLDER`` keeps a picture of every moment.
"""

import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage

from oefenplek.storage.service import Store
from oefenplek.storage.settings_file import DeviceSettings, save
from oefenplek.storage.states import Outcome

from .screen import KNOWN, PATIENCE, CampaignError, Screen, app_on, virtual_screen
from .window import READING_LESSONS, picture

CODE = ("zon", "ster", "maan", "huis")
NAME, PIN = "Riet", "481602"
LESSON, READY = "E-mail lezen en antwoorden", "Wat is een e-mailadres?"
CORNER = (18, 782)
ASIDE = (640, 4)
"""Where the mouse waits while the screen is looked at: over nothing."""


class Afternoon:
    """The screen, and the pictures of it."""

    def __init__(self, screen: Screen, folder: Path) -> None:
        self.screen, self._folder, self._number = screen, folder, 0

    def picture(self, what: str) -> QImage:
        """Keep what is on the screen, with the mouse where nothing is."""
        self.screen.runs("xdotool", "mousemove", "--sync", *map(str, ASIDE))
        time.sleep(0.6)
        self._number += 1
        file = self._folder / f"{self._number:02}-{what.replace(' ', '-')}.png"
        picture(self.screen, file)
        return QImage(str(file))

    def holds_the_corner(self) -> None:
        """Two seconds and a little, with the mouse."""
        self.screen.runs("xdotool", "mousemove", "--sync", *map(str, CORNER))
        self.screen.runs("xdotool", "mousedown", "1")
        time.sleep(2.6)
        self.screen.runs("xdotool", "mouseup", "1")


def prepared(home: Path) -> None:
    """A corner that was set up: one volunteer, one resident with an animal."""
    save(home / "config", DeviceSettings(site="De Linde"))
    store = Store(home / "data")
    store.start()
    _told(lambda done: store.set_up(NAME, PIN, done))
    _told(lambda done: store.create_person("egel", "groen", CODE, done))
    store.close()


def _told(ask: Callable[[Callable[[Outcome[Any]], None]], object]) -> None:
    answered, answers = threading.Event(), list[Outcome[Any]]()

    def done(outcome: Outcome[Any]) -> None:
        answers.append(outcome)
        answered.set()

    ask(done)
    if not answered.wait(PATIENCE) or not answers[0].ok:
        raise CampaignError("the corner could not be set up")


def comes_back(screen: Screen) -> None:
    """The green hedgehog and its four pictures."""
    screen.clicks("Ik ben hier al eens geweest")
    for name in ("egel", "groen", *CODE):
        screen.clicks(name, "push button")
    screen.finds("Fijn dat u er weer bent.")


def gets_stuck(day: Afternoon) -> None:
    """In the middle of a lesson: help is asked for twice."""
    screen = day.screen
    comes_back(screen)
    day.picture("the resident is welcomed")
    screen.clicks("Iets anders kiezen")
    screen.clicks("Contact houden")
    screen.clicks(LESSON)
    screen.clicks("Ja, verder")
    screen.finds("U leest hem wanneer u wilt")
    screen.clicks("Verder")
    screen.finds("beantwoorden", "push button")
    screen.clicks("Verder")
    screen.clicks("Voordoen")
    screen.finds("Nog een keer")
    screen.clicks("Verder")
    screen.finds("Open de e-mail van ")
    screen.clicks("Hulp")
    time.sleep(1)
    screen.clicks("Hulp")
    screen.finds("Iemand komt zo bij u.")
    day.picture("the arm is raised")


def helps(day: Afternoon) -> None:
    """The corner, one sentence, pointing; then the screen is as it was, to the pixel."""
    screen = day.screen
    day.holds_the_corner()
    screen.finds("Aanwijzen", "push button")
    said = [thing.name for thing in screen.reads() if thing.name.startswith("Zeg nu")]
    if not said:
        raise CampaignError("the strip has nothing to say")
    day.picture("the strip")
    screen.clicks("Andere zin")
    screen.clicks("Aanwijzen")
    day.picture("pointed at without the mouse")
    screen.clicks("Sluiten")
    time.sleep(1)
    for _ in range(2):  # a minute that ends meanwhile stands on the clock of the telephone
        before = day.picture("before")
        day.holds_the_corner()
        screen.finds("Aanwijzen", "push button")
        screen.clicks("Sluiten")
        time.sleep(1)
        if day.picture("after") == before:
            break
    else:
        raise CampaignError("the screen is not as it was before the strip")
    screen.clicks("Stoppen")
    screen.clicks("Ja, stoppen")
    screen.finds("Help mij kiezen")


def behind_the_door(day: Afternoon) -> None:
    """The PIN, who could use help, a lesson put ready, the key card."""
    screen = day.screen
    day.holds_the_corner()
    screen.finds("Typ uw pincode.")
    day.picture("the door")
    screen.runs("xdotool", "type", "--delay", "120", PIN)
    screen.finds(f"Dag {NAME}")
    day.picture("volunteer mode")
    screen.clicks("Bewoners")
    screen.finds("Een groene egel, nummer 1")
    day.picture("who could use help")
    screen.clicks("Een groene egel, nummer 1", "list item")
    screen.finds("Hier liep het vast")
    day.picture("where it got stuck")
    screen.clicks("Een les klaarzetten")
    screen.clicks("Contact houden")
    screen.clicks(READY)
    screen.finds(f"Weghalen: {READY}")
    day.picture("a lesson lies ready")
    screen.clicks("Sleutelpas printen")
    screen.finds("Bewaren", "push button")
    day.picture("the key card")
    screen.clicks("Terug")
    screen.clicks("Sluiten")
    screen.finds("Help mij kiezen")


def finds_it(day: Afternoon) -> None:
    """The resident comes back to what was put ready."""
    comes_back(day.screen)
    day.screen.finds("Dit staat voor u klaar")
    day.picture("it lies ready")
    day.screen.clicks("Dit staat voor u klaar", "push button")
    day.screen.finds("Waarom?")
    day.picture("the lesson that was put ready")


def check(keep: Path | None = None) -> str:
    """Do it all; returns what was done."""
    with tempfile.TemporaryDirectory() as folder, virtual_screen(Path(folder)) as screen:
        home, pictures = Path(folder), keep or Path(folder) / "pictures"
        pictures.mkdir(parents=True, exist_ok=True)
        prepared(home)
        day = Afternoon(screen, pictures)
        with app_on(screen, home):
            screen.finds("Help mij kiezen")
            time.sleep(READING_LESSONS)
            for part in (gets_stuck, helps, behind_the_door, finds_it):
                part(day)
        said = [line for line in (home / "app.log").read_text("utf-8").splitlines() if not KNOWN.fullmatch(line)]
        if said:
            raise CampaignError(f"the app said: {said[0]} ({len(said)} lines)")
        return "stuck, helped without a trace, seen behind the PIN, put ready, found again"


if __name__ == "__main__":
    print(check(Path(sys.argv[1])))

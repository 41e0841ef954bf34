"""A resident at a real window: real clicks from the start screen into a lesson, read along by a screen reader."""

import tempfile
import time
from pathlib import Path

from PySide6.QtGui import QImage

from tests.support.pictures import shows_something

from .screen import DRAWING_MARKS, KNOWN, CampaignError, Screen, Seen, app_on, readable, virtual_screen

START = (
    ("push button", "Voorlezen"),
    ("push button", "Nederlands"),
    ("push button", "English"),
    ("heading", "Goede"),
    ("push button", "Mijn telefoon"),
    ("push button", "Een computer"),
    ("push button", "Een brief of een vraag"),
    ("push button", "Help mij kiezen"),
)
LESSON = (
    ("label", "Oefenen. U kunt niets kapotmaken."),
    ("push button", "Stoppen"),
    ("push button", "Voorlezen"),
    ("label", "Een e-mail is een brief op uw scherm."),
    ("push button", "Terug"),
    ("push button", "Hulp"),
    ("push button", "Verder"),
)
"""Roles and the beginnings of names, in the order in which they are read."""
READING_LESSONS = 12
"""Seconds in which a first start has read every lesson: the first minute with the mouse is offered once it is known."""


def in_order(screen: Screen, wanted: tuple[tuple[str, str], ...]) -> None:
    """The screen reader meets these things, in this order."""
    seen = screen.reads()
    rest = iter(seen)
    for role, name in wanted:
        if not any(thing.role == role and readable(thing.name).startswith(name) for thing in rest):
            there = ", ".join(f"{thing.role} {thing.name!r}" for thing in seen)
            raise CampaignError(f"{role} {name!r} is not where a screen reader expects it; there are: {there}")


def without_drawing_marks(screen: Screen) -> None:
    """What only helps to draw a line (a word joiner, a soft hyphen) is not told to a screen reader."""
    marked = [thing.name for thing in screen.reads() if set(thing.name) & set(DRAWING_MARKS)]
    if marked:
        raise CampaignError(f"a screen reader gets marks that are for drawing: {marked[0]!r}")


def picture(screen: Screen, file: Path) -> None:
    """There is something on the screen."""
    screen.takes_picture(file)
    if not shows_something(QImage(str(file))):
        raise CampaignError(f"{file.name}: the screen is empty")


def walk(screen: Screen, folder: Path) -> None:
    """Setting up is for later; start → themes → lesson → watch → do it."""
    screen.finds("Welkom bij Oefenplek.")
    picture(screen, folder / "welcome.png")
    screen.clicks("Later")
    screen.finds("Help mij kiezen")
    picture(screen, folder / "start.png")
    in_order(screen, START)
    time.sleep(READING_LESSONS)
    screen.clicks("Help mij kiezen")
    screen.clicks("Ja, verder")
    screen.clicks("Contact houden")
    screen.clicks("E-mail lezen en antwoorden")
    screen.finds("U leest hem wanneer u wilt")
    in_order(screen, LESSON)
    without_drawing_marks(screen)
    picture(screen, folder / "lesson.png")
    screen.clicks("Verder")
    screen.finds("beantwoorden", "push button")
    screen.clicks("Verder")
    screen.clicks("Voordoen")
    screen.finds("Nog een keer")
    screen.clicks("Verder")
    screen.clicks(_sender(screen).name, "push button")
    screen.finds("Goed zo")
    picture(screen, folder / "done.png")
    screen.clicks("Stoppen")
    screen.clicks("Ja, stoppen")
    screen.finds("Help mij kiezen")


def _sender(screen: Screen) -> Seen:
    """The row of the one whose mail is to be opened, by the name in the instruction."""
    asked = readable(screen.finds("Open de e-mail van ").name)
    name = asked.removeprefix("Open de e-mail van ").rstrip(".")
    return screen.waits(
        lambda: next((t for t in screen.reads() if t.role == "push button" and f"{name}, " in t.name), None),
        f"a mail of {name}",
    )


def by_keyboard(screen: Screen) -> None:
    """The same window with the keys alone: Escape leaves setting up, the frame is moved, Space chooses."""
    screen.finds("Welkom bij Oefenplek.")
    screen.runs("xdotool", "key", "Escape")
    screen.finds("Help mij kiezen")
    for _ in range(20):
        screen.runs("xdotool", "key", "Tab")
        time.sleep(0.1)
        if screen.focused().startswith("Help mij kiezen"):
            break
    else:
        raise CampaignError("Tab does not reach Help mij kiezen")
    screen.runs("xdotool", "key", "space")
    screen.finds("Contact houden")


def check() -> str:
    """Do it all; returns what was done."""
    with tempfile.TemporaryDirectory() as folder, virtual_screen(Path(folder)) as screen:
        home = Path(folder)
        with app_on(screen, home):
            walk(screen, home)
        with app_on(screen, home):
            by_keyboard(screen)
        said = [line for line in (home / "app.log").read_text("utf-8").splitlines() if not KNOWN.fullmatch(line)]
        if said:
            raise CampaignError(f"the app said: {said[0]} ({len(said)} lines)")
        return "from the start screen into a lesson, watched and done with the mouse; chosen with the keys"

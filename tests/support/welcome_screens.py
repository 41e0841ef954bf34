"""What waits for somebody who came back, and what is kept about them."""

from PySide6.QtCore import QObject

from oefenplek.domain.people import Person
from oefenplek.screens.welcome.about_me import AboutMeViewModel
from oefenplek.screens.welcome.view import Kept, LessonKept, Place, Repetition, Waiting
from oefenplek.screens.welcome.view_model import WelcomeViewModel
from tests.screens import samples

from .screens_of import Factory, Scenery

HEDGEHOG = Person("ria", "egel", "groen", 2)
STOPPED = Place("c02-mail-lezen", "E-mail lezen en antwoorden", "Samen doen: lezen", 4, 9)
FULL = Waiting(
    HEDGEHOG,
    STOPPED,
    (Repetition("d04-nepmail", "Nepmail herkennen"), Repetition("c01-mailadres", "Wat is een e-mailadres?")),
)
KEPT = Kept(HEDGEHOG, STOPPED, (LessonKept("Wat is een e-mailadres?", 1), LessonKept("Nepmail herkennen", 3)), 2)


def welcome(owner: QObject, waiting: Waiting = FULL) -> WelcomeViewModel:
    """Someone who came back."""
    return WelcomeViewModel(owner, samples.reader(owner), samples.language(owner), lambda: waiting)


def about_me(owner: QObject, kept: Kept = KEPT) -> AboutMeViewModel:
    """Someone who wants to know."""
    return AboutMeViewModel(owner, samples.reader(owner), samples.language(owner), lambda: kept)


def _waiting(owner: QObject) -> Scenery:
    return Scenery("oefenplek.screens.welcome", "WelcomeScreen", {"viewModel": welcome(owner)})


def _nothing_waits(owner: QObject) -> Scenery:
    model = welcome(owner, Waiting(HEDGEHOG, repeated=True))
    return Scenery("oefenplek.screens.welcome", "WelcomeScreen", {"viewModel": model})


def _kept(owner: QObject) -> Scenery:
    return Scenery("oefenplek.screens.welcome", "AboutMeScreen", {"viewModel": about_me(owner)})


def _sure(owner: QObject) -> Scenery:
    model = about_me(owner)
    model.askErase()
    return Scenery("oefenplek.screens.welcome", "AboutMeScreen", {"viewModel": model})


WELCOME_SCREENS: list[tuple[str, Factory]] = [
    ("welcome/waiting", _waiting),
    ("welcome/nothing-waits", _nothing_waits),
    ("welcome/about-me", _kept),
    ("welcome/sure", _sure),
]

"""What waits for somebody who came back, and what is kept about them."""

from dataclasses import replace

from PySide6.QtCore import QObject

from oefenplek.domain.people import Person
from oefenplek.screens.welcome.about_me import AboutMeViewModel
from oefenplek.screens.welcome.known import AnswerKept, Kept, LessonKept, StuckKept
from oefenplek.screens.welcome.view import Place, Prepared, Repetition, Waiting
from oefenplek.screens.welcome.view_model import WelcomeViewModel
from oefenplek.storage.states import NOT_NOW
from tests.screens import samples

from .screens_of import Factory, Scenery

HEDGEHOG = Person("ria", "egel", "groen", 2)
STOPPED = Place("c02-mail-lezen", "E-mail lezen en antwoorden", "Samen doen: lezen", 4, 9)
FULL = Waiting(
    HEDGEHOG,
    STOPPED,
    (Repetition("d04-nepmail", "Nepmail herkennen"), Repetition("c01-mailadres", "Wat is een e-mailadres?")),
)
PREPARED = (
    Prepared("d04-nepmail", "Nepmail herkennen"),
    Prepared("route:people", "Mensen ontmoeten"),
    Prepared("a20-telefoon", "Een telefoon die u nog niet kent: wat zit waar, en wat doet elke knop?"),
)
KEPT = Kept(
    HEDGEHOG,
    STOPPED,
    (LessonKept("Wat is een e-mailadres?", 1, "helped"), LessonKept("Nepmail herkennen", 3)),
    2,
    True,
    ("Een foto meesturen", "Mijn telefoon"),
    ("Dinsdagochtend",),
    (AnswerKept("2027-03-03", "Nepmail herkennen", "not-yet"),),
    (StuckKept("E-mail lezen en antwoorden", "Zelf doen", 2, 4, 0, 1),),
)


def welcome(owner: QObject, waiting: Waiting = FULL) -> WelcomeViewModel:
    """Someone who came back."""
    return WelcomeViewModel(owner, samples.reader(owner), samples.language(owner), lambda: waiting)


def about_me(owner: QObject, kept: Kept = KEPT) -> AboutMeViewModel:
    """Someone who wants to know."""
    return AboutMeViewModel(owner, samples.reader(owner), samples.language(owner), lambda: kept)


def _waiting(owner: QObject) -> Scenery:
    return Scenery("oefenplek.screens.welcome", "WelcomeScreen", {"viewModel": welcome(owner)})


def _put_ready(owner: QObject) -> Scenery:
    model = welcome(owner, replace(FULL, ready=PREPARED))
    return Scenery("oefenplek.screens.welcome", "WelcomeScreen", {"viewModel": model})


def _only_ready(owner: QObject) -> Scenery:
    model = welcome(owner, Waiting(HEDGEHOG, ready=PREPARED[:1]))
    return Scenery("oefenplek.screens.welcome", "WelcomeScreen", {"viewModel": model})


def _nothing_waits(owner: QObject) -> Scenery:
    model = welcome(owner, Waiting(HEDGEHOG, repeated=True))
    return Scenery("oefenplek.screens.welcome", "WelcomeScreen", {"viewModel": model})


def _kept(owner: QObject) -> Scenery:
    return Scenery("oefenplek.screens.welcome", "AboutMeScreen", {"viewModel": about_me(owner)})


def _little(owner: QObject) -> Scenery:
    model = about_me(owner, Kept(HEDGEHOG))
    model.tell(NOT_NOW)
    return Scenery("oefenplek.screens.welcome", "AboutMeScreen", {"viewModel": model})


def _sure(owner: QObject) -> Scenery:
    model = about_me(owner)
    model.askErase()
    return Scenery("oefenplek.screens.welcome", "AboutMeScreen", {"viewModel": model})


WELCOME_SCREENS: list[tuple[str, Factory]] = [
    ("welcome/waiting", _waiting),
    ("welcome/put-ready", _put_ready),
    ("welcome/only-ready", _only_ready),
    ("welcome/nothing-waits", _nothing_waits),
    ("welcome/about-me", _kept),
    ("welcome/little", _little),
    ("welcome/sure", _sure),
]

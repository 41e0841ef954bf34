"""The helper strip: on a fresh step, after a mistake, when all is done, in a private lesson, and its pages."""

from functools import partial

from PySide6.QtCore import QObject

from oefenplek.domain import player as play
from oefenplek.screens.helper.after import AfterLesson
from oefenplek.screens.helper.services import HelperServices
from oefenplek.screens.helper.view_model import HelperViewModel

from .lesson_screens import lesson_model
from .screens_of import Factory, Scenery

NUMBERS = {"hulp": "0000 12 34", "politie": "0900 00 00"}
SERVICES = HelperServices(NUMBERS, noted="helped", print_sheet=lambda: None)
MISTAKE = play.Slipped("X06", "Bijna. Een klein stukje naar rechts.")
PAGES = ("more", "answers", "level", "limits", "grave")


def strip(
    owner: QObject, step: str = "samen-melden", *events: play.Event, services: HelperServices = SERVICES
) -> HelperViewModel:
    """Beside the lesson about fake mail."""
    lesson = lesson_model(owner, step=step)
    for event in events:
        lesson._playing.take(event)
    return HelperViewModel(owner, lesson.helped, services)


def shown(step: str, events: tuple[play.Event, ...], owner: QObject) -> Scenery:
    """The strip at a moment."""
    return Scenery("oefenplek.screens.helper", "HelperStrip", {"viewModel": strip(owner, step, *events)})


def private(owner: QObject) -> Scenery:
    """Beside a lesson of which nothing is kept."""
    model = strip(owner, services=HelperServices(NUMBERS, private=True, kept=False))
    return Scenery("oefenplek.screens.helper", "HelperStrip", {"viewModel": model})


def after(owner: QObject) -> Scenery:
    """Beside *Klaar*."""
    model = HelperViewModel(owner, AfterLesson(owner, lambda text: text, lambda: None), SERVICES)
    return Scenery("oefenplek.screens.helper", "HelperStrip", {"viewModel": model})


def turned(page: str, owner: QObject) -> Scenery:
    """A page behind *Meer*."""
    scenery = shown("samen-melden", (), owner)
    return Scenery(scenery.uri, scenery.component, {**scenery.properties, "page": page})


HELPER_SCREENS: list[tuple[str, Factory]] = [
    ("helper/fresh", partial(shown, "samen-melden", ())),
    ("helper/slip", partial(shown, "samen-melden", (play.AskedHelp(), MISTAKE))),
    ("helper/private", private),
    ("helper/after", after),
    *((f"helper/{page}", partial(turned, page)) for page in PAGES),
]
"""The screens that the conformance tests look at. A new screen adds one line here."""

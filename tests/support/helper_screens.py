"""The helper strip: on a fresh step, after a mistake, and when all is done."""

from functools import partial

from PySide6.QtCore import QObject

from oefenplek.domain import player as play
from oefenplek.screens.helper.view_model import HelperViewModel

from .lesson_screens import lesson_model
from .screens_of import Factory, Scenery

NUMBERS = {"hulp": "0000 12 34", "politie": "0900 00 00"}
MISTAKE = play.Slipped("X06", "Bijna. Een klein stukje naar rechts.")


def strip(owner: QObject, step: str = "samen-melden", *events: play.Event) -> HelperViewModel:
    """Beside the lesson about fake mail."""
    lesson = lesson_model(owner, step=step)
    for event in events:
        lesson._playing.take(event)
    return HelperViewModel(owner, lesson.helped, NUMBERS)


def shown(step: str, events: tuple[play.Event, ...], owner: QObject) -> Scenery:
    """The strip at a moment."""
    return Scenery("oefenplek.screens.helper", "HelperStrip", {"viewModel": strip(owner, step, *events)})


def turned(page: str, owner: QObject) -> Scenery:
    """A page behind *Meer*."""
    scenery = shown("samen-melden", (), owner)
    return Scenery(scenery.uri, scenery.component, {**scenery.properties, "page": page})


HELPER_SCREENS: list[tuple[str, Factory]] = [
    ("helper/fresh", partial(shown, "samen-melden", ())),
    ("helper/slip", partial(shown, "samen-melden", (play.AskedHelp(), MISTAKE))),
    ("helper/last", partial(shown, "lukt-het", ())),
    *((f"helper/{page}", partial(turned, page)) for page in ("more", "limits", "grave")),
]

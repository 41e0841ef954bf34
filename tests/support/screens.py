"""The screens that the conformance tests look at. A new screen adds one line here."""

from dataclasses import replace

from PySide6.QtCore import QObject

from tests.screens import samples

from .calibration_screens import CALIBRATION_SCREENS
from .check_screens import CHECK_SCREENS
from .class_code_screens import CLASS_CODE_SCREENS
from .day_screens import DAY_SCREENS
from .free_screens import FREE_SCREENS
from .group_screens import GROUP_SCREENS
from .groups_screens import GROUPS_SCREENS
from .helper_screens import HELPER_SCREENS
from .joining_screens import JOINING_SCREENS
from .klas_screens import KLAS_SCREENS
from .leaving_screens import LEAVING_SCREENS
from .lesson_screens import LESSON_SCREENS
from .notice_screens import NOTICE_SCREENS
from .pad_screens import PAD_SCREENS
from .paper_screens import PAPER_SCREENS
from .people_screens import PEOPLE_SCREENS
from .person_screens import PERSON_SCREENS
from .quickpanel_screens import QUICKPANEL_SCREENS
from .rest_screens import REST_SCREENS
from .returning_screens import RETURNING_SCREENS
from .screens_of import Factory, Scenery
from .site_screens import SITE_SCREENS
from .start_screens import START_SCREENS
from .takehome_screens import TAKEHOME_SCREENS
from .unlock_screens import UNLOCK_SCREENS
from .volunteer_screens import VOLUNTEER_SCREENS
from .volunteers_screens import VOLUNTEERS_SCREENS
from .welcome_screens import WELCOME_SCREENS
from .wizard_screens import WIZARD_SCREENS

__all__ = ["SCREENS", "Factory", "Scenery"]


def _start(owner: QObject) -> Scenery:
    return Scenery("oefenplek.screens.start", "StartScreen", {"viewModel": samples.start(owner)})


def _first_visit(owner: QObject) -> Scenery:
    model = samples.start(owner, finished_today=0, resume="")
    return Scenery("oefenplek.screens.start", "StartScreen", {"viewModel": model})


def _themes(owner: QObject) -> Scenery:
    return Scenery("oefenplek.screens.themes", "ThemesScreen", {"viewModel": samples.themes(owner)})


def _route(owner: QObject) -> Scenery:
    return Scenery("oefenplek.screens.themes", "ThemesScreen", {"viewModel": samples.themes(owner, "phone")})


def _finished(owner: QObject) -> Scenery:
    model = samples.finished(owner, guest=True)
    return Scenery("oefenplek.screens.finished", "FinishedScreen", {"viewModel": model})


def _finished_last(owner: QObject) -> Scenery:
    model = samples.finished(owner, replace(samples.PLAIN, words=samples.ANSWERED.words, repeats=True))
    return Scenery("oefenplek.screens.finished", "FinishedScreen", {"viewModel": model})


SCREENS: list[tuple[str, Factory]] = [
    ("start/afternoon", _start),
    ("start/first-visit", _first_visit),
    *START_SCREENS,
    ("themes/all", _themes),
    ("themes/route", _route),
    ("finished/answered", _finished),
    ("finished/last", _finished_last),
    *LESSON_SCREENS,
    *NOTICE_SCREENS,
    *FREE_SCREENS,
    *RETURNING_SCREENS,
    *HELPER_SCREENS,
    *JOINING_SCREENS,
    *WELCOME_SCREENS,
    *CHECK_SCREENS,
    *UNLOCK_SCREENS,
    *VOLUNTEER_SCREENS,
    *DAY_SCREENS,
    *VOLUNTEERS_SCREENS,
    *SITE_SCREENS,
    *WIZARD_SCREENS,
    *PAPER_SCREENS,
    *PEOPLE_SCREENS,
    *PERSON_SCREENS,
    *PAD_SCREENS,
    *LEAVING_SCREENS,
    *TAKEHOME_SCREENS,
    *CLASS_CODE_SCREENS,
    *KLAS_SCREENS,
    *GROUPS_SCREENS,
    *GROUP_SCREENS,
    *CALIBRATION_SCREENS,
    *REST_SCREENS,
    *QUICKPANEL_SCREENS,
]
"""(name, factory) of every screen; the name begins with its folder in ``oefenplek/screens``."""

"""The start, themes and *Klaar* screens with sample data, as the tests show them."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject

from oefenplek.content.cards import LessonCard, ThemeCard
from oefenplek.domain.text import resolve
from oefenplek.screens.finished.view_model import Finish, FinishedViewModel
from oefenplek.screens.start.view_model import StartViewModel
from oefenplek.screens.themes.view_model import ThemesViewModel
from oefenplek.ui.language import Language
from oefenplek.ui.speech.reader import Reader
from tests.support.voices import SilentVoice
from tests.ui.printing import sheets

LOCALE = Path(__file__).parents[2] / "resources" / "locale"
AFTERNOON = datetime(2026, 3, 4, 14, 5, 30)


def lesson(lesson_id: str, title: str, goal: str, minutes: int, needs: tuple[str, ...] = ()) -> LessonCard:
    """A lesson's card; theme and order follow from its id."""
    theme, order = lesson_id[0], int(lesson_id[1:3])
    return LessonCard(lesson_id, theme, order, title, goal, minutes, needs, ("read",), Path("lesson.yaml"))


THEMES = (
    ThemeCard("a", "Telefoon, tablet en computer", "U leert uw toestel bedienen.", "cellphone", 1),
    ThemeCard("c", "Contact houden", "U mailt, appt en belt met familie en vrienden.", "forum", 3),
    ThemeCard("d", "Veilig op internet", "U weet wat wel en niet kan.", "shield-check", 4),
)
LESSONS = (
    lesson("c01-mailadres", "Wat is een e-mailadres?", "Ik herken een goed e-mailadres en vind mijn postvak.", 8),
    lesson("c02-mail-lezen", "E-mail lezen", "Ik kan een e-mail openen.", 12, ("c01-mailadres",)),
    lesson(
        "d04-nepmail", "Nepmail herkennen", "Ik herken een nepmail. Ik [tik] niet op de link.", 15, ("c02-mail-lezen",)
    ),
)


def reader(owner: QObject) -> Reader:
    """A reader that finishes a sentence when the test says so."""
    return Reader(owner, SilentVoice(owner))


def language(owner: QObject) -> Language:
    """The languages of Oefenplek itself."""
    return Language(owner, LOCALE)


def start(owner: QObject, finished_today: int = 4, resume: str = "E-mail lezen en antwoorden") -> StartViewModel:
    """The start screen of an ordinary afternoon."""
    model = StartViewModel(owner, reader(owner), language(owner), "De Linde", lambda: AFTERNOON)
    model.show(finished_today, resume)
    return model


def themes(owner: QObject, route: str = "") -> ThemesViewModel:
    """*Help mij kiezen*, or the lessons of a route."""
    model = ThemesViewModel(owner, reader(owner), language(owner), lambda text: resolve(text, "touch"))
    model.show(THEMES, LESSONS, route)
    return model


ANSWERED = Finish(
    title="E-mail lezen en antwoorden",
    goal="Ik kan een e-mail openen en beantwoorden.",
    echo_from="Lotte",
    echo="Wat fijn, oma! De taart is al bijna klaar.",
    echo_picture="taart",
    next_title="Nepmail herkennen",
    next_minutes=15,
    steps=sheets.STEPS,
    words=sheets.WORDS,
)
PLAIN = Finish(title="Nepmail herkennen", goal="Ik herken een nepmail. Ik tik niet op de link.")


def finished(owner: QObject, finish: Finish = ANSWERED, *, guest: bool = False) -> FinishedViewModel:
    """*Klaar*; a guest is offered an animal."""
    model = FinishedViewModel(owner, reader(owner), language(owner))
    model.offer_join(guest)
    model.show(finish)
    return model

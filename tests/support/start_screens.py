"""The start screen at moments that differ: asking, with another language that helps, nobody here to help, languages."""

from functools import cache

from PySide6.QtCore import QObject

from oefenplek.app.ways.first_mouse import QUESTION as MOUSE
from oefenplek.app.ways.which_phone import QUESTION as PHONE
from oefenplek.screens.question.view_model import Question, QuestionModel
from oefenplek.screens.start.languages import LanguageSheetModel
from oefenplek.screens.start.view_model import StartViewModel
from oefenplek.ui.language import read_texts
from tests.screens import samples

from .screens_of import Factory, Scenery

_texts = cache(read_texts)


def start(owner: QObject, *, helping: str = "", helper: bool = True, site: str = "De Linde") -> StartViewModel:
    """An ordinary afternoon."""
    texts = _texts(samples.LOCALE, helping) if helping else {}
    model = StartViewModel(
        owner,
        samples.reader(owner),
        samples.language(owner),
        site,
        lambda: samples.AFTERNOON,
        helper=lambda: helper,
        aid=lambda text: (texts.get(text, ""), helping),
    )
    model.show(4)
    return model


def _shown(model: StartViewModel) -> Scenery:
    return Scenery("oefenplek.screens.start", "StartScreen", {"viewModel": model})


def asking(owner: QObject) -> Scenery:
    """Somebody touched it: *Wilt u alles horen?* Nobody is here to help."""
    model = start(owner, helper=False)
    model.wake()
    return _shown(model)


def helped(owner: QObject) -> Scenery:
    """Dutch with help in Arabic, and asking."""
    model = start(owner, helping="ar")
    model.wake()
    return _shown(model)


def languages(owner: QObject) -> Scenery:
    """All languages."""
    return _sheet(owner, "")


def use(owner: QObject) -> Scenery:
    """How French is to be used."""
    return _sheet(owner, "fr")


def first_mouse(owner: QObject) -> Scenery:
    """*Hebt u al eens een muis gebruikt?* It is being read."""
    return _question(owner, MOUSE, "")


def first_mouse_helped(owner: QObject) -> Scenery:
    """The same with help in Arabic."""
    return _question(owner, MOUSE, "ar")


def which_phone(owner: QObject) -> Scenery:
    """*Welke telefoon lijkt op die van u?*"""
    return _question(owner, PHONE, "")


def _question(owner: QObject, question: Question, helping: str) -> Scenery:
    texts = _texts(samples.LOCALE, helping) if helping else {}
    model = QuestionModel(
        owner,
        question,
        samples.reader(owner),
        samples.language(owner),
        lambda text: (texts.get(text, ""), helping),
        read_aloud=True,
    )
    return Scenery("oefenplek.screens.question", "QuestionCover", {"viewModel": model})


def _sheet(owner: QObject, offered: str) -> Scenery:
    model = LanguageSheetModel(owner, samples.reader(owner), samples.language(owner).available, "nl", offered)
    model.begin()
    return Scenery("oefenplek.screens.start", "LanguageSheet", {"viewModel": model})


START_SCREENS: list[tuple[str, Factory]] = [
    ("start/asking", asking),
    ("start/helped", helped),
    ("start/languages", languages),
    ("start/use", use),
    ("question/first-mouse", first_mouse),
    ("question/first-mouse-helped", first_mouse_helped),
    ("question/which-phone", which_phone),
]

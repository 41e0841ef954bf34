"""A question on the way to something, as a card over the screen."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from oefenplek.app.desk import Desk
from oefenplek.app.start import aid_from
from oefenplek.screens.question.view_model import Question, QuestionModel


def ask(owner: QObject, desk: Desk, question: Question, answered: Callable[[str], None]) -> None:
    """Ask it; *Terug* leads back to what lies below it. The card goes when something else is shown."""
    parts = desk.parts
    aid = aid_from(parts.language, parts.comforts)
    model = QuestionModel(owner, question, parts.reader, parts.language, aid, read_aloud=desk.read_aloud)
    model.backChosen.connect(desk.uncover)
    model.answered.connect(answered)
    desk.cover("oefenplek.screens.question", "QuestionCover", model)

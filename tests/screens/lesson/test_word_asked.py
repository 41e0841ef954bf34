"""A word in a hint or an answer can be asked about too."""

from PySide6.QtCore import QObject

from oefenplek.domain.actions import Action
from oefenplek.domain.lesson import Lesson, Step, Word
from oefenplek.domain.player import Course
from oefenplek.screens.lesson.demonstration import Pace
from oefenplek.screens.lesson.persona import Persona
from oefenplek.screens.lesson.services import LessonServices
from oefenplek.screens.lesson.view_model import LessonViewModel
from oefenplek.screens.lesson.wording import Wording
from oefenplek.steps import kinds
from oefenplek.ui.speech.reader import Reader
from tests.support.voices import SilentVoice

WORDS = (Word("nep", "nepmail", "email-alert", "Van een oplichter."), Word("adres", "adres", "at", "Met een @."))
QUESTION = {
    "question": "Is dit een nepmail?",
    "options": [
        {"id": "ja", "text": "Ja", "icon": "", "correct": True, "feedback": "Goed. Kijk naar het adres."},
        {"id": "nee", "text": "Nee", "icon": "", "correct": False, "feedback": "Kijk naar het adres."},
    ],
    "several": False,
}


def test_its_card_comes_when_no_chip_for_it_stands_there(owner: QObject) -> None:
    rules = kinds()["choice"].rules()
    step = Step("vraag", "choice", rules.read(QUESTION))
    lesson = Lesson("les", "1", "nl", "d", "Les", "Ik kan het.", 5, (step,), words=WORDS)
    voice = SilentVoice(owner)
    services = LessonServices(
        reader=Reader(owner, voice),
        count=lambda effect: None,
        wording=Wording("touch", lambda text: text),
        pace=Pace(0, 0),
        read_aloud=lambda: False,
        done_sound=lambda: None,
    )
    model = LessonViewModel(owner, Course(lesson, {"choice": rules}, {}), kinds(), services, Persona())
    model.act(Action.of("choose", option="nee"))
    assert [run["word"] for sentence in model.feedback for run in sentence if run["word"]] == ["adres"]
    model.openWord("adres")
    assert model.asked["say"] == "Met een @."
    assert [said for said, _ in voice.said] == ["adres."]
    model.openWord("nep")
    assert model.asked == {}, "its chip stands under the question"
    model.openWord("")
    assert model.asked == {}

"""A word in a hint or an answer, or said at a keuzemoment, can be asked about too."""

from typing import Any

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
QUESTION: dict[str, Any] = {
    "question": "Is dit een nepmail?",
    "options": [
        {"id": "ja", "text": "Ja", "icon": "", "correct": True, "feedback": "Goed. Kijk naar het adres."},
        {"id": "nee", "text": "Nee", "icon": "", "correct": False, "feedback": "Kijk naar het adres."},
    ],
    "several": False,
}


WAYS: dict[str, Any] = {
    "question": "Iemand vraagt om een nepmail. Wat doet u?",
    "talk": [{"who": "De beller", "say": "Wat is uw adres?"}],
    "options": [
        {"id": "een", "text": "Ik geef mijn adres", "goto": "vraag"},
        {"id": "twee", "text": "Nee", "goto": "vraag"},
    ],
}


def opened(owner: QObject, kind: str, data: dict[str, object], voice: SilentVoice) -> LessonViewModel:
    """One step of a kind, with the words there are."""
    rules = kinds()[kind].rules()
    step = Step("vraag", kind, rules.read(data))
    lesson = Lesson("les", "1", "nl", "d", "Les", "Ik kan het.", 5, (step,), words=WORDS)
    services = LessonServices(
        reader=Reader(owner, voice),
        count=lambda effect: None,
        wording=Wording("touch", lambda text: text),
        pace=Pace(0, 0),
        read_aloud=lambda: False,
        done_sound=lambda: None,
    )
    return LessonViewModel(owner, Course(lesson, {kind: rules}, {}), kinds(), services, Persona())


def test_its_card_comes_when_no_chip_for_it_stands_there(owner: QObject) -> None:
    voice = SilentVoice(owner)
    model = opened(owner, "choice", QUESTION, voice)
    model.act(Action.of("choose", option="nee"))
    assert [run["word"] for sentence in model.feedback for run in sentence if run["word"]] == ["adres"]
    model.openWord("adres")
    assert model.asked["say"] == "Met een @."
    assert [said for said, _ in voice.said] == ["adres."]
    model.openWord("nep")
    assert model.asked == {}, "its chip stands under the question"
    model.openWord("")
    assert model.asked == {}


def test_a_word_that_is_said_at_a_keuzemoment_has_a_chip_of_its_own(owner: QObject) -> None:
    model = opened(owner, "branch", WAYS, SilentVoice(owner))
    assert {card["id"]: card["always"] for card in model.wordsHere} == {"nep": False, "adres": True}


def test_a_question_gives_nothing_away(owner: QObject) -> None:
    question = {**QUESTION, "options": [{**QUESTION["options"][0], "text": "Het adres"}, QUESTION["options"][1]]}
    assert [card["id"] for card in opened(owner, "choice", question, SilentVoice(owner)).wordsHere] == ["nep"]

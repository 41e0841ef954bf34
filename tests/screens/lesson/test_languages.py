"""A lesson in other languages: help beside Dutch, all in another language, and never a mixed screen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from oefenplek.domain import player as play
from oefenplek.domain.aids import Aid, Aids, aids_from
from oefenplek.domain.lesson import Hint, Lesson, Step, Word
from oefenplek.screens.lesson.demonstration import Pace
from oefenplek.screens.lesson.missing import GO_ON
from oefenplek.screens.lesson.persona import Persona
from oefenplek.screens.lesson.services import LessonServices
from oefenplek.screens.lesson.tongues import NOT_TRANSLATED
from oefenplek.screens.lesson.view_model import LessonViewModel
from oefenplek.screens.lesson.wording import Wording
from oefenplek.steps import kinds
from oefenplek.ui.speech.reader import Reader
from tests.support.voices import SilentVoice

WORDS = {"Goed gekozen.": "Well chosen.", NOT_TRANSLATED: "Not in English yet.", GO_ON: "Done? Choose Next."}
"""Of our own sentences, those that this lesson meets; on an English screen."""
HELP = {
    "[Tik] op het goede antwoord.": Aid("[Tap] the right answer."),
    "Ja": Aid("Yes"),
    "Een e-mail die niet echt is.": Aid("An e-mail that is not real.", old=True),
    "Goed gekozen.": Aid("Well chosen."),
}


def body(question: str, yes: str, no: str) -> object:
    options = [{"id": "ja", "text": yes, "correct": True}, {"id": "nee", "text": no}]
    return kinds()["choice"].rules().read({"question": question, "options": options})


def lesson(language: str = "nl", aids: Aids | None = None) -> Lesson:
    """One question in a language, then the lesson's words."""
    texts = {
        "nl": ("[Tik] op het goede antwoord. Neem de tijd.", "Ja", "Nee", "Les", "Een e-mail die niet echt is."),
        "en": ("[Tap] the right answer. Take your time.", "Yes", "No", "Lesson", "An e-mail that is not real."),
    }[language]
    question, yes, no, title, say = texts
    words = kinds()["words"].rules().read({"words": ["nepmail"]})
    steps = (
        Step("vraag", "choice", body(question, yes, no), hints=(Hint(question),)),
        Step("woorden", "words", words),
    )
    card = Word("nepmail", "nepmail", "email", say)
    return Lesson("les", "1", language, "c", title, "", 5, steps, words=(card,), aids=aids or Aids())


def english(text: str) -> str:
    return WORDS.get(text, text)


@pytest.fixture
def voice(owner: QObject) -> SilentVoice:
    return SilentVoice(owner)


def opened(owner: QObject, voice: SilentVoice, shown: Lesson, wording: Wording, step: str = "") -> LessonViewModel:
    rules = {name: kind.rules() for name, kind in kinds().items()}
    services = LessonServices(
        reader=Reader(owner, voice),
        count=lambda effect: None,
        wording=wording,
        pace=Pace(0, 0),
        read_aloud=lambda: False,
        done_sound=lambda: None,
    )
    return LessonViewModel(owner, play.Course(shown, rules, {}), kinds(), services, Persona(), step)


def with_help(owner: QObject, voice: SilentVoice, step: str = "") -> LessonViewModel:
    aids = Aids("en", HELP)
    return opened(owner, voice, lesson(aids=aids), Wording("mouse", str, aids=aids), step)


def texts(prose: list[list[dict[str, str]]]) -> list[str]:
    return ["".join(run["text"] for run in sentence) for sentence in prose]


def test_beside_dutch_stands_help_for_each_sentence_that_has_it(owner: QObject, voice: SilentVoice) -> None:
    model = with_help(owner, voice)
    assert texts(model.instruction) == ["Klik op het goede antwoord.", "Neem de tijd."]
    assert model.instructionAids == [{"text": "Click the right answer.", "old": False, "language": "Engels"}, {}]
    assert [card["aid"].get("text") for card in model.stepModel.options] == ["Yes", None]


def test_help_is_said_in_its_own_language_and_the_dutch_in_dutch(owner: QObject, voice: SilentVoice) -> None:
    model = with_help(owner, voice)
    model.hearAid(model.instructionAids[0]["text"])
    assert voice.said[-1] == ("Click the right answer.", "en")
    assert (model.litPart, model.speaking) == ("aid", True)
    model.hearAid("")
    assert not model.speaking
    model.readAloud()
    assert voice.said[-1] == ("Klik op het goede antwoord.", "nl")


def test_our_own_answers_have_help_too(owner: QObject, voice: SilentVoice) -> None:
    model = with_help(owner, voice)
    model.stepModel.choose("ja")
    assert texts(model.feedback) == ["Goed gekozen."]
    assert model.feedbackAids[0]["text"] == "Well chosen."


def test_a_word_brings_its_help_and_says_when_it_is_old(owner: QObject, voice: SilentVoice) -> None:
    model = with_help(owner, voice, "woorden")
    (card,) = model.stepModel.cards
    assert card["say"] == "Een e-mail die niet echt is."
    assert (card["aid"]["text"], card["aid"]["old"]) == ("An e-mail that is not real.", True)
    model.stepModel.hearAid(card["aid"]["text"])
    assert voice.said[-1][1] == "en"


def test_without_help_nothing_stands_beside_anything(owner: QObject, voice: SilentVoice) -> None:
    model = opened(owner, voice, lesson(), Wording("mouse", str))
    assert (model.instructionAids, model.hintAids, model.feedbackAids) == ([], [], [])


def test_a_translated_lesson_is_all_in_its_language(owner: QObject, voice: SilentVoice) -> None:
    model = opened(owner, voice, lesson("en"), Wording("mouse", english, english, language="en"))
    assert (model.lessonTitle, model.notice) == ("Lesson", "")
    model.stepModel.choose("ja")
    assert texts(model.feedback) == ["Well chosen."]
    model.readAloud()
    assert {language for _, language in voice.said} == {"en"}


def test_a_lesson_that_is_not_translated_stays_dutch_as_a_whole_and_says_so(owner: QObject, voice: SilentVoice) -> None:
    model = opened(owner, voice, lesson(), Wording("mouse", english, language="en"))
    assert model.notice == "Not in English yet."
    model.stepModel.choose("ja")
    assert texts(model.feedback) == ["Goed gekozen."]
    model.readAloud()
    while model.speaking:
        voice.finish()
    assert voice.said[0] == ("Not in English yet.", "en")
    assert {language for _, language in voice.said[1:]} == {"nl"}
    model.acknowledged("vraag")
    model.goOn()
    assert model.notice == ""


def test_sentences_about_our_buttons_are_in_the_language_of_the_screen(owner: QObject, voice: SilentVoice) -> None:
    told: list[str] = []
    model = opened(owner, voice, lesson(), Wording("mouse", english, language="en"))
    model.notYet.connect(told.append)
    model.stepModel.choose("ja")
    model.askHelp()
    assert told == ["Done? Choose Next."]


def test_a_lesson_goes_on_in_another_language_where_it_was(owner: QObject, voice: SilentVoice) -> None:
    model = opened(owner, voice, lesson(), Wording("mouse", str))
    model.stepModel.choose("ja")
    model.use(lesson("en"), Wording("mouse", english, english, language="en"))
    assert texts(model.instruction) == ["Click the right answer.", "Take your time."]
    assert [card["text"] for card in model.stepModel.options] == ["Yes", "No"]
    assert (model.view["ready"], model.feedback) == (True, [])
    model.use(lesson(), Wording("mouse", str))
    assert texts(model.instruction) == ["Klik op het goede antwoord.", "Neem de tijd."]


def test_cards_that_only_tell_are_told_anew_in_another_language(owner: QObject, voice: SilentVoice) -> None:
    model = opened(owner, voice, lesson(), Wording("mouse", str), "woorden")
    model.use(lesson("en"), Wording("mouse", english, english, language="en"))
    assert [card["say"] for card in model.stepModel.cards] == ["An e-mail that is not real."]


def test_help_may_be_chosen_and_put_away_in_the_middle(owner: QObject, voice: SilentVoice) -> None:
    model = opened(owner, voice, lesson(), Wording("mouse", str))
    model.askHelp()
    aids = Aids("en", HELP)
    model.use(replace(lesson(), aids=aids), Wording("mouse", str, aids=aids))
    assert [help_.get("text") for help_ in model.hintAids] == ["Click the right answer.", None]
    model.use(lesson(), Wording("mouse", str))
    assert model.hintAids == []


def test_a_language_without_a_voice_is_told_once_above_the_lesson(owner: QObject, voice: SilentVoice) -> None:
    model = with_help(owner, voice)
    voice.lacking.emit("ar")
    assert model.notice.startswith("Deze taal kan ik hier niet voorlezen.")


def test_where_to_press_is_told_in_the_language_of_the_sentence_and_a_button_keeps_its_word() -> None:
    said, values = "[Tik] op {knop-home}. Kies {knop-send}.", {"knop-home": "het rondje", "knop-send": "Versturen"}
    english = {said: "[Tap] {knop-home}. Choose {knop-send}.", "het rondje": "the circle"}
    whole = Wording("touch", str, lambda text: english.get(text, text), language="en")
    assert whole.resolve(said, values) == "Tap the circle. Choose Versturen."
    aids = Aids("en", aids_from(english.items()))
    beside = Wording("touch", str, aids=aids)
    assert beside.resolve(said, values) == "Tik op het rondje. Kies Versturen."
    assert [help_["text"] for help_ in beside.helps(said, values)] == ["Tap the circle.", "Choose Versturen."]

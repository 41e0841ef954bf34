"""Reading aloud reaches the stage: the answer or card that is being read is lit, and a word's card speaks."""

from PySide6.QtCore import QObject

from oefenplek.domain.actions import Action
from oefenplek.screens.lesson.reading import Part, lit_row, stage_parts
from oefenplek.ui.speech.reader import Reader
from tests.support.lesson_screens import lesson_model
from tests.support.voices import SilentVoice


def voice(owner: QObject) -> SilentVoice:
    return owner.findChild(SilentVoice)


def test_rows_are_counted_by_text_and_not_by_sentence() -> None:
    parts = (Part("instruction", ("Kijk.", "Kies.")), *stage_parts([["Een.", "En nog wat."], ["Twee."]]))
    assert [lit_row(parts, at) for at in range(-1, 6)] == [-1, -1, -1, 0, 0, 1, -1]


def test_what_is_read_on_the_stage_is_lit_there(owner: QObject) -> None:
    model = lesson_model(owner, step="echt-nep-bank")
    spoken = voice(owner)
    model.readAloud()
    lights = [model.stepModel.lit]
    for _ in range(12):
        spoken.finish()
        lights.append(model.stepModel.lit)
    assert [row for row in lights if row >= 0] == [0, 1, 2]
    assert lights[0] == lights[-1] == -1


def test_stopping_the_voice_puts_the_light_out(owner: QObject) -> None:
    model = lesson_model(owner, step="lukt-het")
    model.readAloud()
    while model.stepModel.lit < 1:
        voice(owner).finish()
    owner.findChild(Reader).stop()
    assert model.stepModel.lit == -1


def test_a_card_says_its_word_and_nothing_opens(owner: QObject) -> None:
    model = lesson_model(owner, step="woorden")
    first = model.course.lesson.words[0]
    model.act(Action.of("hear", word=first.id))
    voice(owner).finish()
    said = [sentence for sentence, _ in voice(owner).said]
    assert said[0] == f"{first.text}."
    assert said[1] and first.say.startswith(said[1])
    assert model.word == ""

"""Somebody in a simulated app speaks: the voice says it, the app hears when that ended, nothing talks through it."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from oefenplek.app.courses import persona, read_personas
from oefenplek.domain import player as play
from oefenplek.domain.actions import Action
from oefenplek.domain.lesson import Lesson, read_lesson
from oefenplek.screens.lesson.demonstration import Pace
from oefenplek.screens.lesson.services import LessonServices
from oefenplek.screens.lesson.view_model import LessonViewModel
from oefenplek.screens.lesson.wording import Wording
from oefenplek.simulated.calls.schema import SceneContent
from oefenplek.ui.speech.reader import Reader
from tests.support.kinds import registry
from tests.support.voices import SilentVoice

LESSONS = Path(__file__).parents[3] / "lessons"
CONTENT = {
    "start": "incoming/lotte",
    "contacts": [{"id": "lotte", "name": "Lotte", "face": "lotte", "number": "06 - 00 00 00 12"}],
    "calls": [
        {
            "id": "lotte",
            "contact": "lotte",
            "incoming": "yes",
            "talk": [
                {"say": "Dag oma! Ik bak een taart."},
                {"say": "Komt u?", "answers": [{"id": "ja", "say": "Ja."}]},
                {"say": "Tot zondag."},
            ],
        }
    ],
}
ANSWER, GO_ON, MUTE = Action.of("answer"), Action.of("go-on"), Action.of("microphone")
YES = Action.of("say", answer="ja")


def lesson(guidance: str) -> Lesson:
    """A lesson with one call in it."""
    known = registry()
    solution = [{"do": "answer"}, {"do": "go-on"}, {"do": "say", "answer": "ja"}]
    done = None if guidance == "watch" else {"event": "said", "call": "lotte", "answer": "ja", "heard": "yes"}
    body = {"guidance": guidance, "scenes": ["bel"], "task": "Neem op.", "done": done, "solution": {"bel": solution}}
    head = {"id": "x", "version": "1.0.0", "language": "nl", "theme": "c", "title": "Bellen", "goal": "Ik bel."}
    content = SceneContent.model_validate(CONTENT).model_dump(mode="json")
    data: dict[str, Any] = {
        **head,
        "minutes": 5,
        "steps": [{"id": "bel", "kind": "practice", "body": body}],
        "scenes": {"bel": {"app": "calls", "skin": "phone", "content": content}},
    }
    return read_lesson(data, {name: kind.rules().read for name, kind in known.kinds.items()})


class Stage:
    """The lesson screen with a voice that only remembers."""

    def __init__(self, owner: QObject, guidance: str = "together", *, read_aloud: bool = False) -> None:
        known = registry()
        self.voice = SilentVoice(owner)
        self.reader = Reader(owner, self.voice)
        services = LessonServices(
            reader=self.reader,
            count=lambda effect: None,
            wording=Wording("touch", lambda text: text),
            pace=Pace(0, 0),
            read_aloud=lambda: read_aloud,
            done_sound=lambda: None,
        )
        rules = {name: kind.rules() for name, kind in known.kinds.items()}
        course = play.Course(lesson(guidance), rules, known.apps)
        ria = persona(read_personas(LESSONS), "ria")
        self.model = LessonViewModel(owner, course, known.kinds, services, ria, "")

    @property
    def said(self) -> list[str]:
        return [sentence for sentence, _ in self.voice.said]

    @property
    def call(self) -> Any:
        """The view model of the app."""
        return self.model.stepModel.model

    @property
    def line(self) -> int:
        call = self.model.state.now.state.app.call
        return -1 if call is None else call.at


def test_who_picks_up_is_spoken_to_and_the_mouth_moves_as_long_as_that_lasts(owner: QObject) -> None:
    stage = Stage(owner)
    stage.model.act(ANSWER)
    assert stage.said == ["Dag oma!"] and stage.call.speaking
    stage.voice.finish()
    assert stage.said == ["Dag oma!", "Ik bak een taart."] and stage.call.speaking


def test_what_was_heard_to_the_end_goes_on_and_a_question_waits(owner: QObject) -> None:
    stage = Stage(owner)
    stage.model.act(ANSWER)
    stage.voice.finish()
    stage.voice.finish()
    assert stage.line == 1 and stage.said[-1] == "Komt u?"
    stage.voice.finish()
    assert stage.line == 1 and not stage.call.speaking


def test_who_does_not_wait_for_the_voice_goes_on_too(owner: QObject) -> None:
    stage = Stage(owner)
    stage.model.act(ANSWER)
    stage.model.act(GO_ON)
    assert stage.said == ["Dag oma!", "Komt u?"] and stage.line == 1
    stage.voice.finish()
    assert stage.line == 1


def test_without_sound_nothing_goes_on_by_itself(owner: QObject) -> None:
    stage = Stage(owner)
    stage.reader.mute(True)
    stage.model.act(ANSWER)
    assert stage.said == [] and stage.line == 0 and not stage.call.speaking
    stage.reader.mute(False)
    stage.voice.silent.emit()
    stage.model.beginAgain()
    stage.model.act(ANSWER)
    stage.voice.finish()
    stage.voice.finish()
    assert stage.line == 0


def test_what_is_told_about_an_act_comes_after_what_was_said_in_it(owner: QObject) -> None:
    stage = Stage(owner, read_aloud=True)
    for action in (ANSWER, GO_ON, MUTE):
        stage.model.act(action)
    before = len(stage.said)
    stage.model.act(YES)
    for _ in range(4):
        stage.voice.finish()
    assert stage.said[before:][:3] == ["Ik hoor u niet.", "Staat uw microfoon uit?", "Niemand hoort u."]


def test_being_quiet_ends_the_voice_and_nothing_goes_on(owner: QObject) -> None:
    stage = Stage(owner)
    stage.model.act(ANSWER)
    stage.model.readAloud()
    stage.voice.finish()
    assert stage.line == 0 and not stage.call.speaking


def test_under_something_that_lies_over_the_lesson_nobody_talks_on(owner: QObject) -> None:
    stage = Stage(owner)
    stage.model.act(ANSWER)
    stage.model.hold(True)
    stage.voice.finish()
    assert stage.line == 0 and stage.said == ["Dag oma!"]


def test_hanging_up_ends_the_voice(owner: QObject) -> None:
    stage = Stage(owner)
    stage.model.act(ANSWER)
    stage.model.act(Action.of("hang-up"))
    assert not stage.reader.speaking


@pytest.mark.parametrize("finishes", [True, False])
def test_a_demonstration_hears_people_out(owner: QObject, qtbot: QtBot, finishes: bool) -> None:
    stage = Stage(owner, "watch")
    stage.model.showOnce()
    qtbot.waitUntil(lambda: "Dag oma!" in stage.said)
    qtbot.wait(60)
    assert stage.said[-1] == "Dag oma!"
    if not finishes:
        stage.model.stop()
        return

    def heard_out() -> bool:
        stage.voice.finish()
        return bool(stage.model.view["ready"])

    qtbot.waitUntil(heard_out)
    assert stage.said == ["Dag oma!", "Ik bak een taart.", "Komt u?", "Tot zondag."]

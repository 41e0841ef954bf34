"""*Vrij oefenen* with somebody who calls: the voice says it, and goes on when it was heard."""

from typing import Any

from PySide6.QtCore import QObject

from oefenplek.domain.actions import Action
from oefenplek.screens.free.view_model import FreeViewModel
from tests.support.free_screens import free
from tests.support.voices import SilentVoice

TO_WIM = (Action.of("open-contact", contact="wim"), Action.of("voice-call"))


def calling(owner: QObject, *actions: Action, read_aloud: bool = False) -> FreeViewModel:
    model = free(owner, "phone", app="calls", read_aloud=read_aloud)
    for action in (*TO_WIM, *actions):
        model._playing.act(action)
    return model


def voice(owner: QObject) -> SilentVoice:
    return owner.findChild(SilentVoice)


def stage(model: FreeViewModel) -> str:
    run: Any = model._playing.run
    return run.state.call.stage if run.state.call is not None else ""


def test_it_rings_and_somebody_picks_up_when_that_was_heard(owner: QObject) -> None:
    model = calling(owner)
    assert voice(owner).said == [("Tuut…", "nl")] and model.model.speaking
    voice(owner).finish()
    voice(owner).finish()
    assert stage(model) == "talking" and voice(owner).said[-1][0] == "Ha Ria!"


def test_without_sound_the_person_goes_on(owner: QObject) -> None:
    model = free(owner, "phone", app="calls")
    model._services.reader.mute(True)
    for action in TO_WIM:
        model._playing.act(action)
    assert stage(model) == "calling" and voice(owner).said == []
    model._playing.act(Action.of("go-on"))
    assert stage(model) == "talking"


def test_what_is_told_comes_after_what_is_said(owner: QObject) -> None:
    model = calling(owner, Action.of("go-on"), Action.of("microphone"), read_aloud=True)
    before = len(voice(owner).said)
    model._playing.act(Action.of("say", answer="hoor"))
    assert model.lit == -1 and model.model.speaking
    for _ in range(3):
        voice(owner).finish()
    said = [sentence for sentence, _ in voice(owner).said[before:]]
    assert said[0] == "Ik hoor u niet." and "Niemand hoort u." in said
    assert model.lit >= 0 and not model.model.speaking


def test_putting_the_device_away_silences_it(owner: QObject) -> None:
    model = calling(owner)
    model.goBack()
    assert not model._services.reader.speaking
    voice(owner).finish()
    assert model.skin == ""

"""What *Aanpassen* says is chosen, and what it shows of what holds."""

from typing import Any

import pytest
from PySide6.QtCore import QObject

from oefenplek.bundle import RESOURCES
from oefenplek.domain.comfort import Comfort
from oefenplek.screens.quickpanel.view_model import QuickPanelViewModel
from oefenplek.ui.language import Language
from oefenplek.ui.speech.reader import Reader
from tests.support.quickpanel_screens import TwoVoices


class Panel:
    """The panel, and a device that does what it says."""

    def __init__(self, owner: QObject, own: Comfort | None = None, *, keyboard: bool = True) -> None:
        self.now = self.own = own or Comfort()
        self.voice = TwoVoices(owner)
        self.reader = Reader(owner, self.voice)
        language = Language(owner, RESOURCES / "locale")
        self.model = QuickPanelViewModel(owner, self.reader, language, self.now, self.own, keyboard=keyboard)
        self.model.chosen.connect(self.take)
        self.asked: list[str] = []
        self.model.resetChosen.connect(lambda: self.asked.append("reset"))
        self.model.closed.connect(lambda: self.asked.append("closed"))

    def take(self, changes: dict[str, Any]) -> None:
        self.now = self.now._replace(**changes)
        self.model.show(self.now)

    def chosen(self, name: str) -> list[str]:
        return [row["text"] for row in self.model.options[name] if row["chosen"]]


@pytest.fixture
def panel(owner: QObject) -> Panel:
    return Panel(owner)


def test_letters_grow_and_shrink_in_clear_steps_and_stop_at_the_ends(panel: Panel) -> None:
    seen = []
    for _ in range(6):
        panel.model.grow()
        seen.append(panel.model.percent)
    assert seen == [120, 140, 160, 180, 200, 200]
    assert (panel.model.canGrow, panel.model.canShrink) == (False, True)
    for _ in range(8):
        panel.model.shrink()
    assert (panel.model.percent, panel.model.canShrink) == (80, False)


@pytest.mark.parametrize("name", ["high_contrast", "calm", "sound", "left_handed"])
def test_a_switch_goes_on_and_off(panel: Panel, name: str) -> None:
    before = panel.model.on[name]
    panel.model.turn(name, not before)
    assert (panel.model.on[name], getattr(panel.now, name)) == (not before, not before)


def test_a_switch_that_is_not_there_changes_nothing(panel: Panel) -> None:
    panel.model.turn("language", True)
    assert panel.now == panel.own


def test_a_speed_is_heard_at_once(panel: Panel) -> None:
    assert panel.chosen("speech_speed") == ["Gewoon"]
    panel.model.choose("speech_speed", 0)
    assert (panel.now.speech_speed, panel.chosen("speech_speed")) == (0.7, ["Langzaam"])
    assert panel.voice.said == [("Zo klinkt de stem.", "nl")]
    assert panel.model.speaking


def test_a_speed_that_a_coordinator_set_shows_as_the_nearest(owner: QObject) -> None:
    assert Panel(owner, Comfort(speech_speed=0.8)).chosen("speech_speed") == ["Langzaam"]


def test_a_voice_is_heard_at_once(panel: Panel) -> None:
    assert panel.chosen("voice") == ["Mannenstem"], "without a choice the usual one"
    panel.model.choose("voice", 1)
    assert (panel.now.voice, panel.chosen("voice")) == ("woman", ["Vrouwenstem"])
    assert len(panel.voice.said) == 1


def test_where_there_is_one_voice_none_is_offered(panel: Panel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(panel.voice, "voices", lambda language: ())
    assert panel.model.options["voice"] == []
    panel.model.choose("voice", 0)
    assert panel.now == panel.own


def test_while_sound_is_off_choosing_a_speed_says_nothing(panel: Panel) -> None:
    panel.model.turn("sound", False)
    panel.model.choose("speech_speed", 2)
    assert panel.voice.said == []


def test_who_wants_to_hear_it_gets_sound(panel: Panel) -> None:
    panel.model.turn("sound", False)
    panel.model.hear()
    assert panel.now.sound
    assert panel.voice.said == [("Zo klinkt de stem.", "nl")]


def test_sound_that_comes_on_is_heard(panel: Panel) -> None:
    panel.model.turn("sound", False)
    panel.model.turn("sound", True)
    assert len(panel.voice.said) == 1


def test_a_language_is_for_everything_or_helps(panel: Panel) -> None:
    assert panel.model.uses == []
    panel.model.chooseLanguage(1)
    assert (panel.now.language, panel.now.help_language) == ("en", "")
    assert [row["text"] for row in panel.model.uses] == ["Everything in English", "Dutch, with help in English"]
    panel.model.chooseUse(1)
    assert (panel.now.language, panel.now.help_language) == ("nl", "en")
    assert [row["chosen"] for row in panel.model.uses] == [False, True]
    assert [row["name"] for row in panel.model.languages if row["chosen"]] == ["English"]
    panel.model.chooseUse(0)
    assert (panel.now.language, panel.now.help_language) == ("en", "")
    panel.model.chooseLanguage(0)
    assert (panel.now.language, panel.now.help_language, panel.model.uses) == ("nl", "", [])


def test_a_language_that_is_not_there_changes_nothing(panel: Panel) -> None:
    panel.model.chooseLanguage(77)
    panel.model.chooseLanguage(-1)
    assert panel.now == panel.own


def test_double_clicking_may_go_slower(panel: Panel) -> None:
    panel.model.choose("double_click_ms", 2)
    assert (panel.now.double_click_ms, panel.chosen("double_click_ms")) == (1500, ["Heel langzaam"])


def test_the_keyboard_is_offered_where_there_is_one(panel: Panel, owner: QObject) -> None:
    panel.model.choose("keyboard", 1)
    assert panel.now.keyboard == "on"
    assert Panel(owner, keyboard=False).model.options["keyboard"] == []


def test_everything_as_before_is_offered_when_something_is_different(panel: Panel) -> None:
    assert not panel.model.different
    panel.model.grow()
    assert panel.model.different
    panel.model.reset()
    panel.model.close()
    assert panel.asked == ["reset", "closed"]


def test_closing_is_silent(panel: Panel) -> None:
    panel.model.hear()
    panel.model.close()
    assert not panel.reader.speaking
    assert not panel.model.speaking

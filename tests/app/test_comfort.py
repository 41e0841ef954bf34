"""What somebody chose in *Aanpassen* reaches screen, voice and language, and is gone for the next person."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from oefenplek.app.comfort import Comforts, own_comfort
from oefenplek.app.options import Options
from oefenplek.app.settings import Look
from oefenplek.app.view_model import AppViewModel
from oefenplek.domain.comfort import Comfort
from oefenplek.storage.settings_file import DeviceSettings
from oefenplek.ui.language import Language
from oefenplek.ui.speech.manner import Manner
from oefenplek.ui.speech.reader import Reader
from tests.support.voices import SilentVoice

LOOK = Look(96 / 25.4, 1.2, high_contrast=False, calm=False)
LOCALE = Path(__file__).parents[2] / "resources" / "locale"


class Here:
    """A device with everything that comforts reach."""

    def __init__(self, owner: QObject, settings: DeviceSettings | None = None) -> None:
        self.root = AppViewModel(owner, None, LOOK, full_screen=False)
        self.reader = Reader(owner, SilentVoice(owner))
        self.language = Language(owner, LOCALE)
        own = own_comfort(settings or DeviceSettings(text_scale=1.2), Options(), LOOK)
        self.comforts = Comforts(owner, own, LOOK, self.root, self.reader, self.language)
        self.told: list[Comfort] = []
        self.comforts.changed.connect(lambda: self.told.append(self.comforts.now))

    @property
    def manner(self) -> Manner:
        """How the voice speaks."""
        return self.reader._manner


@pytest.fixture
def here(owner: QObject) -> Iterator[Here]:
    made = Here(owner)
    hints = QGuiApplication.styleHints()
    double, hold = hints.mouseDoubleClickInterval(), hints.mousePressAndHoldInterval()
    yield made
    made.language.use("nl")
    hints.setMouseDoubleClickInterval(double)
    hints.setMousePressAndHoldInterval(hold)


def test_it_begins_as_the_device_is_set(here: Here) -> None:
    assert here.comforts.now == Comfort(text_scale=1.2)
    assert (here.root.textScale, here.root.leftHanded) == (1.2, False)
    assert QGuiApplication.styleHints().mouseDoubleClickInterval() == 500


def test_the_command_line_goes_before_the_settings() -> None:
    own = own_comfort(DeviceSettings(language="nl", voice="woman"), Options(language="en"), LOOK)
    assert (own.language, own.voice, own.text_scale) == ("en", "woman", 1.2)


def test_letters_contrast_calm_and_hand_reach_the_screen(here: Here) -> None:
    seen: list[float] = []
    here.root.lookChanged.connect(lambda: seen.append(here.root.textScale))
    here.comforts.use(text_scale=2.0, high_contrast=True, calm=True, left_handed=True)
    assert (here.root.highContrast, here.root.calm, here.root.leftHanded) == (True, True, True)
    assert seen == [2.0]
    assert here.root.pixelsPerMm == LOOK.pixels_per_mm


def test_sound_speed_and_voice_reach_the_reader(here: Here) -> None:
    here.comforts.use(sound=False, speech_speed=0.7, voice="woman")
    assert here.reader.muted
    assert here.manner == Manner(0.7, "woman")


def test_language_and_double_click_reach_the_whole_app(here: Here) -> None:
    here.comforts.use(language="en", help_language="", double_click_ms=1500, hold_ms=900)
    hints = QGuiApplication.styleHints()
    assert here.language.code == "en"
    assert (hints.mouseDoubleClickInterval(), hints.mousePressAndHoldInterval()) == (1500, 900)
    here.comforts.reset()
    assert (hints.mouseDoubleClickInterval(), hints.mousePressAndHoldInterval()) == (500, 600)


def test_a_language_that_is_not_here_changes_nothing(here: Here) -> None:
    here.comforts.use(language="xx")
    assert here.comforts.now.language == "nl"


def test_the_next_person_finds_the_device_as_it_was(here: Here) -> None:
    here.comforts.use(text_scale=2.0, sound=False, language="en", help_language="ar", left_handed=True, voice="woman")
    here.comforts.use(high_contrast=True, calm=True, speech_speed=0.7, double_click_ms=900, keyboard="on")
    here.comforts.reset()
    assert here.comforts.now == here.comforts.own == Comfort(text_scale=1.2)
    assert (here.root.textScale, here.root.highContrast, here.root.leftHanded) == (1.2, False, False)
    assert (here.reader.muted, here.manner, here.language.code) == (False, Manner(), "nl")


def test_a_device_that_names_a_language_it_lacks_still_goes_back_to_its_own(owner: QObject) -> None:
    here = Here(owner, DeviceSettings(language="xx"))
    here.comforts.use(language="en")
    here.comforts.reset()
    assert here.language.code == "nl"


def test_what_a_screen_itself_puts_off_counts_too_and_comes_back(here: Here) -> None:
    here.reader.mute(True)
    here.language.use("en")
    assert (here.comforts.now.sound, here.comforts.now.language) == (False, "en")
    here.comforts.reset()
    assert (here.reader.muted, here.language.code) == (False, "nl")


def test_it_is_told_once_and_only_when_something_changed(here: Here) -> None:
    here.comforts.use(text_scale=1.2)
    assert here.told == []
    here.comforts.use(sound=False, language="en", calm=True)
    assert len(here.told) == 1
    assert (here.told[0].sound, here.told[0].language, here.told[0].calm) == (False, "en", True)

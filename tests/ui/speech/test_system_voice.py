"""The voice of Windows and macOS, with an engine that a test moves."""

import pytest
from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtTextToSpeech import QTextToSpeech

from oefenplek.ui.speech import choose, system
from oefenplek.ui.speech.manner import Manner
from oefenplek.ui.speech.recorded import Recorded
from oefenplek.ui.speech.several import Several
from oefenplek.ui.speech.spoken import SpokenVoice
from oefenplek.ui.speech.system import SystemVoice, open_system_voice
from tests.support.voices import SilentVoice

State = QTextToSpeech.State


class NamedVoice:
    """Looks like ``QVoice``."""

    def __init__(self, name: str, locale: QLocale) -> None:
        self._name, self.locale = name, locale

    def name(self) -> str:
        return self._name


class Engine(QObject):
    """Looks like ``QTextToSpeech``."""

    stateChanged = Signal(State)

    def __init__(self, parent: QObject | None = None, languages: tuple[str, ...] = ("en_GB", "nl_NL")) -> None:
        super().__init__(parent)
        self.locales = [QLocale(name) for name in languages]
        self.speaks = self.locales[0]
        self.rate = 0.0
        self.all = [
            NamedVoice(f"{name} {locale.name()}", locale) for locale in self.locales for name in ("Ada", "Bram")
        ]
        self.with_voice = self.all[0]
        self.said: list[tuple[str, str]] = []

    def setRate(self, rate: float) -> None:
        self.rate = rate

    def availableLocales(self) -> list[QLocale]:
        return self.locales

    def locale(self) -> QLocale:
        return self.speaks

    def setLocale(self, locale: QLocale) -> None:
        self.speaks = locale
        self.with_voice = self.allVoices(locale)[0]

    def allVoices(self, locale: QLocale) -> list[NamedVoice]:
        return [voice for voice in self.all if voice.locale == locale]

    def availableVoices(self) -> list[NamedVoice]:
        return self.allVoices(self.speaks)

    def voice(self) -> NamedVoice:
        return self.with_voice

    def setVoice(self, voice: NamedVoice) -> None:
        self.with_voice = voice

    def say(self, sentence: str) -> None:
        self.said.append((sentence, self.speaks.name()))

    def stop(self) -> None:
        self.stateChanged.emit(State.Ready)


@pytest.fixture
def engine(owner: QObject) -> Engine:
    return Engine(owner)


@pytest.fixture
def voice(owner: QObject, engine: Engine) -> SystemVoice:
    return SystemVoice(owner, engine)


def test_it_speaks_calmly_and_in_the_language_that_is_asked(voice: SystemVoice, engine: Engine) -> None:
    assert engine.rate < 0
    voice.say(1, "Goedemiddag.", "nl")
    voice.say(2, "Good afternoon.", "en")
    assert engine.said == [("Goedemiddag.", "nl_NL"), ("Good afternoon.", "en_GB")]


def test_it_speaks_as_fast_as_this_device_is_set(owner: QObject) -> None:
    rates = []
    for speed in (0.5, 1.0, 2.0):
        engine = Engine(owner)
        SystemVoice(owner, engine).speak_as(Manner(speed))
        rates.append(engine.rate)
    assert rates == sorted(set(rates))
    assert all(-1 <= rate <= 1 for rate in rates)


def test_its_voices_can_be_chosen_by_name_and_another_language_keeps_its_own(
    voice: SystemVoice, engine: Engine
) -> None:
    assert [choice.name for choice in voice.voices("nl")] == ["Ada nl_NL", "Bram nl_NL"]
    voice.speak_as(Manner(voice="Bram nl_NL"))
    voice.say(1, "Goedemiddag.", "nl")
    assert engine.with_voice.name() == "Bram nl_NL"
    voice.say(2, "Good afternoon.", "en")
    assert engine.with_voice.name() == "Ada en_GB"


def test_after_somebody_else_the_usual_voice_speaks_again(voice: SystemVoice, engine: Engine) -> None:
    heard = []
    for name in ("", "Bram nl_NL", "", "Bram nl_NL"):
        voice.speak_as(Manner(voice=name))
        voice.say(1, "Goedemiddag.", "nl")
        heard.append(engine.with_voice.name())
    assert heard == ["Ada nl_NL", "Bram nl_NL", "Ada nl_NL", "Bram nl_NL"]


def test_it_knows_which_languages_it_lacks(voice: SystemVoice) -> None:
    assert [language for language in ("nl", "en", "fr", "ar", "xx") if voice.speaks(language)] == ["nl", "en"]
    assert voice.voices("ar") == ()


def test_what_the_system_does_not_speak_our_own_voice_says(owner: QObject, voice: SystemVoice, engine: Engine) -> None:
    ours = SilentVoice(owner)
    ended: list[int] = []
    several = Several(owner, (voice, ours))
    several.finished.connect(ended.append)
    several.say(1, "Goedemiddag.", "nl")
    several.say(2, "مرحبا", "ar")
    ours.finish()
    assert engine.said == [("Goedemiddag.", "nl_NL")]
    assert ours.said == [("مرحبا", "ar")]
    assert ended == [2]
    several.close()
    assert ours.closed


def test_a_sentence_ends_when_the_engine_has_spoken_it(voice: SystemVoice, engine: Engine) -> None:
    ended: list[int] = []
    voice.finished.connect(ended.append)
    voice.say(5, "Goedemiddag.", "nl")
    engine.stateChanged.emit(State.Ready)  # still from what was said before
    assert ended == []
    engine.stateChanged.emit(State.Speaking)
    engine.stateChanged.emit(State.Ready)
    engine.stateChanged.emit(State.Ready)
    assert ended == [5]


def test_an_engine_that_fails_does_not_hold_up_the_reading(voice: SystemVoice, engine: Engine) -> None:
    ended: list[int] = []
    voice.finished.connect(ended.append)
    voice.say(6, "Goedemiddag.", "nl")
    engine.stateChanged.emit(State.Error)
    assert ended == [6]


def test_a_sentence_that_was_stopped_does_not_end(voice: SystemVoice, engine: Engine) -> None:
    ended: list[int] = []
    voice.finished.connect(ended.append)
    voice.say(7, "Goedemiddag.", "nl")
    engine.stateChanged.emit(State.Speaking)
    voice.stop()
    assert ended == []


@pytest.mark.parametrize(
    ("engines", "languages", "found"),
    [
        (["sapi"], ("en_GB", "nl_BE"), True),
        (["sapi"], ("en_GB",), False),
        (["mock", "speechd"], ("nl_NL",), False),
        ([], (), False),
    ],
)
def test_only_an_engine_of_the_system_that_speaks_dutch_is_taken(
    monkeypatch: pytest.MonkeyPatch, owner: QObject, engines: list[str], languages: tuple[str, ...], found: bool
) -> None:
    class Kinds:
        """Stands for the class ``QTextToSpeech``."""

        @staticmethod
        def availableEngines() -> list[str]:
            return engines

        def __new__(cls, _name: str, parent: QObject) -> Engine:
            return Engine(parent, languages)

    monkeypatch.setattr("PySide6.QtTextToSpeech.QTextToSpeech", Kinds)
    assert (open_system_voice(owner) is not None) is found


@pytest.mark.parametrize(("platform", "kind"), [("win32", Several), ("darwin", Several), ("linux", SpokenVoice)])
def test_each_system_has_its_voice_behind_the_recordings(
    monkeypatch: pytest.MonkeyPatch, owner: QObject, engine: Engine, platform: str, kind: type
) -> None:
    made = SystemVoice(owner, engine)
    monkeypatch.setattr(choose, "open_system_voice", lambda _parent: made)
    voice = choose.voice(owner, platform)
    assert isinstance(voice, Recorded)
    assert isinstance(voice._other, kind)
    voice.close()


def test_without_a_dutch_system_voice_our_own_speaks(monkeypatch: pytest.MonkeyPatch, owner: QObject) -> None:
    monkeypatch.setattr(choose, "open_system_voice", lambda _parent: None)
    voice = choose.voice(owner, "win32")
    assert isinstance(voice._other, SpokenVoice)
    voice.close()
    assert "speechd" in system.NEVER

"""The voices: timed where nothing is heard, spoken on a worker thread, recordings first."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from oefenplek.ui.speech.espeak import NoVoiceError
from oefenplek.ui.speech.lazy import LazyVoice
from oefenplek.ui.speech.manner import Manner
from oefenplek.ui.speech.reader import Reader
from oefenplek.ui.speech.recorded import Recorded, find_recording
from oefenplek.ui.speech.sounds import Sounds
from oefenplek.ui.speech.spoken import SpokenVoice
from oefenplek.ui.speech.system import usable_engines
from oefenplek.ui.speech.voice import SHORTEST_MS, TimedVoice, reading_time
from tests.support.voices import SilentVoice

from .fakes import FakePlayer


def test_a_longer_sentence_stays_lit_longer() -> None:
    assert reading_time("Ja.") == SHORTEST_MS
    assert reading_time("Zoek de nepmail en gooi de e-mail weg.") > 2 * SHORTEST_MS


def test_without_sound_a_sentence_ends_by_itself_and_it_is_told_once(qtbot: QtBot, owner: QObject) -> None:
    voice = TimedVoice(owner)
    told: list[str] = []
    voice.silent.connect(lambda: told.append("silent"))
    for ticket in (4, 5):
        with qtbot.waitSignal(voice.finished, timeout=5000) as ended:
            voice.say(ticket, "Ja.", "nl")
        assert ended.args == [ticket]
    assert told == ["silent"]


def test_a_stand_in_acts_as_if_it_were_heard(qtbot: QtBot, owner: QObject) -> None:
    voice = TimedVoice(owner, stand_in=True)
    with qtbot.assertNotEmitted(voice.silent), qtbot.waitSignal(voice.finished, timeout=5000):
        voice.say(1, "Ja.", "nl")


def test_sentences_are_made_beside_the_screens_thread_and_played(qtbot: QtBot, owner: QObject) -> None:
    threads: list[str] = []
    player = FakePlayer(owner)

    def synthesize(sentence: str, language: str, _manner: Manner) -> bytes:
        threads.append(threading.current_thread().name)
        return f"{language}:{sentence}".encode()

    voice = SpokenVoice(owner, synthesize, lambda _: player)
    voice.say(7, "Goed zo.", "nl")
    qtbot.waitUntil(lambda: player.played == [b"nl:Goed zo."])
    with qtbot.waitSignal(voice.finished) as ended:
        player.finished.emit()
    assert ended.args == [7]
    assert threads[0].startswith("voice")
    voice.close()


def test_a_sentence_that_comes_after_stop_is_dropped(qtbot: QtBot, owner: QObject) -> None:
    go = threading.Event()
    player = FakePlayer(owner)

    def synthesize(sentence: str, _language: str, _manner: Manner) -> bytes:
        assert go.wait(5)
        return sentence.encode()

    voice = SpokenVoice(owner, synthesize, lambda _: player)
    voice.say(1, "Oud.", "nl")
    voice.stop()
    voice.say(2, "Nieuw.", "nl")
    go.set()
    qtbot.waitUntil(lambda: player.played == [b"Nieuw."])
    voice.close()


def test_a_sentence_that_cannot_be_spoken_is_still_lit(
    qtbot: QtBot, owner: QObject, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(_sentence: str, language: str, _manner: Manner) -> bytes:
        raise RuntimeError(f"no voice for {language}")

    voice = SpokenVoice(owner, refuse, lambda _: FakePlayer(owner))
    with qtbot.waitSignal(voice.finished, timeout=5000) as ended:
        voice.say(3, "Ja.", "xx")
    assert ended.args == [3]
    assert "no voice for xx" in caplog.text
    voice.close()


def test_a_language_without_a_voice_is_told_once_and_its_sentences_are_lit(qtbot: QtBot, owner: QObject) -> None:
    def refuse(_sentence: str, language: str, _manner: Manner) -> bytes:
        raise NoVoiceError(language)

    voice = SpokenVoice(owner, refuse, lambda _: FakePlayer(owner))
    reader = Reader(owner, voice)
    lacked: list[str] = []
    reader.lacking.connect(lacked.append)
    with qtbot.waitSignal(reader.finished, timeout=5000):
        reader.read(["Azul.", "Ayyuz."], "zgh")
    assert lacked == ["zgh"]
    assert reader.heard
    voice.close()


def test_the_manner_of_speaking_reaches_the_sentence_that_comes(qtbot: QtBot, owner: QObject) -> None:
    manners: list[Manner] = []

    def synthesize(_sentence: str, _language: str, manner: Manner) -> bytes:
        manners.append(manner)
        return b"sound"

    player = FakePlayer(owner)
    voice = LazyVoice(owner, lambda parent: Recorded(parent, SpokenVoice(parent, synthesize, lambda _: player)))
    reader = Reader(owner, voice)
    reader.set_speed(0.75)
    reader.read(["Een.", "Twee."])
    qtbot.waitUntil(lambda: len(player.played) == 1)
    reader.set_voice("woman")
    player.finished.emit()
    qtbot.waitUntil(lambda: len(player.played) == 2)
    assert manners == [Manner(0.75), Manner(0.75, "woman")]
    assert [choice.name for choice in reader.voices("nl")] == ["man", "woman"]
    assert reader.voices("zz") == ()
    assert reader.speaks("ar")
    reader.close()


def test_slower_speech_lights_a_sentence_longer() -> None:
    assert reading_time("Zoek de nepmail.", 0.5) == 2 * reading_time("Zoek de nepmail.")


def test_without_a_player_sentences_are_lit_and_nothing_is_made(qtbot: QtBot, owner: QObject) -> None:
    def never(_sentence: str, _language: str, _manner: Manner) -> bytes:
        raise AssertionError("made a sound that nobody hears")

    voice = SpokenVoice(owner, never, lambda _: None)
    with qtbot.waitSignals([voice.silent, voice.finished], timeout=5000):
        voice.say(1, "Ja.", "nl")
    voice.close()


def test_a_lessons_recording_comes_first_and_the_rest_is_spoken(tmp_path: Path, owner: QObject) -> None:
    file = tmp_path / "spoken-stuur-een-bericht.ogg"
    file.write_bytes(b"sound")
    player, other = FakePlayer(owner), SilentVoice(owner)
    voice = Recorded(owner, other, lambda _: player)
    ended: list[int] = []
    voice.finished.connect(ended.append)
    voice.use(tmp_path)

    voice.say(1, "Stuur een bericht.", "nl")
    assert player.played == [file]
    player.finished.emit()
    voice.say(2, "Goed zo.", "nl")
    other.finish()

    assert ended == [1, 2]
    assert other.said == [("Goed zo.", "nl")]
    assert find_recording(None, "Stuur een bericht.") is None


def test_a_recording_that_cannot_be_played_is_spoken(tmp_path: Path, owner: QObject) -> None:
    (tmp_path / "spoken-ja.ogg").write_bytes(b"no sound")
    player, other = FakePlayer(owner), SilentVoice(owner)
    voice = Recorded(owner, other, lambda _: player)
    voice.use(tmp_path)
    voice.say(1, "Ja.", "nl")
    player.failed.emit()
    assert other.said == [("Ja.", "nl")]


def test_a_voice_that_is_fetched_late_knows_the_recordings_and_speaks(tmp_path: Path, owner: QObject) -> None:
    file = tmp_path / "spoken-ja.ogg"
    file.write_bytes(b"sound")
    player, other = FakePlayer(owner), SilentVoice(owner)
    fetched: list[Recorded] = []

    def fetch(parent: QObject) -> Recorded:
        fetched.append(Recorded(parent, other, lambda _: player))
        return fetched[-1]

    reader = Reader(owner, LazyVoice(owner, fetch))
    reader.use_recordings(tmp_path)
    assert fetched == []
    reader.read(["Ja.", "Nee."])
    assert player.played == [file]
    player.finished.emit()
    assert other.said == [("Nee.", "nl")]
    reader.use_recordings(None)
    reader.read(["Ja."])
    assert other.said[-1] == ("Ja.", "nl")
    assert len(fetched) == 1
    reader.close()


def test_engines_that_say_nothing_or_hang_are_never_used() -> None:
    assert usable_engines(["mock", "speechd", "winrt", "sapi"]) == ["winrt", "sapi"]
    assert usable_engines(["mock"]) == []


def test_all_sounds_are_off_with_one_switch(owner: QObject, tmp_path: Path) -> None:
    player = FakePlayer(owner)
    sounds = Sounds(owner, tmp_path, lambda _: player)
    sounds.tick()
    sounds.mute(True)
    sounds.done()
    sounds.mute(False)
    sounds.done()
    assert player.played == [tmp_path / "tick.wav", tmp_path / "done.wav"]
    assert player.stops == 1


def test_one_button_is_for_all_sound(owner: QObject, tmp_path: Path) -> None:
    player, reader = FakePlayer(owner), Reader(owner, SilentVoice(owner))
    sounds = Sounds(owner, tmp_path, lambda _: player)
    reader.mute(True)
    sounds.follow(reader)
    sounds.tick()
    reader.mute(False)
    sounds.tick()
    assert player.played == [tmp_path / "tick.wav"]

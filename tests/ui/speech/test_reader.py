"""Reading a list of sentences: one after another, one lit, replaced by a newer read, gone after stop."""

import pytest
from PySide6.QtCore import QObject

from oefenplek.ui.speech.manner import OUR_VOICES, Manner, Spoken, VoiceChoice
from oefenplek.ui.speech.reader import Reader
from tests.support.voices import SilentVoice


@pytest.fixture
def voice(owner: QObject) -> SilentVoice:
    return SilentVoice(owner)


@pytest.fixture
def reader(owner: QObject, voice: SilentVoice) -> Reader:
    return Reader(owner, voice)


def lit(reader: Reader) -> tuple[bool, int]:
    return reader.speaking, reader.current


def test_sentences_are_read_one_after_another_and_the_one_being_read_is_lit(reader: Reader, voice: SilentVoice) -> None:
    ends: list[str] = []
    reader.finished.connect(lambda: ends.append("end"))
    reader.read(["Goedemiddag.", "Wat wilt u leren?"])
    assert lit(reader) == (True, 0)
    voice.finish()
    assert lit(reader) == (True, 1)
    assert ends == []
    voice.finish()
    assert lit(reader) == (False, -1)
    assert ends == ["end"]
    assert voice.said == [("Goedemiddag.", "nl"), ("Wat wilt u leren?", "nl")]


def test_each_sentence_is_read_in_the_language_it_is_written_in(reader: Reader, voice: SilentVoice) -> None:
    reader.read_each([Spoken("Tik op het pijltje.", "nl"), Spoken("Tap the arrow.", "en"), ("اضغط على السهم.", "ar")])
    voice.finish()
    voice.finish()
    assert [language for _, language in voice.said] == ["nl", "en", "ar"]


class TwoVoices(SilentVoice):
    """Remembers which voice said what."""

    manner = Manner()

    def voices(self, language: str) -> tuple[VoiceChoice, ...]:
        return OUR_VOICES if language == "nl" else ()

    def speak_as(self, manner: Manner) -> None:
        self.manner = manner

    def say(self, ticket: int, sentence: str, language: str) -> None:
        super().say(ticket, f"{self.manner.voice}: {sentence}", language)


@pytest.mark.parametrize(("reads", "other"), [("", "woman"), ("man", "woman"), ("woman", "man")])
def test_in_a_conversation_the_other_one_has_the_other_voice(owner: QObject, reads: str, other: str) -> None:
    voice = TwoVoices(owner)
    reader = Reader(owner, voice)
    reader.set_voice(reads)
    talk = [Spoken("Hallo.", "nl", True), Spoken("Wie bent u?", "nl"), Spoken("Good day.", "en", True)]
    reader.read_each(talk)
    voice.finish()
    voice.finish()
    voice.finish()
    reader.read(["Verder."])
    who = [said.split(":")[0] for said, _ in voice.said]
    assert who == [other, reads, reads, reads]


def test_a_newer_read_takes_the_place_of_the_old_one(reader: Reader, voice: SilentVoice) -> None:
    reader.read(["Een.", "Twee.", "Drie."])
    reader.read(["One."], "en")
    assert lit(reader) == (True, 0)
    voice.finish()
    assert lit(reader) == (False, -1)
    assert voice.said == [("Een.", "nl"), ("One.", "en")]


def test_an_answer_for_an_older_sentence_is_ignored(reader: Reader, voice: SilentVoice) -> None:
    reader.read(["Een.", "Twee."])
    old = voice._ticket
    reader.read(["Drie.", "Vier."])
    voice.finished.emit(old)
    assert lit(reader) == (True, 0)


def test_after_stop_nothing_is_lit_and_nothing_goes_on(reader: Reader, voice: SilentVoice) -> None:
    ends: list[str] = []
    reader.finished.connect(lambda: ends.append("end"))
    reader.read(["Een.", "Twee."])
    reader.stop()
    voice.finish()
    assert lit(reader) == (False, -1)
    assert ends == []
    assert len(voice.said) == 1


def test_while_muted_nothing_is_read_and_muting_stops_what_is_read(reader: Reader, voice: SilentVoice) -> None:
    reader.read(["Een."])
    reader.mute(True)
    assert lit(reader) == (False, -1)
    reader.read(["Twee."])
    assert lit(reader) == (False, -1)
    reader.mute(False)
    reader.read(["Drie."])
    assert [sentence for sentence, _ in voice.said] == ["Een.", "Drie."]


def test_nothing_to_read_is_no_trouble(reader: Reader, voice: SilentVoice) -> None:
    reader.read(["Een."])
    reader.read([])
    assert lit(reader) == (False, -1)
    assert len(voice.said) == 1


def test_a_machine_without_sound_is_told_once(reader: Reader, voice: SilentVoice) -> None:
    told: list[str] = []
    reader.silent.connect(lambda: told.append("silent"))
    assert reader.heard
    voice.silent.emit()
    voice.silent.emit()
    assert told == ["silent"]
    assert not reader.heard


def test_closing_lets_the_voice_go(reader: Reader, voice: SilentVoice) -> None:
    reader.read(["Een."])
    reader.close()
    assert voice.closed
    assert not reader.speaking

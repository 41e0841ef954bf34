"""The real engine and the real player, each in a process of its own: they load libraries that stay."""

import array
import io
import subprocess
import sys
import wave
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
SOUNDS = ROOT / "resources" / "sounds"

COUNTING = "een twee drie vier vijf zes zeven acht negen tien elf twaalf"
SYNTHESIZE = """
import sys
from oefenplek.ui.speech.espeak import lazily
from oefenplek.ui.speech.manner import Manner
sentence, language, speed, voice = sys.argv[1:]
synthesize = lazily()
synthesize("Goedemiddag.", "nl", Manner())
sys.stdout.buffer.write(synthesize(sentence, language, Manner(float(speed), voice)))
"""

PLAY = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from oefenplek.ui.speech.espeak import lazily
from oefenplek.ui.speech.manner import Manner
from oefenplek.ui.speech.player import Player, open_player
app = QGuiApplication([])
open_player(None)
from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer
player = Player(app, QMediaPlayer(), QAudioOutput())
start = time.monotonic()
player.finished.connect(lambda: (print("ended", time.monotonic() - start), app.quit()))
player.failed.connect(app.quit)
sentence = lazily()("Goedemiddag.", "nl", Manner())
player.play_bytes(sentence)
player.stop()
player.play_bytes(sentence)
QTimer.singleShot(20_000, app.quit)
app.exec()
"""

UNKNOWN = """
from oefenplek.ui.speech.espeak import NoVoiceError, lazily, speaks
from oefenplek.ui.speech.manner import Manner
try:
    lazily()("Hello.", "zz", Manner())
except NoVoiceError as error:
    print(error, speaks("zz"), speaks(""), [language for language in ("nl", "en", "fr", "ar") if speaks(language)])
"""

READ = """
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from oefenplek.ui.speech.choose import voice
from oefenplek.ui.speech.player import open_player
from oefenplek.ui.speech.reader import Reader
app = QGuiApplication([])
reader = Reader(app, voice(app, "linux"))
heard = open_player(None) is not None
lit = []
reader.changed.connect(lambda: lit.append(reader.current))
reader.silent.connect(lambda: print("silent"))
reader.finished.connect(app.quit)
reader.read(["Een.", "Twee."])
QTimer.singleShot(20_000, app.quit)
app.exec()
reader.close()
print("heard" if heard else "not heard", [at for at in dict.fromkeys(lit)])
"""


def run(program: str, *arguments: str) -> bytes:
    """Run a small program in a fresh interpreter; what it wrote."""
    command = [sys.executable, "-c", program, *arguments]
    return subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.PIPE, timeout=60).stdout


def sound(data: bytes) -> tuple[float, Sequence[int]]:
    """Length in seconds and the samples of a WAV file."""
    with wave.open(io.BytesIO(data)) as file:
        samples = array.array("h", file.readframes(file.getnframes()))
        return file.getnframes() / file.getframerate(), samples


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Stuur Lotte een bericht. Dat kan met het pijltje.", "nl"),
        ("Send a message to Lotte. Press the arrow.", "en"),
        ("Envoyez un message à Lotte. Appuyez sur la flèche.", "fr"),
        ("أرسل رسالة إلى صديقك اليوم", "ar"),
    ],
)
def test_a_sentence_becomes_sound_as_long_as_speech(sentence: str, language: str) -> None:
    seconds, samples = sound(run(SYNTHESIZE, sentence, language, "1", ""))
    assert 1.5 < seconds < 8
    assert max(samples) > 3000
    assert sum(1 for sample in samples if sample) > len(samples) / 3


def test_the_speed_is_calm() -> None:
    """At 0.85 of 175 words a minute, twelve words take some five seconds, not three."""
    seconds, _ = sound(run(SYNTHESIZE, COUNTING, "nl", "1", ""))
    assert seconds > 4


def test_a_device_can_be_set_to_speak_more_slowly() -> None:
    usual, slower = (sound(run(SYNTHESIZE, COUNTING, "nl", speed, ""))[0] for speed in ("1", "0.7"))
    assert slower > 1.2 * usual


@pytest.mark.parametrize("language", ["nl", "en", "fr", "ar"])
def test_every_language_has_a_mans_and_a_womans_voice(language: str) -> None:
    usual, man, woman = (run(SYNTHESIZE, "Lotte 1 2 3", language, "1", voice) for voice in ("", "man", "woman"))
    assert usual == man
    assert woman != man


def test_a_womans_voice_is_as_calm_as_a_mans() -> None:
    man, woman = (sound(run(SYNTHESIZE, COUNTING, "nl", "1", voice))[0] for voice in ("man", "woman"))
    assert 0.8 < woman / man < 1.25


def test_a_language_that_no_voice_speaks_is_told_apart_from_other_trouble() -> None:
    assert run(UNKNOWN).decode().strip() == "zz False False ['nl', 'en', 'fr', 'ar']"


def test_the_player_plays_a_sentence_in_its_own_time_and_says_when_it_ends() -> None:
    word, seconds = run(PLAY).split()
    assert word == b"ended"
    assert 0.5 < float(seconds) < 10


def test_a_whole_text_is_read_to_its_end_and_silence_is_told_once() -> None:
    *told, last = run(READ).decode().splitlines()
    assert last.endswith("[0, 1, -1]")
    assert told == (["silent"] if last.startswith("not heard") else [])


@pytest.mark.parametrize(("name", "least", "most"), [("tick.wav", 0.05, 0.25), ("done.wav", 0.8, 1.6)])
def test_our_own_sounds_are_short_and_soft(name: str, least: float, most: float) -> None:
    seconds, samples = sound((SOUNDS / name).read_bytes())
    assert least < seconds < most
    assert 5000 < max(samples) < 14000
    assert abs(samples[0]) < 50
    assert abs(samples[-1]) < 200

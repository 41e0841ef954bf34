"""Sentences into sound with espeak-ng, which comes as a package and needs no system voice. No Qt here.

The library is one engine for the whole process and is not safe between threads: make one :class:`Espeak` and use it
from one thread.
"""

import ctypes
import io
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .manner import WOMAN, Manner

SPEED = 0.85
USUAL_WORDS_A_MINUTE = 175
PAUSE_AFTER_SENTENCE_MS = 250

_SYNCHRONOUS = 2
_DO_NOT_EXIT = 0x8000
_RATE = 1
_UTF8 = 1
_CHARACTERS = 1
_VARIANTS = {WOMAN: "+f2"}
"""What follows the language in the name of a voice; without it espeak-ng speaks as a man."""
_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


class EspeakError(RuntimeError):
    """The voice could not be started or could not say a sentence."""


class NoVoiceError(EspeakError):
    """espeak-ng does not speak this language."""


def voice_name(language: str, voice: str) -> str:
    """What espeak-ng calls this voice in this language."""
    return language + _VARIANTS.get(voice, "")


def speaks(language: str) -> bool:
    """Does espeak-ng come with this language? (Looked up in its files: the engine need not run.)"""
    import espeakng_loader  # type: ignore[import-untyped]

    languages = Path(espeakng_loader.get_data_path()) / "lang"
    return bool(language) and any((family / language).is_file() for family in languages.iterdir())


class Espeak:
    """The engine: a sentence in, a WAV file as bytes out."""

    def __init__(self) -> None:
        import espeakng_loader

        self._library: Any = ctypes.cdll.LoadLibrary(str(espeakng_loader.get_library_path()))
        data = str(espeakng_loader.get_data_path()).encode()
        self._rate: int = self._library.espeak_Initialize(_SYNCHRONOUS, 0, data, _DO_NOT_EXIT)
        if self._rate <= 0:
            raise EspeakError("espeak-ng did not start")
        self._samples = bytearray()
        # The engine keeps a bare pointer to the callback: it must live as long as the engine.
        self._callback = _Callback(self._collect)
        self._library.espeak_SetSynthCallback(self._callback)
        self._now = ("", Manner())

    def synthesize(self, sentence: str, language: str, manner: Manner) -> bytes:
        """Return the sentence as a WAV file (16 bits, one channel)."""
        self._speak_in(language, manner)
        self._samples.clear()
        text = sentence.encode() + b"\0"
        status = self._library.espeak_Synth(text, len(text), 0, _CHARACTERS, 0, _UTF8, None, None)
        if status != 0:
            raise EspeakError(f"espeak-ng refused a sentence ({status})")
        pause = bytes(2 * (self._rate * PAUSE_AFTER_SENTENCE_MS // 1000))
        return wav(bytes(self._samples) + pause, self._rate)

    def _speak_in(self, language: str, manner: Manner) -> None:
        if (language, manner) == self._now:
            return
        if self._library.espeak_SetVoiceByName(voice_name(language, manner.voice).encode()) != 0:
            raise NoVoiceError(language)
        # A change of voice puts the rate back: it is set anew each time.
        words_a_minute = round(USUAL_WORDS_A_MINUTE * SPEED * manner.speed)
        self._library.espeak_SetParameter(_RATE, words_a_minute, 0)
        self._now = (language, manner)

    def _collect(self, samples: Any, count: int, _events: object) -> int:
        if samples and count > 0:
            self._samples += ctypes.string_at(samples, count * 2)
        return 0


def wav(samples: bytes, rate: int) -> bytes:
    """Wrap 16-bit samples of one channel as a WAV file."""
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(samples)
    return file.getvalue()


Synthesize = Callable[[str, str, Manner], bytes]
"""A sentence, its language and the manner of speaking in, a WAV file out."""


def lazily() -> Synthesize:
    """Return a synthesizer whose engine starts with the first sentence, in the thread that asks."""
    engine: list[Espeak] = []

    def synthesize(sentence: str, language: str, manner: Manner) -> bytes:
        if not engine:
            engine.append(Espeak())
        return engine[0].synthesize(sentence, language, manner)

    return synthesize

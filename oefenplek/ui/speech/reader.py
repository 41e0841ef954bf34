"""Reads a list of sentences one after another and says which one is lit."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from oefenplek.ui.qt import Property

from .manner import Manner, Spoken, VoiceChoice, second
from .voice import Voice

NOTHING_LIT = -1


class Reader(QObject):
    """Reading aloud, for every screen.

    A newer ``read`` replaces the one that is going on. A screen that is left calls ``stop``. While ``muted`` nothing
    is read.
    """

    changed = Signal()
    mutedChanged = Signal()
    finished = Signal()
    """The last sentence was read to its end; not emitted after ``stop`` or when a newer read took its place."""
    silent = Signal()
    """This machine cannot be heard; the sentences are only lit. Emitted once."""
    lacking = Signal(str)
    """There is no voice for this language here; its sentences are only lit. Emitted once per language."""

    def __init__(self, parent: QObject | None, voice: Voice) -> None:
        super().__init__(parent)
        self._voice = voice
        self._sentences: tuple[Spoken, ...] = ()
        self._at = NOTHING_LIT
        self._ticket = 0
        self._muted = False
        self._heard = True
        self._manner = self._said_in = Manner()
        self._lacked: set[str] = set()
        voice.finished.connect(self._sentence_done)
        voice.silent.connect(self._no_sound)
        voice.lacking.connect(self._no_voice)

    @Property(bool, notify=changed)
    def speaking(self) -> bool:
        """Is something being read?"""
        return self._at != NOTHING_LIT

    @Property(int, notify=changed)
    def current(self) -> int:
        """The place of the lit sentence in the list that was given, or −1."""
        return self._at

    @Property(bool, notify=mutedChanged)
    def muted(self) -> bool:
        """Is all sound off?"""
        return self._muted

    @Property(bool, notify=changed)
    def heard(self) -> bool:
        """Can this machine be heard, as far as is known?"""
        return self._heard

    @Slot("QStringList")
    @Slot("QStringList", str)
    def read(self, sentences: list[str], language: str = "nl") -> None:
        """Read these sentences from the first; what was being read stops."""
        self.read_each([Spoken(sentence, language) for sentence in sentences])

    def read_each(self, sentences: Iterable[Spoken | tuple[str, str]]) -> None:
        """Read sentences that each have a language of their own (an English heading above Dutch lessons), and a voice:
        in a conversation the other one has the second."""
        self._halt()
        self._sentences = tuple(Spoken(*sentence) for sentence in sentences)
        if self._muted or not self._sentences:
            self.changed.emit()
            return
        self._say(0)

    @Slot()
    def stop(self) -> None:
        """Stop reading; no sentence is lit any more."""
        if self._at != NOTHING_LIT:
            self._halt()
            self.changed.emit()

    @Slot(bool)
    def mute(self, muted: bool) -> None:
        """Put all sound off or on."""
        if muted != self._muted:
            self._muted = muted
            self.mutedChanged.emit()
            if muted:
                self.stop()

    def use_recordings(self, media: Path | None) -> None:
        """Take a lesson's own recordings from its media folder while it is open; ``None`` when it closes."""
        self._voice.use(media)

    def set_speed(self, speed: float) -> None:
        """Speak faster or slower from the next sentence on; 1 is our calm speed."""
        self._speak_as(self._manner._replace(speed=speed))

    def set_voice(self, name: str) -> None:
        """Speak with this voice (a ``VoiceChoice.name``); empty, or unknown in a language: with the usual one."""
        self._speak_as(self._manner._replace(voice=name))

    def voices(self, language: str) -> tuple[VoiceChoice, ...]:
        """The voices that can be chosen for a language; none where nothing can be chosen."""
        return self._voice.voices(language)

    def speaks(self, language: str) -> bool:
        """Is there a voice for this language?"""
        return self._voice.speaks(language)

    def close(self) -> None:
        """Stop and let go of the voice."""
        self.stop()
        self._voice.close()

    def _speak_as(self, manner: Manner) -> None:
        self._manner = manner
        self._use(manner)

    def _use(self, manner: Manner) -> None:
        if manner != self._said_in:
            self._said_in = manner
            self._voice.speak_as(manner)

    def _halt(self) -> None:
        self._ticket += 1
        self._at = NOTHING_LIT
        self._voice.stop()

    def _say(self, at: int) -> None:
        self._at = at
        self._ticket += 1
        self.changed.emit()
        sentence, language, other = self._sentences[at]
        voices = self._voice.voices(language) if other else ()
        self._use(self._manner._replace(voice=second(voices, self._manner.voice)) if voices else self._manner)
        self._voice.say(self._ticket, sentence, language)

    @Slot(int)
    def _sentence_done(self, ticket: int) -> None:
        if ticket != self._ticket or self._at == NOTHING_LIT:
            return
        if self._at + 1 < len(self._sentences):
            self._say(self._at + 1)
            return
        self._at = NOTHING_LIT
        self.changed.emit()
        self.finished.emit()

    @Slot(str)
    def _no_voice(self, language: str) -> None:
        if language not in self._lacked:
            self._lacked.add(language)
            self.lacking.emit(language)

    @Slot()
    def _no_sound(self) -> None:
        if self._heard:
            self._heard = False
            self.changed.emit()
            self.silent.emit()

"""What a voice is: it says one sentence and reports when that is done."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from .manner import Manner, VoiceChoice

MS_PER_CHARACTER = 75
SHORTEST_MS = 900


def reading_time(sentence: str, speed: float = 1.0) -> int:
    """Milliseconds that a sentence takes, at our calm speed or faster; used where nothing can be heard."""
    return round(max(SHORTEST_MS, len(sentence) * MS_PER_CHARACTER) / speed)


class Voice(QObject):
    """Says one sentence at a time.

    Every sentence has a ticket and ``finished`` names the ticket it answers, so an answer that comes late (from a
    worker thread, after ``stop``) cannot be taken for the sentence that is being said now.
    """

    finished = Signal(int)
    silent = Signal()
    """Nothing can be heard on this machine; at most once per voice."""
    lacking = Signal(str)
    """There is no voice here for this language: its sentences are only lit. Once per language."""

    def say(self, ticket: int, sentence: str, language: str) -> None:
        """Say the sentence, then emit ``finished(ticket)``."""
        raise NotImplementedError

    def stop(self) -> None:
        """Be quiet now; the sentence that was being said is not reported as finished."""
        raise NotImplementedError

    def speak_as(self, manner: Manner) -> None:
        """Speak the coming sentences in this manner."""

    def speaks(self, _language: str) -> bool:
        """Can this voice say sentences in this language?"""
        return True

    def voices(self, _language: str) -> tuple[VoiceChoice, ...]:
        """The voices that can be chosen for a language."""
        return ()

    def use(self, media: Path | None) -> None:
        """Take recordings from a lesson's media folder, where a voice plays recordings."""

    def close(self) -> None:
        """Let go of threads and devices; the voice is not used again."""
        self.stop()


class TimedVoice(Voice):
    """No sound: a sentence is *finished* after the time that reading it takes, so the light still moves along.

    ``stand_in``: it acts as if it were heard, for demos and tests, where everything is to be as on a device with sound.
    """

    def __init__(self, parent: QObject | None = None, *, stand_in: bool = False) -> None:
        super().__init__(parent)
        self._ticket = 0
        self._told = stand_in
        self._speed = 1.0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(lambda: self.finished.emit(self._ticket))

    def say(self, ticket: int, sentence: str, language: str) -> None:
        """Wait as long as the sentence takes to read; the first time, tell that nothing is heard."""
        self.light(ticket, sentence)
        if not self._told:
            self._told = True
            self.silent.emit()

    def light(self, ticket: int, sentence: str) -> None:
        """Only wait: this one sentence is not heard, others may be."""
        self._ticket = ticket
        self._timer.start(reading_time(sentence, self._speed))

    def speak_as(self, manner: Manner) -> None:
        """Light the sentences as long as saying them in this manner takes."""
        self._speed = manner.speed

    def stop(self) -> None:
        """Stop waiting."""
        self._timer.stop()

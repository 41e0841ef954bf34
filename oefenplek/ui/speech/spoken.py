"""Our own voice: espeak-ng on a worker thread, one WAV a sentence, played by QtMultimedia."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Qt, Signal, Slot

from .espeak import NoVoiceError, Synthesize, speaks
from .manner import OUR_VOICES, Manner, VoiceChoice
from .player import Player, open_player
from .voice import TimedVoice, Voice

log = logging.getLogger(__name__)


class SpokenVoice(Voice):
    """Synthesizes beside the screen's thread and plays; on a machine without sound it only lights the sentences."""

    _made = Signal(int, bytes)
    _refused = Signal(int, str)
    _unknown = Signal(int, str)

    def __init__(
        self,
        parent: QObject | None,
        synthesize: Synthesize,
        player: Callable[[QObject], Player | None] = open_player,
    ) -> None:
        super().__init__(parent)
        self._synthesize = synthesize
        self._open_player = player
        self._player: Player | None = None
        self._opened = False
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="voice")
        self._ticket = 0
        self._sentence = ""
        self._manner = Manner()
        self._lacked: set[str] = set()
        self._timed = TimedVoice(self)
        self._timed.finished.connect(self.finished)
        self._timed.silent.connect(self.silent)
        # Emitted on the worker's thread: queued, so that the player is only touched on the screen's thread.
        self._made.connect(self._play, Qt.ConnectionType.QueuedConnection)
        self._refused.connect(self._light_only, Qt.ConnectionType.QueuedConnection)
        self._unknown.connect(self._lacks, Qt.ConnectionType.QueuedConnection)

    def speak_as(self, manner: Manner) -> None:
        """Make the coming sentences in this manner."""
        self._manner = manner
        self._timed.speak_as(manner)

    def speaks(self, language: str) -> bool:
        """Does espeak-ng know this language?"""
        return speaks(language)

    def voices(self, language: str) -> tuple[VoiceChoice, ...]:
        """Our two voices speak every language that espeak-ng knows."""
        return OUR_VOICES if speaks(language) else ()

    def say(self, ticket: int, sentence: str, language: str) -> None:
        """Make the sound on the worker thread and play it; without a sound device, light the sentence."""
        self._ticket, self._sentence = ticket, sentence
        if self._ready() is None:
            self._timed.say(ticket, sentence, language)
            return
        made = self._worker.submit(self._synthesize, sentence, language, self._manner)
        made.add_done_callback(lambda done: self._hand_over(ticket, language, done))

    def stop(self) -> None:
        """Be quiet; a sentence still being made is dropped when it comes."""
        self._ticket = 0
        self._timed.stop()
        if self._player is not None:
            self._player.stop()

    def close(self) -> None:
        """Stop and wait for the worker thread."""
        self.stop()
        self._worker.shutdown(wait=True, cancel_futures=True)

    def _ready(self) -> Player | None:
        if not self._opened:
            self._opened = True
            self._player = self._open_player(self)
            if self._player is not None:
                self._player.finished.connect(self._played)
                self._player.failed.connect(self._unplayable)
        return self._player

    def _hand_over(self, ticket: int, language: str, done: "Future[bytes]") -> None:
        if done.cancelled():
            return
        error = done.exception()
        if isinstance(error, NoVoiceError):
            self._unknown.emit(ticket, language)
        elif error is not None:
            self._refused.emit(ticket, str(error))
        else:
            self._made.emit(ticket, done.result())

    @Slot(int, bytes)
    def _play(self, ticket: int, wav: bytes) -> None:
        if ticket == self._ticket and self._player is not None:
            self._player.play_bytes(wav)

    @Slot(int, str)
    def _light_only(self, ticket: int, reason: str) -> None:
        log.warning("a sentence could not be spoken: %s", reason)
        if ticket == self._ticket:
            self._timed.light(ticket, self._sentence)

    @Slot(int, str)
    def _lacks(self, ticket: int, language: str) -> None:
        if language not in self._lacked:
            self._lacked.add(language)
            self.lacking.emit(language)
        if ticket == self._ticket:
            self._timed.light(ticket, self._sentence)

    @Slot()
    def _played(self) -> None:
        if self._ticket:
            self.finished.emit(self._ticket)

    @Slot()
    def _unplayable(self) -> None:
        if self._ticket:
            self._timed.light(self._ticket, self._sentence)

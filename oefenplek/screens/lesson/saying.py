"""What of a lesson is said aloud, and when."""

from typing import TYPE_CHECKING

from . import narration
from .aloud import Aloud
from .reading import Part

if TYPE_CHECKING:
    from .playing import Playing

NOT_SEEN = "X18"


class Saying:
    """Reads the lesson that is played: everything, what is new, a word, or what somebody on the stage says."""

    def __init__(self, playing: "Playing", aloud: Aloud) -> None:
        self._playing, self._aloud = playing, aloud
        self._voice: tuple[Part, ...] = ()

    @property
    def voice_heard(self) -> bool:
        """Is somebody on the stage speaking now?"""
        return self._aloud.part == narration.VOICE

    def read(self, parts: tuple[Part, ...]) -> None:
        """Read these parts aloud."""
        self._aloud.read(parts, self._playing.course.lesson.language)

    def everything(self) -> None:
        """Everything that stands on the screen."""
        now = self._playing
        first = narration.notice(now.language_notice, now.wording.language)
        self.read(first + narration.everything(now.course, now.player, now.view, now.resolve))

    def new_step(self) -> None:
        """The same, where everything is read without being asked."""
        if self._playing.services.read_aloud():
            self.everything()

    def news(self, *, said: bool) -> None:
        """After an act: what somebody on the stage says, and what is new where that is read or was not seen."""
        if said and (self._playing.services.read_aloud() or self._not_seen()):
            self.read((*self._voice, *narration.news(self._playing.view)))
        elif self._voice:
            self.read(self._voice)

    def called(self, sentence: str, language: str) -> None:
        """Who called is told what comes of it, once; behind the hint where that is read too."""
        now = narration.news(self._playing.view) if self._playing.services.read_aloud() else ()
        self.read((*now, *narration.arm(sentence, language)))

    def hush(self) -> None:
        """Another act comes: nobody on the stage has said anything yet."""
        self._voice = ()

    def word(self, name: str) -> None:
        """A word of the lesson and what it means."""
        known = self._playing.words.find(name)
        if known is not None:
            self.read(narration.card(known, self._playing.resolve(known.say)))

    def recite(self, rows: int) -> None:
        """The first texts of the stage; once more: be quiet."""
        now = self._playing
        if self._aloud.speaking:
            self._aloud.stop()
        else:
            self.read(narration.talk(now.course, now.player, now.resolve, rows))

    def speak(self, said: str) -> None:
        """Somebody on the stage says something, as soon as the act is done; what is told about it comes after it."""
        self._voice = narration.voice(said)
        if not said and self.voice_heard:
            self._aloud.stop()

    def aid(self, sentence: str) -> None:
        """What a sentence means in the other language; an empty one: be quiet."""
        if sentence:
            self.read(narration.aid(sentence, self._playing.wording.aids.language))
        else:
            self._aloud.stop()

    def _not_seen(self) -> bool:
        """Was a message on the device not seen? Then it is heard, also by who reads for himself."""
        said = self._playing.player.now.feedback
        return said is not None and said.mistake == NOT_SEEN

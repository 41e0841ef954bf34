"""What *Vrij oefenen* is given."""

from collections.abc import Mapping
from dataclasses import dataclass

from oefenplek.domain.text import Pointer, breakable, resolve, sentences
from oefenplek.ui.language import Language
from oefenplek.ui.speech.reader import Reader


@dataclass(frozen=True, slots=True)
class FreeServices:
    """Voice, language and hand; the note of the invented person; how soon somebody answers, in milliseconds.

    ``phone``: the kind of telephone somebody has at home, empty while nobody knows.
    """

    reader: Reader
    language: Language
    pointer: Pointer
    name: str = ""
    card: tuple[tuple[str, str], ...] = ()
    read_aloud: bool = False
    answers_after: int = 4000
    phone: str = ""

    def word(self, said: str, values: Mapping[str, str]) -> str:
        """Word a text of the interface for this hand and these buttons."""
        return resolve(self.language.translate(said), self.pointer, values)

    def prose(self, said: str) -> list[list[dict[str, object]]]:
        """A worded text as the prose control takes it."""
        return [
            [{"text": breakable(run.text), "strong": run.strong, "word": ""} for run in sentence.runs]
            for sentence in sentences(said)
        ]

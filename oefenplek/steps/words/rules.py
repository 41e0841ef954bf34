"""New words: cards to look at and to hear. Nothing is asked, so the step is done at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import PlainRules, Reaction, Setting
from oefenplek.domain.lesson import Word
from oefenplek.domain.marks import N_

INVITATION = N_("Dit zijn nieuwe woorden. [Tik] op een woord. Dan hoort u het.")
HEAR = "hear"
"""The act of pressing a card: the screen around the step says it aloud, the step itself stays as it is."""


@dataclass(frozen=True, slots=True)
class WordsBody:
    """A sentence above the cards, and the ids of the lesson's words on them."""

    text: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WordsState:
    """The words themselves, as the lesson has them."""

    words: tuple[Word, ...]


class WordsRules(PlainRules):
    """The rules of the words kind."""

    def read(self, data: Mapping[str, Any]) -> WordsBody:
        """Make the body from compiled data."""
        return WordsBody(data.get("text") or "", tuple(data["words"]))

    def start(self, body: WordsBody, setting: Setting) -> WordsState:
        """Look the words up in the lesson, in the step's order."""
        known = {word.id: word for word in setting.words}
        return WordsState(tuple(known[name] for name in body.words if name in known))

    def act(self, body: WordsBody, state: WordsState, action: Action) -> Reaction:
        """Hearing a word changes nothing."""
        return Reaction(state)

    def done(self, body: WordsBody, state: WordsState) -> bool:
        """*Verder* may be pressed from the first moment."""
        return True

    def instruction(self, body: WordsBody, state: WordsState) -> str:
        """The author's sentence, or the usual invitation."""
        return body.text or INVITATION

    def spoken(self, body: WordsBody, state: WordsState) -> tuple[str, ...]:
        """Each card: the word, then its sentence."""
        return tuple(card_text(word) for word in state.words)

    def solution(self, body: WordsBody, state: WordsState) -> tuple[Action, ...]:
        """There is nothing that has to be done."""
        return ()

    def place(self, body: WordsBody, state: WordsState, action: Action) -> str:
        """The card that is heard."""
        name = action.get("word")
        known = action.name == HEAR and any(word.id == name for word in state.words)
        return f"word/{name}" if known else ""


def card_text(word: Word) -> str:
    """What is said for one card."""
    return f"{word.text[:1].upper()}{word.text[1:]}. {word.say}"


RULES = WordsRules()

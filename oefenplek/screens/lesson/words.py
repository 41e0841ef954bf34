"""The lesson's words as cards: the chips under the instruction, and the one word that was asked about."""

from collections.abc import Callable, Iterable
from typing import Any

from oefenplek.domain.lesson import Word

from .view import View
from .wording import Help

Card = dict[str, Any]


class Words:
    """Makes cards of a lesson's words; ``resolve`` words a text, ``aid`` gives what helps beside texts."""

    def __init__(self, known: Iterable[Word], resolve: Callable[[str], str], aid: Callable[..., Help]) -> None:
        self._known = {word.id: word for word in known}
        self._resolve, self._aid = resolve, aid

    def find(self, word: str) -> Word | None:
        """A word by its id."""
        return self._known.get(word)

    def here(self, view: View) -> list[Card]:
        """The words of the instruction and of the stage; ``always``: it cannot be pressed where it stands."""
        here, marked = _in_sight(view), _marked(view)
        found = (word for word in self._known.values() if word.id in here)
        return [self._card(word) | {"always": word.id not in marked} for word in found]

    def asked(self, word: str, view: View) -> Card:
        """The word that was asked about in a hint or an answer, when no chip for it stands there already."""
        found = self._known.get(word)
        return self._card(found) if found is not None and word not in _in_sight(view) else {}

    def _card(self, word: Word) -> Card:
        card = {"id": word.id, "text": word.text, "icon": word.icon, "say": self._resolve(word.say)}
        return card | {"aid": self._aid(word.text, word.say)}


def _in_sight(view: View) -> set[str]:
    return _marked(view) | set(view.stageWords)


def _marked(view: View) -> set[str]:
    return {run["word"] for sentence in view.instruction for run in sentence}

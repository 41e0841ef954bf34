"""A pass phrase: what makes it long and hard to guess. It is looked at and forgotten."""

import re
from typing import Literal

from .body import Phrase

Lack = Literal["words", "letters", "names", "guessed"]
LACKS: tuple[Lack, ...] = ("words", "letters", "names")
"""What is shown as agreements beside the field, in order."""

_WORD = re.compile(r"[^\W_]+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_FIRST_TRIED = ("wachtwoord", "password", "welkom", "geheim", "qwerty", "azerty", "1234", "abcd", "iloveyou")


def words(text: str) -> list[str]:
    """The words in a phrase, also when hyphens or points stand between them."""
    return _WORD.findall(text.casefold())


def lacks(phrase: Phrase, text: str) -> tuple[Lack, ...]:
    """What this phrase does not have yet, in the order in which to speak about it."""
    found: list[Lack] = []
    given = words(text)
    if len(given) < phrase.words:
        found.append("words")
    if sum(map(len, given)) < phrase.letters:
        found.append("letters")
    if not {*given}.isdisjoint(name.casefold() for name in phrase.names) or _YEAR.search(text):
        found.append("names")
    if _easy(given, phrase.example):
        found.append("guessed")
    return tuple(found)


def _easy(given: list[str], example: str) -> bool:
    """Would a thief try it first: one word again and again, a famous one, or the example that everybody saw?"""
    bare = "".join(given)
    repeated = len(given) > 1 and len({*given}) < len(given)
    return repeated or any(known in bare for known in _FIRST_TRIED) or bool(example and words(example) == given)

"""Words a beginner may not know: not in our list of common words, not in the lesson's own list, and not made of those.

The list (``nl/common.txt``) holds bare words. Forms (``bel``, ``belt``, ``gebeld``), small forms (``briefje``) and
words put together (``telefoonnummer``) are derived here, on the generous side: a false alarm costs more than a miss.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from oefenplek.domain.text import split

from ..problems import Problem
from .sentences import words_in
from .subject import Subject, Written

_FOLDER = Path(__file__).resolve().parent / "nl"
_BETWEEN = ("", "s", "e", "en", "-", "n")
_SHORT = 3
MOST = 40
_STRESS = str.maketrans("áéíóú", "aeiou")
"""In Dutch an acute accent mostly says which word has the stress: *vóór*, *dít*."""
_PART = 3
_VOICED = {"f": "v", "s": "z"}
_OUTSIDE = {"home", "website"}
"""What things are called in the world outside is not ours to choose."""


@cache
def word_list(name: str) -> frozenset[str]:
    """The words of one of our lists."""
    lines = (_FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def rare_words(subject: Subject) -> Iterator[Problem]:
    """W102: every uncommon word, once a lesson, where it is first met."""
    told: set[str] = set()
    seen: set[str] = set()
    own = _own_words(subject)
    for written in subject.texts:
        if not written.for_residents or written.path[0] == "words" or {"echo", *_OUTSIDE} & set(written.own):
            continue
        for word in _candidates(written):
            if word in seen or len(told) >= MOST:
                continue
            seen.add(word)
            if not all(part in own or is_common(part) for part in word.split("-")):
                told.add(word)
                yield subject.at("W102", written.path, written.step, word=word)


@cache
def is_common(word: str) -> bool:
    """Is a word, in small letters, common or made from common words?"""
    if word in word_list("formal"):
        return False
    return len(word) <= _SHORT or _is_form(word) or _is_joined(word)


def _candidates(written: Written) -> Iterator[str]:
    """The words of a text in small letters; not names (a capital inside a sentence), addresses, numbers or ids."""
    for sentence in split(written.text):
        for at, token in enumerate(words_in(sentence)):
            bare = token.strip(".:/'’-")
            is_name = bare[:1].isupper() and (at > 0 or bare[1:2].isupper())
            if bare and not is_name and not re.search(r"[\d@./:]", bare):
                yield bare.lower().translate(_STRESS)


def _own_words(subject: Subject) -> frozenset[str]:
    """Words the lesson explains, and names from its scenes."""
    form = subject.draft.form
    explained = {part for word in (form.words if form else ()) for part in word.text.lower().split()}
    names = {name.lower() for _path, text in subject.scene_texts for name in re.findall(r"\b[A-Z][\w-]+", text)}
    names |= {
        token.strip(".:'’").lower()
        for written in subject.texts
        for sentence in split(written.text)
        for token in words_in(sentence)[1:]
        if token[:1].isupper()
    }
    plural = {word + ending for word in explained for ending in ("s", "en", "'s", "e", "t", "je")}
    return frozenset(explained | names | plural | {"example"})


def _is_form(word: str) -> bool:
    return any(stem in word_list("common") for stem in _stems(word))


@cache
def _stems(word: str) -> frozenset[str]:
    """The word and what it may be a form of."""
    found = {word, f"{word}en", f"{word}n"}
    for ending in word_list("endings"):
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            stem = word[: -len(ending)]
            found |= {stem, f"{stem}en", f"{stem}e", *_respelled(stem)}
    if word.startswith("ge") and len(word) > 4:
        found |= _stems(word[2:])
    found |= set(_respelled(word))
    return frozenset(found)


def _respelled(stem: str) -> Iterator[str]:
    """``bell`` → ``bel``, ``lop`` → ``loop``, ``briev`` → ``brief``, ``huiz`` → ``huis``, ``loop`` → ``lopen``."""
    if len(stem) > 2 and stem[-1] == stem[-2]:
        yield stem[:-1]
    turned = stem[:-1] + {"v": "f", "z": "s"}.get(stem[-1], stem[-1])
    yield turned
    yield f"{stem[:-1]}{_VOICED.get(stem[-1], stem[-1])}en"
    if len(stem) > 1 and stem[-2] in "aeiou" and stem[-1] not in "aeiou":
        yield turned[:-1] + stem[-2] + turned[-1]
        yield f"{stem}{stem[-1]}en"
    if len(stem) > 2 and stem[-2] == stem[-3] and stem[-2] in "aeou":
        yield f"{stem[:-2]}{_VOICED.get(stem[-1], stem[-1])}en"
        yield f"{stem[:-2]}{_VOICED.get(stem[-1], stem[-1])}en"


def _is_joined(word: str) -> bool:
    """Two or more common words in one, or a common verb after *op-*, *mee-* and so on (``opgebeld``)."""
    for at in range(2, len(word) - 1):
        head, tail = word[:at], word[at:]
        if head in word_list("prefixes") and len(tail) > _PART and _is_form(tail.removeprefix("te")):
            return True
        if len(tail) >= _PART and _is_form(tail) and any(_is_part(head, link) for link in _BETWEEN):
            return True
    return False


def _is_part(head: str, link: str) -> bool:
    bare = head.removesuffix(link) if link else head
    return (
        (not link or head.endswith(link)) and len(bare) >= _PART and (_is_form(bare) or bare in word_list("prefixes"))
    )

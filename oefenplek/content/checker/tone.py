"""How it is said: no blame, and no sentence that hides who does something."""

import re
from collections.abc import Iterator

from oefenplek.domain.text import plain, split

from ..problems import Problem
from .rare import word_list
from .subject import Subject, Written

_BLAME = re.compile(
    r"(?<![\w-])(foute?|fout gedaan|verkeerde?|helaas|nee|jammer|onjuiste?|mislukt|stom|dom|niet goed|"
    r"had(?:den)? moeten|oeps|alweer|eindelijk)(?![\w-])",
    re.IGNORECASE,
)
_ANSWERS = {"feedback", "say", "praise"}
_BECOMES = re.compile(r"\b(?:word|wordt|worden|werd|werden|geworden)\b", re.IGNORECASE)
_DONE = re.compile(
    r"\b(?:(?:af|aan|op|uit|in|door|mee|weg|over|terug)?ge[a-zë]{2,}(?:d|t|en)|(?:be|ver|ont|her)[a-z]{3,}(?:d|t)|"
    r"bekeken|begrepen|besproken|bewezen|bedrogen|gelezen|vergeten|verloren|verzonden|verbonden|vervangen|ontvangen)\b",
    re.IGNORECASE,
)


def blame(subject: Subject) -> Iterator[Problem]:
    """W107: feedback says what happened and what to do, never that somebody was wrong."""
    for written in subject.texts:
        if _is_answer(written):
            for word in dict.fromkeys(found.lower() for found in _BLAME.findall(written.text)):
                yield subject.at("W107", written.path, written.step, word=word)


def passive(subject: Subject) -> Iterator[Problem]:
    """W103: a sentence says who does something."""
    for written in subject.texts:
        if written.for_residents:
            for sentence in split(written.text):
                if is_passive(plain(sentence)):
                    yield subject.at("W103", written.path, written.step, text=sentence)


def is_passive(sentence: str) -> bool:
    """Does a form of *worden* stand with a participle in one clause?"""
    return any(
        _BECOMES.search(clause)
        and any(word.lower() not in word_list("no-participle") for word in _DONE.findall(clause))
        for clause in re.split(r"[,;:]", sentence)
    )


def _is_answer(written: Written) -> bool:
    """Feedback, praise, hints, and what is said after a mistake; not a word's card, nor an echo from a person."""
    return (
        written.step is not None and written.for_residents and written.own[-1] in _ANSWERS and "echo" not in written.own
    )

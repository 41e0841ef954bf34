"""How texts read: short sentences, not too many on a screen, and nothing left to write."""

import re
from collections.abc import Iterator

from oefenplek.domain.text import plain, split

from ..build import StepDraft
from ..problems import Problem
from .subject import Subject, Written

LONGEST = 12
MOST = 60
_TOKEN = re.compile(r"[\w@](?:[\w.@:/'’-]*\w)?")
_LATER = {"feedback", "stone", "mistakes", "praise", "echo", "hints", "volunteer", "alt"}


def words_in(text: str) -> list[str]:
    """The words of a text as a reader counts them: an address or a time is one word."""
    shown = re.sub(r"\[(\w+)\]", r"\1", plain(text))
    return _TOKEN.findall(re.sub(r"\{[a-z0-9_-]+\}", "woord", shown))


def long_sentences(subject: Subject) -> Iterator[Problem]:
    """W101: a sentence has at most twelve words."""
    for written in subject.texts:
        if written.for_residents:
            for sentence in split(written.text):
                count = len(words_in(sentence))
                if count > LONGEST:
                    yield subject.at("W101", written.path, written.step, count=count, text=sentence)


def full_screens(subject: Subject) -> Iterator[Problem]:
    """W104: at most sixty words stand on a screen at once."""
    cards = {word.id: f"{word.text} {word.say}" for word in (subject.draft.form.words if subject.draft.form else ())}
    for step in subject.draft.steps:
        shown = [written.text for written in subject.texts if written.step is step and _at_once(written)]
        shown += [cards.get(word, "") for word in _cards(step)]
        count = sum(len(words_in(text)) for text in shown)
        if count > MOST:
            yield subject.at("W104", step.path, step, count=count)


def unwritten(subject: Subject) -> Iterator[Problem]:
    """W108: a text between ``***`` is still to be written."""
    for written in subject.texts:
        if written.unwritten:
            yield subject.at("W108", written.path, written.step)


def _at_once(written: Written) -> bool:
    return not _LATER & set(written.own)


def _cards(step: StepDraft) -> list[str]:
    words = getattr(step.body, "words", [])
    return [word for word in words if isinstance(word, str)]

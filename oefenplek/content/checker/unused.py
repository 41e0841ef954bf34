"""What stands in a lesson and is never met."""

import re
from collections.abc import Iterator

from ..fields import SCENE, WORD
from ..problems import Problem
from .subject import Subject


def scenes(subject: Subject) -> Iterator[Problem]:
    """W702: every scene is used by a step or a figure."""
    used = {found.value for step in subject.draft.steps for found in subject.fields(step) if found.role == SCENE}
    for name in subject.draft.scenes:
        if name not in used:
            yield subject.at("W702", ("scenes", name), scene=name)


def words(subject: Subject) -> Iterator[Problem]:
    """W703: every word is on a card or in a text."""
    form = subject.draft.form
    shown = {found.value for step in subject.draft.steps for found in subject.fields(step) if found.role == WORD}
    texts = " ".join(written.text for written in subject.texts if written.step).lower()
    for at, word in enumerate(form.words if form else ()):
        if word.id not in shown and not re.search(rf"(?<!\w){re.escape(word.text.lower())}", texts):
            yield subject.at("W703", ("words", at), word=word.id)

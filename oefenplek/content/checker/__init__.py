"""The checker: every rule looks at one thing and says all it finds. Codes stand in ``content/codes.py``."""

from collections.abc import Callable, Iterable
from pathlib import Path

from oefenplek.domain.kinds import Registry

from ..build import Draft
from ..load import load
from ..problems import Problem, in_order
from . import (
    cards,
    choices,
    hints,
    media,
    names,
    places,
    reach,
    safety,
    sentences,
    solutions,
    tone,
    translated,
    unused,
    way,
)
from .rare import rare_words
from .subject import Subject, open_scenes
from .vocabulary import said_about_apps

Rule = Callable[[Subject], Iterable[Problem]]

RULES: tuple[Rule, ...] = (
    names.duplicate_ids,
    names.folder_name,
    names.references,
    names.needs,
    names.values,
    way.reached,
    way.leaves,
    way.crossings,
    way.first_way,
    said_about_apps,
    places.pointed_at,
    solutions.scenes_open,
    solutions.solved,
    reach.mistakes_reachable,
    choices.right_answers,
    choices.feedback_given,
    cards.named_cards,
    cards.different_cards,
    cards.real_mistakes,
    media.figures,
    media.files,
    media.drawings,
    unused.scenes,
    unused.words,
    safety.real_addresses,
    safety.real_numbers,
    hints.help_given,
    hints.same_words,
    hints.first_hint,
    sentences.long_sentences,
    sentences.full_screens,
    sentences.unwritten,
    rare_words,
    tone.blame,
    tone.passive,
    translated.translations,
)


def check(path: Path, registry: Registry, known: frozenset[str] = frozenset()) -> list[Problem]:
    """Everything there is to say about a lesson file; ``known`` are the ids of all lessons there are or will be."""
    return check_draft(load(path, registry), path.parent, known)


def check_draft(draft: Draft, folder: Path | None = None, known: frozenset[str] = frozenset()) -> list[Problem]:
    """The same for a draft that was read before; without a folder nothing is said about files."""
    found = list(draft.problems)
    if draft.source.data is not None and (draft.form or draft.steps):
        opened, unopened = open_scenes(draft)
        subject = Subject(draft, folder, known, opened, unopened)
        found += [problem for rule in RULES for problem in rule(subject)]
    return in_order(found)

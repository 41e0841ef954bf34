"""Answers to choose from: a right one, and something kind to say about each."""

from collections.abc import Iterator
from typing import Any

from ..build import StepDraft
from ..problems import Problem
from .subject import Subject


def right_answers(subject: Subject) -> Iterator[Problem]:
    """E601–E603: how many answers are right."""
    for step, options in _questions(subject):
        right = sum(option.correct for option in options)
        several = bool(getattr(step.body, "several", False))
        path = (*step.path, "options")
        if not right:
            yield subject.at("E601", path, step)
        elif right > 1 and not several:
            yield subject.at("E602", path, step, count=right)
        elif several and right == len(options):
            yield subject.at("E603", path, step)


def feedback_given(subject: Subject) -> Iterator[Problem]:
    """W601: every answer has its own feedback."""
    for step, options in _questions(subject):
        for at, option in enumerate(options):
            if not option.feedback:
                yield subject.at("W601", (*step.path, "options", at), step, option=option.id)


def _questions(subject: Subject) -> Iterator[tuple[StepDraft, list[Any]]]:
    for step in subject.draft.steps:
        options = getattr(step.body, "options", None)
        if options and all(hasattr(option, "correct") for option in options):
            yield step, options

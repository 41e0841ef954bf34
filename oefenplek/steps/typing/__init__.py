"""Typing: keys one by one, words, sentences, addresses, and a pass phrase of one's own."""

from typing import Any

from oefenplek.domain.kinds import Kind, KindRules


def _rules() -> KindRules:
    from .rules import RULES

    return RULES


def _view_model() -> Any:
    from .view_model import TypingViewModel

    return TypingViewModel


def _schema() -> Any:
    from .schema import Body

    return Body


KIND = Kind("typing", "oefenplek.steps.typing", "TypingStep", "below", _rules, _view_model, _schema)

"""New words: cards with a picture, one sentence and a sound."""

from typing import Any

from oefenplek.domain.kinds import Kind, KindRules


def _rules() -> KindRules:
    from .rules import RULES

    return RULES


def _view_model() -> Any:
    from .view_model import WordsViewModel

    return WordsViewModel


def _schema() -> Any:
    from .schema import Body

    return Body


KIND = Kind("words", "oefenplek.steps.words", "WordsStep", "below", _rules, _view_model, _schema)

"""A question with answers, each with its own feedback."""

from typing import Any

from oefenplek.domain.kinds import Kind, KindRules


def _rules() -> KindRules:
    from .rules import RULES

    return RULES


def _view_model() -> Any:
    from .view_model import ChoiceViewModel

    return ChoiceViewModel


def _schema() -> Any:
    from .schema import Body

    return Body


KIND = Kind("choice", "oefenplek.steps.choice", "ChoiceStep", "below", _rules, _view_model, _schema)

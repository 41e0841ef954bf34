"""Practice in a simulated app: watch, together, alone."""

from typing import Any

from oefenplek.domain.kinds import Kind, KindRules


def _rules() -> KindRules:
    from .rules import RULES

    return RULES


def _view_model() -> Any:
    from .view_model import PracticeViewModel

    return PracticeViewModel


def _schema() -> Any:
    from .schema import Body

    return Body


KIND = Kind("practice", "oefenplek.steps.practice", "PracticeStep", "beside", _rules, _view_model, _schema)

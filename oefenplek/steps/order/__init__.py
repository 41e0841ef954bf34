"""Things to lay in the right order."""

from typing import Any

from oefenplek.domain.kinds import Kind, KindRules


def _rules() -> KindRules:
    from .rules import RULES

    return RULES


def _view_model() -> Any:
    from .view_model import OrderViewModel

    return OrderViewModel


def _schema() -> Any:
    from .schema import Body

    return Body


KIND = Kind("order", "oefenplek.steps.order", "OrderStep", "below", _rules, _view_model, _schema)

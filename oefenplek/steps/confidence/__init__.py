"""*Lukt dit u thuis?* Three drawn answers, each as good as the others."""

from typing import Any

from oefenplek.domain.kinds import Kind, KindRules


def _rules() -> KindRules:
    from .rules import RULES

    return RULES


def _view_model() -> Any:
    from .view_model import ConfidenceViewModel

    return ConfidenceViewModel


def _schema() -> Any:
    from .schema import Body

    return Body


KIND = Kind("confidence", "oefenplek.steps.confidence", "ConfidenceStep", "below", _rules, _view_model, _schema)

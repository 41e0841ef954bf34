"""A *keuzemoment*: every option leads on to a step of its own, none is right or wrong."""

from typing import Any

from oefenplek.domain.kinds import Kind, KindRules


def _rules() -> KindRules:
    from .rules import RULES

    return RULES


def _view_model() -> Any:
    from .view_model import BranchViewModel

    return BranchViewModel


def _schema() -> Any:
    from .schema import Body

    return Body


KIND = Kind("branch", "oefenplek.steps.branch", "BranchStep", "below", _rules, _view_model, _schema)

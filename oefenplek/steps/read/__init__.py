"""A text to read or hear."""

from typing import Any

from oefenplek.domain.kinds import Kind, KindRules


def _rules() -> KindRules:
    from .rules import RULES

    return RULES


def _view_model() -> Any:
    from .view_model import ReadViewModel

    return ReadViewModel


def _schema() -> Any:
    from .schema import Body

    return Body


KIND = Kind("read", "oefenplek.steps.read", "ReadStep", "none", _rules, _view_model, _schema)

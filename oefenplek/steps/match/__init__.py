"""Words, pictures and signs that belong together, two by two."""

from typing import Any

from oefenplek.domain.kinds import Kind, KindRules


def _rules() -> KindRules:
    from .rules import RULES

    return RULES


def _view_model() -> Any:
    from .view_model import MatchViewModel

    return MatchViewModel


def _schema() -> Any:
    from .schema import Body

    return Body


KIND = Kind("match", "oefenplek.steps.match", "MatchStep", "below", _rules, _view_model, _schema)

"""Pointing, clicking, tapping, dragging and scrolling, with targets that shrink only as it succeeds."""

from typing import Any

from oefenplek.domain.kinds import Kind, KindRules


def _rules() -> KindRules:
    from .rules import RULES

    return RULES


def _view_model() -> Any:
    from .view_model import PointerViewModel

    return PointerViewModel


def _schema() -> Any:
    from .schema import Body

    return Body


KIND = Kind("pointer", "oefenplek.steps.pointer", "PointerStep", "below", _rules, _view_model, _schema)

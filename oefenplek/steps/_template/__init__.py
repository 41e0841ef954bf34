"""A kind to copy: one sentence and one button."""

from typing import Any

from oefenplek.domain.kinds import Kind, KindRules


def _rules() -> KindRules:
    from .rules import RULES

    return RULES


def _view_model() -> Any:
    from .view_model import TemplateViewModel

    return TemplateViewModel


def _schema() -> Any:
    from .schema import Body

    return Body


KIND = Kind("template", "oefenplek.steps._template", "TemplateStep", "below", _rules, _view_model, _schema)

"""*Nu thuis*: a person first, a website second, and what things are called at home."""

from typing import Any

from oefenplek.domain.kinds import Kind, KindRules


def _rules() -> KindRules:
    from .rules import RULES

    return RULES


def _view_model() -> Any:
    from .view_model import TransferViewModel

    return TransferViewModel


def _schema() -> Any:
    from .schema import Body

    return Body


KIND = Kind("transfer", "oefenplek.steps.transfer", "TransferStep", "below", _rules, _view_model, _schema)

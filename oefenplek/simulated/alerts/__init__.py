"""Meldingen: what a device says by itself, real and fake, on a phone, a tablet or a laptop."""

from collections.abc import Callable, Mapping
from typing import Any

from oefenplek.domain.simulated import App, AppRules, Free
from oefenplek.domain.vocabulary import Vocabulary


def _rules() -> AppRules:
    from . import rules

    return rules


def _vocabulary() -> Vocabulary:
    from .vocabulary import VOCABULARY

    return VOCABULARY


def _mistakes() -> Mapping[str, str]:
    from .mistakes import MISTAKES

    return MISTAKES


def _view_model() -> Callable[..., Any]:
    from .view_model import AlertsViewModel

    return AlertsViewModel


def _schema() -> Any:
    from .schema import SceneContent

    return SceneContent


def _free() -> Free:
    from .free import FREE

    return FREE


APP = App(
    name="alerts",
    uri="oefenplek.simulated.alerts",
    component="AlertsApp",
    skins=("phone", "tablet", "laptop"),
    rules=_rules,
    vocabulary=_vocabulary,
    mistakes=_mistakes,
    view_model=_view_model,
    schema=_schema,
    free=_free,
)

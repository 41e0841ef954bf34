"""Instellingen: wifi, letters, licht, geluid and everything else that is set on a phone, a tablet or a laptop."""

from collections.abc import Callable, Mapping
from typing import Any

from oefenplek.domain.simulated import App, AppRules, Free, Refusal, Sharing
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
    from .view_model import SettingsViewModel

    return SettingsViewModel


def _schema() -> Any:
    from .schema import SceneContent

    return SceneContent


def _free() -> Free:
    from .free import FREE

    return FREE


def _sharing() -> Sharing:
    from .rules_display import display
    from .rules_panel import take

    return Sharing(takes=("switch",), take=take, display=display)


def _refusal() -> Callable[[Any], Refusal | None]:
    from .rules_refusal import refusal

    return refusal


APP = App(
    name="settings",
    uri="oefenplek.simulated.settings",
    component="SettingsApp",
    skins=("phone", "tablet", "laptop"),
    rules=_rules,
    vocabulary=_vocabulary,
    mistakes=_mistakes,
    view_model=_view_model,
    schema=_schema,
    free=_free,
    refusal=_refusal,
    sharing=_sharing,
    title="Instellingen",
    icon="cog",
    tone="#4A5260",
)

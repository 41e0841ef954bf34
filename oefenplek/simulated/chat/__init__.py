"""Praatje, the messenger: reading, writing, photos, spoken messages and groups on a phone, a tablet or a laptop."""

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
    from .view_model import ChatViewModel

    return ChatViewModel


def _schema() -> Any:
    from .schema import SceneContent

    return SceneContent


def _free() -> Free:
    from .free import FREE

    return FREE


def _sharing() -> Sharing:
    from .rules_share import SHARING

    return SHARING


def _refusal() -> Callable[[Any], Refusal | None]:
    from .rules_refusal import refusal

    return refusal


APP = App(
    name="chat",
    uri="oefenplek.simulated.chat",
    component="ChatApp",
    skins=("phone", "tablet", "laptop"),
    rules=_rules,
    vocabulary=_vocabulary,
    mistakes=_mistakes,
    view_model=_view_model,
    schema=_schema,
    free=_free,
    sharing=_sharing,
    refusal=_refusal,
    title="Praatje",
    icon="chat",
    tone="#0A5E66",
)

"""PostVak, the e-mail app: reading, answering, writing and sorting e-mail on a phone, a tablet or a laptop."""

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
    from .view_model import MailViewModel

    return MailViewModel


def _schema() -> Any:
    from .schema import SceneContent

    return SceneContent


def _free() -> Free:
    from .free import FREE

    return FREE


def _sharing() -> Sharing:
    from .sharing import SHARING

    return SHARING


def _refusal() -> Callable[[Any], Refusal | None]:
    from .rules_refusal import refusal

    return refusal


APP = App(
    name="mail",
    uri="oefenplek.simulated.mail",
    component="MailApp",
    skins=("phone", "tablet", "laptop"),
    rules=_rules,
    vocabulary=_vocabulary,
    mistakes=_mistakes,
    view_model=_view_model,
    schema=_schema,
    free=_free,
    refusal=_refusal,
    sharing=_sharing,
    title="PostVak",
    icon="email",
    tone="#4A2F86",
)

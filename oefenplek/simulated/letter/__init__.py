"""A letter on the table: to find who sent it, what they want, before which day, and who helps."""

from collections.abc import Callable, Mapping
from typing import Any

from oefenplek.domain.simulated import App, AppRules
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
    from .view_model import LetterViewModel

    return LetterViewModel


def _schema() -> Any:
    from .schema import SceneContent

    return SceneContent


APP = App(
    name="letter",
    uri="oefenplek.simulated.letter",
    component="LetterApp",
    skins=("tablet",),
    rules=_rules,
    vocabulary=_vocabulary,
    mistakes=_mistakes,
    view_model=_view_model,
    schema=_schema,
)

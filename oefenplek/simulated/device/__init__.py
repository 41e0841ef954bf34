"""A whole device: a phone, a tablet or a laptop with a lock, a home screen and every simulated app on it."""

from collections.abc import Callable, Mapping
from functools import cache, partial
from typing import Any

from oefenplek.domain.simulated import App, AppRules, Free, Refusal
from oefenplek.domain.vocabulary import Vocabulary

PHONES = ("buttons", "bar", "round")


def together(apps: Mapping[str, App]) -> App:
    """The device with these apps on it. Nothing of them is imported before it is asked for."""

    @cache
    def rules() -> AppRules:
        from .rules import DeviceRules

        return DeviceRules(apps)

    @cache
    def vocabulary() -> Vocabulary:
        from .names import joined, with_second
        from .vocabulary import OWN

        return with_second(joined(OWN, [app.vocabulary() for app in apps.values()]))

    @cache
    def mistakes() -> Mapping[str, str]:
        from .mistakes import MISTAKES
        from .names import BESIDE

        inner = {f"{name}.{key}": said for name, app in apps.items() for key, said in app.mistakes().items()}
        one = {**MISTAKES, **inner}
        return {**one, **{f"{BESIDE}.{key}": said for key, said in one.items()}}

    def view_model() -> Callable[..., Any]:
        from .view_model import DeviceViewModel

        return partial(DeviceViewModel, apps=apps)

    @cache
    def schema() -> Any:
        from .schema import content

        return content(apps)

    @cache
    def free() -> Free:
        from .free import everything

        return everything(apps)

    def refusal() -> Callable[[Any], Refusal | None]:
        from .refusal import in_front

        return partial(in_front, apps)

    return App(
        name="device",
        uri="oefenplek.simulated.device",
        component="DeviceApp",
        skins=("phone", "tablet", "laptop"),
        phones=PHONES,
        rules=rules,
        vocabulary=vocabulary,
        mistakes=mistakes,
        view_model=view_model,
        schema=schema,
        free=free,
        refusal=refusal,
    )

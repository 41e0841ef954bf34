"""The simulated apps, one folder each. To add one: copy ``_template``, fill it in, add its name here."""

from importlib import import_module

from oefenplek.domain.simulated import App

NAMES = ("mail",)


def apps() -> dict[str, App]:
    """Every simulated app by name; importing them loads no view model and no schema."""
    return {name: import_module(f"{__name__}.{name}").APP for name in NAMES}

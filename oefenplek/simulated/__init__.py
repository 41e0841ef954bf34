"""The simulated apps, one folder each. To add one: copy ``_template``, fill it in, add its name here.

``device`` is all of them that have a name on a home screen together, on one telephone, tablet or laptop.
"""

from importlib import import_module

from oefenplek.domain.simulated import App

NAMES = ("mail", "browser", "chat", "calls", "photos", "settings", "alerts", "letter", "device")


def apps() -> dict[str, App]:
    """Every simulated app by name; importing them loads no view model and no schema."""
    alone = {name: import_module(f"{__name__}.{name}").APP for name in NAMES if name != "device"}
    named = {name: app for name, app in alone.items() if app.title}
    return {**alone, "device": import_module(f"{__name__}.device").together(named)}

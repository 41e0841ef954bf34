"""The quick panel: what it shows is what the settings say, and what it changes is changed there."""

from oefenplek.domain.simulated import App, Display, Given

from .state import Device

TOGGLES = ("wifi", "data", "flight", "muted", "dark", "brighter", "darker", "louder", "softer")
"""What can be changed in the panel."""
PLAIN = Display()


def settings(device: Device, apps: dict[str, App]) -> str:
    """The app that holds the device's settings; empty when there is none on it."""
    return next((name for name in device.names if (s := apps[name].sharing) is not None and s().display), "")


def display(device: Device, apps: dict[str, App]) -> Display:
    """How the device looks and sounds now."""
    name = settings(device, apps)
    sharing = apps[name].sharing if name else None
    show = sharing().display if sharing is not None else None
    return show(device.app(name)) if show is not None else PLAIN


def toggle(device: Device, apps: dict[str, App], what: str) -> Device:
    """The device with this changed in its settings."""
    name = settings(device, apps)
    sharing = apps[name].sharing if name else None
    if sharing is None:
        return device
    return device.with_app(name, sharing().take(device.app(name), Given(name, "switch", {"name": what})))

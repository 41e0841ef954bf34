"""Which message about a field stands on the screen now: that of the app in front."""

from collections.abc import Mapping

from oefenplek.domain.simulated import App, Refusal

from .state import Device


def in_front(apps: Mapping[str, App], device: Device) -> Refusal | None:
    """What the app in front tells, if it tells of fields at all."""
    app = apps.get(device.in_front)
    return app.refusal()(device.app(app.name)) if app is not None and app.refusal is not None else None

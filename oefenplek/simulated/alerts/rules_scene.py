"""Opening a scene: from checked content to the state Meldingen begins with."""

from collections.abc import Mapping
from typing import Any

from oefenplek.domain.simulated import Scene
from oefenplek.domain.text import clean

from .state import Alert, Desk
from .words import SENDERS, TEXTS, TITLES

NUMBER = "0900-00 00 12"
"""What a fake warning wants called when the scene says nothing: a number that does not exist."""


def open_scene(scene: Scene) -> Desk:
    """Make the state that ``scene`` starts with."""
    alerts = tuple(alert_of(data) for data in scene.content.get("alerts", ()))
    return Desk(scene.skin, alerts).next()


def alert_of(data: Mapping[str, Any]) -> Alert:
    """One alert; what the scene leaves out is what such an alert usually says."""
    kind = str(data["kind"])
    return Alert(
        id=str(data["id"]),
        kind=kind,
        title=_line(data.get("title")) or TITLES[kind],
        text=clean(str(data.get("text") or "")) or TEXTS[kind],
        sender=_line(data.get("from")) or SENDERS[kind],
        real=bool(data.get("real", True)) and kind not in {"prize", "virus"},
        fits=bool(data.get("fits", True)),
        number=(_line(data.get("number")) or NUMBER) if kind == "virus" else "",
    )


def _line(text: Any) -> str:
    return clean(str(text or "")).replace("\n", " ")

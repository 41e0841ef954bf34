"""What the lists on a device show, worked out from its state: pure."""

from collections.abc import Mapping
from dataclasses import dataclass

from oefenplek.domain.simulated import App

from .state import PAGE, Device


@dataclass(frozen=True, slots=True)
class IconRow:
    """One app on the home screen."""

    id: str
    title: str
    sign: str
    tone: str
    page: int
    open: bool
    front: bool


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """Something that came in."""

    id: str
    title: str
    text: str
    app: str
    sign: str
    tone: str


def icon_rows(device: Device, apps: Mapping[str, App]) -> list[IconRow]:
    """Every app, in the order of the icons."""
    return [
        IconRow(
            name,
            apps[name].title,
            apps[name].icon,
            apps[name].tone,
            at // PAGE,
            name in device.opened,
            name == device.front and device.screen == "app",
        )
        for at, name in enumerate(device.names)
    ]


def window_rows(device: Device, apps: Mapping[str, App]) -> list[IconRow]:
    """The apps that are open, the latest first."""
    rows = {row.id: row for row in icon_rows(device, apps)}
    return [rows[name] for name in device.opened]


def notice_rows(device: Device, apps: Mapping[str, App]) -> list[NoticeRow]:
    """What came in, the latest first."""
    return [
        NoticeRow(told.id, told.title, told.text, apps[told.app].title, apps[told.app].icon, apps[told.app].tone)
        for told in device.notices
    ]

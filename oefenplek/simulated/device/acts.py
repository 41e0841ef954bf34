"""What the device itself does: pure, and only called when the place of the act is there."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from oefenplek.domain.actions import Action, AppEvent

from .state import WRONG, Device

Result = tuple[Device, tuple[AppEvent, ...]]


def in_front(device: Device, name: str) -> Device:
    """The device with this app shown."""
    rest = tuple(other for other in device.opened if other != name)
    notices = tuple(told for told in device.notices if told.app != name)
    banner = device.banner if any(told.id == device.banner for told in notices) else ""
    shown = replace(device, screen="app", layer="", front=name, opened=(name, *rest))
    return replace(shown, notices=notices, banner=banner)


def at_home(device: Device) -> Device:
    """The device with its home screen shown."""
    return replace(device, screen="home", layer="", front="", page=0)


def quiet(device: Device, notice: str) -> Device:
    """The device without this notice."""
    notices = tuple(told for told in device.notices if told.id != notice)
    return replace(device, notices=notices, banner="" if device.banner == notice else device.banner)


def _wake(device: Device, _action: Action) -> Result:
    return replace(device, screen="lock"), (AppEvent.of("woken"),)


def _lock(device: Device, _action: Action) -> Result:
    return replace(device, screen="off", layer="", typed="", banner=""), (AppEvent.of("locked", app=device.in_front),)


def _unlock(device: Device, _action: Action) -> Result:
    if device.pin:
        return replace(device, screen="pin", typed=""), ()
    return _unlocked(device)


def _unlocked(device: Device) -> Result:
    shown = in_front(device, device.front) if device.front else at_home(device)
    return replace(shown, typed="", wrong=0), (AppEvent.of("unlocked"),)


def _digit(device: Device, action: Action) -> Result:
    typed = device.typed + action.get("digit")
    if len(typed) < len(device.pin):
        return replace(device, typed=typed), ()
    if typed == device.pin:
        return _unlocked(device)
    return replace(device, typed="", wrong=min(WRONG, device.wrong + 1)), (AppEvent.of("code-refused"),)


def _open(device: Device, action: Action) -> Result:
    name = action.get("app")
    event = "switched" if name in device.opened else "app-opened"
    return in_front(device, name), (AppEvent.of(event, app=name),)


def _switch(device: Device, action: Action) -> Result:
    return in_front(device, action.get("app")), (AppEvent.of("switched", app=action.get("app")),)


def _close(device: Device, action: Action) -> Result:
    name = action.get("app")
    opened = tuple(other for other in device.opened if other != name)
    left = replace(device, opened=opened, front="" if device.front == name else device.front)
    if device.skin == "laptop" or not opened:
        left = at_home(left)
    return left, (AppEvent.of("app-closed", app=name),)


def _hold(device: Device, action: Action) -> Result:
    return device, (AppEvent.of("icon-held", app=action.get("app")),)


def _page(device: Device, _action: Action) -> Result:
    return replace(device, page=(device.page + 1) % device.pages), (AppEvent.of("page-turned"),)


def _home(device: Device, _action: Action) -> Result:
    return at_home(device), (AppEvent.of("gone-home"),)


def _toggle_panel(device: Device, _action: Action) -> Result:
    if device.layer == "panel":
        return replace(device, layer=""), ()
    return replace(device, layer="panel", banner=""), (AppEvent.of("panel-opened"),)


def _open_notice(device: Device, action: Action) -> Result:
    told = next(told for told in device.notices if told.id == action.get("notice"))
    event = AppEvent.of("notice-opened", from_=told.app)
    if device.screen == "lock":
        # The code comes first; then the app of the notice is in front.
        after, events = _unlock(replace(device, front=told.app), action)
        return after, (event, *events)
    return in_front(quiet(device, told.id), told.app), (event,)


def _close_notice(device: Device, action: Action) -> Result:
    told = next(told for told in device.notices if told.id == action.get("notice"))
    return quiet(device, told.id), (AppEvent.of("notice-closed", from_=told.app),)


def _restart(device: Device, action: Action) -> Result:
    fresh = replace(device, screen="lock", layer="", front="", opened=(), page=0, typed="", wrong=0, banner="")
    return (
        (fresh, (AppEvent.of("restarted"),))
        if action.name == "restart"
        else (replace(fresh, screen="off"), (AppEvent.of("turned-off"),))
    )


ACTS: Mapping[str, Callable[[Device, Action], Result]] = {
    "wake": _wake,
    "lock": _lock,
    "unlock": _unlock,
    "press-digit": _digit,
    "erase-digit": lambda d, _: (replace(d, typed=d.typed[:-1]), ()),
    "try-again": lambda d, _: (replace(d, wrong=0, typed=""), ()),
    "open-app": _open,
    "open-icon": _open,
    "hold-icon": _hold,
    "turn-page": _page,
    "show-apps": lambda d, _: (replace(d, screen="apps"), ()),
    "home": _home,
    "show-windows": lambda d, _: (replace(d, screen="windows"), ()),
    "hold-home": lambda d, _: (replace(d, screen="windows"), ()),
    "switch-to": _switch,
    "close-app": _close,
    "minimise": lambda d, _: (at_home(d), (AppEvent.of("gone-home"),)),
    "open-panel": _toggle_panel,
    "close-panel": _toggle_panel,
    "open-notice": _open_notice,
    "close-notice": _close_notice,
    "show-power": lambda d, _: (replace(d, layer="power"), ()),
    "close-power": lambda d, _: (replace(d, layer=""), ()),
    "turn-off": _restart,
    "restart": _restart,
}
"""What each act does; *back* and *toggle* need the apps and stand in :mod:`.rules`."""

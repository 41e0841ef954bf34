"""Where something is done on the device itself. No place means that it cannot be done now."""

from collections.abc import Callable

from oefenplek.domain.actions import Action

from .state import PAGE, Device

Finder = Callable[[Device, Action], str]


def place(device: Device, action: Action) -> str:
    """The place of one of the device's own actions, empty when it cannot be done now."""
    finder = _FINDERS.get(action.name)
    return finder(device, action) if finder is not None else ""


def _if(possible: object, found: str) -> str:
    return found if possible else ""


def _in_use(device: Device) -> bool:
    """Unlocked, and nothing lies over the screen."""
    return device.screen in {"home", "apps", "windows", "app"} and not device.layer


def _touch(device: Device) -> bool:
    return device.skin != "laptop"


def _open(device: Device, action: Action) -> str:
    name = action.get("app")
    if name not in device.names or not _in_use(device):
        return ""
    if device.skin == "laptop":
        return _if(name != device.in_front, f"icon/{name}")
    at = device.names.index(name)
    here = device.screen == "home" and at // PAGE == device.page
    return _if(here or device.screen == "apps", f"icon/{name}")


def _icon(device: Device, action: Action) -> str:
    possible = device.skin == "laptop" and device.screen == "home" and not device.layer
    return _if(possible and action.get("app") in device.names, f"desktop/{action.get('app')}")


def _hold(device: Device, action: Action) -> str:
    return _if(_touch(device) and device.screen == "home", _open(device, action))


def _page(device: Device, _action: Action) -> str:
    return _if(_touch(device) and _in_use(device) and device.screen == "home" and device.pages > 1, "device/next-page")


def _apps(device: Device, _action: Action) -> str:
    return _if(_touch(device) and _in_use(device) and device.screen == "home", "device/apps")


def _home(device: Device, _action: Action) -> str:
    return _if(_touch(device) and _in_use(device) and device.screen != "home", "device/home")


def _back(device: Device, _action: Action) -> str:
    there = _touch(device) and device.phone == "buttons" and _in_use(device)
    return _if(there and device.screen != "home", "device/back")


def _windows(device: Device, action: Action) -> str:
    """Three buttons: the last of them; otherwise the way home, held."""
    possible = _touch(device) and _in_use(device) and device.screen in {"home", "app"} and device.opened
    wanted = "show-windows" if device.phone == "buttons" else "hold-home"
    return _if(possible and action.name == wanted, "device/windows" if wanted == "show-windows" else "device/home")


def _switch(device: Device, action: Action) -> str:
    name = action.get("app")
    return _if(device.screen == "windows" and not device.layer and name in device.opened, f"window/{name}")


def _close(device: Device, action: Action) -> str:
    name = action.get("app")
    if device.skin == "laptop":
        return _if(name and name == device.in_front, f"close/{name}")
    return _if(device.screen == "windows" and not device.layer and name in device.opened, f"close/{name}")


def _minimise(device: Device, _action: Action) -> str:
    return _if(device.skin == "laptop" and device.in_front, "device/minimise")


def _notice(device: Device, action: Action) -> str:
    name = action.get("notice")
    listed = device.layer == "panel" or (device.screen == "lock" and not device.layer)
    seen = listed or (device.banner == name and _in_use(device))
    return _if(seen and any(told.id == name for told in device.notices), name)


def _open_notice(device: Device, action: Action) -> str:
    return _if(_notice(device, action), f"notice/{action.get('notice')}")


def _close_notice(device: Device, action: Action) -> str:
    return _if(_notice(device, action) and device.screen != "lock", f"dismiss/{action.get('notice')}")


def _power(device: Device, _action: Action) -> str:
    return _if(device.screen != "off" and not device.layer, "device/power")


def _layer(device: Device, layer: str, found: str) -> str:
    return _if(device.layer == layer, found)


def _digit(device: Device, action: Action) -> str:
    possible = device.screen == "pin" and not device.layer and not device.waiting
    return _if(possible and action.get("digit") in set("0123456789"), f"digit/{action.get('digit')}")


_FINDERS: dict[str, Finder] = {
    "wake": lambda d, _: _if(d.screen == "off", "device/power"),
    "lock": lambda d, _: _if(d.screen != "off" and not d.layer, "device/power"),
    "unlock": lambda d, _: _if(d.screen == "lock" and not d.layer, "device/unlock"),
    "press-digit": _digit,
    "erase-digit": lambda d, _: _if(d.screen == "pin" and not d.layer and d.typed, "device/erase"),
    "try-again": lambda d, _: _if(d.screen == "pin" and not d.layer and d.waiting, "device/try-again"),
    "open-app": _open,
    "open-icon": _icon,
    "hold-icon": _hold,
    "turn-page": _page,
    "show-apps": _apps,
    "home": _home,
    "back": _back,
    "show-windows": _windows,
    "hold-home": _windows,
    "switch-to": _switch,
    "close-app": _close,
    "minimise": _minimise,
    "open-panel": lambda d, _: _if(_in_use(d), "device/panel"),
    "close-panel": lambda d, _: _layer(d, "panel", "device/close-panel"),
    "toggle": lambda d, action: _layer(d, "panel", f"toggle/{action.get('what')}"),
    "open-notice": _open_notice,
    "close-notice": _close_notice,
    "show-power": _power,
    "close-power": lambda d, _: _layer(d, "power", "device/close-power"),
    "turn-off": lambda d, _: _layer(d, "power", "device/turn-off"),
    "restart": lambda d, _: _layer(d, "power", "device/restart"),
}

"""What conditions see of the device itself."""

from collections.abc import Mapping

from .state import Device

Things = dict[str, Mapping[str, Mapping[str, str]]]


def own_facts(state: Device) -> Things:
    """The device, the apps on it, and what came in."""
    return {
        "device": {"toestel": _device(state)},
        "app": {name: _app(state, name) for name in state.names},
        "notice": {notice.id: {"from": notice.app} for notice in state.notices},
    }


def _device(state: Device) -> Mapping[str, str]:
    locked = state.screen in {"off", "lock", "pin"}
    return {
        "screen": state.screen,
        "layer": state.layer or "none",
        "front": state.in_front,
        "phone": state.phone,
        "locked": _yes(locked),
        "waiting": _yes(state.waiting),
    }


def _app(state: Device, name: str) -> Mapping[str, str]:
    return {
        "open": _yes(name in state.opened),
        "front": _yes(name == state.in_front),
    }


def _yes(value: object) -> str:
    return "yes" if value else "no"

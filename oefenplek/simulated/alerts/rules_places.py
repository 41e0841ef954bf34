"""What is in front of the person, and where an action is done now. No place means that it cannot be done now."""

from collections.abc import Callable, Mapping

from oefenplek.domain.actions import Action

from .state import WHENS, Desk

Finder = Callable[[Desk, Action], str]


def screen(desk: Desk) -> str:
    """What a person would say they see."""
    if desk.off:
        return "off"
    if desk.power:
        return "power"
    if desk.calling:
        return "calling"
    if desk.now is None:
        return "home"
    return "full-screen" if desk.full else desk.now.kind


def place(desk: Desk, action: Action) -> str:
    """The place of an action now, empty when there is none."""
    finder = _FINDERS.get(action.name)
    return finder(desk, action) if finder is not None else ""


def _if(possible: object, found: str) -> str:
    return found if possible else ""


def _on(name: str, *screens: str) -> Finder:
    return lambda desk, _action: _if(screen(desk) in screens, f"button/{name}")


def _update(desk: Desk, action: Action) -> str:
    when, now = action.get("when"), desk.now
    offered = WHENS if now is not None and now.real else ("now",)
    return _if(screen(desk) == "update" and when in offered, f"button/{when}")


def _close(desk: Desk, _action: Action) -> str:
    now = desk.now
    return _if(screen(desk) in {"prize", "virus", "update"} and now is not None and now.web, "button/close")


_FINDERS: Mapping[str, Finder] = {
    "update": _update,
    "dismiss": _on("dismiss", "battery"),
    "save-power": _on("save-power", "battery"),
    "allow": _on("allow", "access"),
    "deny": _on("deny", "access"),
    "claim": _on("claim", "prize"),
    "call": _on("call", "full-screen", "virus"),
    "scan": _on("scan", "full-screen", "virus"),
    "press-fake-cross": _on("fake-cross", "full-screen", "virus"),
    "leave-full-screen": _on("leave", "full-screen"),
    "close": _close,
    "hang-up": _on("hang-up", "calling"),
    "show-power": lambda desk, _: _if(not desk.power and not desk.off, "button/power"),
    "turn-on": _on("power", "off"),
    "restart": _on("restart", "power"),
    "turn-off": _on("turn-off", "power"),
    "back": _on("back", "power"),
}

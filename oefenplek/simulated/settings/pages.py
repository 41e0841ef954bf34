"""The first list, and which page is shown: what is on the screen now, and what can be done there."""

from oefenplek.domain.actions import Action

from . import pages_rest
from .names import CHOICES, PARTS, SECTIONS, SWITCHES, Thing
from .pages_set import choices, display, read_level, sound, switch, text
from .pages_update import summary, update
from .pages_wifi import network, password, wifi
from .rows import Row, acts, note
from .state import Settings

__all__ = ["home", "page", "places", "results", "way"]


def home(state: Settings) -> tuple[Row, ...]:
    """The first list; with something to search for, only what answers to it."""
    if state.query.strip():
        found = results(state)
        return found or (note("nothing", "Niets gevonden. Zoek met een ander woord."),)
    rows: list[Row] = []
    for name in _sections(state):
        rows.append(section(name, SECTIONS[name], _summary(state, name), chosen=state.path[:1] == (name,)))
        if name == ("wifi" if state.skin == "laptop" else "data"):
            rows.append(switch(state, "flight", tint=SWITCHES["flight"].tint))
    return tuple(rows)


def results(state: Settings) -> tuple[Row, ...]:
    """The screens that answer to what is searched for."""
    wanted = state.query.strip().casefold()
    known = {**{name: SECTIONS[name] for name in _sections(state)}, **PARTS}
    found = {name: thing for name, thing in known.items() if wanted in f"{thing.title} {thing.also}".casefold()}
    return tuple(section(name, thing, _where(name)) for name, thing in found.items())


def section(name: str, thing: Thing, detail: str, *, chosen: bool = False) -> Row:
    """A row that opens a screen. The one that is open beside it is marked, and opens nothing."""
    return Row(
        f"section-{name}",
        "section",
        thing.title,
        detail,
        thing.icon,
        thing.tint,
        at=f"section/{name}",
        on=chosen,
        act=Action.of("open", section=name),
    )


def page(state: Settings) -> tuple[Row, ...]:
    """What stands on the page that is open; nothing when only the list is."""
    build = _PAGES.get(state.page)
    return build(state) if build is not None else ()


def places(state: Settings) -> tuple[tuple[str, Action], ...]:
    """Every place on the screen now with what a press on it does; typing apart."""
    listed = state.two_panes or not state.path
    found = [*acts(home(state) if listed else ()), *acts(page(state))]
    if len(state.path) > (1 if state.two_panes else 0):
        found.append(("button/back", Action.of("back")))
    if listed and state.query:
        found.append(("button/clear-search", Action.of("clear-search")))
    open_now = Action.of("open", section=state.path[0]) if len(state.path) == 1 and not state.query else None
    return tuple((place, act) for place, act in found if act != open_now)


def way(name: str) -> tuple[str, ...]:
    """The path to a screen."""
    parents = {"text": "display", "timeout": "display", "hold": "accessibility"}
    return (parents[name], name) if name in parents else (name,)


def _sections(state: Settings) -> tuple[str, ...]:
    """A laptop has no SIM card."""
    return tuple(name for name in SECTIONS if state.skin != "laptop" or name != "data")


def _where(name: str) -> str:
    above = way(name)[:-1]
    return SECTIONS[above[0]].title if above else ""


def _summary(state: Settings, name: str) -> str:
    online = state.found(state.online)
    match name:
        case "wifi" if state.flying or "wifi" not in state.on:
            return "Uit"
        case "wifi":
            return f"Verbonden met {online.name}" if online else "Niet verbonden"
        case "data":
            return "Aan" if "data" in state.on and not state.flying else "Uit"
        case "sound":
            return "Stil" if state.muted else f"Media {read_level(state, 'media')}"
        case "display":
            return f"Helderheid {read_level(state, 'brightness')}"
        case "battery":
            return f"{state.device.battery}%"
        case "time":
            return f"{pages_rest.DAY}, {pages_rest.CLOCK}"
        case "language":
            return CHOICES["language"][state.chosen("language")]
        case "update":
            return summary(state)
        case "about":
            return state.device.name
    return {"accessibility": "Letters, voorlezen, aanraken", "privacy": "Wat apps mogen gebruiken"}.get(name, "")


_PAGES = {
    "wifi": wifi,
    "network": network,
    "password": password,
    "data": pages_rest.data,
    "sound": sound,
    "display": display,
    "text": text,
    "timeout": lambda state: choices(state, "timeout"),
    "accessibility": pages_rest.accessibility,
    "hold": lambda state: choices(state, "hold"),
    "battery": pages_rest.battery,
    "privacy": pages_rest.privacy,
    "app": pages_rest.permissions,
    "time": pages_rest.time,
    "language": pages_rest.language,
    "update": update,
    "about": pages_rest.about,
}

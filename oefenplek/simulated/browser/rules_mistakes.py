"""Recognising the mistakes people typically make in a browser."""

from oefenplek.domain.actions import AppEvent

from .rules_address import nearly
from .rules_layers import popup_now
from .state import Browser

MANY_TABS = 6


def mistakes(before: Browser, after: Browser, events: tuple[AppEvent, ...]) -> tuple[str, ...]:
    """The ids of the mistakes this act made."""
    found = (*_typed(before, events), *(name for event in events for name in _of_event(before, after, event)))
    return tuple(dict.fromkeys(found))


def _typed(before: Browser, events: tuple[AppEvent, ...]) -> tuple[str, ...]:
    """An address in VindHet's field, or one with a letter too many, too few or wrong."""
    event = next((event for event in events if event.name == "address-typed"), None)
    if event is None:
        return ()
    in_search = event.get("field") == "search"
    text = before.query if in_search else before.tab.typed or ""
    found = ("address-in-search",) if in_search else ()
    return (*found, "address-one-off") if nearly(before.sites, text) else found


def _of_event(before: Browser, after: Browser, event: AppEvent) -> tuple[str, ...]:
    match event.name:
        case "result-opened":
            return ("sponsored",) if event.get("sponsored") == "yes" else ()
        case "tab-opened":
            return ("many-tabs",) if len(after.tabs) >= MANY_TABS else ()
        case "cookies-accepted":
            return ("accepted-cookies",)
        case "popup-taken":
            popup = popup_now(before)
            return ("picture-not-cross",) if popup is not None and popup.kind == "offer" else ()
        case "fake-called":
            return ("called-fake",)
        case "fake-pressed":
            return ("pressed-fake",)
        case "form-sent":
            return _fake(before)
        case _:
            return ()


def _fake(before: Browser) -> tuple[str, ...]:
    site = before.site
    if site is None or not site.fake:
        return ()
    return ("fake-shop",) if site.look == "shop" else ("fake-site",)

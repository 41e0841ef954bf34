"""Tabs: making, choosing and closing them."""

from dataclasses import replace

from oefenplek.domain.actions import Action, AppEvent

from .state import Browser, Spot, Tab

Result = tuple[Browser, tuple[AppEvent, ...]]


def opened(browser: Browser, spot: Spot) -> Browser:
    """The same with a new tab in front."""
    number = browser.made + 1
    tab = Tab(f"tab-{number}", (spot,))
    return replace(browser, tabs=(*browser.tabs, tab), front=tab.id, made=number, layer="", asked="", query="")


def new(browser: Browser, _action: Action) -> Result:
    """A new tab with VindHet."""
    after = opened(browser, Spot("start"))
    return after, (AppEvent.of("tab-opened", tab=after.front),)


def close(browser: Browser, action: Action) -> Result:
    """Close a tab; after the last one a new one is there, so that nobody is left with nothing."""
    name = action.get("tab")
    left = tuple(tab for tab in browser.tabs if tab.id != name)
    last = "no" if left else "yes"
    event = AppEvent.of("tab-closed", tab=name, last=last)
    if not left:
        return opened(replace(browser, tabs=()), Spot("start")), (event,)
    at = next(at for at, tab in enumerate(browser.tabs) if tab.id == name)
    front = browser.front if browser.front != name else left[min(at, len(left) - 1)].id
    after = replace(browser, tabs=left, front=front, asked="")
    return _shown(after), (event,)


def switch(browser: Browser, action: Action) -> Result:
    """Another tab comes in front."""
    after = _shown(replace(browser, front=action.get("tab"), layer="", asked=""))
    return after, (AppEvent.of("tab-chosen", tab=after.front),)


def _shown(browser: Browser) -> Browser:
    """The field of VindHet shows what was looked for in this tab."""
    return replace(browser, query=browser.spot.query)

"""What the browser does together with the other apps on its device."""

from oefenplek.domain.actions import AppEvent
from oefenplek.domain.simulated import Given, Sharing

from . import rules_address, rules_go, rules_tabs
from .state import MOST_TABS, Browser, Spot


def give(before: Browser, _after: Browser, events: tuple[AppEvent, ...]) -> Given | None:
    """A telephone number that is pressed on a website is called."""
    called = next((event for event in events if event.name == "called"), None)
    site = before.find(called.get("site")) if called is not None else None
    return Given("calls", "call", {"who": site.name}) if site is not None else None


def take(browser: Browser, given: Given) -> Browser:
    """A link from another app opens in a new tab; when there are too many already, in the one in front."""
    spot = rules_address.found(browser.sites, given.what.get("address", ""))
    empty = len(browser.tabs) == 1 and browser.spot == Spot("start") and browser.tab.at == 0
    if not empty and len(browser.tabs) < MOST_TABS:
        browser = rules_tabs.opened(browser, Spot("start"))
    return rules_go.to(browser, spot)[0]


SHARING = Sharing(takes=("link",), give=give, take=take)

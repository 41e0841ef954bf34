"""Going somewhere: by an address, by looking for words, by a link, back and forward."""

from dataclasses import replace

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.text import clean

from . import rules_address
from .rules_words import found
from .state import MOST_HISTORY, Browser, Spot, Tab

Result = tuple[Browser, tuple[AppEvent, ...]]
_LONGEST_WAY = 30
_LONGEST_TEXT = 300


def to(browser: Browser, spot: Spot) -> Result:
    """The tab in front goes on to ``spot``."""
    tab = browser.tab
    way = (*tab.way[: tab.at + 1], spot)[-_LONGEST_WAY:]
    return _arrived(browser.with_tab(replace(tab, way=way, at=len(way) - 1)), spot)


def _arrived(browser: Browser, spot: Spot) -> Result:
    """Everything that goes with being somewhere else."""
    tab = replace(browser.tab, typed=None, loading=spot.site in browser.slow, full=_full(browser, spot))
    browser = replace(browser.with_tab(tab), layer="", asked="", query=spot.query)
    if spot.sort == "page":
        rest = tuple(old for old in browser.history if old != spot)
        seen = browser.visited if spot.key in browser.visited else (*browser.visited, spot.key)
        browser = replace(browser, history=(spot, *rest)[:MOST_HISTORY], visited=seen)
        return browser, (AppEvent.of("page-opened", site=spot.site, page=spot.key),)
    if spot.sort == "missing":
        return browser, (AppEvent.of("nothing-there"),)
    return browser, (AppEvent.of("start-opened"),) if spot.sort == "start" else ()


def _full(browser: Browser, spot: Spot) -> bool:
    site = browser.find(spot.site)
    page = site.page(spot.page) if site is not None and spot.sort == "page" else None
    return page is not None and page.alarm is not None


def loaded(browser: Browser) -> Browser:
    """The page in front is there: the circle stops."""
    return browser.with_tab(replace(browser.tab, loading=False)) if browser.tab.loading else browser


def type_address(browser: Browser, text: str) -> Result:
    """Typing in the bar: nothing happens until *Ga*."""
    return browser.with_tab(replace(browser.tab, typed=_line(text))), ()


def go(browser: Browser, _action: Action) -> Result:
    """To the address in the bar; words that are no address are looked for."""
    typed = (browser.tab.typed or "").strip()
    return to_text(browser, typed, "address")


def to_text(browser: Browser, text: str, field: str) -> Result:
    """To an address, or to the results for words; ``field`` is where it was typed."""
    if not rules_address.is_address(text):
        return _look_for(browser, text)
    spot = rules_address.found(browser.sites, text)
    after, events = to(browser, spot)
    return after, (AppEvent.of("address-typed", site=spot.site, field=field), *events)


def type_query(browser: Browser, text: str) -> Result:
    """Typing in VindHet's field."""
    return replace(browser, query=_line(text)), ()


def search(browser: Browser, _action: Action) -> Result:
    """*Zoeken*: an address is taken there too, as real browsers do."""
    return to_text(browser, browser.query.strip(), "search")


def _look_for(browser: Browser, query: str) -> Result:
    number = len(found(browser.sites, query))
    after, events = to(browser, Spot("results", query=query))
    many = "none" if number == 0 else "one" if number == 1 else "several"
    return after, (AppEvent.of("searched", found=many), *events)


def open_result(browser: Browser, action: Action) -> Result:
    """Follow a result."""
    result = browser.result(action.get("result"))
    if result is None:
        return browser, ()
    after, events = to(browser, Spot("page", result.site, result.page))
    how = "yes" if result.sponsored else "no"
    return after, (AppEvent.of("result-opened", result=result.id, sponsored=how), *events)


def target(browser: Browser, where: str) -> Spot:
    """The spot behind a link of the website in front: one of its pages, or an address."""
    site = browser.site
    if site is not None and "." not in where and site.page(where) is not None:
        return Spot("page", site.id, where)
    return rules_address.found(browser.sites, where)


def follow(browser: Browser, action: Action) -> Result:
    """Follow a link; a telephone number is called."""
    site, page = browser.site, browser.page
    link = site.link(page, action.get("link")) if site is not None and page is not None else None
    if site is None or link is None:
        return browser, ()
    if link.to.startswith("tel:"):
        return replace(browser, notice="called"), (AppEvent.of("called", site=site.id),)
    after, events = to(browser, target(browser, link.to))
    return after, (AppEvent.of("link-followed", link=link.id), *events)


def choose_page(browser: Browser, action: Action) -> Result:
    """A page in the menu of the website."""
    site, _, page = action.get("page").partition("/")
    return to(browser, Spot("page", site, page))


def site_home(browser: Browser, _action: Action) -> Result:
    """The logo leads to the first page of the website."""
    return to(browser, Spot("page", browser.spot.site, "home"))


def back(browser: Browser, _action: Action) -> Result:
    """One back: out of what lies on top, else to the page before this one."""
    if browser.layer == "document":
        return replace(browser, layer="downloads", document=""), ()
    if browser.layer:
        return replace(browser, layer=""), ()
    if browser.asked:
        return replace(browser, asked="", cookie_ticks=()), ()
    return _step(browser, -1, "went-back")


def forward(browser: Browser, _action: Action) -> Result:
    """To the page that was left by *Terug*."""
    return _step(browser, 1, "went-forward")


def _step(browser: Browser, by: int, event: str) -> Result:
    tab: Tab = replace(browser.tab, at=browser.tab.at + by)
    after, events = _arrived(browser.with_tab(tab), tab.spot)
    return after, (AppEvent.of(event), *events)


def reload(browser: Browser, _action: Action) -> Result:
    """The same page once more."""
    tab = replace(browser.tab, typed=None, loading=browser.spot.site in browser.slow)
    return replace(browser.with_tab(tab), layer=""), (AppEvent.of("reloaded"),)


def leave_full_screen(browser: Browser, _action: Action) -> Result:
    """The page gives the screen back: the bar with the address and the tabs is there again."""
    return browser.with_tab(replace(browser.tab, full=False)), (AppEvent.of("full-screen-left"),)


def call(browser: Browser, _action: Action) -> Result:
    """Call the number of a false warning."""
    return replace(browser, notice="called-fake"), (AppEvent.of("fake-called", site=browser.spot.site),)


def press_alarm(browser: Browser, _action: Action) -> Result:
    """Press the button of a false warning."""
    return replace(browser, notice="pressed-fake"), (AppEvent.of("fake-pressed", site=browser.spot.site),)


def _line(text: str) -> str:
    return clean(text).replace("\n", " ")[:_LONGEST_TEXT]

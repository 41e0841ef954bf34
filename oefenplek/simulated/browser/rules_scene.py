"""Opening a scene: from checked content to the state the browser begins with."""

from dataclasses import replace

from oefenplek.domain.simulated import Scene

from . import rules_go, rules_tabs
from .rules_sites import line, read_site
from .sites import HOME
from .state import Browser, Spot, Tab


def open_scene(scene: Scene) -> Browser:
    """Make the state that ``scene`` starts with."""
    content = scene.content
    sites = tuple(read_site(site) for site in (*(content.get("sites") or ()), *(content.get("own") or ())))
    first = Tab("tab-1", (Spot("start"),))
    browser = Browser(skin=scene.skin, sites=sites, tabs=(first,), front=first.id, made=1)
    browser = _started(browser, content.get("start") or "start", line(content.get("query")))
    for key in content.get("tabs") or ():
        browser = replace(rules_tabs.opened(browser, spot(key)), front=first.id)
    browser = replace(
        browser,
        bookmarks=tuple(spot(key) for key in content.get("bookmarks") or ()),
        history=tuple(dict.fromkeys([*browser.history, *(spot(key) for key in content.get("history") or ())])),
        slow=tuple(content.get("slow") or ()),
    )
    return replace(browser, query=browser.spot.query)


def spot(key: str) -> Spot:
    """The spot of ``start``, ``bibliotheek`` or ``bibliotheek/openingstijden``."""
    site, _, page = key.partition("/")
    return Spot("start") if key == "start" else Spot("page", site, page or HOME)


def _started(browser: Browser, start: str, query: str) -> Browser:
    """What is open already is all there is: there is nothing before it to go back to."""
    there, _ = rules_go.to_text(browser, query, "search") if query else rules_go.to(browser, spot(start))
    tab = replace(there.tab, way=(there.spot,), at=0)
    return there.with_tab(tab)

"""What conditions can see of the browser."""

from collections.abc import Mapping

from oefenplek.domain.conditions import Facts

from .rules_forms import verdict
from .rules_layers import chat_now, popup_now, screen
from .rules_words import found
from .sites import Page, Site
from .state import TRACES, Browser

Things = dict[str, Mapping[str, str]]


def facts(browser: Browser) -> Facts:
    """Every thing by sort and id, with its properties as text."""
    pages = [(site, page) for site in browser.sites for page in site.pages]
    return {
        "browser": {"browser": _browser(browser)},
        "site": {site.id: _site(browser, site) for site in browser.sites},
        "page": {f"{site.id}/{page.id}": _page(browser, site, page) for site, page in pages},
        "tab": {tab.id: {"page": tab.spot.key, "front": _yes(tab.id == browser.front)} for tab in browser.tabs},
        "link": _links(browser),
        "result": _results(browser),
        "popup": {
            f"{site.id}/{p.id}": _popup(browser, f"{site.id}/{p.id}") for site in browser.sites for p in site.popups
        },
        "cookie": _cookies(browser),
        "field": _fields(browser),
        "form": _forms(browser),
        "download": {
            f"{site.id}/{file.id}": {"saved": _yes(f"{site.id}/{file.id}" in browser.downloads)}
            for site, page in pages
            for file in page.downloads
        },
        "trace": {
            trace: {"chosen": _yes(trace in browser.wiping), "there": _yes(_there(browser, trace))} for trace in TRACES
        },
    }


def _browser(browser: Browser) -> Mapping[str, str]:
    site = browser.site
    return {
        "screen": screen(browser),
        "site": browser.spot.site,
        "page": browser.spot.key if browser.spot.sort == "page" else "",
        "tabs": str(len(browser.tabs)),
        "secure": _yes(site is None or site.secure),
        "zoom": str(browser.zoom),
        "loading": _yes(browser.tab.loading),
    }


def _site(browser: Browser, site: Site) -> Mapping[str, str]:
    return {
        "open": _yes(any(tab.spot.site == site.id for tab in browser.tabs)),
        "visited": _yes(any(key.startswith(f"{site.id}/") for key in browser.visited)),
        "cookies": dict(browser.cookies).get(site.id, "unasked"),
    }


def _page(browser: Browser, site: Site, page: Page) -> Mapping[str, str]:
    key = f"{site.id}/{page.id}"
    return {
        "open": _yes(any(tab.spot.key == key for tab in browser.tabs)),
        "front": _yes(browser.spot.key == key),
        "visited": _yes(key in browser.visited),
        "bookmarked": _yes(any(spot.key == key for spot in browser.bookmarks)),
    }


def _in_order(browser: Browser) -> list[tuple[Site, Page]]:
    """Every page, the one in front first."""
    pages = [(site, page) for site in browser.sites for page in site.pages]
    return sorted(pages, key=lambda both: f"{both[0].id}/{both[1].id}" != browser.spot.key)


def _fields(browser: Browser) -> Things:
    """The two fields of the browser itself, and those of forms: ``site/field``."""
    own = {"address": browser.tab.typed or "", "search": browser.query}
    fields: Things = {name: {"value": "filled" if text.strip() else "empty"} for name, text in own.items()}
    for site, page in _in_order(browser):
        for field in page.fields():
            value = {"value": verdict(browser, site.id, field)}
            fields[f"{site.id}/{field.id}"] = value
    return fields


def _forms(browser: Browser) -> Things:
    """Forms: ``site/form``."""
    forms: Things = {}
    for site, page in _in_order(browser):
        for form in page.forms:
            value = {"sent": _yes(f"{site.id}/{form.id}" in browser.sent)}
            forms[f"{site.id}/{form.id}"] = value
    return forms


def _links(browser: Browser) -> Things:
    """Every link by its id; two websites may have the same one, and then it is seen when one of them is."""
    links: Things = {}
    for site in browser.sites:
        names = [link.id for page in site.pages for link in page.links] + [link.id for link in site.footer_links]
        links.update({name: {"seen": "no"} for name in names if name not in links})
    page, site_now = browser.page, browser.site
    if page is not None and site_now is not None:
        here = (*page.links, *site_now.footer_links)
        links.update({link.id: {"seen": "yes"} for link in here})
    return links


def _results(browser: Browser) -> Things:
    there = browser.spot.sort == "results"
    shown = {result.id for result in found(browser.sites, browser.spot.query)} if there else set()
    return {
        result.id: {"shown": _yes(result.id in shown), "sponsored": _yes(result.sponsored)}
        for site in browser.sites
        for result in site.results
    }


def _popup(browser: Browser, key: str) -> Mapping[str, str]:
    now, chat = popup_now(browser), chat_now(browser)
    here = {f"{browser.spot.site}/{popup.id}" for popup in (now, chat) if popup is not None}
    return {"state": browser.popup_is(key) or ("shown" if key in here else "waiting")}


def _cookies(browser: Browser) -> Things:
    """The boxes of every website's settings; one stands ticked while its settings are open."""
    cookies: Things = {}
    for site in sorted(browser.sites, key=lambda site: site.id != browser.asked):
        for kind in site.cookies.kinds if site.cookies is not None else ():
            ticked = {"ticked": _yes(browser.asked == site.id and kind.id in browser.cookie_ticks)}
            cookies[f"{site.id}/{kind.id}"] = ticked
    return cookies


def _there(browser: Browser, trace: str) -> bool:
    return bool({"history": browser.history, "cookies": browser.cookies, "downloads": browser.downloads}[trace])


def _yes(value: bool) -> str:
    return "yes" if value else "no"

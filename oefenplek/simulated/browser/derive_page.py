"""What stands on a page, as plain values for QML: VindHet, a page of a website, or nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from . import rules_words
from .derive import address, address_of
from .rules_forms import key, value
from .sites import CALL, HOME, Block, Page, Site
from .state import Browser, Spot
from .words import NOTICES

KINDS = (
    *("heading", "text", "list", "links", "button", "cards", "hours", "prices", "table", "notice"),
    *("contact", "reviews", "advert", "download", "form"),
)
Rows = tuple[dict[str, Any], ...]


@dataclass(frozen=True, slots=True)
class PageView:
    """The page in front. ``sort``: start, results, page, alarm or missing; ``key`` changes with the page."""

    sort: str = "start"
    key: str = ""
    address: str = ""
    title: str = ""
    site: Mapping[str, Any] = field(default_factory=dict)
    menu: Rows = ()
    can_home: bool = False
    hero: Mapping[str, Any] = field(default_factory=dict)
    blocks: Rows = ()
    aside: Rows = ()
    footer: str = ""
    footer_links: Rows = ()
    has_cookies: bool = False
    alarm: Mapping[str, Any] = field(default_factory=dict)
    results: Rows = ()
    asked: str = ""


@dataclass(frozen=True, slots=True)
class Filled:
    """What stands in the fields now: it changes with every key, and the page does not."""

    query: str = ""
    can_search: bool = False
    answers: Mapping[str, str] = field(default_factory=dict)
    said: Mapping[str, str] = field(default_factory=dict)
    needed: str = ""
    needed_text: str = ""


def page_view(browser: Browser) -> PageView:
    """The page at this moment."""
    spot, site, page = browser.spot, browser.site, browser.page
    if spot.sort == "results":
        return PageView("results", f"?{spot.query}", results=_results(browser), asked=spot.query)
    if page is None or site is None:
        return PageView(spot.sort, spot.address, address=address(browser))
    return PageView(
        sort="page" if page.alarm is None else "alarm",
        key=spot.key,
        address=address(browser),
        title=page.title,
        site=_site(site),
        menu=_menu(site, page),
        can_home=spot.page != HOME,
        hero=dict(page.hero or {}),
        blocks=tuple(_block(site, block) for block in page.blocks),
        aside=tuple(_block(site, block) for block in page.aside),
        footer=site.footer,
        footer_links=tuple({"id": link.id, "text": link.text} for link in site.footer_links),
        has_cookies=site.cookies is not None,
        alarm={
            "title": page.alarm.title,
            "text": page.alarm.text,
            "phone": page.alarm.phone,
            "button": page.alarm.button,
        }
        if page.alarm
        else {},
    )


def _site(site: Site) -> dict[str, Any]:
    logo = site.logo or {}
    return {
        "name": site.name,
        "look": site.look,
        "colour": site.colour,
        "slogan": site.slogan,
        "letters": logo.get("letters", ""),
        "icon": logo.get("icon", ""),
        "shape": logo.get("shape", "round") if logo else "",
        "parked": site.parked,
    }


def _menu(site: Site, page: Page) -> Rows:
    titles = {page.id: page.title for page in site.pages}
    return tuple({"key": f"{site.id}/{name}", "title": titles[name], "here": name == page.id} for name in site.menu)


def _block(site: Site, block: Block) -> dict[str, Any]:
    """A block with its kind; a picture may stand in a block of its own or beside other things."""
    kind = next((name for name in KINDS if block.get(name)), "picture")
    shown: dict[str, Any] = {"kind": kind, "what": block.get(kind), "caption": block.get("caption", "")}
    shown |= {"tone": block.get("tone", "info"), "numbered": bool(block.get("numbered"))}
    if kind == "contact":
        shown["call"] = CALL
    if kind == "download":
        shown["file"] = f"{site.id}/{block['download']['id']}"
    return shown


def _results(browser: Browser) -> Rows:
    shown = rules_words.found(browser.sites, browser.spot.query)
    return tuple(
        {
            "key": result.id,
            "title": result.title,
            "snippet": result.snippet,
            "address": address_of(browser, Spot("page", result.site, result.page)),
            "sponsored": result.sponsored,
        }
        for result in shown
    )


def filled(browser: Browser) -> Filled:
    """What stands in the fields of this page."""
    page = browser.page
    fields = list(page.fields()) if page is not None else []
    forms = page.forms if page is not None else ()
    refused = browser.notice == "needed"
    return Filled(
        query=browser.query,
        can_search=browser.query.strip() != "",
        answers={field.id: value(browser, field) for field in fields},
        said={form.id: form.say for form in forms if form.say and key(browser, form.id) in browser.sent},
        needed=browser.notice_about if refused else "",
        needed_text=NOTICES["needed"] if refused else "",
    )

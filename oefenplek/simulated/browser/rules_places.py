"""Where an action is done now. No place means that it cannot be done now, and then doing it changes nothing."""

from collections.abc import Callable

from oefenplek.domain.actions import Action

from . import rules_lists, rules_words
from . import rules_places_over as over
from .rules_forms import local
from .rules_layers import (
    chrome_seen,
    page_seen,
    screen,
    site_menu_seen,
    tabs_seen,
)
from .sites import HOME
from .state import MOST_TABS, TRACES, Browser

Finder = Callable[[Browser, Action], str]
OWN_FIELDS = ("address", "search")


def place(browser: Browser, action: Action) -> str:
    """The place of an action now, empty when there is none."""
    finder = _FINDERS.get(action.name)
    return finder(browser, action) if finder is not None else ""


def _if(possible: object, found: str) -> str:
    return found if possible else ""


def _on_page(browser: Browser) -> bool:
    return page_seen(browser) and browser.spot.sort == "page"


def _type(browser: Browser, action: Action) -> str:
    field, page = action.get("field"), browser.page
    if field == "address":
        return _if(chrome_seen(browser), "field/address")
    if field == "search":
        return _if(page_seen(browser) and browser.spot.sort in {"start", "results"}, "field/search")
    name = local(browser, field)
    found = page.field(name) if page is not None else None
    return _if(page_seen(browser) and found is not None and found.kind in {"text", "area"}, f"field/{name}")


def _go(browser: Browser, _action: Action) -> str:
    return _if(chrome_seen(browser) and (browser.tab.typed or "").strip(), "button/go")


def _search(browser: Browser, _action: Action) -> str:
    there = page_seen(browser) and browser.spot.sort in {"start", "results"}
    return _if(there and browser.query.strip(), "button/search")


def _result(browser: Browser, action: Action) -> str:
    name = action.get("result")
    there = page_seen(browser) and browser.spot.sort == "results"
    shown = rules_words.found(browser.sites, browser.spot.query) if there else ()
    return _if(any(result.id == name for result in shown), f"result/{name}")


def _follow(browser: Browser, action: Action) -> str:
    site, page, name = browser.site, browser.page, action.get("link")
    link = site.link(page, name) if site is not None and page is not None else None
    return _if(_on_page(browser) and link is not None, f"link/{name}")


def _choose_page(browser: Browser, action: Action) -> str:
    key = action.get("page")
    site, _, page = key.partition("/")
    here = browser.site is not None and browser.site.id == site and page in browser.site.menu
    return _if(site_menu_seen(browser) and here, f"menu/{key}")


def _site_menu(browser: Browser, _action: Action) -> str:
    there = browser.skin == "phone" and browser.site is not None and browser.site.menu != ()
    return _if(_on_page(browser) and there, "button/site-menu")


def _site_home(browser: Browser, _action: Action) -> str:
    return _if(_on_page(browser) and browser.spot.page != HOME, "button/site-home")


def _back(browser: Browser, _action: Action) -> str:
    if browser.tab.full:
        return ""
    on_top = browser.layer != "" or browser.asked != ""
    return _if(on_top or browser.tab.at > 0, "button/back")


def _tab(browser: Browser, action: Action) -> str:
    name = action.get("tab")
    there = any(tab.id == name for tab in browser.tabs) and tabs_seen(browser)
    if action.name == "close-tab":
        return _if(there, f"close/{name}")
    return _if(there and (name != browser.front or browser.skin == "phone"), f"tab/{name}")


def _new_tab(browser: Browser, _action: Action) -> str:
    there = tabs_seen(browser) or screen(browser) == "menu"
    return _if(there and len(browser.tabs) < MOST_TABS, "button/new-tab")


def _beside_address(browser: Browser) -> bool:
    """What stands beside the address is in the menu too; a phone has it there only."""
    return screen(browser) == "menu" or (browser.skin != "phone" and chrome_seen(browser))


def _bookmark(browser: Browser, _action: Action) -> str:
    there = _beside_address(browser)
    return _if(there and browser.spot.sort == "page", "button/bookmark")


def _reload(browser: Browser, _action: Action) -> str:
    there = _beside_address(browser)
    return _if(there and browser.spot.sort != "start", "button/reload")


def _start_page(browser: Browser, _action: Action) -> str:
    there = _beside_address(browser)
    return _if(there and browser.spot.sort != "start", "button/start-page")


def _forward(browser: Browser, _action: Action) -> str:
    there = _beside_address(browser)
    return _if(there and browser.tab.at < len(browser.tab.way) - 1, "button/forward")


def _in_menu(button: str) -> Finder:
    return lambda browser, _: _if(screen(browser) == "menu", f"button/{button}")


def _entry(browser: Browser, action: Action) -> str:
    key = action.get("page")
    rows = {"bookmarks": browser.bookmarks, "history": browser.history}.get(browser.layer, ())
    return _if(any(spot.key == key for spot in rows), f"entry/{key}")


def _download(browser: Browser, action: Action) -> str:
    key, page = action.get("download"), browser.page
    name = key.partition("/")[2]
    here = page is not None and key == f"{browser.spot.site}/{name}" and any(f.id == name for f in page.downloads)
    return _if(_on_page(browser) and here, f"download/{name}")


def _open_download(browser: Browser, action: Action) -> str:
    key = action.get("download")
    return _if(browser.layer == "downloads" and key in browser.downloads, f"file/{key}")


def _zoom(browser: Browser, action: Action) -> str:
    possible = screen(browser) == "menu" and rules_lists.can_zoom(browser, action.name)
    return _if(possible, f"button/{action.name}")


def _print(browser: Browser, _action: Action) -> str:
    return _if(screen(browser) == "menu" and browser.spot.sort == "page", "button/print")


def _trace(browser: Browser, action: Action) -> str:
    trace = action.get("trace")
    return _if(browser.layer == "wipe" and trace in TRACES, f"trace/{trace}")


_FINDERS: dict[str, Finder] = {
    "type": _type,
    "clear-address": lambda b, _: _if(chrome_seen(b) and b.tab.typed, "button/clear-address"),
    "go": _go,
    "search": _search,
    "open-result": _result,
    "follow": _follow,
    "choose-page": _choose_page,
    "open-site-menu": _site_menu,
    "site-home": _site_home,
    "back": _back,
    "forward": _forward,
    "reload": _reload,
    "start-page": _start_page,
    "new-tab": _new_tab,
    "open-tabs": lambda b, _: _if(chrome_seen(b) and b.skin == "phone", "button/tabs"),
    "switch-tab": _tab,
    "close-tab": _tab,
    "open-menu": lambda b, _: _if(chrome_seen(b), "button/menu"),
    "bookmark": _bookmark,
    "open-bookmarks": _in_menu("bookmarks"),
    "open-history": _in_menu("history"),
    "open-downloads": _in_menu("downloads"),
    "open-entry": _entry,
    "download": _download,
    "open-download": _open_download,
    "zoom-in": _zoom,
    "zoom-out": _zoom,
    "zoom-reset": _zoom,
    "print": _print,
    "print-now": lambda b, _: _if(b.layer == "print", "button/print-now"),
    "wipe": lambda b, _: _if(b.layer in {"menu", "history"}, "button/wipe"),
    "tick-trace": _trace,
    "wipe-now": lambda b, _: _if(b.layer == "wipe" and b.wiping, "button/wipe-now"),
    "accept-cookies": lambda b, _: _if(over.banner(b), "button/accept-cookies"),
    "refuse-cookies": over.refuse,
    "cookie-settings": over.cookie_settings,
    "tick-cookie": over.cookie,
    "save-cookies": lambda b, _: _if(over.settings_open(b), "button/save-cookies"),
    "close-popup": over.close_popup,
    "take-popup": over.take_popup,
    "allow": over.ask,
    "deny": over.ask,
    "open-chat": over.chat,
    "tick": over.field,
    "choose": over.choice,
    "submit": over.submit,
    "leave-full-screen": lambda b, _: _if(b.tab.full, "button/leave-full-screen"),
    "call": over.alarm("call", "phone"),
    "press-alarm": over.alarm("press-alarm", "button"),
}

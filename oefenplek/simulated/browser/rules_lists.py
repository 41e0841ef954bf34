"""The browser's own screens: menu, bookmarks, history, downloads, printing, the size of a page, wiping traces."""

from dataclasses import replace

from oefenplek.domain.actions import Action, AppEvent

from . import rules_go
from .sites import Download
from .state import TRACES, ZOOMS, Browser, Spot

Result = tuple[Browser, tuple[AppEvent, ...]]
_LAYERS = {
    "open-menu": "menu",
    "open-tabs": "tabs",
    "open-site-menu": "site-menu",
    "open-bookmarks": "bookmarks",
    "open-history": "history",
    "open-downloads": "downloads",
    "print": "print",
    "wipe": "wipe",
}


def open_layer(browser: Browser, action: Action) -> Result:
    """Show one of the browser's own screens."""
    layer = _LAYERS[action.name]
    after = replace(browser, layer=layer, wiping=TRACES)
    return after, (AppEvent.of("layer-opened", layer=layer),)


def bookmark(browser: Browser, _action: Action) -> Result:
    """Keep this page, or let it go again."""
    spot = browser.spot
    if spot in browser.bookmarks:
        rest = tuple(old for old in browser.bookmarks if old != spot)
        after = replace(browser, bookmarks=rest, notice="unbookmarked", layer="")
        return after, (AppEvent.of("bookmark-removed", page=spot.key),)
    after = replace(browser, bookmarks=(*browser.bookmarks, spot), notice="bookmarked", layer="")
    return after, (AppEvent.of("bookmarked", page=spot.key),)


def open_entry(browser: Browser, action: Action) -> Result:
    """Open a page from the bookmarks or from the history."""
    site, _, page = action.get("page").partition("/")
    return rules_go.to(browser, Spot("page", site, page))


def find_download(browser: Browser, key: str) -> Download | None:
    """A file by ``site/download``."""
    name, _, wanted = key.partition("/")
    site = browser.find(name)
    files = (file for page in site.pages for file in page.downloads) if site is not None else iter(())
    return next((file for file in files if file.id == wanted), None)


def download(browser: Browser, action: Action) -> Result:
    """Save a file of the page."""
    key = action.get("download")
    file = find_download(browser, key)
    rest = tuple(old for old in browser.downloads if old != key)
    name = file.name if file is not None else ""
    after = replace(browser, downloads=(key, *rest), notice="downloaded", notice_about=name)
    return after, (AppEvent.of("downloaded", download=key),)


def open_download(browser: Browser, action: Action) -> Result:
    """Look at a saved file."""
    key = action.get("download")
    return replace(browser, layer="document", document=key), (AppEvent.of("download-opened", download=key),)


def zoom(browser: Browser, action: Action) -> Result:
    """Larger, smaller, or as it was."""
    wanted = _zoomed(browser, action.name)
    return replace(browser, zoom=wanted), (AppEvent.of("zoomed", zoom=str(wanted)),)


def _zoomed(browser: Browser, how: str) -> int:
    if how == "zoom-reset":
        return 100
    at = ZOOMS.index(browser.zoom) + (1 if how == "zoom-in" else -1)
    return ZOOMS[max(0, min(at, len(ZOOMS) - 1))]


def can_zoom(browser: Browser, how: str) -> bool:
    """Does it still get larger or smaller?"""
    return _zoomed(browser, how) != browser.zoom


def print_now(browser: Browser, _action: Action) -> Result:
    """Print: nothing comes out, this is practice."""
    return replace(browser, layer="", notice="printed"), (AppEvent.of("printed", page=browser.spot.key),)


def tick_trace(browser: Browser, action: Action) -> Result:
    """Choose what will be wiped."""
    trace = action.get("trace")
    chosen = {*browser.wiping} ^ {trace}
    return replace(browser, wiping=tuple(name for name in TRACES if name in chosen)), ()


def wipe_now(browser: Browser, _action: Action) -> Result:
    """Wipe what was chosen."""
    gone = browser.wiping
    after = replace(
        browser,
        layer="",
        notice="wiped",
        history=() if "history" in gone else browser.history,
        cookies=() if "cookies" in gone else browser.cookies,
        downloads=() if "downloads" in gone else browser.downloads,
    )
    return after, tuple(AppEvent.of("wiped", trace=trace) for trace in gone)

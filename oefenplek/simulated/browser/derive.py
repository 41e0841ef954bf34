"""What stands around a page, as plain values: pure functions of the state, without Qt."""

from dataclasses import dataclass

from oefenplek.domain.actions import Action

from . import rules_lists
from .derive_paper import paper
from .rules_layers import chat_now, chat_open, chrome_seen, cookie_site, page_seen, popup_now, screen
from .rules_places import place
from .sites import Popup
from .state import TRACES, Browser, Spot
from .words import SCREENS, buttons, notice, title
from .words import TRACES as TRACE_WORDS

Rows = tuple[dict[str, object], ...]


@dataclass(frozen=True, slots=True)
class Chrome:
    """The bar with the address, the tabs and the buttons. ``sign``: lock, open, search or nothing."""

    skin: str = "phone"
    screen: str = "start"
    layer: str = ""
    heading: str = ""
    address: str = ""
    typed: bool = False
    sign: str = ""
    can_go: bool = False
    can_back: bool = False
    can_forward: bool = False
    can_reload: bool = False
    can_start: bool = False
    can_bookmark: bool = False
    bookmarked: bool = False
    can_new: bool = False
    seen: bool = True
    page_seen: bool = True
    full: bool = False
    busy: bool = False
    count: int = 1
    front: str = ""
    zoom: int = 100
    can_larger: bool = False
    can_smaller: bool = False
    can_print: bool = False
    can_wipe: bool = False
    notice: str = ""
    tabs: Rows = ()
    words: tuple[tuple[str, str], ...] = ()


def chrome(browser: Browser) -> Chrome:
    """The bar at this moment."""
    tab, now = browser.tab, buttons(browser)

    def can(name: str, **params: str) -> bool:
        return place(browser, Action.of(name, **params)) != ""

    return Chrome(
        skin=browser.skin,
        screen=screen(browser),
        layer=browser.layer,
        heading=SCREENS.get(browser.layer, ""),
        address=address(browser) if tab.typed is None else tab.typed,
        typed=tab.typed is not None,
        sign=_sign(browser),
        can_go=can("go"),
        can_back=can("back"),
        can_forward=tab.at < len(tab.way) - 1,
        can_reload=browser.spot.sort != "start",
        can_start=browser.spot.sort != "start",
        can_bookmark=browser.spot.sort == "page",
        bookmarked=browser.spot in browser.bookmarks,
        can_new=can("new-tab"),
        seen=chrome_seen(browser),
        page_seen=page_seen(browser),
        full=tab.full,
        busy=tab.loading,
        count=len(browser.tabs),
        front=browser.front,
        zoom=browser.zoom,
        can_larger=rules_lists.can_zoom(browser, "zoom-in"),
        can_smaller=rules_lists.can_zoom(browser, "zoom-out"),
        can_print=browser.spot.sort == "page",
        can_wipe=bool(browser.wiping),
        notice=notice(browser),
        tabs=tuple(_tab(browser, tab.id) for tab in browser.tabs),
        words=tuple(now.items()),
    )


def address(browser: Browser) -> str:
    """What stands in the bar when nobody types there."""
    return address_of(browser, browser.spot)


def address_of(browser: Browser, spot: Spot) -> str:
    """The address of a spot."""
    site = browser.find(spot.site)
    if spot.sort == "page" and site is not None:
        return site.address(spot.page)
    if spot.sort == "results":
        return "www.vindhet.example/zoek"
    return spot.address if spot.sort == "missing" else ""


def _sign(browser: Browser) -> str:
    site = browser.site
    if browser.tab.typed is not None or browser.spot.sort in {"start", "missing"}:
        return "search"
    return "lock" if site is None or site.secure else "open"


def _tab(browser: Browser, name: str) -> dict[str, object]:
    spot = next(tab for tab in browser.tabs if tab.id == name).spot
    site = browser.find(spot.site)
    return {
        "key": name,
        "title": title(browser, name),
        "address": address_of(browser, spot),
        "colour": site.colour if site is not None else "blue",
        "front": name == browser.front,
    }


@dataclass(frozen=True, slots=True)
class Over:
    """What lies over the page: the cookie banner or its settings, a window of the website, a chat."""

    cookies: str = ""
    cookie_kinds: Rows = ()
    cookie_ticks: tuple[str, ...] = ()
    can_refuse: bool = False
    asking: str = ""
    site: str = ""
    popup: str = ""
    popup_kind: str = ""
    popup_title: str = ""
    popup_text: str = ""
    popup_picture: str = ""
    popup_button: str = ""
    chat: str = ""
    chat_title: str = ""
    chat_text: str = ""
    chat_open: bool = False


def over(browser: Browser) -> Over:
    """What lies over the page now. ``asking``: banner, settings, or nothing."""
    banner, popup, chat, site = cookie_site(browser), popup_now(browser), chat_now(browser), browser.site
    asking = "settings" if browser.asked else "banner" if banner is not None else ""
    cookies = site.cookies if site is not None and asking else None
    quiet = popup or Popup("", "")
    return Over(
        cookies=cookies.text if cookies is not None else "",
        cookie_kinds=tuple({"key": k.id, "text": k.text, "fixed": k.fixed} for k in cookies.kinds) if cookies else (),
        cookie_ticks=browser.cookie_ticks,
        can_refuse=asking == "settings" or (cookies is not None and cookies.refuse == "direct"),
        asking=asking,
        site=site.name if site is not None else "",
        popup=f"{browser.spot.site}/{popup.id}" if popup is not None else "",
        popup_kind=quiet.kind,
        popup_title=quiet.title,
        popup_text=quiet.text,
        popup_picture=quiet.picture,
        popup_button=quiet.button,
        chat=f"{browser.spot.site}/{chat.id}" if chat is not None and not asking else "",
        chat_title=chat.title if chat is not None else "",
        chat_text=chat.text if chat is not None else "",
        chat_open=chat_open(browser),
    )


@dataclass(frozen=True, slots=True)
class Panel:
    """The rows of the browser's own list, and the file that is looked at."""

    rows: Rows = ()
    empty: str = ""
    traces: Rows = ()
    chosen: tuple[str, ...] = ()
    document_name: str = ""
    document: str = ""
    paper: Rows = ()


_EMPTY = {
    "bookmarks": "U hebt nog geen bladwijzers. Tik op de ster bij een pagina.",
    "history": "Er staat niets in de geschiedenis.",
    "downloads": "U hebt nog niets gedownload.",
}


def panel(browser: Browser) -> Panel:
    """The list that is open now."""
    rows: Rows = ()
    if browser.layer in {"bookmarks", "history"}:
        spots = browser.bookmarks if browser.layer == "bookmarks" else browser.history
        rows = tuple(_entry(browser, spot) for spot in spots)
    elif browser.layer == "downloads":
        rows = tuple(_file(browser, key) for key in browser.downloads)
    file = rules_lists.find_download(browser, browser.document) if browser.layer == "document" else None
    return Panel(
        rows=rows,
        empty=_EMPTY.get(browser.layer, "") if not rows else "",
        traces=tuple({"key": name, "text": TRACE_WORDS[name]} for name in TRACES),
        chosen=browser.wiping,
        document_name=file.name if file is not None else "",
        document=file.text if file is not None else "",
        paper=paper(browser) if browser.layer == "print" else (),
    )


def _entry(browser: Browser, spot: Spot) -> dict[str, object]:
    site = browser.find(spot.site)
    page = site.page(spot.page) if site is not None else None
    name = page.title if page is not None and spot.page != "home" else site.name if site is not None else ""
    return {"key": spot.key, "title": name, "detail": address_of(browser, spot), "place": f"entry/{spot.key}"}


def _file(browser: Browser, key: str) -> dict[str, object]:
    file = rules_lists.find_download(browser, key)
    name = file.name if file is not None else ""
    return {"key": key, "title": name, "detail": "In de map Downloads", "place": f"file/{key}"}

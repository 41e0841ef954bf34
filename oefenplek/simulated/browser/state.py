"""What the browser is at one moment: frozen dataclasses, so keeping one is an undo."""

from dataclasses import dataclass, field, replace
from typing import Literal

from .sites import Page, Popup, Result, Site

ZOOMS = (75, 100, 125, 150, 175)
LISTS = ("bookmarks", "history", "downloads")
TRACES = ("history", "cookies", "downloads")
"""What *Browsegegevens wissen* can take away."""
MOST_TABS = 9
MOST_HISTORY = 40
SEARCH_ENGINE = "VindHet"

SpotSort = Literal["start", "results", "page", "missing"]


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a tab is: VindHet's first page, its results for ``query``, a page of a website, or nowhere."""

    sort: SpotSort
    site: str = ""
    page: str = ""
    query: str = ""
    address: str = ""

    @property
    def key(self) -> str:
        """What it is called in lists: ``bibliotheek/openingstijden``, ``start`` or nothing."""
        return f"{self.site}/{self.page}" if self.sort == "page" else "start" if self.sort == "start" else ""


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab: the way it went, how far along it is, and what is typed in the bar (``None``: nothing yet)."""

    id: str
    way: tuple[Spot, ...]
    at: int = 0
    typed: str | None = None
    loading: bool = False
    full: bool = False
    """Does its page fill the whole screen?"""

    @property
    def spot(self) -> Spot:
        """Where it is now."""
        return self.way[self.at]


@dataclass(frozen=True, slots=True)
class Answer:
    """What stands in a field of a form on a website: ``site/page/field``."""

    key: str
    value: str


@dataclass(frozen=True, slots=True)
class Browser:
    """The whole app. ``layer`` lies over the page: ``menu``, ``tabs``, ``print``, a list, ``document`` …"""

    skin: str
    sites: tuple[Site, ...]
    tabs: tuple[Tab, ...]
    front: str
    made: int
    slow: tuple[str, ...] = ()
    layer: str = ""
    query: str = ""
    """What stands in VindHet's field."""
    bookmarks: tuple[Spot, ...] = ()
    history: tuple[Spot, ...] = ()
    downloads: tuple[str, ...] = ()
    """``site/page/download``, the newest first."""
    document: str = ""
    cookies: tuple[tuple[str, str], ...] = ()
    """What was answered on a website: ``accepted``, ``refused`` or ``chosen``."""
    asked: str = ""
    """The website whose cookie settings are open."""
    cookie_ticks: tuple[str, ...] = ()
    popups: tuple[tuple[str, str], ...] = ()
    """What happened to ``site/popup``: ``open``, ``closed``, ``taken``, ``allowed`` or ``denied``."""
    answers: tuple[Answer, ...] = ()
    sent: tuple[str, ...] = ()
    """Forms that were sent: ``site/page/form``."""
    wiping: tuple[str, ...] = TRACES
    zoom: int = 100
    notice: str = ""
    notice_about: str = ""
    visited: tuple[str, ...] = field(default=())
    """The pages that were opened in this scene, also after the history was wiped: ``site/page``."""

    @property
    def tab(self) -> Tab:
        """The tab in front."""
        return next(tab for tab in self.tabs if tab.id == self.front)

    @property
    def spot(self) -> Spot:
        """Where the tab in front is."""
        return self.tab.spot

    @property
    def site(self) -> Site | None:
        """The website in front."""
        return self.find(self.spot.site)

    @property
    def page(self) -> Page | None:
        """The page in front."""
        site = self.site
        return site.page(self.spot.page) if site is not None and self.spot.sort == "page" else None

    def find(self, name: str) -> Site | None:
        """Find a website by id."""
        return next((site for site in self.sites if site.id == name), None)

    def result(self, name: str) -> Result | None:
        """Find a result of VindHet by id."""
        return next((result for site in self.sites for result in site.results if result.id == name), None)

    def popup(self, key: str) -> Popup | None:
        """Find what comes over a page: ``site/popup``."""
        name, _, popup = key.partition("/")
        site = self.find(name)
        return site.popup(popup) if site is not None else None

    def popup_is(self, key: str) -> str:
        """What happened to it; empty when it did not come yet."""
        return dict(self.popups).get(key, "")

    def answer(self, key: str) -> str:
        """What stands in a field; empty when nothing does."""
        return next((answer.value for answer in self.answers if answer.key == key), "")

    def with_tab(self, tab: Tab) -> "Browser":
        """The same with another state of one tab."""
        return replace(self, tabs=tuple(tab if old.id == tab.id else old for old in self.tabs))

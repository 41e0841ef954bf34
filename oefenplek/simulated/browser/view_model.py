"""The browser for QML: what it shows, and a slot for everything a person can do."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.actions import Action
from oefenplek.ui.qt import Property, QmlUncreatable

from .chrome_model import ChromeModel
from .derive import chrome, over, panel
from .derive_page import filled, page_view
from .over_model import OverModel
from .page_model import PageModel
from .rules_places import OWN_FIELDS
from .state import Browser

QML_IMPORT_NAME = "oefenplek.simulated.browser"
QML_IMPORT_MAJOR_VERSION = 1
LOADING_MS = 2500
"""How long the circle turns on a website that takes a while."""


@QmlElement
@QmlUncreatable("made in Python")
class BrowserViewModel(QObject):
    """The app on screen: the bar, the page, and what lies over it are models of their own."""

    always = Signal()
    """Never emitted: these properties stay what they are."""

    def __init__(self, parent: QObject, dispatch: Callable[[Action], None]) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._chrome, self._page, self._over = ChromeModel(self), PageModel(self), OverModel(self)
        self._circle = QTimer(self, interval=LOADING_MS, singleShot=True)
        self._circle.timeout.connect(self._loaded)

    def show(self, state: Browser) -> None:
        """Show this moment; only what differs from the last one is told."""
        self._page.show(page_view(state), filled(state), panel(state))
        self._over.show(over(state))
        self._chrome.show(chrome(state))
        if not state.tab.loading:
            self._circle.stop()
        elif not self._circle.isActive():
            self._circle.start()

    def _named(self, name: str) -> str:
        """What something on this website is called: ``gemeente/naam``."""
        return f"{self._page.key.partition('/')[0]}/{name}"

    @Slot()
    def _loaded(self) -> None:
        self._dispatch(Action.of("loaded"))

    @Property(ChromeModel, notify=always)
    def chrome(self) -> ChromeModel:
        """What stands around the page."""
        return self._chrome

    @Property(PageModel, notify=always)
    def page(self) -> PageModel:
        """The page in front."""
        return self._page

    @Property(OverModel, notify=always)
    def over(self) -> OverModel:
        """What lies over the page."""
        return self._over

    @Slot()
    def goBack(self) -> None:
        """One screen back."""
        self._dispatch(Action.of("back"))

    @Slot()
    def goForward(self) -> None:
        """To the page that was left."""
        self._dispatch(Action.of("forward"))

    @Slot()
    def reload(self) -> None:
        """The same page once more."""
        self._dispatch(Action.of("reload"))

    @Slot()
    def goStart(self) -> None:
        """To VindHet's first page."""
        self._dispatch(Action.of("start-page"))

    @Slot()
    def go(self) -> None:
        """To what stands in the bar."""
        self._dispatch(Action.of("go"))

    @Slot()
    def clearAddress(self) -> None:
        """Empty the bar."""
        self._dispatch(Action.of("clear-address"))

    @Slot()
    def search(self) -> None:
        """Look for what stands in VindHet's field."""
        self._dispatch(Action.of("search"))

    @Slot()
    def newTab(self) -> None:
        """A new tab."""
        self._dispatch(Action.of("new-tab"))

    @Slot()
    def openTabs(self) -> None:
        """Show all tabs."""
        self._dispatch(Action.of("open-tabs"))

    @Slot()
    def openMenu(self) -> None:
        """Show the menu."""
        self._dispatch(Action.of("open-menu"))

    @Slot()
    def bookmark(self) -> None:
        """Keep this page, or let it go."""
        self._dispatch(Action.of("bookmark"))

    @Slot()
    def openBookmarks(self) -> None:
        """Show the bookmarks."""
        self._dispatch(Action.of("open-bookmarks"))

    @Slot()
    def openHistory(self) -> None:
        """Show the history."""
        self._dispatch(Action.of("open-history"))

    @Slot()
    def openDownloads(self) -> None:
        """Show the downloads."""
        self._dispatch(Action.of("open-downloads"))

    @Slot()
    def zoomIn(self) -> None:
        """Larger."""
        self._dispatch(Action.of("zoom-in"))

    @Slot()
    def zoomOut(self) -> None:
        """Smaller."""
        self._dispatch(Action.of("zoom-out"))

    @Slot()
    def zoomReset(self) -> None:
        """The usual size."""
        self._dispatch(Action.of("zoom-reset"))

    @Slot()
    def printPage(self) -> None:
        """Show the page as it is on paper."""
        self._dispatch(Action.of("print"))

    @Slot()
    def printNow(self) -> None:
        """Print it."""
        self._dispatch(Action.of("print-now"))

    @Slot()
    def wipe(self) -> None:
        """Choose which traces to wipe."""
        self._dispatch(Action.of("wipe"))

    @Slot()
    def wipeNow(self) -> None:
        """Wipe them."""
        self._dispatch(Action.of("wipe-now"))

    @Slot()
    def acceptCookies(self) -> None:
        """Accept all cookies."""
        self._dispatch(Action.of("accept-cookies"))

    @Slot()
    def refuseCookies(self) -> None:
        """Refuse them."""
        self._dispatch(Action.of("refuse-cookies"))

    @Slot()
    def cookieSettings(self) -> None:
        """Show the kinds of cookies."""
        self._dispatch(Action.of("cookie-settings"))

    @Slot()
    def saveCookies(self) -> None:
        """Keep the choice."""
        self._dispatch(Action.of("save-cookies"))

    @Slot()
    def openSiteMenu(self) -> None:
        """Show the website's menu."""
        self._dispatch(Action.of("open-site-menu"))

    @Slot()
    def siteHome(self) -> None:
        """To the website's first page."""
        self._dispatch(Action.of("site-home"))

    @Slot()
    def leaveFullScreen(self) -> None:
        """Out of the full screen."""
        self._dispatch(Action.of("leave-full-screen"))

    @Slot()
    def call(self) -> None:
        """Call the number of the warning."""
        self._dispatch(Action.of("call"))

    @Slot()
    def pressAlarm(self) -> None:
        """Press the button of the warning."""
        self._dispatch(Action.of("press-alarm"))

    @Slot(str)
    def openResult(self, result: str) -> None:
        """Open a result."""
        self._dispatch(Action.of("open-result", result=result))

    @Slot(str)
    def follow(self, link: str) -> None:
        """Follow a link."""
        self._dispatch(Action.of("follow", link=link))

    @Slot(str)
    def choosePage(self, page: str) -> None:
        """Choose a page in the website's menu."""
        self._dispatch(Action.of("choose-page", page=page))

    @Slot(str)
    def switchTab(self, tab: str) -> None:
        """Show a tab."""
        self._dispatch(Action.of("switch-tab", tab=tab))

    @Slot(str)
    def closeTab(self, tab: str) -> None:
        """Close a tab."""
        self._dispatch(Action.of("close-tab", tab=tab))

    @Slot(str)
    def openEntry(self, page: str) -> None:
        """Open a page of the list."""
        self._dispatch(Action.of("open-entry", page=page))

    @Slot(str)
    def download(self, download: str) -> None:
        """Save a file."""
        self._dispatch(Action.of("download", download=download))

    @Slot(str)
    def openDownload(self, download: str) -> None:
        """Look at a file."""
        self._dispatch(Action.of("open-download", download=download))

    @Slot(str)
    def tickTrace(self, trace: str) -> None:
        """Choose a trace to wipe."""
        self._dispatch(Action.of("tick-trace", trace=trace))

    @Slot(str)
    def tickCookie(self, cookie: str) -> None:
        """Put a kind of cookies on or off."""
        self._dispatch(Action.of("tick-cookie", cookie=self._named(cookie)))

    @Slot(str)
    def closePopup(self, popup: str) -> None:
        """The cross of a window."""
        self._dispatch(Action.of("close-popup", popup=popup))

    @Slot(str)
    def takePopup(self, popup: str) -> None:
        """Press the window itself."""
        self._dispatch(Action.of("take-popup", popup=popup))

    @Slot(str)
    def allow(self, popup: str) -> None:
        """Allow notifications."""
        self._dispatch(Action.of("allow", popup=popup))

    @Slot(str)
    def deny(self, popup: str) -> None:
        """Block notifications."""
        self._dispatch(Action.of("deny", popup=popup))

    @Slot(str)
    def openChat(self, popup: str) -> None:
        """Open the chat."""
        self._dispatch(Action.of("open-chat", popup=popup))

    @Slot(str)
    def tick(self, field: str) -> None:
        """Put a box of a form on or off."""
        self._dispatch(Action.of("tick", field=self._named(field)))

    @Slot(str)
    def submit(self, form: str) -> None:
        """Send a form."""
        self._dispatch(Action.of("submit", form=self._named(form)))

    @Slot(str, str)
    def choose(self, field: str, choice: str) -> None:
        """Choose one of several answers."""
        self._dispatch(Action.of("choose", field=self._named(field), choice=choice))

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        """Fill a field; ``text`` is all that stands in it."""
        self._dispatch(Action.of("type", field=field if field in OWN_FIELDS else self._named(field), text=text))

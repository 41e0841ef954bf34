"""The bar with the address, the tabs and the buttons, for QML."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from oefenplek.ui.qt import Property, QmlUncreatable

from .derive import Chrome

QML_IMPORT_NAME = "oefenplek.simulated.browser"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by BrowserViewModel")
class ChromeModel(QObject):
    """What stands around the page."""

    changed = Signal()
    tabsChanged = Signal()
    wordsChanged = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._chrome = Chrome()

    def show(self, now: Chrome) -> None:
        """Show this moment."""
        before, self._chrome = self._chrome, now
        if before.words != now.words:
            self.wordsChanged.emit()
        if before != now:
            self.changed.emit()
        if before.tabs != now.tabs:
            self.tabsChanged.emit()

    @Property(str, notify=changed)
    def skin(self) -> str:
        """``phone``, ``tablet`` or ``laptop``."""
        return self._chrome.skin

    @Property(str, notify=changed)
    def screen(self) -> str:
        """The screen a person is on."""
        return self._chrome.screen

    @Property(str, notify=changed)
    def layer(self) -> str:
        """The browser's own screen over the page; empty when there is none."""
        return self._chrome.layer

    @Property(str, notify=changed)
    def heading(self) -> str:
        """The name of that screen."""
        return self._chrome.heading

    @Property(str, notify=changed)
    def address(self) -> str:
        """What stands in the bar."""
        return self._chrome.address

    @Property(bool, notify=changed)
    def typed(self) -> bool:
        """Was something typed in the bar?"""
        return self._chrome.typed

    @Property(str, notify=changed)
    def sign(self) -> str:
        """What stands before the address: ``lock``, ``open`` or ``search``."""
        return self._chrome.sign

    @Property(bool, notify=changed)
    def canGo(self) -> bool:
        """Is there something in the bar to go to?"""
        return self._chrome.can_go

    @Property(bool, notify=changed)
    def canBack(self) -> bool:
        """Is there a way back?"""
        return self._chrome.can_back

    @Property(bool, notify=changed)
    def canForward(self) -> bool:
        """Is there a way forward?"""
        return self._chrome.can_forward

    @Property(bool, notify=changed)
    def canReload(self) -> bool:
        """Is there something to load again?"""
        return self._chrome.can_reload

    @Property(bool, notify=changed)
    def canStart(self) -> bool:
        """Is this another page than VindHet's first one?"""
        return self._chrome.can_start

    @Property(bool, notify=changed)
    def canBookmark(self) -> bool:
        """Can this page be kept?"""
        return self._chrome.can_bookmark

    @Property(bool, notify=changed)
    def bookmarked(self) -> bool:
        """Is this page kept?"""
        return self._chrome.bookmarked

    @Property(bool, notify=changed)
    def canNew(self) -> bool:
        """Can a tab be opened?"""
        return self._chrome.can_new

    @Property(bool, notify=changed)
    def seen(self) -> bool:
        """Can the bar be used?"""
        return self._chrome.seen

    @Property(bool, notify=changed)
    def pageSeen(self) -> bool:
        """Can the page be used?"""
        return self._chrome.page_seen

    @Property(bool, notify=changed)
    def full(self) -> bool:
        """Does the page fill the screen?"""
        return self._chrome.full

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Is the page still loading?"""
        return self._chrome.busy

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many tabs there are."""
        return self._chrome.count

    @Property(int, notify=changed)
    def zoom(self) -> int:
        """How large pages are, in percent."""
        return self._chrome.zoom

    @Property(bool, notify=changed)
    def canLarger(self) -> bool:
        """Does it still get larger?"""
        return self._chrome.can_larger

    @Property(bool, notify=changed)
    def canSmaller(self) -> bool:
        """Does it still get smaller?"""
        return self._chrome.can_smaller

    @Property(bool, notify=changed)
    def canPrint(self) -> bool:
        """Is there a page to print?"""
        return self._chrome.can_print

    @Property(bool, notify=changed)
    def canWipe(self) -> bool:
        """Was anything chosen to be wiped?"""
        return self._chrome.can_wipe

    @Property(str, notify=changed)
    def notice(self) -> str:
        """The short message at the bottom."""
        return self._chrome.notice

    @Property("QVariantList", notify=tabsChanged)
    def tabs(self) -> list[dict[str, object]]:
        """The tabs: ``{key, title, address, colour, front}``."""
        return list(self._chrome.tabs)

    @Property("QVariantMap", notify=wordsChanged)
    def words(self) -> dict[str, str]:
        """The words on the buttons."""
        return dict(self._chrome.words)

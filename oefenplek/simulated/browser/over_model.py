"""What lies over a page, for QML: cookies, a window of the website, a chat."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from oefenplek.ui.qt import Property, QmlUncreatable

from .derive import Over

QML_IMPORT_NAME = "oefenplek.simulated.browser"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by BrowserViewModel")
class OverModel(QObject):
    """The question about cookies and the windows of a website."""

    changed = Signal()
    ticksChanged = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._over = Over()

    def show(self, now: Over) -> None:
        """Show this moment."""
        before, self._over = self._over, now
        if before.cookie_ticks != now.cookie_ticks:
            self.ticksChanged.emit()
        if before != now and (before.cookie_ticks == now.cookie_ticks or before.asking != now.asking):
            self.changed.emit()

    @Property(str, notify=changed)
    def asking(self) -> str:
        """``banner``, ``settings`` or nothing."""
        return self._over.asking

    @Property(str, notify=changed)
    def cookies(self) -> str:
        """What the banner says."""
        return self._over.cookies

    @Property("QVariantList", notify=changed)
    def cookieKinds(self) -> list[dict[str, object]]:
        """The kinds of cookies: ``{key, text, fixed}``."""
        return list(self._over.cookie_kinds)

    @Property("QStringList", notify=ticksChanged)
    def cookieTicks(self) -> list[str]:
        """The kinds whose box is on."""
        return list(self._over.cookie_ticks)

    @Property(bool, notify=changed)
    def canRefuse(self) -> bool:
        """Does *Weigeren* stand here?"""
        return self._over.can_refuse

    @Property(str, notify=changed)
    def site(self) -> str:
        """The name of the website."""
        return self._over.site

    @Property(str, notify=changed)
    def popup(self) -> str:
        """The window over the page; empty when there is none."""
        return self._over.popup

    @Property(str, notify=changed)
    def popupKind(self) -> str:
        """``newsletter``, ``offer`` or ``notifications``."""
        return self._over.popup_kind

    @Property(str, notify=changed)
    def popupTitle(self) -> str:
        """Its heading."""
        return self._over.popup_title

    @Property(str, notify=changed)
    def popupText(self) -> str:
        """What it says."""
        return self._over.popup_text

    @Property(str, notify=changed)
    def popupPicture(self) -> str:
        """Its picture."""
        return self._over.popup_picture

    @Property(str, notify=changed)
    def popupButton(self) -> str:
        """The word on its button."""
        return self._over.popup_button

    @Property(str, notify=changed)
    def chat(self) -> str:
        """The chat of the website; empty when it has none."""
        return self._over.chat

    @Property(str, notify=changed)
    def chatTitle(self) -> str:
        """Its heading."""
        return self._over.chat_title

    @Property(str, notify=changed)
    def chatText(self) -> str:
        """What it says."""
        return self._over.chat_text

    @Property(bool, notify=changed)
    def chatOpen(self) -> bool:
        """Is it a window now?"""
        return self._over.chat_open

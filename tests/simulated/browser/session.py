"""The browser on a device, worked as a person does."""

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from oefenplek.simulated.browser import APP
from oefenplek.simulated.browser.state import Browser
from tests.support.session import AppSession


class Session(AppSession[Browser]):
    """A device that shows the browser; what is done on it goes through the rules."""

    app = APP

    def __init__(self, owner: QObject, state: Browser) -> None:
        super().__init__(state.skin, owner, state)

    def item(self, place: str) -> QQuickItem:
        """The thing at a place, scrolled into view; a frame is drawn first, as people see one first."""
        self.shown.grab()
        return super().item(place)

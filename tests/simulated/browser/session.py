"""The browser on a device, worked as a person does: its view model on one side, the rules on the other."""

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from oefenplek.domain.actions import Action
from oefenplek.simulated.browser import rules
from oefenplek.simulated.browser.state import Browser
from oefenplek.simulated.browser.view_model import BrowserViewModel
from oefenplek.ui.device import places
from tests.support.showing import Shower, Shown, settle

SIZES = {"phone": (480, 960), "tablet": (1000, 760), "laptop": (1300, 900)}


@dataclass
class Session:
    """A device that shows the browser; what is done on it goes through the rules."""

    owner: QObject
    state: Browser
    done: list[Action] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.model = BrowserViewModel(self.owner, self._dispatch)
        self.model.show(self.state)

    def _dispatch(self, action: Action) -> None:
        self.done.append(action)
        self.state, _ = rules.act(self.state, action)
        self.model.show(self.state)

    def open(self, show: Shower, size: tuple[int, int] | None = None, scale: float = 1.0) -> "Session":
        """Put it on screen."""
        skin = self.state.skin
        stage = {"skin": skin, "hostUri": "oefenplek.simulated.browser", "hostComponent": "BrowserApp"}
        given = {**stage, "hostViewModel": self.model}
        self.shown: Shown = show("oefenplek.ui.device", "DeviceStage", given, size=size or SIZES[skin], scale=scale)
        error = self.shown.item.property("error")
        assert error == "", error
        return self

    def go(self, state: Browser) -> None:
        """Show another moment; drawn once, so that everything stands in its place."""
        self.state, self.done = state, []
        self.model.show(state)
        self.shown.grab()

    def item(self, place: str) -> QQuickItem:
        """The thing at a place, scrolled into view; a frame is drawn first, as people see one first."""
        self.shown.grab()
        found = places.find(self.shown.item, place)
        assert found is not None, f"{place} is not on screen"
        places.reveal(found)
        settle()
        return found

    def sees(self, place: str) -> bool:
        """Is it on screen?"""
        return places.find(self.shown.item, place) is not None

    def click(self, place: str) -> None:
        """Click with the mouse."""
        item = self.item(place)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(self.shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        settle()

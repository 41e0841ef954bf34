"""Meldingen on a device, worked as a person does: its view model on one side, the rules on the other."""

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import Skin
from oefenplek.simulated.alerts import rules
from oefenplek.simulated.alerts.state import Desk
from oefenplek.simulated.alerts.view_model import AlertsViewModel
from oefenplek.ui.device import places
from tests.support.keys import key
from tests.support.showing import Shower, Shown, settle

SIZES: dict[Skin, tuple[int, int]] = {"phone": (480, 960), "tablet": (1000, 760), "laptop": (1300, 900)}


@dataclass
class Session:
    """A device that shows Meldingen; what is done on it goes through the rules."""

    skin: Skin
    owner: QObject
    state: Desk
    done: list[Action] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.model = AlertsViewModel(self.owner, self._dispatch)
        self.model.show(self.state)

    def _dispatch(self, action: Action) -> None:
        self.done.append(action)
        self.state, _ = rules.act(self.state, action)
        self.model.show(self.state)

    def open(self, show: Shower, size: tuple[int, int] | None = None, **look: bool | float) -> "Session":
        """Put it on screen."""
        stage = {"skin": self.skin, "hostUri": "oefenplek.simulated.alerts", "hostComponent": "AlertsApp"}
        properties = {**stage, "hostViewModel": self.model}
        self.shown: Shown = show(
            "oefenplek.ui.device", "DeviceStage", properties, size=size or SIZES[self.skin], **look
        )
        assert self.shown.item.property("error") == ""
        return self

    def go(self, state: Desk) -> None:
        """Show another moment; drawn once, so that everything stands in its place."""
        self.state, self.done = state, []
        self.model.show(state)
        QTest.mouseMove(self.shown.window, QPoint(1, 1))
        self.shown.grab()

    def item(self, place: str) -> QQuickItem:
        """The thing at a place, scrolled into view."""
        found = places.find(self.shown.item, place)
        assert found is not None, f"{place} is not on screen"
        places.reveal(found)
        settle()
        return found

    def middle(self, place: str) -> QPoint:
        """Where a finger goes to press it."""
        item = self.item(place)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def pressable(self) -> set[str]:
        """Every place on screen that can be worked now."""
        found: set[str] = set()
        waiting = [self.shown.item]
        while waiting:
            item = waiting.pop()
            name = item.property("place")
            if name and item.isVisible() and item.isEnabled():
                found.add(str(name))
            waiting += item.childItems()
        return found

    def walk_to(self, place: str) -> None:
        """Press Tab until the keyboard is there."""
        wanted = places.find(self.shown.item, place)
        for _ in range(100):
            at = self.shown.window.activeFocusItem()
            while at is not wanted and at.parentItem() is not None:
                at = at.parentItem()
            if at is wanted:
                return
            key(self.shown, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {place}")

    def assist(self, place: str) -> None:
        """Do what a screen reader does."""
        interface = QAccessible.queryAccessibleInterface(self.item(place))
        assert interface.text(QAccessible.Text.Name), f"{place} has no name"
        interface.actionInterface().doAction("Press")
        settle()

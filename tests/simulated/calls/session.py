"""KijkBel on a device, worked as a person does: its view model on one side, the rules on the other."""

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import Skin
from oefenplek.simulated.calls import rules
from oefenplek.simulated.calls.state import Phone
from oefenplek.simulated.calls.view_model import CallsViewModel
from oefenplek.ui.device import places
from tests.support.showing import Shower, Shown, settle

SIZES: dict[Skin, tuple[int, int]] = {"phone": (480, 960), "tablet": (1000, 760), "laptop": (1300, 900)}


@dataclass
class Session:
    """A device that shows KijkBel; what is done on it goes through the rules."""

    skin: Skin
    owner: QObject
    state: Phone
    done: list[Action] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.model = CallsViewModel(self.owner, self._dispatch)
        self.model.show(self.state)

    def _dispatch(self, action: Action) -> None:
        self.done.append(action)
        self.state, _ = rules.act(self.state, action)
        self.model.show(self.state)

    def open(self, show: Shower, size: tuple[int, int] | None = None, scale: float = 1.0, **how: bool) -> "Session":
        """Put it on screen."""
        stage = {"skin": self.skin, "hostUri": "oefenplek.simulated.calls", "hostComponent": "CallsApp"}
        self.shown: Shown = show(
            "oefenplek.ui.device",
            "DeviceStage",
            {**stage, "hostViewModel": self.model},
            size=size or SIZES[self.skin],
            scale=scale,
            **how,
        )
        assert self.shown.item.property("error") == ""
        return self

    def go(self, state: Phone) -> None:
        """Show another moment; drawn once, so that everything stands in its place."""
        self.state, self.done = state, []
        self.model.show(state)
        self.shown.grab()

    def item(self, place: str) -> QQuickItem:
        """The thing at a place, scrolled into view."""
        found = places.find(self.shown.item, place)
        assert found is not None, f"{place} is not on screen"
        places.reveal(found)
        settle()
        return found

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

    def middle(self, place: str) -> QPointF:
        """Where a finger comes down."""
        item = self.item(place)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2))

    def click(self, place: str) -> None:
        """Click with the mouse."""
        point = self.middle(place).toPoint()
        QTest.mouseClick(self.shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
        settle()

    def assist(self, place: str, action: str = "Press") -> None:
        """Do what a screen reader does."""
        interface = QAccessible.queryAccessibleInterface(self.item(place))
        actions = interface.actionInterface()
        assert actions is not None and action in actions.actionNames(), f"{place} cannot be pressed by a screen reader"
        assert interface.text(QAccessible.Text.Name), f"{place} has no name"
        actions.doAction(action)
        settle()

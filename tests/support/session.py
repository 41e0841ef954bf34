"""A simulated app on a device, worked as a person does: its view model on one side, its rules on the other."""

from collections import deque
from dataclasses import dataclass, field
from typing import Any, ClassVar, Generic, Self, TypeVar

from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import App, Skin
from oefenplek.ui.device import places

from .keys import key
from .showing import Shower, Shown, settle

SIZES: dict[Skin, tuple[int, int]] = {"phone": (480, 960), "tablet": (1000, 760), "laptop": (1300, 900)}
FURTHEST = 150
"""More often than this Tab need not be pressed on any screen."""
State = TypeVar("State")


@dataclass
class AppSession(Generic[State]):
    """A device that shows an app; what is done on it goes through the app's rules."""

    app: ClassVar[App]
    skin: Skin
    owner: QObject
    state: State
    done: list[Action] = field(default_factory=list)
    bot: QtBot = field(init=False)
    shown: Shown = field(init=False)

    def __post_init__(self) -> None:
        self.rules: Any = self.app.rules()
        self.model: Any = self.app.view_model()(self.owner, self._dispatch)
        self.model.show(self.state)

    def _dispatch(self, action: Action) -> None:
        self.done.append(action)
        self.state, _ = self.rules.act(self.state, action)
        self.model.show(self.state)

    def open(self, show: Shower, size: tuple[int, int] | None = None, scale: float = 1.0, **look: Any) -> Self:
        """Put it on screen."""
        stage = {"skin": self.skin, "hostUri": self.app.uri, "hostComponent": self.app.component}
        given = {**stage, "hostViewModel": self.model}
        look = {"size": size or SIZES[self.skin], "scale": scale, **look}
        self.shown = show("oefenplek.ui.device", "DeviceStage", given, **look)
        error = self.shown.item.property("error")
        assert error == "", error
        return self

    def go(self, state: State) -> None:
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

    def sees(self, place: str) -> bool:
        """Is it on screen?"""
        return places.find(self.shown.item, place) is not None

    def middle(self, place: str) -> QPoint:
        """Where a finger goes to press it."""
        item = self.item(place)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def workable(self) -> dict[str, QQuickItem]:
        """Every place on screen that can be worked now; of two with the same name the one drawn last."""
        found: dict[str, QQuickItem] = {}
        waiting = deque([self.shown.item])
        while waiting:
            item = waiting.popleft()
            if not item.isVisible() or not item.isEnabled():
                continue  # nor is anything in it
            name = item.property("place")
            if name:
                found[str(name)] = item
            waiting += item.childItems()
        return found

    def pressable(self) -> set[str]:
        """The names of those places."""
        return set(self.workable())

    def click(self, place: str) -> None:
        """Click with the mouse."""
        at = self.middle(place)
        QTest.mouseClick(self.shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        settle()

    def walk_to(self, place: str) -> None:
        """Press Tab until the keyboard is there."""
        wanted = places.find(self.shown.item, place)
        for _ in range(FURTHEST):
            at = self.shown.window.activeFocusItem()
            while at is not wanted and at.parentItem() is not None:
                at = at.parentItem()
            if at is wanted:
                return
            key(self.shown, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {place}")

    def assist(self, place: str, action: str = "Press") -> None:
        """Do what a screen reader does."""
        interface = QAccessible.queryAccessibleInterface(self.item(place))
        actions = interface.actionInterface()
        assert actions is not None and action in actions.actionNames(), f"{place} cannot be pressed by a screen reader"
        assert interface.text(QAccessible.Text.Name), f"{place} has no name"
        actions.doAction(action)
        settle()

"""Praatje on a device, worked as a person does: its view model on one side, the rules on the other."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import Skin
from oefenplek.simulated.chat import rules
from oefenplek.simulated.chat.state import Praatje
from oefenplek.simulated.chat.view_model import ChatViewModel
from oefenplek.simulated.chat.vocabulary import VOCABULARY
from oefenplek.ui.device import places
from tests.support.keys import key
from tests.support.showing import Shower, Shown, settle

TEXTS = ("Ja graag!", "Dag Lotte,", "ik", "", "Dag 😊")
SIZES: dict[Skin, tuple[int, int]] = {"phone": (480, 960), "tablet": (1000, 760), "laptop": (1300, 900)}


@dataclass
class Session:
    """A device that shows Praatje; what is done on it goes through the rules."""

    skin: Skin
    owner: QObject
    state: Praatje
    done: list[Action] = field(default_factory=list)
    bot: QtBot = field(init=False)

    def __post_init__(self) -> None:
        self.model = ChatViewModel(self.owner, self._dispatch)
        self.model.show(self.state)

    def _dispatch(self, action: Action) -> None:
        self.done.append(action)
        self.state, _ = rules.act(self.state, action)
        self.model.show(self.state)

    def open(
        self, show: Shower, size: tuple[int, int] | None = None, scale: float = 1.0, *, high_contrast: bool = False
    ) -> "Session":
        """Put it on screen."""
        stage = {"skin": self.skin, "hostUri": "oefenplek.simulated.chat", "hostComponent": "ChatApp"}
        self.shown: Shown = show(
            "oefenplek.ui.device",
            "DeviceStage",
            {**stage, "hostViewModel": self.model},
            size=size or SIZES[self.skin],
            scale=scale,
            high_contrast=high_contrast,
        )
        assert self.shown.item.property("error") == ""
        return self

    def go(self, state: Praatje) -> None:
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

    def click(self, place: str) -> None:
        """Click with the mouse."""
        item = self.item(place)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(self.shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        settle()

    def walk_to(self, place: str) -> None:
        """Press Tab until the keyboard is there."""
        wanted = places.find(self.shown.item, place)
        for _ in range(150):
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


def possible(state: Praatje) -> Iterator[Action]:
    """Everything that can be done now, by the rules."""
    known = rules.facts(state)
    for kind in VOCABULARY.actions:
        values = [list(p.values) or list(known.get(p.entity, TEXTS)) for p in kind.params]
        for chosen in product(*values):
            action = Action.of(kind.name, **{p.name: v for p, v in zip(kind.params, chosen, strict=True)})
            if rules.place(state, action):
                yield action


def possible_places(state: Praatje) -> set[str]:
    """Every place where something can be done now, by the rules."""
    return {rules.place(state, action) for action in possible(state)}

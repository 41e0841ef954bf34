"""The tree that a screen reader gets, read in order."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow

Role = QAccessible.Role

INTERACTIVE = frozenset(
    {
        Role.Button,
        Role.ButtonMenu,
        Role.CheckBox,
        Role.RadioButton,
        Role.Link,
        Role.EditableText,
        Role.ComboBox,
        Role.Slider,
        Role.SpinBox,
        Role.MenuItem,
        Role.PageTab,
        Role.ListItem,
    }
)
"""Roles that promise a person can do something here (a list item only when it can have the focus)."""

TYPED = frozenset({Role.EditableText, Role.SpinBox, Role.Slider, Role.ComboBox})
"""Roles that are worked by typing or arrows, not by Space."""


@dataclass(frozen=True, slots=True)
class Node:
    """One thing in the accessible tree."""

    role: QAccessible.Role
    name: str
    description: str
    value: str
    rect: QRect
    enabled: bool
    focusable: bool
    focused: bool
    checked: bool
    selected: bool
    depth: int
    item: QObject

    @property
    def interactive(self) -> bool:
        """Can a person do something with it?"""
        return self.role in INTERACTIVE and (self.role != Role.ListItem or self.focusable)


def tree(window: QWindow) -> list[Node]:
    """Everything in the window that a screen reader meets, in its order; what is not visible is left out."""
    root = QAccessible.queryAccessibleInterface(window)
    return list(_walk(root, 0)) if root is not None else []


def _walk(interface: QAccessibleInterface, depth: int) -> Iterator[Node]:
    if interface.state().invisible:
        return
    yield _node(interface, depth)
    for at in range(interface.childCount()):
        child = interface.child(at)
        if child is not None and child.isValid():
            yield from _walk(child, depth + 1)


def _node(interface: QAccessibleInterface, depth: int) -> Node:
    state = interface.state()
    return Node(
        role=interface.role(),
        name=interface.text(QAccessible.Text.Name),
        description=interface.text(QAccessible.Text.Description),
        value=interface.text(QAccessible.Text.Value),
        rect=interface.rect(),
        enabled=not state.disabled,
        focusable=bool(state.focusable),
        focused=bool(state.focused),
        checked=bool(state.checked),
        selected=bool(state.selected),
        depth=depth,
        item=interface.object(),
    )


def interactive(window: QWindow) -> list[Node]:
    """What a person can do in this window now, in order."""
    return [node for node in tree(window) if node.interactive and node.enabled]


def find(window: QWindow, name: str, role: QAccessible.Role | None = None) -> Node:
    """The one thing with this name (and role); says what there is when it is not there or not alone."""
    nodes = tree(window)
    found = [node for node in nodes if node.name == name and role in (None, node.role)]
    if len(found) != 1:
        names = ", ".join(f"{node.role.name} {node.name!r}" for node in nodes)
        raise AssertionError(f"{len(found)} things called {name!r}; there are: {names}")
    return found[0]


def press(node: Node) -> None:
    """Press as a screen reader does."""
    interface = QAccessible.queryAccessibleInterface(node.item)
    actions = interface.actionInterface() if interface is not None else None
    if actions is None or "Press" not in actions.actionNames():
        raise AssertionError(f"{node.role.name} {node.name!r} cannot be pressed by a screen reader")
    actions.doAction("Press")

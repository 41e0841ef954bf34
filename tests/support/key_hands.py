"""Hands that have only a keyboard: Tab to go somewhere, Space or Enter to press, and nothing else.

They stand in for :class:`~oefenplek.cli.hands.Hands`, so that whoever plays a lesson with the mouse can play it by
keyboard. What they notice on the way is a failure: a key after which the keyboard is nowhere, or a thing that Tab does
not come to.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from oefenplek.cli.hands import Hands, NotThere, settle
from oefenplek.ui.device.places import find, shown

Key = Qt.Key
Strike = Callable[[str], None]
"""Strikes one key on the keyboard, by the name that ``xdotool`` has for it: ``Tab``, ``ctrl+a``, ``eacute``."""
MOST_TABS = 60
"""More than anything should take; who needs as many has given up."""

_KEYS = {"Tab": Key.Key_Tab, "space": Key.Key_Space, "Return": Key.Key_Return, "ctrl+a": Key.Key_A}


class KeyHands(Hands):
    """A keyboard on one window."""

    def __init__(self, window: QQuickWindow, strike: Strike | None = None) -> None:
        super().__init__(window)
        self._keyboard = window
        self.strike = strike or self._strike_here
        self.tabs: dict[str, int] = {}
        """How many Tabs each place took, the most if it was gone to more than once."""

    def press(self, place: str, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """Go to a place and press Space there; a second mouse button is not on a keyboard."""
        if button != Qt.MouseButton.LeftButton:
            raise NotThere(f"{place}: no second mouse button on a keyboard")
        self.go_to(place)
        self._key_and_look("space", place)

    def hold(self, place: str, milliseconds: int = 900) -> None:
        """A key is not held: pressing it does."""
        del milliseconds
        self.press(place)

    def type(self, place: str, text: str) -> None:
        """Go to a field and type: what stands there is replaced."""
        self.go_to(place)
        self._key_and_look("ctrl+a", place)
        for letter in text:
            self.strike("Return" if letter == "\n" else letter)
        settle()

    def go_to(self, place: str) -> None:
        """Press Tab until the keyboard is at a place."""
        if not self.wait(lambda: find(self._content(), place) is not None, 5):
            raise NotThere(place)
        way: list[str] = []
        while not self.at(place):
            if len(way) == MOST_TABS:
                raise NotThere(f"Tab does not come to {place}; it comes by {', '.join(dict.fromkeys(way))}")
            self._key_and_look("Tab", place)
            way.append(_name(self._focus()))
        self.tabs[place] = max(len(way), self.tabs.get(place, 0))

    def _key_and_look(self, name: str, place: str) -> None:
        self.strike(name)
        settle()
        self.frames()
        self._look(f"after {name} on the way to {place}")

    def _look(self, when: str) -> None:
        """The keyboard is at something that a person sees."""
        if not self.wait(lambda: _sensible(self._focus(), self._keyboard), 2):
            raise NotThere(f"the keyboard is nowhere {when}: {_name(self._focus())}")

    def _focus(self) -> QQuickItem | None:
        return self._keyboard.activeFocusItem()

    def _content(self) -> QQuickItem:
        return self._keyboard.contentItem()

    def at(self, place: str) -> bool:
        """Is the keyboard there?"""
        wanted, has = find(self._content(), place), self._focus()
        return wanted is not None and has is not None and (wanted is has or wanted.isAncestorOf(has))

    def _strike_here(self, name: str) -> None:
        if name in _KEYS:
            control = Qt.KeyboardModifier.ControlModifier if name.startswith("ctrl+") else Qt.KeyboardModifier(0)
            QTest.keyClick(self._keyboard, _KEYS[name], control)
        else:
            self._key(Key(ord(name.upper())) if name.isascii() else Key(0), name)


def _sensible(item: QQuickItem | None, window: QQuickWindow) -> bool:
    if item is None or item is window.contentItem() or not item.isVisible() or not item.isEnabled():
        return False
    return not shown(item).isEmpty()


def _name(item: QQuickItem | None) -> str:
    if item is None:
        return "nothing"
    text = item.property("place") or item.property("text") or ""
    return f"{item.property('place') or ''}{text!r}" if text else str(item)

"""What is typed on a stage: letters that go nowhere, own data that is kept out, and too much taken away."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from oefenplek.domain.own_data import own_data, without_own_data
from oefenplek.domain.slips import Slip, deleted_beyond, deletes_too_much, types_nowhere

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class TypingWatch(QObject):
    """Looks at keys and at the text of the fields of one stage. It keeps nothing of what is typed."""

    slipped = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._persona: tuple[str, ...] = ()
        self._expected: dict[str, str] = {}
        self._field_wanted = False
        self._lost_keys = 0
        self._lost_told = False
        self._beyond = 0

    def set_persona(self, texts: Iterable[str]) -> None:
        """What stands on the persona card: it may be typed."""
        self._persona = tuple(texts)

    def expect(self, place: str, text: str) -> None:
        """What a field is to hold in the end; empty when anything goes."""
        self._expected[place] = text

    def start(self, target: str) -> None:
        """A new act comes next, at this place."""
        self._field_wanted = target.startswith("field/")
        self._beyond = 0

    def pressed(self) -> None:
        """Something was pressed: letters that go nowhere after it are a new attempt, and told of again."""
        self._lost_keys, self._lost_told = 0, False

    def key(self, event: QKeyEvent, window: QQuickWindow) -> None:
        """X01: a letter while nothing can take it."""
        if event.modifiers() & _COMMANDS or not event.text().strip() or not event.text().isprintable():
            return
        if takes_text(window.activeFocusItem()):
            self.pressed()
            return
        self._lost_keys += 1
        if not self._lost_told:
            self._lost_told = self._told(types_nowhere(self._lost_keys, field_wanted=self._field_wanted))

    def admit(self, place: str, before: str, text: str) -> str:
        """The text a field may keep: X21 takes own data out. X22 looks at what was taken away."""
        if own_data(text, self._persona):
            self.slipped.emit("X21")
            return without_own_data(text, self._persona)
        wanted = self._expected.get(place, "")
        lost = deleted_beyond(before, text, wanted)
        self._beyond = self._beyond + lost if len(text) < len(before) else 0
        if self._told(deletes_too_much(self._beyond)):
            self._beyond = 0
        return text

    def _told(self, slip: Slip | None) -> bool:
        if slip is not None:
            self.slipped.emit(slip.code)
        return slip is not None


def takes_text(item: QQuickItem | None) -> bool:
    """Is this an item that letters go into?"""
    return item is not None and bool(item.flags() & QQuickItem.Flag.ItemAcceptsInputMethod)

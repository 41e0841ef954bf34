"""Meldingen for QML: what is in front of the person, and a slot for what they press."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.actions import Action
from oefenplek.ui.qt import Property, QmlUncreatable

from .derive import Front, front
from .state import Desk

QML_IMPORT_NAME = "oefenplek.simulated.alerts"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class AlertsViewModel(QObject):
    """The alert in front, how it is shown, and what lies over it."""

    changed = Signal()

    def __init__(self, parent: QObject, dispatch: Callable[[Action], None]) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._now = Front()

    def show(self, state: Desk) -> None:
        """Show this moment."""
        now = front(state)
        if now != self._now:
            self._now = now
            self.changed.emit()

    @Property(str, notify=changed)
    def skin(self) -> str:
        """``phone``, ``tablet`` or ``laptop``."""
        return self._now.skin

    @Property(str, notify=changed)
    def page(self) -> str:
        """How the alert is shown: ``dialog``, ``pop-up``, ``website`` or nothing."""
        return self._now.page

    @Property(str, notify=changed)
    def over(self) -> str:
        """What lies over it: ``power``, ``calling``, ``off`` or nothing."""
        return self._now.over

    @Property(bool, notify=changed)
    def full(self) -> bool:
        """Does the website cover the whole screen?"""
        return self._now.full

    @Property(str, notify=changed)
    def key(self) -> str:
        """The id of the alert; empty when there is none."""
        return self._now.id

    @Property(str, notify=changed)
    def kind(self) -> str:
        """The kind of alert."""
        return self._now.kind

    @Property(str, notify=changed)
    def title(self) -> str:
        """What stands above it."""
        return self._now.title

    @Property(str, notify=changed)
    def text(self) -> str:
        """What it says."""
        return self._now.text

    @Property(str, notify=changed)
    def who(self) -> str:
        """Who it comes from."""
        return self._now.sender

    @Property(str, notify=changed)
    def number(self) -> str:
        """What a fake warning wants called."""
        return self._now.number

    @Property(str, notify=changed)
    def lie(self) -> str:
        """What a fake one says when its button was pressed."""
        return self._now.lie

    @Property(str, notify=changed)
    def notice(self) -> str:
        """The short message at the bottom."""
        return self._now.notice

    @Property("QVariantList", notify=changed)
    def answers(self) -> list[dict[str, str]]:
        """The buttons of the alert: ``{name, word}``, the first one the most likely."""
        return [{"name": name, "word": word} for name, word in self._now.answers]

    @Slot(str)
    def press(self, button: str) -> None:
        """Press a button, by its name."""
        if button in {"now", "later", "tonight"}:
            self._dispatch(Action.of("update", when=button))
        elif button == "power":
            self._dispatch(Action.of("turn-on" if self._now.over == "off" else "show-power"))
        else:
            self._dispatch(
                Action.of({"leave": "leave-full-screen", "fake-cross": "press-fake-cross"}.get(button, button))
            )

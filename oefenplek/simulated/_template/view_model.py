"""The lamps for QML: read-only properties, and a slot for everything a person can do."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.actions import Action
from oefenplek.ui.qt import Property, QmlUncreatable

from .rules import Room

QML_IMPORT_NAME = "oefenplek.simulated._template"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class LampViewModel(QObject):
    """The room on screen. The list of lamps stays the same one while only switches change."""

    lampsChanged = Signal()
    burningChanged = Signal()

    def __init__(self, parent: QObject, dispatch: Callable[[Action], None]) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._lamps: list[dict[str, str]] = []
        self._burning: list[str] = []

    def show(self, state: Room) -> None:
        """Show this moment; only what differs from the last one is told."""
        lamps = [{"key": lamp.id, "name": lamp.name} for lamp in state.lamps]
        if lamps != self._lamps:
            self._lamps = lamps
            self.lampsChanged.emit()
        burning = [lamp.id for lamp in state.lamps if lamp.on]
        if burning != self._burning:
            self._burning = burning
            self.burningChanged.emit()

    @Property("QVariantList", notify=lampsChanged)
    def lamps(self) -> list[dict[str, str]]:
        """Every lamp: ``{key, name}``."""
        return self._lamps

    @Property("QVariantList", notify=burningChanged)
    def burning(self) -> list[str]:
        """The keys of the lamps that are on."""
        return self._burning

    @Slot(str)
    def switchLamp(self, lamp: str) -> None:
        """Turn a switch."""
        self._dispatch(Action.of("switch", lamp=lamp))

    @Slot()
    def putAllOut(self) -> None:
        """Put every lamp out."""
        self._dispatch(Action.of("put-all-out"))

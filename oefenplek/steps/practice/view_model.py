"""Shows a practice step: which device, which app, and the app's own view model."""

from PySide6.QtCore import QObject, QTime, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.kinds import StepPort
from oefenplek.domain.text import breakable
from oefenplek.ui.qt import Property, QmlUncreatable

from .body import Body
from .rules import State

QML_IMPORT_NAME = "oefenplek.steps.practice"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class PracticeViewModel(QObject):
    """One practice step, or several in a row on the same device: then the device stays."""

    appChanged = Signal()
    freshChanged = Signal()
    changed = Signal()

    def __init__(self, parent: QObject, port: StepPort) -> None:
        super().__init__(parent)
        self._port = port
        self._model: QObject | None = None
        self._state: State | None = None
        self._guidance = ""
        self._fresh = 0

    def continues(self, state: State) -> bool:
        """Can the next step be shown on the device that stands there?"""
        before = self._state
        return before is not None and before.app_kind is state.app_kind and before.scene.skin == state.scene.skin

    def show(self, body: Body, state: State) -> None:
        """Show this moment; the app is made at the first one."""
        before, first = self._state, self._state is None
        resized = self._guidance != body.guidance
        self._state, self._guidance = state, body.guidance
        if before is not None and not state.history and (before.history or before.scene is not state.scene):
            self._fresh += 1
            self.freshChanged.emit()
        if first:
            self._model = state.app_kind.view_model()(self, self._port.dispatch)
            if hasattr(self._model, "spokenChanged"):
                self._model.spokenChanged.connect(self._speak)
        self._model.show(state.app)  # type: ignore[union-attr]
        if first or resized:
            self.appChanged.emit()
        self.changed.emit()

    def setSpeaking(self, going: bool) -> None:
        """The voice of somebody in the app is heard now, or no more."""
        speaking = getattr(self._model, "setSpeaking", None)
        if speaking is not None:
            speaking(going)

    def saidAll(self) -> None:
        """The voice was heard to the end."""
        said = getattr(self._model, "saidAll", None)
        if said is not None:
            said()

    @Slot()
    def _speak(self) -> None:
        self._port.speak(getattr(self._model, "spoken", ""))

    @Property(str, notify=appChanged)
    def uri(self) -> str:
        """The QML module of the app."""
        return self._state.app_kind.uri if self._state else ""

    @Property(str, notify=appChanged)
    def component(self) -> str:
        """The QML type of the app."""
        return self._state.app_kind.component if self._state else ""

    @Property(str, notify=appChanged)
    def skin(self) -> str:
        """``phone``, ``tablet`` or ``laptop``."""
        return self._state.scene.skin if self._state else "phone"

    @Property(QObject, notify=appChanged)
    def model(self) -> QObject | None:
        """The app's view model."""
        return self._model

    @Property(int, notify=freshChanged)
    def fresh(self) -> int:
        """Grows when everything begins anew, so that lists stand at their top again."""
        return self._fresh

    @Property(QObject, notify=appChanged)
    def watcher(self) -> QObject | None:
        """What the device reports gestures to."""
        watcher: QObject | None = self._port.watcher()
        return watcher

    @Property(str, notify=changed)
    def time(self) -> str:
        """The clock in the status bar."""
        return str(QTime.currentTime().toString("HH:mm"))

    @Property(str, notify=changed)
    def unseenPlace(self) -> str:
        """The field that a message is about which was not seen; empty: there is none."""
        return self._state.unseen.place if self._state and self._state.unseen else ""

    @Property(str, notify=changed)
    def unseen(self) -> str:
        """That message."""
        return breakable(self._state.unseen.text) if self._state and self._state.unseen else ""

    @Property(str, notify=appChanged)
    def scale(self) -> str:
        """How large the device draws: ``groot`` while someone guides, ``gewoon`` alone."""
        return "gewoon" if self._guidance == "alone" else "groot"

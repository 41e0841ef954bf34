"""A picture in a lesson: the live simulated app of a scene, with a mark on it. It can be looked at, not pressed."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import App, Scene
from oefenplek.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "oefenplek.screens.lesson"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class FigureViewModel(QObject):
    """One scene in its app, standing still."""

    changed = Signal()

    def __init__(self, parent: QObject, apps: Mapping[str, App], scene: Scene, mark: str) -> None:
        super().__init__(parent)
        app = apps[scene.app]
        self._scene, self._app, self._mark = scene, app, mark
        self._model = app.view_model()(self, _look_only)
        self._model.show(app.rules().open(scene))

    @Property(str, notify=changed)
    def uri(self) -> str:
        """The QML module of the app."""
        return self._app.uri

    @Property(str, notify=changed)
    def component(self) -> str:
        """The QML type of the app."""
        return self._app.component

    @Property(str, notify=changed)
    def skin(self) -> str:
        """On which device it is shown."""
        return self._scene.skin

    @Property(QObject, notify=changed)
    def model(self) -> QObject:
        """The app's view model."""
        model: QObject = self._model
        return model

    @Property(str, notify=changed)
    def mark(self) -> str:
        """The place with the mark."""
        return self._mark


def _look_only(_action: Action) -> None:
    """A picture does nothing."""

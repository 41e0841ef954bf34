"""Pictures of a simulated app for paper: made in a hidden window with an engine of its own, by day and without motion.

So what a person set for the screen (large letters, high contrast) changes nothing on paper, and making a picture
changes nothing on the screen. Pictures are only ever kept in memory.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from oefenplek.domain.simulated import App, Scene, Skin
from oefenplek.ui.theme.setup import prepare

from . import places

PIXELS_PER_MM = 6.0
ROOM: dict[Skin, tuple[int, int]] = {"phone": (121, 205), "tablet": (195, 140), "laptop": (195, 140)}
"""How large each device is drawn, in millimetres of the screen: small, so that its letters are large on paper."""


class NotShown(Exception):
    """The app could not be shown."""


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture of a device, and where on it the places are that were asked for, in pixels."""

    image: QImage
    marks: tuple[QRectF, ...]


class DarkRoom:
    """The engine in which pictures are made. It is kept from one sheet to the next: each new one costs memory that is
    never given back, and reads every type anew."""

    def __init__(self) -> None:
        self.engine = QQmlEngine()
        theme = prepare(self.engine)
        theme.setProperty("pixelsPerMm", PIXELS_PER_MM)
        theme.setProperty("calm", True)

    def close(self) -> None:
        """Take it down, after every studio in it."""
        shiboken6.delete(self.engine)


class Studio:
    """One app on one device. :meth:`show` a state, let the event loop turn once, then :meth:`take` the picture."""

    def __init__(self, room: DarkRoom, app: App, scene: Scene) -> None:
        self._owner = QObject()
        self._engine = room.engine
        self._model = app.view_model()(self._owner, lambda _action: None)
        self._app, self._skin = app, scene.skin
        self._window: QQuickWindow | None = None
        self._stage: QQuickItem | None = None

    def show(self, state: object) -> None:
        """Let the app show this state."""
        self._model.show(state)
        if self._stage is None:
            self._build()

    def take(self, wanted: Sequence[str]) -> Photo:
        """A picture of what is shown, scrolled to these places; a place that is not there has no mark."""
        if self._stage is None or self._window is None:
            raise NotShown(self._app.name)
        self._window.grabWindow()  # everything is laid out when it is first drawn
        found = [item for item in (places.find(self._stage, place) for place in wanted) if item is not None]
        for item in reversed(found):
            places.reveal(item)
        image = self._window.grabWindow()
        image.setDevicePixelRatio(1.0)
        seen = (places.shown(item) for item in found)
        marks = tuple(rect for rect in seen if rect.width() > 0 < rect.height())
        # On a screen with fine pixels the picture has more of them than the window.
        return Photo(image.scaled(self._window.size()), marks)

    def close(self) -> None:
        """Take everything down: what is shown goes before what it shows."""
        for gone in (self._window, self._owner):
            if gone is not None and shiboken6.isValid(gone):
                shiboken6.delete(gone)
        self._stage = self._window = None
        self._engine.collectGarbage()

    def _build(self) -> None:
        component = QQmlComponent(self._engine, "oefenplek.ui.device", "DevicePair")
        made = component.createWithInitialProperties(
            {
                "skin": self._skin,
                "hostUri": self._app.uri,
                "hostComponent": self._app.component,
                "hostViewModel": self._model,
                "time": "14:05",
            }
        )
        if not isinstance(made, QQuickItem):
            raise NotShown(component.errorString())
        self._window, self._stage = QQuickWindow(), made
        width, height = ROOM[self._skin]
        self._window.resize(round(width * PIXELS_PER_MM), round(height * PIXELS_PER_MM))
        made.setParent(self._window.contentItem())
        made.setParentItem(self._window.contentItem())
        made.setSize(self._window.size())

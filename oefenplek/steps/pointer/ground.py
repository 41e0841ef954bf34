"""The ground under the hand: where things stand on the stage and how far a spot is from them, in millimetres."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQml import qmlEngine
from PySide6.QtQuick import QQuickItem

from oefenplek.domain.slips import Box, Limits, Spot
from oefenplek.ui.device import places
from oefenplek.ui.theme.setup import theme_of

from .measure import LATE, box_of

NEAR_MM = Limits().near_mm
PAGE = 0.34
"""By which part of its way a press on the bar moves the list."""


class Ground:
    """What lies around and under a hand."""

    def __init__(self, hand: QQuickItem) -> None:
        self._hand = hand

    def page(self, spot: Spot) -> float:
        """A press on the bar beside its handle: one page that way."""
        handle = self.box("handle")
        return (
            0.0 if handle is None or handle.top <= spot.y <= handle.bottom else PAGE if spot.y > handle.top else -PAGE
        )

    def on(self, spot: Spot) -> str:
        """What lies at a spot; of targets also what is near."""
        names = [name for name in ("menu", "goal", "target", "photo", "list") if self.away(name, spot) == 0]
        near = [name for name in ("goal", "target") if self.away(name, spot) <= NEAR_MM]
        return next(iter((*names, *near)), "")

    def _mm(self) -> float:
        engine = qmlEngine(self._hand)
        return float(theme_of(engine).property("mm")) if engine is not None else 1.0

    def spot(self, point: QPointF) -> Spot:
        """A point of the scene."""
        mm = self._mm()
        return Spot(point.x() / mm, point.y() / mm)

    def place(self, name: str) -> QQuickItem | None:
        """The thing of this name, while it is there."""
        around = self._hand.parentItem()
        return places.find(around, name) if around is not None else None

    def box(self, name: str) -> Box | None:
        """Where it stands."""
        item = self.place(name)
        rect = places.box(item) if item is not None else QRectF()
        return None if rect.isEmpty() else box_of(rect, self._mm())

    def away(self, name: str, spot: Spot) -> float:
        """How far a spot is from it."""
        box = self.box(name)
        return box.away(spot) if box is not None else LATE

    def travel(self, name: str) -> float:
        """How many millimetres the list, or the handle of its bar, can go."""
        item = self.place(name)
        way = float(item.property("travel") or 0) if item is not None else 0.0
        return max(1.0, way / self._mm())

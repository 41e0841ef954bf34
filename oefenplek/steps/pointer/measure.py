"""One press, followed from down to up."""

from dataclasses import dataclass, field
from math import hypot

from PySide6.QtCore import QPointF, QRectF

from oefenplek.domain.actions import Action
from oefenplek.domain.slips import Box, Spot

from . import facts

LATE = 1e6
"""Stands for never, and for nowhere."""


def box_of(rect: QRectF, mm: float) -> Box:
    """A rectangle of the scene in millimetres."""
    return Box(rect.left() / mm, rect.top() / mm, rect.right() / mm, rect.bottom() / mm)


@dataclass(slots=True)
class Track:
    """Where a press began and how it went on."""

    first: QPointF
    start: Spot
    began_ms: int
    pointer: str
    button: str
    begun: float
    """How far from the target it began."""
    since: float
    apart: float
    end: Spot = field(init=False)
    last: QPointF = field(init=False)
    fingers: int = 1
    on_bar: bool = False
    scale: float = 1.0
    _wide: float = 0.0

    def __post_init__(self) -> None:
        self.end, self.last = self.start, self.first

    @property
    def carried(self) -> QPointF:
        """From the start to here, in pixels."""
        return self.last - self.first

    def follow(self, points: list[QPointF], spot: Spot) -> None:
        """The fingers are here now."""
        self.fingers = max(self.fingers, len(points))
        self.last, self.end = points[0], spot
        if len(points) < 2:
            return
        wide = hypot(points[0].x() - points[1].x(), points[0].y() - points[1].y())
        if self._wide:
            self.scale = wide / self._wide
        elif wide > 0:
            self._wide = wide

    def press(self, now_ms: int, on: str, away: float, beside: tuple[float, float]) -> Action:
        """The whole press as an act."""
        return Action.of(
            facts.PRESS,
            pointer=self.pointer,
            button=self.button,
            on=on,
            away=f"{away:.1f}",
            begun=f"{self.begun:.1f}",
            right=f"{beside[0]:.1f}",
            down=f"{beside[1]:.1f}",
            moved=f"{self.start.to(self.end):.1f}",
            across=f"{self.end.x - self.start.x:.1f}",
            fall=f"{self.end.y - self.start.y:.1f}",
            held=str(now_ms - self.began_ms),
            since=f"{self.since:.0f}",
            apart=f"{self.apart:.1f}",
            fingers=str(self.fingers),
        )

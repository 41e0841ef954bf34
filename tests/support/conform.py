"""What everything on a screen has to keep to; each check returns what does not, in words."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import combinations

import shiboken6
from PySide6.QtCore import SIGNAL, QPointF, QRectF, Qt
from PySide6.QtQml import QQmlExpression, QQmlProperty, qmlContext
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy

from oefenplek.ui.device import places

from . import accessible, keys
from .accessible import Node
from .classes import is_device, is_host
from .engine import PIXELS_PER_MM
from .showing import Shown

TARGET = 12
"""Millimetres: the least size of anything of ours that can be pressed."""
OVER = 3.0
"""Pixels that the boxes of two texts may share: letters do not fill theirs."""
PICK = "(pick/"
"""How the place of a tile begins with which an animal, a colour or a picture is chosen."""
FAR, MIDDLE, BOTTOM, CENTRE = 2, 4, 64, 128
"""How a Text says that its letters stand at the end or in the middle (QQuickText's alignments)."""
DEVICE_TARGET = 9
"""The least drawn size inside a simulated device; a tap beside it counts there."""


def faults(shown: Shown) -> list[str]:
    """Everything that can be seen without touching it: names, sizes, texts that do not fit, apps that did not open."""
    shown.grab()  # rows and columns find their last places when a frame is drawn
    seen = items(shown)
    return [
        *nameless(shown),
        *too_small(shown),
        *cut_texts(seen, shown.window.width()),
        *overlapping(seen),
        *not_opened(seen),
    ]


def items(shown: Shown) -> list[QQuickItem]:
    """Everything in the window that can be seen."""
    return list(_items(shown.window.contentItem()))


def problems(shown: Shown) -> list[str]:
    """The same, and what Tab does not reach."""
    return [*faults(shown), *beside_tab(shown)]


def not_opened(seen: Iterable[QQuickItem]) -> list[str]:
    """Places for a step or a simulated app that stayed empty."""
    hosts = [item for item in seen if is_host(item)]
    return [f"did not open: {host.property('error')}" for host in hosts if host.property("error")]


def nameless(shown: Shown) -> list[str]:
    """Controls that a screen reader cannot name."""
    return [f"no name: {_kind(node)}" for node in accessible.interactive(shown.window) if not _told(node).strip()]


def _told(node: Node) -> str:
    """What it is called. Qt gives no name of a field that hides its letters: there the description says it."""
    return node.name or (node.description if node.role in accessible.TYPED else "")


def too_small(shown: Shown) -> list[str]:
    """Controls smaller than a finger of someone whose hand trembles."""
    return [_small(node) for node in accessible.interactive(shown.window) if min(_millimetres(node)) < _least(node)]


def _small(node: Node) -> str:
    width, height = _millimetres(node)
    return f"too small: {_kind(node)} {node.name!r} is {width:.1f} × {height:.1f} mm"


def _millimetres(node: Node) -> tuple[float, float]:
    # Half a pixel of rounding is no difference to a finger.
    return tuple((float(node.item.property(side)) + 0.5) / PIXELS_PER_MM for side in ("width", "height"))


def _least(node: Node) -> int:
    return DEVICE_TARGET if in_device(node.item) else TARGET


def in_device(item: object) -> bool:
    """Is this part of a simulated device?"""
    while isinstance(item, QQuickItem):
        if is_device(item):
            return True
        item = item.parentItem()
    return False


def beside_tab(shown: Shown) -> list[str]:
    """Controls that the Tab key does not reach.

    Tabbing scrolls, so a button for down may be at its end, and asleep, when Tab comes by: that is no mistake.
    """
    shown.settle()  # a bar that comes makes texts narrower, and words are made anew
    missed = _missed(shown)
    if missed is None:  # scrolling made words anew; now everything has been in view once
        missed = _missed(shown)
    if missed is None:
        return ["controls go away again and again while Tab moves"]
    return [f"not reached by Tab: {_kind(node)} {node.name!r}" for node in missed]


def _missed(shown: Shown) -> list[Node] | None:
    """The controls that one round of Tab passes by; ``None`` when some went away meanwhile."""
    nodes = accessible.interactive(shown.window)
    stops: list[QQuickItem] = []
    asleep: set[int] = set()
    for at in keys.tabbing(shown, limit=2 * len(nodes) + 20):
        stops.append(at)
        if not all(shiboken6.isValid(node.item) for node in nodes):
            return None
        asleep |= {number for number, node in enumerate(nodes) if not node.item.isEnabled()}
    return [n for number, n in enumerate(nodes) if number not in asleep and not _reached(n.item, stops)]


def _reached(item: object, stops: list[QQuickItem]) -> bool:
    return isinstance(item, QQuickItem) and any(stop is item or item.isAncestorOf(stop) for stop in stops)


def cut_texts(seen: Iterable[QQuickItem], window: int) -> list[str]:
    """Texts wider than their place, or left out at the end, or outside the window to the side."""
    return [said for item in seen for said in _cut(item, window)]


def overlapping(seen: Iterable[QQuickItem]) -> list[str]:
    """Texts of ours that are written over each other."""
    texts = [(item, _painted(item)) for item in seen if _is_text(item)]
    drawn = [(str(item.property("text")), rect) for item, rect in texts if not rect.isEmpty() and not in_device(item)]
    return [
        f"written over each other: {one!r} and {other!r}"
        for (one, here), (other, there) in combinations(drawn, 2)
        if (over := here.intersected(there)).width() > OVER and over.height() > OVER
    ]


def _is_text(item: QQuickItem) -> bool:
    return item.inherits("QQuickText") and bool(item.property("text"))


def _painted(item: QQuickItem) -> QRectF:
    """Where the letters of a text are on the window; what is scrolled away is nowhere."""
    width, height = float(item.property("paintedWidth")), float(item.property("paintedHeight"))
    x = _aligned(_number(item, "effectiveHorizontalAlignment"), item.width() - width, FAR, MIDDLE)
    y = _aligned(_number(item, "verticalAlignment"), item.height() - height, BOTTOM, CENTRE)
    return item.mapRectToScene(QRectF(x, y, width, height)).intersected(places.shown(item))


def _number(item: QQuickItem, name: str) -> int:
    """An enum of QQuickText, which Python cannot read by itself."""
    return int(QQmlExpression(qmlContext(item), item, name).evaluate()[0])


def _aligned(alignment: int, spare: float, end: int, middle: int) -> float:
    return spare if alignment == end else spare / 2 if alignment == middle else 0.0


def _on_button(item: QQuickItem | None) -> bool:
    """Is this the word on a button? In a device, what people wrote may end in dots, as at home; a button may not."""
    while item is not None:
        if str(item.property("place") or "").startswith(("button/", "folder/")):
            return True
        item = item.parentItem()
    return False


def _items(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible() and item.opacity() > 0:
        yield item
        for child in item.childItems():
            yield from _items(child)


def _cut(item: QQuickItem, window: int) -> list[str]:
    if not item.inherits("QQuickText") or not item.property("text"):
        return []
    text, painted = item.property("text"), item.property("paintedWidth")
    left = item.mapToScene(QPointF(0, 0)).x()
    right = item.mapToScene(QPointF(item.width(), 0)).x()
    if item.property("truncated") and (_on_button(item) or not in_device(item)):
        return [f"left out at the end: {text!r}"]
    if painted > item.width() + 1:
        return [f"wider than its place: {text!r}"]
    if min(left, right) < -1 or max(left, right) > window + 1:
        return [f"outside the window: {text!r}"]
    return []


def deaf(
    make: Callable[[], Shown], begin_again: Callable[[], None] | None = None, tried: set[str] | None = None
) -> list[str]:
    """Controls that Space or a screen reader's press does not work; ``make`` shows the same thing anew.

    ``begin_again`` may lead what is shown back to its beginning; where that does not bring all of it back, it is made.
    ``tried``: controls that need not be tried once more, as this very kind of screen had them before; they are added.
    """
    fresh, known = Fresh(make, begin_again), set() if tried is None else tried
    new = [at for at, kind in enumerate(fresh.kinds) if kind not in known]
    if tried is not None:
        new = _fewer_picks(fresh, new)
    known.update(fresh.kinds)
    return [said for at in new for said in _deaf(fresh, at)]


def _fewer_picks(fresh: "Fresh", controls: list[int]) -> list[int]:
    """Of the tiles that one line of QML makes for all animals, colours or pictures, only the first and the last."""
    picks = [at for at in controls if PICK in fresh.kinds[at]]
    return [at for at in controls if at not in picks[1:-1]]


class Fresh:
    """The same thing as it was at first: shown anew as soon as anything a screen reader knows of it is different."""

    def __init__(self, make: Callable[[], Shown], begin_again: Callable[[], None] | None = None) -> None:
        self._make, self._begin_again = make, begin_again
        self._shown = make()
        self._first = self._told()
        self.kinds = [_which(node) for node in accessible.interactive(self._shown.window)]

    def __call__(self, at: int) -> tuple[Shown, Node]:
        """The thing, and this control of it."""
        if self._told() != self._first and not self._led_back():
            self._shown = self._make()
        return self._shown, accessible.interactive(self._shown.window)[at]

    def _led_back(self) -> bool:
        if self._begin_again is None:
            return False
        self._begin_again()
        self._shown.settle()
        return self._told() == self._first

    def _told(self) -> list[Node]:
        return [replace(node, item=None, focused=False) for node in accessible.tree(self._shown.window)]


def _deaf(fresh: Fresh, at: int) -> list[str]:
    shown, node = fresh(at)
    if node.role in accessible.TYPED:
        return _types(shown, node)
    if not QQmlProperty(node.item, "onClicked").isSignalProperty():
        return [f"no control of the kit: {_kind(node)} {node.name!r}"]
    spy = QSignalSpy(node.item, SIGNAL("clicked()"))
    keys.focus(node.item)
    keys.key(shown, Qt.Key.Key_Space)
    said = [] if spy.count() else [f"Space does nothing: {_kind(node)} {node.name!r}"]
    if not shiboken6.isValid(node.item) or not node.item.isVisible() or not node.item.isEnabled():
        shown, node = fresh(at)
        spy = QSignalSpy(node.item, SIGNAL("clicked()"))
    before = spy.count()
    accessible.press(node)
    shown.settle()
    return said if spy.count() > before else [*said, f"cannot be pressed by a screen reader: {node.name!r}"]


def _types(shown: Shown, node: Node) -> list[str]:
    keys.focus(node.item)
    before = shown.window.activeFocusItem().property("text")
    keys.type_text(shown, "a")
    after = shown.window.activeFocusItem().property("text")
    return [] if after != before else [f"cannot be typed in: {_kind(node)} {node.name!r}"]


def _which(node: Node) -> str:
    """Which control of its screen this is, by its place; by its name where it has none."""
    kind = _kind(node)
    return f"{kind} {node.name}" if "(no place)" in kind else kind


def _kind(node: Node) -> str:
    place = node.item.property("place") if node.item is not None else ""
    return f"{node.role.name} ({place or 'no place'})"

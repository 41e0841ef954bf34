"""Places: where on a stage something is that a person can press or type in.

A place is any visible item with a property ``place`` such as ``button/send``. What is asked here is asked of the items
as they stand, so nothing has to be kept in step.
"""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QMetaObject, QObject, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QQmlProperty
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from oefenplek.domain.slips import Hidden
from oefenplek.ui.qt import Property

QML_IMPORT_NAME = "oefenplek.ui.device"
QML_IMPORT_MAJOR_VERSION = 1

BESIDE = "beside"
"""The object name of the area with a second device; the names of its places begin with ``beside:``."""


def find(root: QQuickItem, place: str) -> QQuickItem | None:
    """The visible item of a place, or ``None``; of two with the same name the one drawn last."""
    device, there, name = place.partition(":")
    beside = there != "" and device == BESIDE
    found = None
    waiting = [(root, not beside)]
    while waiting:
        item, here = waiting.pop(0)
        if not item.isVisible():
            continue
        if here and item.property("place") == (name if beside else place):
            found = item
        if item.objectName() == BESIDE:
            if not beside:
                continue
            here = True
        waiting += [(child, here) for child in item.childItems()]
    return found


def at(root: QQuickItem, point: QPointF) -> QQuickItem | None:
    """The uppermost enabled place under a point of the scene, or ``None``."""
    return next((item for item in under(root, point) if item.property("place") and item.isEnabled()), None)


def under(root: QQuickItem, point: QPointF) -> Iterator[QQuickItem]:
    """The visible items under a point of the scene, uppermost first."""
    if not root.isVisible():
        return
    inside = root.contains(root.mapFromScene(point))
    if root.clip() and not inside:
        return
    for child in sorted(root.childItems(), key=QQuickItem.z)[::-1]:
        yield from under(child, point)
    if inside:
        yield root


def box(item: QQuickItem) -> QRectF:
    """The rectangle of an item in its scene."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def shown(item: QQuickItem) -> QRectF:
    """The part of :func:`box` that what clips around it lets through; empty when there is none."""
    rect = box(item)
    for around in _above(item):
        if around.clip():
            rect = rect.intersected(box(around))
    return rect


def hidden(item: QQuickItem) -> Hidden:
    """Is less than half of the item in view, and if so, which way is it?"""
    whole, seen = box(item), shown(item)
    if seen.width() * seen.height() * 2 >= whole.width() * whole.height():
        return ""
    clip = next((box(around) for around in _above(item) if around.clip() and not box(around).contains(whole)), whole)
    return "above" if whole.center().y() < clip.center().y() else "below"


def reveal(item: QQuickItem, margin: float = 24) -> None:
    """Scroll everything around the item until it is in view."""
    for around in _above(item):
        if is_scroller(around):
            content: Any = around.property("contentItem")
            rect = item.mapRectToItem(content, QRectF(0, 0, item.width(), item.height()))
            _scroll(around, "contentY", around.height(), "contentHeight", rect.top() - margin, rect.bottom() + margin)
            _scroll(around, "contentX", around.width(), "contentWidth", rect.left(), rect.right())


def _scroll(area: QQuickItem, offset: str, length: float, content: str, first: float, last: float) -> None:
    now, most = float(area.property(offset)), max(0.0, float(area.property(content)) - length)
    wanted = first if first < now else max(now, min(first, last - length))
    area.setProperty(offset, max(0.0, min(most, wanted)))


def is_scroller(item: QQuickItem) -> bool:
    """Is it an area whose content can be moved?"""
    return bool(item.inherits("QQuickFlickable"))


def press(item: QQuickItem) -> bool:
    """Do what a press on the item does; a text field takes the focus."""
    name = "click" if item.inherits("QQuickAbstractButton") else "press" if has(item, "typing") else ""
    return bool(name) and bool(QMetaObject.invokeMethod(item, name, Qt.ConnectionType.DirectConnection))


def has(item: QObject, name: str) -> bool:
    """Has the item this property?

    Asked by QQmlProperty: a wrapper of ``item.metaObject()`` outlives the dynamic meta object that QML frees, and a
    later item at the same address would come back as that wrapper.
    """
    return bool(QQmlProperty(item, name).isValid())


def _is(item: QQuickItem, place: str) -> bool:
    """Does the item still stand for this place?"""
    return str(item.property("place")) in {place, place.removeprefix(f"{BESIDE}:")}


def _above(item: QQuickItem) -> Iterator[QQuickItem]:
    around = item.parentItem()
    while around is not None:
        yield around
        around = around.parentItem()


@QmlElement
class PlaceFollower(QObject):
    """Tells where a place is, and again whenever that changes.

    It looks once in every frame that is drawn anyway, before it is drawn: no timer, and a window that stands still
    costs nothing.
    """

    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root: QQuickItem | None = None
        self._window: QQuickWindow | None = None
        self._last: QQuickItem | None = None
        self._place = ""
        self._rect = QRectF()
        self._hidden: Hidden = ""

    @Property(QRectF, notify=moved)
    def rect(self) -> QRectF:
        """The visible part of the place in scene coordinates; empty when it cannot be seen."""
        return self._rect

    @Property(bool, notify=moved)
    def found(self) -> bool:
        """Can the place be seen?"""
        return not self._rect.isEmpty()

    @Property(str, notify=moved)
    def hidden(self) -> str:
        """Where the place is when it is out of view: ``below``, ``above`` or empty."""
        return self._hidden

    @Slot(QQuickItem, str)
    def follow(self, root: QQuickItem | None, place: str) -> None:
        """Follow this place under ``root`` from now on; an empty place: none."""
        if root is not self._root:
            if self._root is not None and isValid(self._root):
                self._root.windowChanged.disconnect(self._attach)
            if root is not None:
                root.windowChanged.connect(self._attach)
        self._root, self._place, self._last = root, place, None
        self._attach(root.window() if root is not None else None)

    @Slot(QQuickWindow)
    def _attach(self, window: QQuickWindow | None) -> None:
        """Look at every frame of this window; told too when the root leaves its window or is taken down."""
        window = window if self._place else None
        if window is not self._window:
            if self._window is not None and isValid(self._window):
                self._window.afterAnimating.disconnect(self._look)
            self._window = window
            if window is not None:
                window.afterAnimating.connect(self._look)
        self._look()

    @Slot()
    def reveal(self) -> None:
        """Scroll the place into view."""
        item = self._item()
        if item is not None:
            reveal(item)
            self._look()

    def _item(self) -> QQuickItem | None:
        """The item of the place; looked for again only when the one from before is gone or stands for another."""
        root, last = self._root, self._last
        if root is None or self._window is None or not isValid(root):
            return None
        if last is None or not isValid(last) or not last.isVisible() or not _is(last, self._place):
            self._last = find(root, self._place)
        return self._last

    @Slot()
    def _look(self) -> None:
        item = self._item()
        rect, where = (shown(item), hidden(item)) if item is not None else (QRectF(), "")
        if (rect, where) != (self._rect, self._hidden):
            self._rect, self._hidden = rect, where
            self.moved.emit()

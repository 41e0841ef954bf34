"""Shows screens in a real window, one after another, and says what an eye sees there and what Tab comes to.

It asks the items themselves and nothing of the accessible tree, so that the two can be compared from outside. Says the
names of all screens, reads lines of a name and ``ltr`` or ``rtl`` with a tab between them, and answers each with a line
of JSON.
"""

import json
import select
import sys

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlProperty, qmlContext
from PySide6.QtQuick import QQuickItem

from oefenplek.ui.device.places import box, is_scroller, shown
from tests.support.conform import in_device
from tests.support.engine import make_engine
from tests.support.screens import SCREENS
from tests.support.showing import Shower, Shown

SIGNS = "Material Design Icons"
SIZE = (1280, 760)
FRAMES = 12
"""Rounds of the event loop: what settles in the next frame has settled."""


def seen(item: QQuickItem) -> list[QQuickItem]:
    """Every item that is visible, in the order in which it is drawn."""
    if not item.isVisible() or item.opacity() == 0:
        return []
    return [item, *(found for child in item.childItems() for found in seen(child))]


def words(item: QQuickItem) -> str:
    """What stands written there: nothing for a sign, and nothing for what only helps to draw."""
    font = item.property("font")
    if not item.inherits("QQuickText") or font is None or font.family() == SIGNS:
        return ""
    return str(item.property("text") or "")


def in_sight(item: QQuickItem) -> bool:
    """Is all of it there to be seen, not scrolled away?"""
    whole, part = box(item), shown(item)
    return not whole.isEmpty() and part.height() >= whole.height() - 1


def stops(window: QQuickItem) -> list[QQuickItem]:
    """What Tab comes to, in its order."""
    found: list[QQuickItem] = []
    at = window.nextItemInFocusChain(True)
    while at is not None and at not in found:
        found.append(at)
        at = at.nextItemInFocusChain(True)
    return [item for item in found if item.isVisible() and item.isEnabled() and item.activeFocusOnTab()]


def mirrored(item: QQuickItem | None) -> bool:
    """Do the things in this item follow each other from right to left?"""
    while item is not None:
        context = qmlContext(item)
        if context is not None:
            return bool(QQmlProperty(item, "LayoutMirroring.enabled", context).read())
        item = item.parentItem()
    return False


def described(item: QQuickItem) -> dict[str, object]:
    """A thing that Tab comes to: where it is, what kind it is, whether it is inside a simulated device."""
    place = item.mapToScene(QPointF(0, 0))
    typed = item.inherits("QQuickTextInput") or item.inherits("QQuickTextEdit")
    return {
        "rect": [round(number) for number in (place.x(), place.y(), item.width(), item.height())],
        "typed": typed,
        "place": str(item.property("place") or ""),
        "text": str(item.property("text") or ""),
        "device": in_device(item),
        "mirrored": mirrored(item.parentItem()),
        "scrolled": any(is_scroller(around) for around in _around(item)),
    }


def _around(item: QQuickItem) -> list[QQuickItem]:
    parent = item.parentItem()
    return [parent, *_around(parent)] if parent is not None else []


def report(page: Shown) -> dict[str, object]:
    """Everything that is to be found again by whoever reads the accessible tree."""
    content = page.window.contentItem()
    return {
        "stops": [described(item) for item in stops(content)],
        "texts": [text for item in seen(content) if (text := words(item)) and in_sight(item)],
    }


def main() -> None:
    """Show what is asked until nothing more is asked."""
    app = QGuiApplication(sys.argv)
    app.setApplicationName("oefenplek")
    show = Shower(make_engine())
    factories, page = dict(SCREENS), None
    print(json.dumps(list(factories)), flush=True)
    for line in sys.stdin:
        name, direction = line.rstrip("\n").split("\t")
        if name != "again" or page is None:
            show.close()
            scenery = factories[name](QObject(app))
            page = show(scenery.uri, scenery.component, scenery.properties, size=SIZE, mirrored=direction == "rtl")
        for _ in range(FRAMES):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        print(json.dumps(report(page)), flush=True)
        _serve_until_asked()
    show.close()


def _serve_until_asked() -> None:
    """Answer the screen reader while it reads; the next line of the input ends it."""
    while not select.select([sys.stdin], [], [], 0)[0]:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


if __name__ == "__main__":
    main()

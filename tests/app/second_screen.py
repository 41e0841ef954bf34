"""The helper's strip on a device with two screens, in a process of its own: screens are there from the start.

``python -m tests.app.second_screen HOME LESSON STEP [same]`` prints what was seen, a line each. ``same``: the second
screen shows what the first does.
"""

import json
import os
import sys
from contextlib import ExitStack
from pathlib import Path

SIZE = (1280, 800)


def screens(home: Path, *, mirrored: bool) -> str:
    """Qt's picture of a device with two screens, for its platform without one."""
    sides = [("first", 0, SIZE), ("second", 0 if mirrored else SIZE[0], (1024, 768))]
    known = [
        {"name": name, "x": x, "y": 0, "width": size[0], "height": size[1], "logicalDpi": 96, "dpr": 1}
        for name, x, size in sides
    ]
    file = home / "screens.json"
    file.write_text(json.dumps({"synchronousWindowSystemEvents": True, "screens": known}), "utf-8")
    return f"offscreen:configfile={file}"


def main(home: Path, lesson: str, step: str, *, mirrored: bool) -> int:
    """Open the strip, look at both windows, point, and close it."""
    os.environ["QT_QPA_PLATFORM"] = screens(home, mirrored=mirrored)
    from PySide6.QtCore import QObject, QPoint
    from PySide6.QtGui import QGuiApplication, QImage
    from PySide6.QtQuick import QQuickWindow
    from PySide6.QtTest import QTest

    from oefenplek.app.corner import make_application
    from oefenplek.app.platform import prepare
    from oefenplek.cli.hands import Hands
    from tests.journeys.person import Person, corner_at
    from tests.support.untouched import stopped_clocks
    from tests.support.window_pixels import changed

    prepare("off")
    app, owner = make_application(["oefenplek"]), QObject()
    corner = corner_at(home, owner)
    person = Person(corner)
    stack = ExitStack()
    stack.enter_context(stopped_clocks())
    person.sits_at(lesson, step)
    window, root = corner.window, corner.root

    def picture() -> QImage:
        QTest.mouseMove(window, QPoint(500, 20))
        person.hands.rest(0.4)
        return window.grabWindow()

    def tell(*what: object) -> None:
        sys.stdout.write(" ".join(map(str, what)) + "\n")

    def strip() -> QQuickWindow:
        found = [one for one in QGuiApplication.topLevelWindows() if one is not window and one.isVisible()]
        (only,) = found
        assert isinstance(only, QQuickWindow)
        return only

    before, at = picture(), window.activeFocusItem()
    root.askHelper()
    opened = picture()
    tell("screens", len(app.screens()), "apart", root.asideScreen)
    if root.asideScreen >= 0:
        place = strip().geometry()
        tell("place", place.x(), place.y(), place.width(), place.height())
        tell("changed within the frame", changed(before, opened, frame=8))
        tell("keyboard stays", window.activeFocusItem() is at and window.isActive())
        hands = Hands(strip())
        hands.press("helper/point")
        tell("pointed", bool(person.lesson.view["mark"]))
        hands.press("helper/point")
        hands.press("helper/close")
    else:
        person.presses("helper/close")
    person.expects(lambda: root.aside is None, "the strip is gone")
    left = sum(one.isVisible() for one in QGuiApplication.topLevelWindows())
    tell("closed", changed(before, picture()), "windows", left)
    stack.close()
    corner.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], mirrored=sys.argv[4:] == ["same"]))

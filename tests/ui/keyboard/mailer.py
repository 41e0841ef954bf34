"""Writes a whole e-mail in a lesson by touch alone, on the keyboard on the screen: ``mailer HOME WIDTHxHEIGHT MM``.

``MM`` is how many pixels a millimetre has. Tells as JSON what was typed and sent, what stood in sight meanwhile, and
what warned.
"""

import json
import sys
from pathlib import Path

from .stage import WARNINGS, Fingers, prepare  # first: it tells Qt that there is a keyboard

from PySide6.QtCore import QObject, QRectF, qInstallMessageHandler  # isort: skip
from PySide6.QtTest import QTest

from oefenplek.app.corner import Corner, build, make_application
from oefenplek.app.options import Options
from oefenplek.cli.screen_keys import type_on_screen
from oefenplek.ui.device.places import find, shown

from .stage import keep_warnings

LESSONS = Path(__file__).parent / "lessons"
TYPED = {"to": "lotte@familie.example", "subject": "Een café", "text": "Dag Lotte,\nIk kom om 3 uur!\n\n\nOma\nRia"}


class Mailer:
    """Someone with a finger and no other keyboard."""

    def __init__(self, corner: Corner, pixels_per_mm: float) -> None:
        self.corner, self.mm = corner, pixels_per_mm
        self.fingers = Fingers(corner.window, QTest.createTouchDevice())
        self.report: dict[str, object] = {}

    def write(self) -> None:
        """Everything, from the lesson's first screen to *Versturen*."""
        fingers, navigation = self.fingers, self.corner.navigation
        fingers.wait(lambda: self.corner.ready, 60)
        navigation.open_lesson("c90-typen")
        fingers.wait(lambda: navigation.lesson is not None and fingers.sees("lesson/help"), 20)
        if fingers.sees("lesson/practise"):
            fingers.press("lesson/practise")
        self.report["before"] = self.open
        fingers.press("button/compose")
        fingers.wait(lambda: fingers.sees("field/to"), 5)
        for name, text in TYPED.items():
            fingers.press(f"field/{name}")
            fingers.wait(lambda: self.open, 5)
            fingers.rest(0.1)
            first = self.in_sight(name)
            type_on_screen(fingers, text)
            self.report[name] = [first, self.in_sight(name)]
            self.picture(name)
        fingers.press("button/send")
        fingers.wait(lambda: not self.open, 5)
        lesson = navigation.lesson
        if lesson is not None:
            fingers.wait(lambda: bool(lesson.ready), 10)
            self.report["mistakes"] = [str(mistake) for mistake in lesson.state.now.mistakes]
            mails = [mail for mail in lesson.state.now.state.app.messages if mail.written]
            self.report["sent"] = [[[to.address for to in mail.to], mail.subject, mail.text] for mail in mails]
        self.report["after"] = self.open

    @property
    def open(self) -> bool:
        """Is the keyboard there?"""
        return self.fingers.sees("key/hide")

    def in_sight(self, name: str) -> list[bool]:
        """The line that is typed, *Versturen*, and the task or the way to it: is enough in sight above the keyboard?"""
        task = self._seen("lesson/speak", 8) or self._seen("lesson/explanation", 8)
        return [self._cursor_seen(), self._seen("button/send", 8), task]

    def _cursor_seen(self) -> bool:
        """Does the line with the cursor stand whole between the app's bar and the keyboard?"""
        field = self.corner.window.activeFocusItem()
        cursor = field.mapRectToScene(field.property("cursorRectangle"))
        return bool(shown(field).adjusted(0, -1, 0, 1).contains(cursor)) and cursor.bottom() <= self._top_of_keys()

    def _top_of_keys(self) -> float:
        root = self.corner.window.contentItem()
        keys = find(root, "key/q") or find(root, "key/1")
        return keys.mapToScene(keys.boundingRect().topLeft()).y() if keys is not None else 0

    def _seen(self, place: str, least_mm: float) -> bool:
        item = find(self.corner.window.contentItem(), place)
        if item is None:
            return False
        above = QRectF(0, 0, self.corner.window.width(), self._top_of_keys())
        return shown(item).intersected(above).height() >= least_mm * self.mm

    def picture(self, name: str) -> None:
        """Keep a picture when somebody wants to look."""
        if len(sys.argv) > 4:
            self.fingers.picture(Path(sys.argv[4]) / f"typing-{sys.argv[2]}-{sys.argv[3]}-{name}.png")


def main() -> None:
    """Write the mail and tell of it."""
    home, size = Path(sys.argv[1]), tuple(map(int, sys.argv[2].split("x")))
    pixels_per_mm = float(sys.argv[3])
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.json").write_text('{"keyboard": "on"}')
    prepare("on")
    app = make_application(sys.argv[:1])
    qInstallMessageHandler(keep_warnings)
    owner = QObject()
    options = Options(
        home=home,
        lessons=LESSONS,
        size=(size[0], size[1]),
        silent=True,
        calm=True,
        swift=True,
        pixels_per_mm=pixels_per_mm,
        pointer="touch",
    )
    corner = build(options, owner)
    mailer = Mailer(corner, pixels_per_mm)
    mailer.write()
    corner.close()
    app.processEvents()
    qInstallMessageHandler(None)
    sys.stdout.write(json.dumps({**mailer.report, "warnings": WARNINGS}))


if __name__ == "__main__":
    main()

"""People who come one after another, each with a mark of their own, and what the next one could find of them.

``python -m tests.journeys.next_person HOME SEED NUMBER``: that many people come and go, then one who stays, so that
the process can be killed. On stdin stand the marks of whoever was here before. Its lines: ``mark WORD`` for each
person, ``found WHAT`` for whatever is found of an earlier one, ``typed`` when the last one has copied the mark.
"""

import logging
import os
import random
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QInputMethodEvent, QKeyEvent, QPixmap, QPixmapCache
from PySide6.QtTest import QTest

from oefenplek.app.corner import Corner, make_application
from oefenplek.app.tokens import Tokens
from oefenplek.domain import people
from oefenplek.storage.states import Outcome
from tests.support.remains import remains

from .person import Person, corner_at

LESSON, STEP = "c03-mail-schrijven", "samen-schrijven"
FIELDS = ("field/to", "field/subject", "field/text")
WAYS = ("stops", "goes home", "falls silent", "walks away")
NONE, CONTROL, SHIFT = (getattr(Qt.KeyboardModifier, f"{name}Modifier") for name in ("No", "Control", "Shift"))
MINUTE = 60
"""In seconds of the clock that the test sets."""


class Clock:
    """Seconds that only grow, when the test says so."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Lines(logging.Handler):
    """Everything that is logged, at any level."""

    def __init__(self) -> None:
        super().__init__(logging.NOTSET)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it as it would be written."""
        self.lines.append(self.format(record))


class Row:
    """One corner, and those who sit down at it."""

    def __init__(
        self, corner: Corner, clock: Clock, folders: Sequence[Path], dice: random.Random, marks: Sequence[str] = ()
    ) -> None:
        self.corner, self.clock, self.dice = corner, clock, dice
        self.folders, self.marks = tuple(folders), list(marks)
        self.person = Person(corner)
        self.log = Lines()
        logging.getLogger().addHandler(self.log)
        self.person.comes_in()
        self.known = self._becomes_known()
        self.found_at_first = self._goes_on_after_a_cut()
        self.empty = self._picture()

    def close(self) -> None:
        """Listen to the log no longer."""
        logging.getLogger().removeHandler(self.log)

    def sits_down(self, mark: str) -> list[str]:
        """Somebody chooses comfort and language, writes the mark everywhere and copies it. What they find is told."""
        self.corner.comforts.use(
            text_scale=self.dice.choice((1.2, 1.4)),
            high_contrast=self.dice.random() < 0.5,
            language="en",
            sound=False,
            left_handed=self.dice.random() < 0.5,
        )
        navigation, person = self.corner.navigation, self.person
        navigation.read_aloud(True)
        if self.dice.random() < 0.25:
            navigation.welcome(self.known)
            person.expects(lambda: person.hands.sees("welcome/other"), "what waits for somebody who is known")
        navigation.open_lesson(LESSON, STEP)
        person.expects(lambda: person.hands.sees("lesson/next") and person.at == STEP, STEP)
        person.expects(lambda: self._sees_one_of(FIELDS[0], "button/compose"), "PostVak")
        if not person.hands.sees(FIELDS[0]):
            person.presses("button/compose")
        person.expects(lambda: all(person.hands.sees(place) for place in FIELDS), "a new message")
        found = self._finds_in_fields()
        self.corner.comforts.use(double_click_ms=1500)  # the press before it, so near, was somebody else's
        for place in FIELDS:
            self._into(place)
            self._key(Qt.Key(ord(mark[0].upper())), text=mark[0])
            self._commit(mark[1:])
        self._key(Qt.Key.Key_A, CONTROL)
        self._key(Qt.Key.Key_C, CONTROL)
        clipboard = QGuiApplication.clipboard()
        assert clipboard.text() == mark, "the mark was copied"
        if clipboard.supportsSelection():
            assert clipboard.text(clipboard.Mode.Selection) == mark
        picture = QPixmap(8, 8)
        picture.fill(Qt.GlobalColor.black)
        QPixmapCache.insert(mark, picture)
        self.marks.append(mark)
        assert len(remains(self.corner.window, (), (), [mark])) >= len(FIELDS) + 2, "the search can find it"
        return found

    def goes(self, way: str) -> None:
        """They leave; the start screen stands there for the next one."""
        person, idle = self.person, self.corner.navigation.idle
        match way:
            case "stops":
                person.stops()
            case "goes home":
                self.corner.navigation.open_themes()
                person.expects(lambda: person.hands.sees("themes/back"), "the themes")
                person.presses("themes/back")
                person.expects(lambda: self._sees_one_of("stop/yes", "welcome/stop"), "a way to stop")
                if person.hands.sees("welcome/stop"):
                    person.presses("welcome/stop")
                person.expects(lambda: person.hands.sees("stop/yes"), "Wilt u stoppen?")
                person.presses("stop/yes")
            case _:
                self.clock.now += 5 * MINUTE
                idle.look()
                person.expects(lambda: person.hands.sees("still-there/yes"), "Bent u er nog?")
                if way == "walks away":
                    person.presses("still-there/other")
                else:
                    self.clock.now += 5 * MINUTE
                    idle.look()
        person.comes_in()
        person.hands.rest(0.02)

    def finds(self) -> list[str]:
        """What the next person could find of all who were here."""
        found = remains(self.corner.window, self.folders, self.log.lines, self.marks)
        comforts = self.corner.comforts
        if comforts.now != comforts.own:
            found.append(f"comfort: {comforts.now}")
        self.clock.now += 31 * MINUTE
        self.person.expects(self._nobody_waits, "no animal keeps a place any more")
        if self._picture() != self.empty:
            found.append("the start screen looks different")
        return found

    def _becomes_known(self) -> str:
        """One of those who come has an account."""
        made: list[Outcome[people.Person]] = []
        self.corner.keeping.create_person("egel", "groen", ("zon", "huis", "maan", "huis"), made.append)
        self.person.expects(lambda: bool(made), "an account")
        account = made[0].value
        assert account is not None, made[0].sentence
        return account.id

    def _goes_on_after_a_cut(self) -> list[str]:
        """Whoever was cut off may go on with lesson and step; what they typed is nowhere."""
        found = remains(self.corner.window, self.folders, self.log.lines, self.marks)
        if self.person.hands.sees("start/resume"):
            self.person.resumes()
            found += remains(self.corner.window, self.folders, self.log.lines, self.marks)
            self.person.stops()
            self.person.comes_in()
        return found

    def _sees_one_of(self, *places: str) -> bool:
        return any(self.person.hands.sees(place) for place in places)

    def _nobody_waits(self) -> bool:
        for tokens in self.corner.navigation.findChildren(Tokens):
            tokens.look()
        return not self.person.hands.sees("start/resume")

    def _finds_in_fields(self) -> list[str]:
        """Take back, do again and paste in fresh fields."""
        found = []
        for place in FIELDS:
            self._into(place)
            self._key(Qt.Key.Key_Z, CONTROL)
            self._key(Qt.Key.Key_Z, CONTROL | SHIFT)
            self._key(Qt.Key.Key_V, CONTROL)
            text = str(self.person.item(place).property("text"))
            found += [f"{place}: {mark}" for mark in self.marks if mark in text]
        return found

    def _into(self, place: str) -> None:
        self.person.item(place).forceActiveFocus(Qt.FocusReason.TabFocusReason)
        QGuiApplication.processEvents()

    def _commit(self, text: str) -> None:
        """As a keyboard on the screen types, and faster."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QGuiApplication.sendEvent(QGuiApplication.focusObject(), event)

    def _key(self, code: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, text: str = "") -> None:
        target = QGuiApplication.focusObject() or self.corner.window
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QGuiApplication.sendEvent(target, QKeyEvent(kind, code, modifiers, text))
        QGuiApplication.processEvents()

    def _picture(self) -> QImage:
        """The start screen, without its edge above and below: there the time of day changes."""
        window = self.corner.window
        QTest.mouseMove(window, QPoint(window.width() - 2, window.height() - 2))
        self.person.hands.rest(0.02)
        image = window.grabWindow()
        edge = image.height() // 7
        return image.copy(QRect(0, edge, image.width(), image.height() - 2 * edge))


def new_mark(dice: random.Random) -> str:
    """A word that stands nowhere else."""
    return "q" + "".join(dice.choice("bcdfghjklmnpqrstvwxz") for _ in range(9))


def main(home: str, seed: str, number: str) -> None:
    """People come and go, and one stays until killed."""
    earlier = sys.stdin.readline().split()
    make_application([sys.argv[0]])
    owner, clock, dice = QObject(), Clock(), random.Random(int(seed))  # noqa: S311 - dice, no secret
    corner = corner_at(Path(home), owner, uptime=clock)
    row = Row(corner, clock, (Path(home), Path(tempfile.gettempdir())), dice, earlier)
    try:
        come_and_stay(row, int(number))
    except AssertionError:
        sys.stderr.write(f"at {corner.root.uri} {corner.root.coverUri}, {row.log.lines}\n")
        raise


def come_and_stay(row: Row, number: int) -> None:
    """So many come and go; the last one stays."""
    for what in [*row.found_at_first, *row.finds()]:
        say(f"found {what} (after a cut)")
    for _ in range(number):
        comes_and_goes(row, row.dice.choice(WAYS))
    mark = new_mark(row.dice)
    say(f"mark {mark}")
    for what in row.sits_down(mark):
        say(f"found {what}")
    say("typed")
    while True:
        row.person.hands.rest(1)


def comes_and_goes(row: Row, way: str) -> None:
    """One person, from sitting down to what the next one finds."""
    mark = new_mark(row.dice)
    say(f"mark {mark}")
    found = row.sits_down(mark)
    row.goes(way)
    for what in [*found, *row.finds()]:
        say(f"found {what} ({way})")


def say(text: str) -> None:
    """Print one line, at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])

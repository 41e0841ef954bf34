"""The steps of one lesson to take home: in words, and with pictures of the app on which they were practised."""

import logging
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Slot

from oefenplek.domain import numbers
from oefenplek.domain.at_home import AtHome, Way, Word, few, way_at_home
from oefenplek.domain.player import Course
from oefenplek.domain.text import resolve
from oefenplek.ui.device.cutting import for_paper
from oefenplek.ui.device.photo import DarkRoom, Studio
from oefenplek.ui.language import SOURCE
from oefenplek.ui.printing.sheet import Sheet

from .desk import Desk
from .handouts import Translate, steps_sheet, with_pictures

_LOG = logging.getLogger(__name__)
MOST_PICTURES = 7
SETTLING = 30
"""Milliseconds between showing a state and taking its picture: the screen in front of people goes on meanwhile."""

Made = Callable[[Sheet], None]


def sheet_in_words(desk: Desk, course: Course) -> Sheet | None:
    """The sheet without pictures; ``None`` for a lesson in which nothing is done that one could do at home."""
    lesson, ours = course.lesson, _ours(desk, course)
    known = numbers.values(desk.numbers, ours(numbers.ASK))
    way = way_of(desk, course)
    steps = tuple(act.sentence for act in way.acts) if way is not None else ()
    return steps_sheet(lesson, steps, lambda text: resolve(text, desk.pointer, known), ours)


def way_of(desk: Desk, course: Course) -> Way | None:
    """What is done in the app of a lesson, from its own solution: never what somebody did or typed here."""
    return way_at_home(course.lesson, course.rules, course.apps, _word(desk, _ours(desk, course)))


def _ours(desk: Desk, course: Course) -> Translate:
    """Our words stand between the author's sentences: in the language of the lesson."""
    language, spoken = desk.parts.language, course.lesson.language
    return language.translate if spoken == language.code else language.in_dutch if spoken == SOURCE else str


def _word(desk: Desk, ours: Translate) -> Word:
    def word(text: str, values: Mapping[str, str]) -> str:
        return resolve(ours(text), desk.pointer, values)

    return word


class PictureMaker(QObject):
    """Makes the pictures of a way one after another; ``made`` gets the sheet with them.

    Where an app cannot be shown, it gets the sheet in words: a sheet there is in any case.
    """

    def __init__(self, parent: QObject, room: Callable[[], DarkRoom], way: Way, sheet: Sheet, made: Made) -> None:
        super().__init__(parent)
        self._room, self._way, self._sheet, self._made = room, way, sheet, made
        self._groups: Sequence[tuple[AtHome, ...]] = few(way.acts, MOST_PICTURES)
        self._pictures: list[tuple[bytes, int]] = []
        self._studio: Studio | None = None
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._go_on)
        self._shown = False

    def begin(self) -> None:
        """Begin; the first picture comes when the event loop turns."""
        self._next.start(0)

    def close(self) -> None:
        """Stop: nobody waits for the pictures any more."""
        self._next.stop()
        if self._studio is not None:
            self._studio.close()
            self._studio = None

    @Slot()
    def _go_on(self) -> None:
        try:
            finished = self._one_more()
        except Exception:  # noqa: BLE001 - whatever is wrong with one app, there is a sheet to take home
            _LOG.exception("a picture for a sheet could not be made")
            self.close()
            self._made(self._sheet)
            return
        if finished:
            self.close()
            self._made(with_pictures(self._sheet, self._pictures, self._way.scene.skin == "phone"))
        else:
            self._next.start(SETTLING)

    def _one_more(self) -> bool:
        if self._studio is None:
            self._studio = Studio(self._room(), self._way.app, self._way.scene)
            return False
        group = self._groups[len(self._pictures)]
        if not self._shown:
            self._studio.show(group[0].state)
            self._shown = True
            return False
        photo = self._studio.take([act.place for act in group if act.place])
        self._pictures.append((for_paper(photo), len(group)))
        self._shown = False
        return len(self._pictures) == len(self._groups)

"""Leaving: by *Stoppen*, or by walking away. Whoever comes next finds nothing."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from oefenplek.app.desk import Desk, Roads
from oefenplek.app.idle import Idle, uptime
from oefenplek.app.wipe import Wipe, windows
from oefenplek.screens.leaving.still_there import StillThereViewModel
from oefenplek.screens.leaving.stopping import StopViewModel
from oefenplek.screens.lesson.view_model import LessonViewModel
from oefenplek.storage.states import Status

START = "oefenplek.screens.start"
REST = "oefenplek.screens.rest"
COVERS = "oefenplek.screens.leaving"
WALL = ("oefenplek.screens.klas", "WallScreen")


class Leaving(QObject):
    """Asks, keeps the place of who has one, and wipes."""

    def __init__(
        self, desk: Desk, roads: Roads, lesson: Callable[[], LessonViewModel | None], take_sheet: Callable[[], None]
    ) -> None:
        super().__init__(desk)
        self._desk, self._roads, self._lesson, self._take_sheet = desk, roads, lesson, take_sheet
        parts = desk.parts
        self._wipe = Wipe(self, parts.reader, parts.comforts, parts.folders.cache)
        self._idle = Idle(self, self._resting, parts.options.uptime or uptime)
        self._animal = ""
        self._idle.quiet.connect(self._ask_whether_there)
        self._idle.gone.connect(self.walk_away)
        parts.reader.changed.connect(self._idle.stir)
        parts.root.screenChanged.connect(self._screen_changed)
        parts.root.coverChanged.connect(self._idle.again)

    @property
    def idle(self) -> Idle:
        """What notices that nobody is there any more."""
        return self._idle

    def begin(self) -> None:
        """Notice from now on what is done; whatever a power cut left of somebody goes."""
        for window in windows():
            self._idle.watch(window)
        self._wipe.remove_files()

    # --- Stoppen ----------------------------------------------------------------------------------------------

    @Slot()
    def ask(self) -> None:
        """*Wilt u stoppen?*"""
        desk, parts, known = self._desk, self._desk.parts, self._desk.sitting.person is not None
        model = StopViewModel(
            self,
            parts.reader,
            parts.language,
            known=known and desk.keeping.state.saves,
            sheet=not known and self._lesson() is not None,
            read_aloud=desk.read_aloud,
        )
        model.stopChosen.connect(self._roads.leave)
        model.stayChosen.connect(desk.uncover)
        model.sheetChosen.connect(self._take_sheet)
        desk.cover(COVERS, "StopCover", model)

    @Slot()
    def leave(self) -> None:
        """The visit is over: the place of someone with an account is kept, everything else is gone."""
        self._desk.sitting.end()
        self._desk.read_aloud = False
        self._wipe.begin()
        self._roads.open_start()

    # --- walking away -----------------------------------------------------------------------------------------

    @Slot()
    def _ask_whether_there(self) -> None:
        desk, parts = self._desk, self._desk.parts
        if desk.keeping.state.status is Status.ELSEWHERE:
            self._idle.end()
        elif desk.over or (parts.root.uri, parts.root.component) == WALL:
            self._idle.begin()  # a volunteer sits here, who leaves in another way; or a whole class looks on
        elif parts.root.uri == START:
            self._roads.leave()  # nobody is asked: the next one is greeted again, in the language of this device
        else:
            person = desk.sitting.person
            self._animal = desk.tokens.animal() if person is None and self._lesson() is not None else ""
            known = person is not None and desk.keeping.state.saves
            model = StillThereViewModel(self, parts.reader, parts.language, animal=self._animal, known=known)
            model.yesChosen.connect(self._still_there)
            model.otherChosen.connect(self.walk_away)
            desk.cover(COVERS, "StillThereCover", model)

    @Slot()
    def _still_there(self) -> None:
        self._desk.uncover()
        self._idle.begin()

    @Slot()
    def walk_away(self) -> None:
        """Nobody answered: a guest's lesson and step wait behind an animal, and the visit is over."""
        lesson = self._lesson()
        if lesson is not None and self._desk.sitting.person is None:
            course = lesson.course
            animal = self._animal or self._desk.tokens.animal()
            self._desk.tokens.give(animal, course.lesson.id, course.step(lesson.state.at).id)
        self._animal = ""
        self._roads.leave()

    @Slot()
    def _screen_changed(self) -> None:
        if self._desk.parts.root.uri == START:
            self._idle.end()
        else:
            self._idle.begin()

    def _resting(self) -> bool:
        return self._desk.parts.root.coverUri == REST

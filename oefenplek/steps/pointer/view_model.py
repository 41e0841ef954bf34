"""What the stage of a pointer step shows, and where its measured acts go."""

from typing import Any

from PySide6.QtCore import QObject, QPointF, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from oefenplek.domain.actions import Action
from oefenplek.domain.comfort import DOUBLE_CLICKS
from oefenplek.domain.kinds import StepPort
from oefenplek.domain.pictures import PICTURES
from oefenplek.domain.text import plain
from oefenplek.domain.worded import worded
from oefenplek.ui.pointing import has_mouse, has_touch, hold_here
from oefenplek.ui.qt import Property, QmlUncreatable

from .facts import ASK, KEY, MACHINE, SKIP, SLOWER, STAY
from .hand import Hand
from .state import PointerBody, PointerState, size_of, upwards
from .ways import ways_out

QML_IMPORT_NAME = "oefenplek.steps.pointer"
QML_IMPORT_MAJOR_VERSION = 1

SPOTS = ((0.5, 0.5), (0.12, 0.8), (0.85, 0.15), (0.3, 0.1), (0.9, 0.85), (0.05, 0.3), (0.62, 0.95))
"""Where the target stands, round by round, as shares of the room there is."""
WAY_ICONS = {SKIP: "arrow-right", STAY: "repeat", SLOWER: "watch"}
GRACE = 1.3
"""Somebody's pace and a bit more."""


def pace_for(slowest_ms: int) -> int:
    """The speed of the house that suits who double-clicks like this."""
    return next((speed for speed in DOUBLE_CLICKS if speed >= slowest_ms * GRACE), DOUBLE_CLICKS[-1])


def machine() -> str:
    """Which hands this machine knows."""
    known = (("mouse", has_mouse()), ("touch", has_touch()))
    return " ".join(name for name, here in known if here)


@QmlElement
@QmlUncreatable("made by the lesson")
class PointerViewModel(QObject):
    """The pointer step on screen."""

    bodyChanged = Signal()
    stateChanged = Signal()
    litChanged = Signal()

    def __init__(self, parent: QObject, port: StepPort) -> None:
        super().__init__(parent)
        self._port = port
        self._body: PointerBody | None = None
        self._state = PointerState()
        self._ways: list[dict[str, Any]] = []
        self._texts: dict[str, Any] = {}
        self._lit = -1

    def show(self, body: PointerBody, state: PointerState) -> None:
        """Show the step as it stands now; a pace that was found is kept for the visit."""
        before, self._state = self._state, state
        texts = self._worded(body)
        if body != self._body or texts != self._texts:
            self._body, self._texts = body, texts
            self.bodyChanged.emit()
        ways = [self._way(body, act, say) for act, say in ways_out(body, state)] if state.ways else []
        if state != before or ways != self._ways:
            self._ways = ways
            self.stateChanged.emit()
        if state.done and not before.done:
            self._keep(state)

    def _keep(self, state: PointerState) -> None:
        """Keep for the visit what the hand of this person needs."""
        if state.pace_ms:
            self._port.keep_pace(pace_for(state.pace_ms))
        if state.hold_ms != hold_here() and not state.skipped:
            self._port.keep_hold(state.hold_ms)

    def _worded(self, body: PointerBody) -> dict[str, Any]:
        word, translate = self._port.word, self._port.translate
        return {
            "name": plain(word(body.name)) if body.name else "",
            "goal": plain(word(body.goal.name)) if body.goal.name else "",
            "rows": [plain(word(row)) for row in body.rows],
            "photos": [{"source": name, "alt": translate(PICTURES.get(name, ""))} for name in body.pictures],
        }

    def _way(self, body: PointerBody, act: str, say: str) -> dict[str, Any]:
        icon = WAY_ICONS.get(act) or ("mouse" if body.craft.device == "touch" else "gesture-tap")
        return worded(self._port, say, id=act, icon=icon)

    # --- what stands there ------------------------------------------------------------------------------------

    @Property(str, notify=bodyChanged)
    def skill(self) -> str:
        """The skill that is practised."""
        return self._body.skill if self._body else ""

    @Property(str, notify=bodyChanged)
    def name(self) -> str:
        """What the target is called."""
        return str(self._texts.get("name", ""))

    @Property(str, notify=bodyChanged)
    def iconName(self) -> str:
        """Its drawing."""
        return self._body.icon if self._body else ""

    @Property(str, notify=bodyChanged)
    def goalName(self) -> str:
        """What the box is called."""
        return str(self._texts.get("goal", ""))

    @Property(str, notify=bodyChanged)
    def goalIcon(self) -> str:
        """The drawing of the box."""
        return self._body.goal.icon if self._body else ""

    @Property("QVariantList", notify=bodyChanged)
    def rows(self) -> list[str]:
        """The lines of the list."""
        return list(self._texts.get("rows", ()))

    @Property("QVariantList", notify=bodyChanged)
    def photos(self) -> list[dict[str, str]]:
        """The photos: source and what is on it."""
        return list(self._texts.get("photos", ()))

    @Property(int, notify=bodyChanged)
    def rounds(self) -> int:
        """How often it is done."""
        return self._body.rounds if self._body else 0

    @Property(int, notify=stateChanged)
    def round(self) -> int:
        """How often it worked."""
        return self._state.round

    @Property(float, notify=stateChanged)
    def size(self) -> float:
        """How large the target is, in millimetres."""
        return size_of(self._body, self._state) if self._body else 0.0

    @Property(QPointF, notify=stateChanged)
    def spot(self) -> QPointF:
        """Where it stands, as shares of the room there is."""
        rounds = self._body.rounds if self._body else 1
        return QPointF(*SPOTS[min(self._state.round, rounds - 1) % len(SPOTS)])

    @Property(bool, notify=stateChanged)
    def menu(self) -> bool:
        """Is the list of the right button open?"""
        return self._state.menu

    @Property(bool, notify=stateChanged)
    def taken(self) -> bool:
        """Is what is dragged in the hand?"""
        return self._state.taken

    @Property(bool, notify=stateChanged)
    def clicked(self) -> bool:
        """Was the first of two clicks made?"""
        return self._state.clicked

    @Property(float, notify=stateChanged)
    def offset(self) -> float:
        """How far the list is scrolled: 0 the top, 1 the bottom."""
        return self._state.offset

    @Property(bool, notify=stateChanged)
    def upwards(self) -> bool:
        """Does this round lead up? When all is done, the last one."""
        return upwards(self._state) != self._state.done

    @Property(float, notify=stateChanged)
    def zoom(self) -> float:
        """How many times larger the photo is."""
        return self._state.zoom

    @Property(bool, notify=stateChanged)
    def done(self) -> bool:
        """Did it all work?"""
        return self._state.done

    @Property("QVariantList", notify=stateChanged)
    def ways(self) -> list[dict[str, Any]]:
        """What can be done instead, while that is asked: id, icon, text, aid."""
        return self._ways

    @Property(int, notify=litChanged)
    def lit(self) -> int:
        """The way that is read aloud now; -1 when none is."""
        return self._lit

    # --- what is done -----------------------------------------------------------------------------------------

    @Slot(int)
    def setLit(self, row: int) -> None:
        """Light the way that is read aloud now."""
        if row != self._lit:
            self._lit = row
            self.litChanged.emit()

    @Slot(QQuickItem)
    def takeHand(self, item: QQuickItem) -> None:
        """The stage is there: measure on it, and see whether this machine has what is needed."""
        if isinstance(item, Hand):
            item.practise(self.skill)
            item.told.connect(self._tell)
            QTimer.singleShot(0, self, self._look)

    @Slot(str)
    def pressByKey(self, place: str) -> None:
        """A key, or a screen reader, pressed something."""
        self._port.dispatch(Action.of(KEY, on=place))

    @Slot(str)
    def choose(self, way: str) -> None:
        """Choose another way."""
        self._port.dispatch(Action.of(way))

    @Slot()
    def ask(self) -> None:
        """It does not work out: what can be done instead?"""
        self._port.dispatch(Action.of(ASK))

    @Slot(str)
    def hearAid(self, aid: str) -> None:
        """Have the help beside a way said; an empty text: be quiet."""
        self._port.hear(aid)

    @Slot(object)
    def _tell(self, action: Action) -> None:
        self._port.dispatch(action)

    @Slot()
    def _look(self) -> None:
        pace = QGuiApplication.styleHints().mouseDoubleClickInterval()
        self._port.dispatch(Action.of(MACHINE, has=machine(), hold=str(hold_here()), double=str(pace)))

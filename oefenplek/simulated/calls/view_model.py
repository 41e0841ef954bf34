"""KijkBel for QML: what it shows and says, and a slot for everything a person can do."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.actions import Action
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.rows import RowsModel

from .derive import ContactRow, RecentRow, contact_rows, recent_rows
from .derive import answers as answers_of
from .derive import call as call_of
from .derive import frame as frame_of
from .derive import own as own_of
from .rules_places import place
from .state import Message, Phone
from .words import said as said_in

QML_IMPORT_NAME = "oefenplek.simulated.calls"
QML_IMPORT_MAJOR_VERSION = 1

GO_ON = Action.of("go-on")
_PARAMS = {
    "open-tab": "tab",
    "open-contact": "contact",
    "open-recent": "recent",
    "key": "key",
    "test": "what",
    "say": "answer",
    "open-link": "message",
}


@QmlElement
@QmlUncreatable("made in Python")
class CallsViewModel(QObject):
    """The app on screen. Who speaks is heard through the voice of whoever shows this app (``Speaking``)."""

    frameChanged = Signal()
    callChanged = Signal()
    ownChanged = Signal()
    answersChanged = Signal()
    typedChanged = Signal()
    spokenChanged = Signal()
    speakingChanged = Signal()
    captionChanged = Signal()
    always = Signal()
    """Never emitted: these properties stay what they are."""

    def __init__(self, parent: QObject, dispatch: Callable[[Action], None]) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._contacts = RowsModel(self, ContactRow)
        self._recents = RowsModel(self, RecentRow)
        self._messages = RowsModel(self, Message)
        self._state: Phone | None = None
        self._frame: dict[str, Any] = {}
        self._call: dict[str, Any] = {}
        self._own: dict[str, Any] = {}
        self._answers: list[dict[str, str]] = []
        self._typed: dict[str, str] = {"number": "", "link": "", "chat": ""}
        self._caption = ""
        self._said: tuple[object, ...] = ("", 0)
        self._speaking = False

    def show(self, state: Phone) -> None:
        """Show this moment; only what differs from the last one is told."""
        self._state = state
        self._contacts.set_rows(contact_rows(state))
        self._recents.set_rows(recent_rows(state))
        self._messages.set_rows(state.call.chat if state.call is not None else ())
        chat = state.call.typed if state.call is not None else ""
        for name, now, told in (
            ("_own", own_of(state), self.ownChanged),
            ("_call", call_of(state), self.callChanged),
            ("_answers", answers_of(state), self.answersChanged),
            ("_frame", frame_of(state), self.frameChanged),
            ("_typed", {"number": state.number, "link": state.link, "chat": chat}, self.typedChanged),
            ("_caption", said_in(state), self.captionChanged),
        ):
            if getattr(self, name) != now:
                setattr(self, name, now)
                told.emit()
        self._tell_said(state)

    def _tell_said(self, state: Phone) -> None:
        """Something new is said, or the same once more."""
        call = state.call
        said = (
            self._caption,
            (call.script, call.stage, call.turn) if call is not None and self._caption else state.heard,
        )
        if said != self._said:
            before, self._said = self._said, said
            if self._caption or before[0]:
                self.spokenChanged.emit()

    @Property(str, notify=spokenChanged)
    def spoken(self) -> str:
        """What is said aloud now; empty: nobody speaks."""
        return self._caption

    @Property(str, notify=captionChanged)
    def caption(self) -> str:
        """The same, as a subtitle."""
        return self._caption

    @Property(bool, notify=speakingChanged)
    def speaking(self) -> bool:
        """Is the voice heard now?"""
        return self._speaking

    @Slot(bool)
    def setSpeaking(self, going: bool) -> None:
        """The voice says it now, or no more."""
        if going != self._speaking:
            self._speaking = going
            self.speakingChanged.emit()

    @Slot()
    def saidAll(self) -> None:
        """The voice was heard to the end: the other side goes on, if it waits for nothing."""
        if self._state is not None and place(self._state, GO_ON):
            self._dispatch(GO_ON)

    @Property("QVariantMap", notify=frameChanged)
    def frame(self) -> dict[str, Any]:
        """What stands around a call: see ``derive.frame``."""
        return self._frame

    @Property("QVariantMap", notify=callChanged)
    def call(self) -> dict[str, Any]:
        """The call that is going on: see ``derive.call``."""
        return self._call

    @Property("QVariantMap", notify=ownChanged)
    def own(self) -> dict[str, Any]:
        """The person's own picture and sound: see ``derive.own``."""
        return self._own

    @Property("QVariantList", notify=answersChanged)
    def answers(self) -> list[dict[str, str]]:
        """What the person can say now: ``{key, text}``."""
        return self._answers

    @Property("QVariantMap", notify=typedChanged)
    def typed(self) -> dict[str, str]:
        """What stands in ``number``, ``link`` and ``chat``."""
        return self._typed

    @Property(QObject, notify=always)
    def contacts(self) -> RowsModel:
        """The contacts."""
        return self._contacts

    @Property(QObject, notify=always)
    def recents(self) -> RowsModel:
        """The calls that were made."""
        return self._recents

    @Property(QObject, notify=always)
    def messages(self) -> RowsModel:
        """The chat of this call."""
        return self._messages

    @Slot(str)
    @Slot(str, str)
    def act(self, name: str, value: str = "") -> None:
        """Do what a button does: the name of the action, and the value of its one parameter if it has one."""
        param = _PARAMS.get(name)
        self._dispatch(Action.of(name, **{param: value}) if param is not None else Action.of(name))

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        """Fill a field; ``text`` is all that stands in it."""
        self._dispatch(Action.of("type", field=field, text=text))

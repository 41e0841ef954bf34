"""What the stage of a typing step shows: the note, the field, the drawn keyboard, and what helps with a pass phrase."""

from typing import Any

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import StepPort
from oefenplek.domain.text import breakable, plain
from oefenplek.ui.qt import Property, QmlUncreatable

from .answering import State
from .body import Body
from .caps import cap, told, way
from .judge import as_written
from .layout import SCREEN, find, key, keys, region_layout
from .phrase_view import PhraseViewModel
from .rules import AGAIN, READY, TYPE
from .strokes import Stroke, next_stroke

QML_IMPORT_NAME = "oefenplek.steps.typing"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = Body("", "")


@QmlElement
@QmlUncreatable("made by the lesson")
class TypingViewModel(QObject):
    """The typing step on screen."""

    bodyChanged = Signal()
    textChanged = Signal()
    nextChanged = Signal()
    litChanged = Signal()

    def __init__(self, parent: QObject, port: StepPort, region: str | None = None) -> None:
        super().__init__(parent)
        self._port, self._body, self._state = port, NOTHING, State()
        self._region = QLocale.system().name().partition("_")[2] if region is None else region
        self._cursor, self._lit = 0, -1
        self._on_screen = False
        self._sent: str | None = None
        self._next: Stroke | None = None
        self._phrase = PhraseViewModel(self, port)

    def show(self, body: Body, state: State) -> None:
        """Show the step as it stands now."""
        body = body.at(state.turn)
        if body != self._body:
            self._body, self._cursor = body, body.cursor
            self.bodyChanged.emit()
        if state.text != (self._state.text if self._sent is None else self._sent):
            self._cursor = body.cursor if state.text == body.start else len(state.text)
        self._sent, self._state = None, state
        self._phrase.show(body.phrase, state.text)
        self.textChanged.emit()
        self._renew()

    # --- what is to be typed ----------------------------------------------------------------------------------

    @Property(str, notify=bodyChanged)
    def answer(self) -> str:
        """What stands on the yellow note; empty when the task tells where it is, or when it is one's own."""
        return "" if self._body.hidden or self._body.phrase else breakable(self._body.answer)

    @Property(str, notify=bodyChanged)
    def title(self) -> str:
        """What stands above it; empty: the usual words."""
        return plain(self._port.word(self._body.title)) if self._body.title else ""

    @Property("QVariantMap", notify=bodyChanged)
    def titleAid(self) -> dict[str, Any]:
        """What helps beside the title."""
        return self._port.aid(self._body.title) if self._body.title else {}

    @Property(bool, notify=bodyChanged)
    def multiline(self) -> bool:
        """Are there several lines to type?"""
        return "\n" in self._body.answer

    @Property(bool, notify=bodyChanged)
    def byKey(self) -> bool:
        """Is every key answered by itself?"""
        return self._body.by_key

    @Property(bool, notify=bodyChanged)
    def repairs(self) -> bool:
        """Is there something to mend?"""
        return self._body.repairs

    @Property(int, notify=bodyChanged)
    def beginning(self) -> int:
        """Where the cursor stands at first in a text that is to be mended."""
        return self._body.cursor

    @Property(bool, notify=bodyChanged)
    def address(self) -> bool:
        """Does an @ or a low line belong in it? Then the keyboard on the screen has them near."""
        return any(sign in self._body.answer for sign in "@_")

    @Property(bool, notify=bodyChanged)
    def ownPhrase(self) -> bool:
        """Is it a pass phrase of one's own?"""
        return self._body.phrase is not None

    @Property(QObject, notify=bodyChanged)
    def phrase(self) -> QObject:
        """What helps with a pass phrase."""
        return self._phrase

    # --- what stands there ------------------------------------------------------------------------------------

    @Property(str, notify=textChanged)
    def text(self) -> str:
        """What stands in the field."""
        return self._state.text

    @Property(int, notify=textChanged)
    def cursor(self) -> int:
        """Where the cursor belongs when the field is filled from outside."""
        return self._cursor

    @Property(bool, notify=textChanged)
    def done(self) -> bool:
        """Is it right?"""
        return self._state.done

    @Property(bool, notify=textChanged)
    def changed(self) -> bool:
        """Does something else stand there than at the beginning?"""
        return self._state.text != self._body.start

    # --- the drawn keyboard -----------------------------------------------------------------------------------

    @Property(bool, notify=bodyChanged)
    def keyboard(self) -> bool:
        """Is a keyboard drawn?"""
        return self._body.keyboard

    @Property("QVariantList", notify=bodyChanged)
    def keys(self) -> list[dict[str, Any]]:
        """Every key of the drawing."""
        return [cap(one) for one in keys(self._layout)] if self._body.keyboard else []

    @Property("QVariantList", notify=nextChanged)
    def next(self) -> list[str]:
        """The key that comes next, and the one that is held with it."""
        stroke = self._next
        return [name for name in (stroke.key, stroke.held) if name] if stroke is not None else []

    @Property("QVariantList", notify=nextChanged)
    def path(self) -> list[float]:
        """The way from the last key to the next one, in key widths: x, y, x, y; empty when there is none."""
        stroke, before = self._next, self._state.text[: self._cursor][-1:]
        last = find(self._layout, before) if before else None
        if stroke is None or last is None or last[0].id == stroke.key:
            return []
        return way(last[0], key(self._layout, stroke.key))

    @Property(str, notify=nextChanged)
    def sentence(self) -> str:
        """The next key in words."""
        if not self._body.keyboard:
            return ""
        return told(self._next, SCREEN if self._on_screen else self._layout, self._port.word)

    @property
    def _layout(self) -> str:
        return self._body.layout or region_layout(self._region)

    def _renew(self) -> None:
        """Find the next key; asked once, told to many keys."""
        body, state = self._body, self._state
        self._next = None
        if body.keyboard and not state.done and body.phrase is None:
            text = as_written(body.accept, state.text, body.answer)
            self._next = next_stroke(text, self._cursor, body.answer, self._layout)
        self.nextChanged.emit()

    # --- what is read aloud -----------------------------------------------------------------------------------

    @Property(int, notify=litChanged)
    def lit(self) -> int:
        """The text that is read aloud now; -1 when none is."""
        return self._lit

    @Slot(int)
    def setLit(self, row: int) -> None:
        """Light the text that is read aloud now."""
        if row != self._lit:
            self._lit = row
            self.litChanged.emit()

    # --- what a person does -----------------------------------------------------------------------------------

    @Slot(str, int, int)
    def typed(self, text: str, was: int, cursor: int) -> None:
        """The text of the field changed; ``was`` and ``cursor``: where the cursor stood, and stands."""
        by = "" if len(text) != len(self._state.text) - 1 else "delete" if was == cursor else "backspace"
        self._cursor, self._sent = cursor, text
        used = SCREEN if self._on_screen else self._layout
        self._port.dispatch(Action.of(TYPE, text=text, by=by, layout=used))
        if self._state.text != text:
            self._cursor = len(self._state.text)
        self._sent = None

    @Slot(int)
    def moveCursor(self, cursor: int) -> None:
        """The cursor moved."""
        if cursor != self._cursor:
            self._cursor = cursor
            self._renew()

    @Slot(bool)
    def useScreen(self, on_screen: bool) -> None:
        """Is it typed on the keyboard on the screen?"""
        if on_screen != self._on_screen:
            self._on_screen = on_screen
            self.nextChanged.emit()

    @Slot()
    def finish(self) -> None:
        """Be ready with typing."""
        self._port.dispatch(Action.of(READY))

    @Slot()
    def again(self) -> None:
        """Put back what stood there."""
        self._port.dispatch(Action.of(AGAIN))

    @Slot(str)
    def hearAid(self, aid: str) -> None:
        """Have the help that is shown said; an empty text: be quiet."""
        self._port.hear(aid)

"""The view model of the door of volunteer mode."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.pins import objection
from oefenplek.domain.roles import PIN_LENGTH
from oefenplek.ui.keypass.aloud import Aloud
from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.speech.reader import Reader

from .gate import Gate, Tried
from .view import (
    AGAIN,
    ANOTHER,
    CODE_NOT_RIGHT,
    MORE,
    NOT_RIGHT,
    State,
    first_page,
    heading,
    line,
    till_other_words,
    wait_said,
)

QML_IMPORT_NAME = "oefenplek.screens.unlock"
QML_IMPORT_MAJOR_VERSION = 1
LONGEST_CODE = 40


@QmlElement
@QmlUncreatable("made in Python")
class UnlockViewModel(QObject):
    """Asks for a number where several may help here, then for six digits; only how many were typed is shown."""

    changed = Signal()
    readingChanged = Signal()

    left = Signal()
    """*Terug*: nothing was opened."""
    setUpChosen = Signal()
    """*Nu instellen*."""

    def __init__(
        self,
        parent: QObject | None,
        reader: Reader,
        language: Language,
        gate: Gate,
        numbers: tuple[int, ...],
        trouble: str = "",
    ) -> None:
        super().__init__(parent)
        self._language, self._gate, self._numbers = language, gate, numbers
        self._aloud = Aloud(self, reader)
        self._aloud.changed.connect(self.readingChanged)
        self._state = first_page(numbers, trouble)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._waited)
        self._left = 0
        language.changed.connect(self.changed)

    # --- what is shown ----------------------------------------------------------------------------------------

    @Property(str, notify=changed)
    def page(self) -> str:
        """``trouble``, ``missing``, ``number``, ``pin``, ``code``, ``new`` or ``again``."""
        return self._state.page

    @Property(str, notify=changed)
    def heading(self) -> str:
        """What is asked."""
        return heading(self._state.page, self._language.translate)

    @Property(str, notify=changed)
    def line(self) -> str:
        """What is told below it."""
        return line(self._state.page, self._language.translate)

    @Property(str, notify=changed)
    def said(self) -> str:
        """About the last try, or how long to wait."""
        if self._state.waiting:
            return wait_said(self._left, self._language.translate)
        said, more = self._state.said, PIN_LENGTH - len(self._state.digits)
        return self._language.translate(said).replace("%1", str(more)) if said else ""

    @Property("QVariantList", notify=changed)
    def numbers(self) -> list[int]:
        """The numbers of those who may open; no names."""
        return list(self._numbers)

    @Property(int, notify=changed)
    def filled(self) -> int:
        """How many digits were typed; never which."""
        return len(self._state.digits)

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Can something be typed now?"""
        return not self._state.busy and not self._state.waiting

    @Property(str, notify=changed)
    def code(self) -> str:
        """The recovery code as it was typed."""
        return self._state.code

    @Property(bool, notify=readingChanged)
    def speaking(self) -> bool:
        """Is this page being read aloud?"""
        return self._aloud.reading

    # --- what is done -----------------------------------------------------------------------------------------

    @Slot(int)
    def chooseNumber(self, number: int) -> None:
        """Who it is."""
        if self._state.page == "number" and number in self._numbers:
            self._go(replace(self._state, page="pin", number=number, said=""))

    @Slot(str)
    def type(self, digit: str) -> None:
        """One digit more; the sixth asks."""
        state = self._state
        if not self.open or state.page not in ("pin", "new", "again") or len(digit) != 1 or digit not in "0123456789":
            return
        self._put(replace(state, digits=state.digits + digit, said=""))
        if len(self._state.digits) == PIN_LENGTH:
            self._ask()

    @Slot()
    def erase(self) -> None:
        """The last digit is taken back."""
        if self.open:
            self._put(replace(self._state, digits=self._state.digits[:-1]))

    @Slot()
    def enter(self) -> None:
        """Enter before there are six digits: it is said how many more."""
        if self.open and self._state.page in ("pin", "new", "again"):
            self._put(replace(self._state, said=MORE))

    @Slot(str)
    def writeCode(self, code: str) -> None:
        """The recovery code, as somebody writes it."""
        self._state = replace(self._state, code=code[:LONGEST_CODE])

    @Slot()
    def takeCode(self) -> None:
        """The recovery code stands there: now a new PIN."""
        if self._state.page == "code" and self._state.code.strip() and self.open:
            self._go(replace(self._state, page="new", digits="", first="", said=""))

    @Slot()
    def forget(self) -> None:
        """*Ik weet mijn pincode niet meer*."""
        if self._state.page == "pin" and self.open:
            self._go(replace(self._state, page="code", digits="", said=""))

    @Slot()
    def setUp(self) -> None:
        """*Nu instellen*."""
        self._aloud.stop()
        self.setUpChosen.emit()

    @Slot()
    def goBack(self) -> None:
        """One page back; what was typed as a code still stands there. From the first page: out."""
        state = replace(self._state, digits="", said="")
        match state.page:
            case "again":
                self._go(replace(state, page="new", first=""))
            case "new":
                self._go(replace(state, page="code"))
            case "code":
                self._go(replace(state, page="pin"))
            case "pin" if len(self._numbers) > 1 and not state.busy:
                self._patience.stop()
                self._go(State("number"))
            case _:
                self._aloud.stop()
                self.left.emit()

    @Slot()
    def toggleReading(self) -> None:
        """Read this page aloud, or stop."""
        said = (self.said, self.heading, self.line)
        self._aloud.toggle([(text, self._language.code) for text in said if text])

    # --- inside -----------------------------------------------------------------------------------------------

    def _put(self, state: State) -> None:
        self._state = state
        self.changed.emit()

    def _go(self, state: State) -> None:
        self._aloud.stop()
        self._put(state)

    def _ask(self) -> None:
        state = self._state
        match state.page:
            case "pin":
                self._put(replace(state, busy=True))
                self._gate.try_pin(state.number, state.digits, self._tried)
            case "new" if said := objection(state.digits):
                self._put(replace(state, digits="", said=said))
            case "new":
                self._go(replace(state, page="again", first=state.digits, digits=""))
            case "again" if state.digits != state.first:
                self._go(replace(state, page="new", first="", digits="", said=ANOTHER))
            case "again":
                self._put(replace(state, busy=True))
                self._gate.recover(state.code.strip(), state.number, state.digits, self._tried)

    def _tried(self, tried: Tried) -> None:
        state = self._state
        if not state.busy:
            return
        nothing = replace(state, digits="", first="", busy=False, waiting=tried.wait > 0)
        if tried.right:
            self._state = replace(nothing, code="")
            return
        wrong = CODE_NOT_RIGHT if state.page == "again" else NOT_RIGHT
        back = replace(nothing, page="code") if state.page == "again" else nothing
        self._wait(tried.wait)
        self._go(replace(back, said=tried.sentence or wrong))

    def _wait(self, seconds: int) -> None:
        self._left = seconds
        if seconds > 0:
            self._patience.start(till_other_words(seconds) * 1000)

    @Slot()
    def _waited(self) -> None:
        self._wait(self._left - till_other_words(self._left))
        self._put(replace(self._state, waiting=self._left > 0, said=AGAIN))

"""The view model of setting a place up."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.pins import objection
from oefenplek.domain.roles import PIN_LENGTH
from oefenplek.domain.text import clean
from oefenplek.ui.keypass.aloud import Aloud
from oefenplek.ui.language import Language
from oefenplek.ui.printing.recovery import recovery_sheet
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.speech.reader import Reader

from .view import ANOTHER, EXAMPLES, MORE, NO_NAME, Place, State, after, before, heading, lines

QML_IMPORT_NAME = "oefenplek.screens.wizard"
QML_IMPORT_MAJOR_VERSION = 1
LONGEST_SITE, LONGEST_NAME = 60, 40


@dataclass(frozen=True, slots=True)
class Made:
    """What became of it: the first volunteer's number and the recovery codes, or why it cannot be done now."""

    number: int = 0
    codes: tuple[str, ...] = ()
    sentence: str = ""


Make = Callable[[Place, str, str, Callable[[Made], None]], None]
"""Sets the place up: what was answered about it, first name, PIN, and whom to tell."""


@QmlElement
@QmlUncreatable("made in Python")
class WizardViewModel(QObject):
    """One question at a time. *Terug* keeps what was answered; *Later* leaves everything as it was."""

    changed = Signal()
    readingChanged = Signal()

    later = Signal()
    finished = Signal()
    """The codes are kept: to the start screen."""
    paperChosen = Signal(object)
    """The codes on paper: a ``Sheet``."""

    def __init__(
        self, parent: QObject | None, reader: Reader, language: Language, make: Make, place: Place | None = None
    ) -> None:
        super().__init__(parent)
        self._language, self._make = language, make
        self._aloud = Aloud(self, reader)
        self._aloud.changed.connect(self.readingChanged)
        self._state = State(place=place or Place())
        language.changed.connect(self.changed)

    # --- what is shown ----------------------------------------------------------------------------------------

    @Property(str, notify=changed)
    def page(self) -> str:
        """``welcome``, ``site``, ``address``, ``country``, ``name``, ``pin``, ``again``, ``codes`` or ``done``."""
        return self._state.page

    @Property(str, notify=changed)
    def heading(self) -> str:
        """What is asked or told."""
        return heading(self._state.page, self._language.translate)

    @Property(str, notify=changed)
    def line(self) -> str:
        """What is told below it."""
        return " ".join(lines(self._state, self._language.translate))

    @Property(str, notify=changed)
    def said(self) -> str:
        """What is better done otherwise, kindly; empty when all is well."""
        said, more = self._state.said, PIN_LENGTH - len(self._state.digits)
        return self._language.translate(said).replace("%1", str(more)) if said else ""

    @Property(str, notify=changed)
    def site(self) -> str:
        """The name of the place."""
        return self._state.place.site

    @Property(str, notify=changed)
    def address(self) -> str:
        """``u`` or ``je``."""
        return self._state.place.address

    @Property("QStringList", notify=changed)
    def examples(self) -> list[str]:
        """A question of ours with *u*, and with *je*."""
        return list(EXAMPLES)

    @Property(str, notify=changed)
    def country(self) -> str:
        """``NL`` or ``BE``."""
        return self._state.place.country

    @Property(str, notify=changed)
    def name(self) -> str:
        """The first volunteer's first name."""
        return self._state.name

    @Property(int, notify=changed)
    def filled(self) -> int:
        """How many digits were typed; never which."""
        return len(self._state.digits)

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Can something be typed now?"""
        return not self._state.busy

    @Property("QStringList", notify=changed)
    def codes(self) -> list[str]:
        """The recovery codes, while they are shown."""
        return list(self._state.codes) if self._state.page == "codes" else []

    @Property(bool, notify=readingChanged)
    def speaking(self) -> bool:
        """Is this page being read aloud?"""
        return self._aloud.reading

    # --- what is answered -------------------------------------------------------------------------------------

    @Slot(str)
    def writeSite(self, site: str) -> None:
        """The name of the place, as somebody writes it."""
        self._state = replace(self._state, place=replace(self._state.place, site=clean(site)[:LONGEST_SITE]))

    @Slot(str)
    def chooseAddress(self, address: str) -> None:
        """*U* or *je*."""
        if address in ("u", "je"):
            self._put(replace(self._state, place=replace(self._state.place, address=address)))

    @Slot(str)
    def chooseCountry(self, country: str) -> None:
        """The Netherlands or Belgium."""
        if country in ("NL", "BE"):
            self._put(replace(self._state, place=replace(self._state.place, country=country)))

    @Slot(str)
    def writeName(self, name: str) -> None:
        """A first name, as somebody writes it."""
        self._state = replace(self._state, name=clean(name)[:LONGEST_NAME])

    @Slot(str)
    def type(self, digit: str) -> None:
        """One digit more; after the sixth it goes on."""
        state = self._state
        if state.page in ("pin", "again") and not state.busy and len(digit) == 1 and digit in "0123456789":
            self._put(replace(state, digits=state.digits + digit, said=""))
            if len(self._state.digits) == PIN_LENGTH:
                self._typed()

    @Slot()
    def erase(self) -> None:
        """The last digit is taken back."""
        if not self._state.busy:
            self._put(replace(self._state, digits=self._state.digits[:-1]))

    # --- going on, and back -----------------------------------------------------------------------------------

    @Slot()
    def goOn(self) -> None:
        """*Verder*."""
        state = self._state
        match state.page:
            case "pin" | "again":
                self._put(replace(state, said=MORE))
            case "name" if not state.name.strip():
                self._put(replace(state, said=NO_NAME))
            case "codes":
                self._go(replace(state, page="done", codes=()))
            case "done":
                self._aloud.stop()
                self.finished.emit()
            case _:
                self._go(replace(state, page=after(state.page), said=""))

    @Slot()
    def goBack(self) -> None:
        """*Terug*: what was answered stands there; a PIN is chosen anew."""
        state = self._state
        if state.page == "welcome":
            self.leaveForLater()
        elif state.page not in ("codes", "done") and not state.busy:
            self._go(replace(state, page=before(state.page), digits="", first="", said=""))

    @Slot()
    def leaveForLater(self) -> None:
        """*Later*."""
        if self._state.page not in ("codes", "done") and not self._state.busy:
            self._aloud.stop()
            self.later.emit()

    @Slot()
    def printCodes(self) -> None:
        """The codes on paper."""
        if self._state.codes:
            self._aloud.stop()
            word = self._language.translate
            self.paperChosen.emit(recovery_sheet(self._state.codes, word, self._language.code))

    @Slot()
    def toggleReading(self) -> None:
        """Read this page aloud, or stop. Codes are not read aloud: others may hear them."""
        said = (self.said, self.heading, *lines(self._state, self._language.translate))
        self._aloud.toggle([(text, self._language.code) for text in said if text])

    # --- inside -----------------------------------------------------------------------------------------------

    def _put(self, state: State) -> None:
        self._state = state
        self.changed.emit()

    def _go(self, state: State) -> None:
        self._aloud.stop()
        self._put(state)

    def _typed(self) -> None:
        state = self._state
        if state.page == "pin":
            said = objection(state.digits)
            chosen = replace(state, page="again", first=state.digits)
            self._go(replace(state if said else chosen, digits="", said=said))
        elif state.digits != state.first:
            self._go(replace(state, page="pin", first="", digits="", said=ANOTHER))
        else:
            self._put(replace(state, busy=True))
            self._make(state.place, state.name.strip(), state.digits, self._made)

    def _made(self, made: Made) -> None:
        nothing = replace(self._state, first="", digits="", busy=False)
        if made.codes:
            self._go(replace(nothing, page="codes", codes=made.codes, number=made.number))
        else:
            self._go(replace(nothing, page="pin", said=made.sentence))

"""The view model of *Vrijwilligers*."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.overview import Volunteer
from oefenplek.domain.pins import objection
from oefenplek.domain.roles import PIN_LENGTH, Capability, Pass, Role, may
from oefenplek.domain.text import clean
from oefenplek.ui.language import Language
from oefenplek.ui.printing.recovery import recovery_sheet
from oefenplek.ui.qt import Property, QmlUncreatable

from .gate import Gate, Tried
from .view import ANOTHER, CHANGED, GONE, MORE, NO_NAME, NOT_RIGHT, PINS, WAIT, Page, State, line, roles, rows, title

QML_IMPORT_NAME = "oefenplek.screens.volunteers"
QML_IMPORT_MAJOR_VERSION = 1
LONGEST_NAME = 40


@QmlElement
@QmlUncreatable("made in Python")
class VolunteersViewModel(QObject):
    """Shows who may open the door; somebody new types a PIN without anybody else knowing it."""

    changed = Signal()
    backChosen = Signal()
    closed = Signal()
    paperChosen = Signal(object)
    """The recovery codes on paper: a ``Sheet``."""

    def __init__(self, parent: QObject | None, language: Language, by: Pass, gate: Gate) -> None:
        super().__init__(parent)
        self._language, self._by, self._gate = language, by, gate
        self._state = State()
        self._everyone: tuple[Volunteer, ...] = (Volunteer(by.volunteer, by.number, by.name, by.role),)
        language.changed.connect(self.changed)
        self._look()

    # --- what is shown ----------------------------------------------------------------------------------------

    @Property(str, notify=changed)
    def page(self) -> str:
        """``list``, ``name``, ``first``, ``again``, ``added``, ``remove``, ``old``, ``new``, ``repeat``, ``codes``."""
        return self._state.page

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is asked or told."""
        return title(self._state, self._language.translate)

    @Property(str, notify=changed)
    def line(self) -> str:
        """What is told below it."""
        return line(self._state, self._language.translate)

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What happened, or what is better done otherwise."""
        state, more = self._state, PIN_LENGTH - len(self._state.digits)
        filled = str(more) if state.said == MORE else state.name
        return self._language.translate(state.said).replace("%1", filled) if state.said else ""

    @Property(str, notify=changed)
    def tone(self) -> str:
        """``good`` or ``care``."""
        return "good" if self._state.good else "care"

    @Property("QVariantList", notify=changed)
    def everyone(self) -> list[Any]:
        """Who may open the door: id, name, detail, and whether they can be taken away."""
        return rows(self._everyone, self._by.volunteer, self._by.role, self._language.translate)

    @Property("QVariantList", notify=changed)
    def roles(self) -> list[Any]:
        """What somebody new may do."""
        return roles(self._state.role, self._language.translate)

    @Property(bool, notify=changed)
    def leads(self) -> bool:
        """May volunteers be added and taken away?"""
        return may(self._by.role, Capability.VOLUNTEERS)

    @Property(bool, notify=changed)
    def pinned(self) -> bool:
        """Is a PIN typed on this page?"""
        return self._state.page in PINS

    @Property(int, notify=changed)
    def filled(self) -> int:
        """How many digits were typed; never which."""
        return len(self._state.digits)

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Can something be done now?"""
        return not self._state.busy

    @Property(str, notify=changed)
    def name(self) -> str:
        """The first name of somebody new, as it was written."""
        return self._state.name if self._state.page == "name" else ""

    @Property("QStringList", notify=changed)
    def codes(self) -> list[str]:
        """New recovery codes, while they are shown."""
        return list(self._state.codes)

    # --- what is chosen ---------------------------------------------------------------------------------------

    @Slot()
    def addOne(self) -> None:
        """*Vrijwilliger toevoegen*."""
        self._from_list("name")

    @Slot()
    def changePin(self) -> None:
        """*Mijn pincode veranderen*."""
        self._from_list("old")

    @Slot(str)
    def askRemove(self, volunteer: str) -> None:
        """*Weghalen*: it is asked once."""
        found = next((row for row in self.everyone if row["id"] == volunteer and row["leaves"]), None)
        if found is not None and self._state.page == "list":
            self._put(State("remove", found["name"], volunteer=volunteer))

    @Slot()
    def remove(self) -> None:
        """*Ja, weghalen*."""
        if self._state.page == "remove" and not self._state.busy:
            self._put(replace(self._state, busy=True))
            self._gate.remove(self._state.volunteer, self._removed)

    @Slot()
    def askCodes(self) -> None:
        """*Nieuwe herstelcodes*: it is asked once."""
        if self.leads:
            self._from_list("renew")

    @Slot()
    def renewCodes(self) -> None:
        """*Ja, nieuwe codes*."""
        if self._state.page == "renew" and not self._state.busy:
            self._put(replace(self._state, busy=True))
            self._gate.new_codes(self._renewed)

    @Slot()
    def printCodes(self) -> None:
        """The codes on paper."""
        if self._state.codes:
            word = self._language.translate
            self.paperChosen.emit(recovery_sheet(self._state.codes, word, self._language.code))

    @Slot(str)
    def writeName(self, name: str) -> None:
        """The first name of somebody new."""
        if self._state.page == "name":
            self._state = replace(self._state, name=clean(name)[:LONGEST_NAME])

    @Slot(str)
    def chooseRole(self, role: str) -> None:
        """What somebody new may do."""
        if self._state.page == "name" and role in [one["id"] for one in self.roles]:
            self._put(replace(self._state, role=Role(role)))

    @Slot(str)
    def type(self, digit: str) -> None:
        """One digit more; after the sixth it goes on."""
        if self.pinned and self.open and len(digit) == 1 and digit in "0123456789":
            self._put(replace(self._state, digits=self._state.digits + digit, said=""))
            if len(self._state.digits) == PIN_LENGTH:
                self._typed()

    @Slot()
    def erase(self) -> None:
        """The last digit is taken back."""
        if self.open:
            self._put(replace(self._state, digits=self._state.digits[:-1]))

    @Slot()
    def goOn(self) -> None:
        """*Verder*, or Enter."""
        state = self._state
        if state.page == "name" and not state.name.strip():
            self._put(replace(state, said=NO_NAME))
        elif state.page == "name":
            self._put(replace(state, page="first", name=state.name.strip(), said=""))
        elif state.page in PINS:
            self._put(replace(state, said=MORE))
        elif state.page in ("added", "codes"):
            self._put(State())

    @Slot()
    def goBack(self) -> None:
        """*Terug*: to the list, or out. A name that was written stays; a PIN is chosen anew."""
        state = self._state
        if state.busy:
            return
        match state.page:
            case "list":
                self.backChosen.emit()
            case "first" | "again":
                self._put(State("name", state.name, state.role))
            case _:
                self._put(State())

    @Slot()
    def close(self) -> None:
        """*Sluiten*."""
        self.closed.emit()

    # --- inside -----------------------------------------------------------------------------------------------

    def _put(self, state: State) -> None:
        self._state = state
        self.changed.emit()

    def _from_list(self, page: Page) -> None:
        if self._state.page == "list" and not self._state.busy and (page == "old" or self.leads):
            self._put(State(page))

    def _look(self) -> None:
        if self.leads:
            self._gate.ask_everyone(self._looked)

    def _looked(self, everyone: tuple[Volunteer, ...], sentence: str) -> None:
        self._everyone = everyone or self._everyone
        self._put(replace(self._state, said=sentence or self._state.said))

    def _typed(self) -> None:
        state = self._state
        said = objection(state.digits) if state.page in ("first", "new") else ""
        nothing = replace(state, digits="", said=said)
        match state.page:
            case _ if said:
                self._put(nothing)
            case "old":
                self._put(replace(nothing, page="new", pin=state.digits))
            case "first":
                self._put(replace(nothing, page="again", first=state.digits))
            case "new":
                self._put(replace(nothing, page="repeat", first=state.digits))
            case _ if state.digits != state.first:
                self._put(replace(nothing, page="first" if state.page == "again" else "new", first="", said=ANOTHER))
            case "again":
                self._put(replace(state, busy=True))
                self._gate.add(state.name, state.first, state.role, self._added)
            case _:
                self._put(replace(state, busy=True))
                self._gate.change_pin(state.pin, state.first, self._tried)

    def _added(self, one: Volunteer | None, sentence: str) -> None:
        if one is None:
            self._put(State("first", self._state.name, self._state.role, said=sentence))
            return
        self._put(State("added", one.name, number=one.number))
        self._look()

    def _removed(self, sentence: str) -> None:
        self._put(State(said=sentence or GONE, name=self._state.name, good=not sentence))
        self._look()

    def _tried(self, tried: Tried) -> None:
        if tried.right:
            self._put(State(said=CHANGED, good=True))
        else:
            self._put(
                State("list" if tried.wait else "old", said=tried.sentence or (WAIT if tried.wait else NOT_RIGHT))
            )

    def _renewed(self, codes: tuple[str, ...], sentence: str) -> None:
        self._put(State("codes" if codes else "list", codes=codes, said=sentence))

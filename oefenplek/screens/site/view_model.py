"""The view model of *Deze plek*: whatever is changed is kept at once."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.numbers import CHECKED, NAMES
from oefenplek.domain.text import clean
from oefenplek.storage.settings_file import MOST_HOURS, DeviceSettings, fits
from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.rows import RowsModel

from .view import (
    DAYS,
    KEPT,
    NO_NUMBER,
    NO_SITE,
    THERE_ALREADY,
    TOO_MANY,
    NumberRow,
    checked_said,
    hours_of,
    hours_said,
    in_order,
    number_rows,
)

QML_IMPORT_NAME = "oefenplek.screens.site"
QML_IMPORT_MAJOR_VERSION = 1

Keep = Callable[[dict[str, object]], str]
"""Keeps these settings; gives the sentence that says why not."""


@QmlElement
@QmlUncreatable("made in Python")
class SiteViewModel(QObject):
    """Shows how this place is set; what somebody writes is read with patience, and kept when it is right."""

    changed = Signal()
    saidChanged = Signal()
    hoursAdded = Signal()
    """A line of hours was kept: the fields may be empty again."""

    backChosen = Signal()
    closed = Signal()

    def __init__(
        self, parent: QObject | None, language: Language, settings: DeviceSettings, keep: Keep, today: Callable[[], str]
    ) -> None:
        super().__init__(parent)
        self._language, self._settings, self._keep, self._today = language, settings, keep, today
        self._said, self._tone = "", ""
        self._numbers = RowsModel(self, NumberRow)
        language.changed.connect(self._turn)
        language.changed.connect(self.saidChanged)
        self._turn()

    # --- what is shown ----------------------------------------------------------------------------------------

    @Property(str, notify=saidChanged)
    def sentence(self) -> str:
        """What happened, or what is better written otherwise."""
        return self._language.translate(self._said) if self._said else ""

    @Property(str, notify=saidChanged)
    def tone(self) -> str:
        """``good`` or ``care``."""
        return self._tone

    @Property(str, notify=changed)
    def site(self) -> str:
        """The name of the place."""
        return self._settings.site

    @Property(str, notify=changed)
    def address(self) -> str:
        """``u`` or ``je``."""
        return self._settings.address

    @Property(str, notify=changed)
    def country(self) -> str:
        """``NL`` or ``BE``."""
        return self._settings.country

    @Property(bool, notify=changed)
    def helper(self) -> bool:
        """Is somebody here to sit beside people?"""
        return self._settings.helper

    @Property("QVariantList", notify=changed)
    def days(self) -> list[Any]:
        """The days of the week."""
        return [{"id": day, "text": self._language.translate(name)} for day, name in DAYS.items()]

    @Property("QStringList", notify=changed)
    def hours(self) -> list[str]:
        """When somebody is here to help, in words."""
        return [hours_said(line, self._language.translate) for line in self._settings.helper_hours]

    @Property(QObject, notify=changed)
    def numbers(self) -> QObject:
        """The telephone numbers: ``key``, ``label``, ``number``, ``hint``."""
        return self._numbers

    @Property(str, notify=changed)
    def checked(self) -> str:
        """When somebody last looked whether they are right."""
        language = self._language
        return checked_said(self._settings.numbers, self._today(), language.code, language.translate)

    @Property(bool, notify=changed)
    def powerOff(self) -> bool:
        """Does closing switch the device off?"""
        return self._settings.power_off

    # --- what is changed --------------------------------------------------------------------------------------

    @Slot(str)
    def writeSite(self, site: str) -> None:
        """The name of the place."""
        self._change(NO_SITE, site=" ".join(clean(site).split()))

    @Slot(str)
    def chooseAddress(self, address: str) -> None:
        """*U* or *je*."""
        self._change("", address=address)

    @Slot(str)
    def chooseCountry(self, country: str) -> None:
        """The Netherlands or Belgium."""
        self._change("", country=country)

    @Slot(bool)
    def setHelper(self, there: bool) -> None:
        """Somebody is here to help, or nobody."""
        self._change("", helper=there)

    @Slot(bool)
    def setPowerOff(self, wanted: bool) -> None:
        """Closing switches the device off, or not."""
        self._change("", power_off=wanted)

    @Slot(str, str, str)
    def addHours(self, day: str, begins: str, ends: str) -> None:
        """A day with a time from and a time to, as somebody writes it."""
        lines = self._settings.helper_hours
        line, said = hours_of(day, begins, ends)
        if said or line in lines or len(lines) >= MOST_HOURS:
            self._say(said or (THERE_ALREADY if line in lines else TOO_MANY), "care")
        elif self._change("", helper_hours=in_order((*lines, line))):
            self.hoursAdded.emit()

    @Slot(int)
    def removeHours(self, row: int) -> None:
        """A line of hours goes."""
        lines = self._settings.helper_hours
        if 0 <= row < len(lines):
            self._change("", helper_hours=(*lines[:row], *lines[row + 1 :]))

    @Slot(str, str)
    def writeNumber(self, name: str, number: str) -> None:
        """A telephone number; an empty one is known no longer."""
        if name in NAMES:
            self._change(NO_NUMBER, numbers={**self._settings.numbers, name: number.strip()})

    @Slot()
    def checkNumbers(self) -> None:
        """*Vandaag gecontroleerd*."""
        self._change("", numbers={**self._settings.numbers, CHECKED: self._today()})

    @Slot()
    def goBack(self) -> None:
        """*Terug*."""
        self.backChosen.emit()

    @Slot()
    def close(self) -> None:
        """*Sluiten*."""
        self.closed.emit()

    # --- inside -----------------------------------------------------------------------------------------------

    def _change(self, otherwise: str, **changes: Any) -> bool:
        """Keep it when it fits; ``otherwise`` is said when it does not."""
        if all(getattr(self._settings, name) == value for name, value in changes.items()):
            return False
        if not all(fits(name, value) for name, value in changes.items()):
            self._say(otherwise, "care")
            return False
        said = self._keep(changes)
        if not said:
            self._settings = self._settings._replace(**changes)
        self._say(said or KEPT, "care" if said else "good")
        self._turn()
        return not said

    @Slot()
    def _turn(self) -> None:
        now = self._settings
        self._numbers.set_rows(number_rows(now.numbers, now.country, self._language.translate))
        self.changed.emit()

    def _say(self, said: str, tone: str) -> None:
        self._said, self._tone = said, tone
        self.saidChanged.emit()

"""The day of a place: *Klaar voor vandaag?* in the morning, *Afsluiten* when everybody has gone home."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from oefenplek.app.desk import Desk, Roads
from oefenplek.app.looking import DeviceLooker
from oefenplek.domain.roles import Capability, may
from oefenplek.screens.day.closing import ClosingViewModel
from oefenplek.screens.day.ready import ReadyViewModel

SCREENS = "oefenplek.screens.day"
SWITCH_OFF = ("shutdown", ["/s", "/t", "0"]) if sys.platform == "win32" else ("systemctl", ["poweroff"])
PATIENCE = 10_000
"""Milliseconds in which the system says whether it goes off."""


class Day(QObject):
    """Behind the door, like every screen of volunteer mode."""

    def __init__(self, desk: Desk, roads: Roads, practised: Callable[[Callable[[int], None]], None]) -> None:
        super().__init__(desk)
        self._desk, self._roads, self._practised = desk, roads, practised
        self._looker = DeviceLooker(self, desk)

    def open_ready(self) -> None:
        """*Klaar voor vandaag?*"""
        desk = self._desk
        if desk.session.by is None:
            self._roads.open_start()
            return
        desk.clear()
        ready = ReadyViewModel(self, desk.parts.language, self._looker)
        ready.backChosen.connect(self._roads.open_volunteer)
        ready.closed.connect(desk.session.close)
        desk.show(SCREENS, "ReadyScreen", ready)

    def open_closing(self) -> None:
        """*Afsluiten*."""
        desk, by = self._desk, self._desk.session.by
        if by is None or not may(by.role, Capability.CLOSE_DAY):
            self._roads.open_start()
            return
        desk.clear()
        turn, goes_off = desk.turn, desk.parts.settings.power_off and desk.parts.options.kiosk
        switch_off = self._switch_off if goes_off else None
        closing = ClosingViewModel(self, desk.parts.language, by.name, self._back_up, switch_off)
        closing.backChosen.connect(self._roads.open_volunteer)
        closing.closed.connect(desk.session.close)
        closing.left.connect(self._leave)
        desk.show(SCREENS, "ClosingScreen", closing)
        self._practised(lambda count: closing.show(count) if desk.turn == turn else None)

    def _back_up(self, done: Callable[[str], None]) -> None:
        desk, by = self._desk, self._desk.session.by
        if by is not None:
            turn = desk.turn
            desk.keeping.back_up(by, lambda outcome: done(outcome.sentence) if desk.turn == turn else None)

    def _switch_off(self, answered: Callable[[bool], None]) -> None:
        SwitchOff(self, answered).ask()

    @Slot()
    def _leave(self) -> None:
        """The day is over: nobody is asked tomorrow whether they go on."""
        self._desk.sitting.end()
        QGuiApplication.quit()


class SwitchOff(QObject):
    """Asks the system once to switch this device off; what says nothing has refused."""

    def __init__(self, parent: QObject, answered: Callable[[bool], None]) -> None:
        super().__init__(parent)
        self._answered: Callable[[bool], None] | None = answered
        self._process = QProcess(self)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._failed)
        QTimer.singleShot(PATIENCE, self, self._failed)

    def ask(self) -> None:
        """Ask now."""
        self._process.start(*SWITCH_OFF)

    @Slot(int)
    def _finished(self, code: int) -> None:
        self._tell(code == 0)

    @Slot()
    def _failed(self) -> None:
        self._tell(False)

    def _tell(self, goes_off: bool) -> None:
        answered, self._answered = self._answered, None
        if answered is not None:
            answered(goes_off)

"""Looking at the device before a day begins: printer, clock, disk and stick, each beside the screens."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterable
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Qt, Signal, Slot

from oefenplek.bundle import RESOURCES
from oefenplek.screens.day.findings import Finding, of_clock, of_disk, of_printer, of_stick
from oefenplek.storage.states import Outcome
from oefenplek.ui.printing.beside import beside
from oefenplek.ui.printing.press import DevicePress
from oefenplek.ui.printing.sticks import sticks

from .desk import Desk

Done = Callable[[str, Finding], None]
_NEVER = "9999-12-31"


class DeviceLooker(QObject):
    """Answers on the thread of the screens; whatever gives no answer keeps nothing else waiting."""

    _found = Signal(object, str, object)

    def __init__(self, parent: QObject, desk: Desk) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def play(self) -> bool:
        """Two tones; ``False`` while sound is off."""
        if not self._desk.parts.comforts.now.sound:
            return False
        self._desk.sounds.done()
        return True

    def look(self, tell: Done) -> None:
        """Look at everything but the sound; who left meanwhile hears nothing of it."""
        turn = self._desk.turn

        def done(name: str, finding: Finding) -> None:
            if self._desk.turn == turn and self._desk.session.by is not None:
                tell(name, finding)

        folders, trouble = self._desk.parts.folders, self._desk.keeping.state.sentence
        self._beside("printer", lambda: of_printer(DevicePress().ready()), done)
        self._beside("disk", lambda: of_disk(room_at(folders.data), trouble), done)
        self._beside("stick", lambda: stick_found([stick.folder for stick in sticks()]), done)
        now = datetime.now().astimezone()
        before = _NEVER if trouble else now.date().isoformat()

        def known(outcome: Outcome[str]) -> None:
            last, files = outcome.value or "", (folders.data, folders.config, RESOURCES)
            day = day_said(now, self._desk.parts.language.code)
            self._beside("clock", lambda: of_clock(now, newest_file(files), _date(last), day), done)

        self._desk.keeping.ask(lambda reader: reader.newest_day(before), known)

    def _beside(self, name: str, look: Callable[[], Finding], done: Done) -> None:
        beside(lambda: self._found.emit(done, name, look()))

    @Slot(object, str, object)
    def _hand_over(self, done: Done, name: str, finding: Finding) -> None:
        done(name, finding)


def day_said(now: datetime, language: str) -> str:
    """*woensdag 4 maart 2026*."""
    locale, long = QLocale(language), QLocale.FormatType.LongFormat
    weekday, month = locale.standaloneDayName(now.isoweekday(), long), locale.standaloneMonthName(now.month, long)
    return f"{weekday} {now.day} {month} {now.year}"


def room_at(folder: Path) -> int:
    """Bytes that are free where this folder is or will be; none when the disk does not say."""
    try:
        return shutil.disk_usage(next(place for place in (folder, *folder.parents) if place.exists())).free
    except OSError:
        return 0


def newest_file(folders: Iterable[Path]) -> datetime | None:
    """When a file below these folders was written last, as the clock said then."""
    times = [_written(file) for folder in folders for file in folder.rglob("*")]
    return datetime.fromtimestamp(max(times)).astimezone() if times else None


def _written(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0


def stick_found(folders: list[Path]) -> Finding:
    """Is a stick in, and can something be kept on one of them?"""
    return of_stick(bool(folders), any(_takes(folder) for folder in folders))


def _takes(stick: Path) -> bool:
    """Write one file on it, to the stick itself, and take it away again."""
    try:
        with tempfile.NamedTemporaryFile(dir=stick, prefix=".oefenplek-") as file:
            file.write(b"oefenplek")
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        return False
    return True


def _date(day: str) -> date | None:
    try:
        return date.fromisoformat(day)
    except ValueError:
        return None

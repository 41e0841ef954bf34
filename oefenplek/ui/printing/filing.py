"""Keeping a sheet as a file: whole or not at all, and never said to be there before it is.

A stick may be full, pulled, locked or a fake that forgets what it was given; each has its own sentence.
"""

import errno
import logging
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from oefenplek.domain.marks import N_
from oefenplek.files import write_whole

from .beside import beside
from .pdf import pdf
from .sheet import Sheet
from .sticks import Place, documents, file_name, free_name, sticks

_LOG = logging.getLogger(__name__)

FULL = N_("De USB-stick is vol. Er is niets bewaard.")
PULLED = N_("De USB-stick is eruit. Er is niets bewaard. Doe hem erin en kies nog een keer Bewaren.")
LOCKED = N_("Op deze USB-stick kan niets worden bewaard. Neem een andere.")
NOT_KEPT = N_("Het bewaren lukt nu niet. Neem een andere USB-stick.")
NO_ROOM, NO_DOCUMENTS = (
    N_("Het toestel is vol. Er is niets bewaard."),
    N_("In de map Documenten kan niets worden bewaard."),
)
SLOW = N_("De USB-stick geeft geen antwoord. Neem een andere.")
PATIENCE = 60_000
"""Milliseconds after which a stick that says nothing is given up."""

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_LOCKED = (errno.EROFS, errno.EACCES, errno.EPERM)
_PULLED = (errno.ENOENT, errno.EIO, errno.ENODEV, errno.ENXIO, errno.ENOTDIR, errno.ENOTCONN)

Told = Callable[[str], None]
Looked = Callable[[tuple[Place, ...]], None]
Write = Callable[[Path, bytes], None]


class Gone(OSError):
    """The stick is not the one any more that was chosen, or it forgot what it was given."""

    def __init__(self) -> None:
        super().__init__(errno.ENODEV, "gone")


class Filing(QObject):
    """Looks for places and writes files on threads of their own; answers come on the thread of the screens."""

    _answered = Signal(int, object)

    def __init__(
        self,
        parent: QObject | None,
        look: Callable[[], tuple[Place, ...]] = sticks,
        own: Callable[[], tuple[Place, ...]] = documents,
        write: Write = write_whole,
        patience: int = PATIENCE,
    ) -> None:
        super().__init__(parent)
        self._look_for, self._own, self._write, self._patience = look, own, write, patience
        self._waiting: dict[int, Callable[..., None]] = {}
        self._number = 0
        self._answered.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def look(self, done: Looked, *, here: bool) -> None:
        """Which sticks are in; ``here``: and the documents folder of this device."""
        number = self._ask(done, ())
        beside(lambda: self._answered.emit(number, self._find(here)))

    def keep(self, sheet: Sheet, place: Place, done: Told) -> None:
        """Keep a sheet there; ``done`` gets an empty text once it is safely there, else the sentence that says why."""
        number = self._ask(done, SLOW)
        beside(lambda: self._answered.emit(number, self._put(sheet, place)))

    def close(self) -> None:
        """Tell nobody anything any more."""
        self._waiting.clear()

    def _ask(self, done: Callable[..., None], late: object) -> int:
        self._number += 1
        number = self._number
        self._waiting[number] = done
        QTimer.singleShot(self._patience, self, lambda: self._answer(number, late))
        return number

    def _find(self, here: bool) -> tuple[Place, ...]:
        try:
            return self._look_for() + (self._own() if here else ())
        except Exception:  # noqa: BLE001 - whatever the system does when it is asked, the screen goes on
            _LOG.exception("looking for places to keep a file failed")
            return ()

    def _put(self, sheet: Sheet, place: Place) -> str:
        try:
            put(pdf(sheet), file_name(sheet.title), place, self._write)
        except OSError as error:
            _LOG.warning("a sheet could not be kept: %s", errno.errorcode.get(error.errno or 0, "?"))
            return why(error, place)
        except Exception:  # noqa: BLE001 - whatever happens, it is never said that the file is there
            _LOG.exception("a sheet could not be kept")
            return NOT_KEPT
        return ""

    @Slot(int, object)
    def _answer(self, number: int, answer: object) -> None:
        done = self._waiting.pop(number, None)
        if done is not None:
            done(answer)


def put(data: bytes, name: str, place: Place, write: Write = write_whole) -> Path:
    """Write a file whole or not at all, and look whether it is really there; raises ``OSError``."""
    _same(place)
    _sweep(place.folder)
    path = free_name(place.folder, name)
    try:
        write(path, data)
        _same(place)
        if _read_again(path) != data:
            raise Gone
    except BaseException:
        with suppress(OSError):
            path.unlink(missing_ok=True)
        raise
    return path


def why(error: OSError, place: Place) -> str:
    """The sentence for what went wrong."""
    number = error.errno or 0
    if not place.stick:
        return NO_ROOM if number in _FULL else NO_DOCUMENTS
    sentences: Mapping[tuple[int, ...], str] = {_FULL: FULL, _LOCKED: LOCKED, _PULLED: PULLED}
    return next((sentence for numbers, sentence in sentences.items() if number in numbers), NOT_KEPT)


def _same(place: Place) -> None:
    """Is it still this stick? Without one its folder may be left, and would fill the device itself."""
    if place.folder.stat().st_dev != place.device:
        raise Gone


def _read_again(path: Path) -> bytes:
    """What stands on the stick, not what the system remembers of it."""
    with path.open("rb") as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return file.read()


def _sweep(folder: Path) -> None:
    """What was left of ours when a stick was pulled halfway."""
    for part in folder.glob(".Oefenplek*.part"):
        with suppress(OSError):
            part.unlink()

"""What a database error means for the person at the screen."""

import errno

from sqlalchemy.exc import SQLAlchemyError
from sqlcipher3.dbapi2 import Error as DriverError  # type: ignore[import-untyped]

from .states import DAMAGED, NOT_NOW, State, Status

# The driver cannot always read its own message when the damage stands in a name.
DATABASE_ERRORS = (SQLAlchemyError, DriverError, UnicodeDecodeError)
_FULL = ("disk is full",)
_DISK = (*_FULL, "readonly", "disk I/O", "unable to open", "locked", "busy", "UNIQUE", "closed")
_NO_ROOM = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


def is_full(error: BaseException) -> bool:
    """Is the disk full?"""
    return _says(error, _FULL) or (isinstance(error, OSError) and error.errno in _NO_ROOM)


def state_after(error: BaseException) -> State:
    """The state that follows from an error: what is no trouble with the disk is damage."""
    if isinstance(error, OSError) or _says(error, _DISK):
        return State(Status.READ_ONLY, NOT_NOW)
    return State(Status.FAILED, DAMAGED)


def _says(error: BaseException, words: tuple[str, ...]) -> bool:
    return isinstance(error, DATABASE_ERRORS) and any(word in str(error) for word in words)

"""An open database: one connection, the log's head in memory, progress beside it."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from sqlalchemy import Connection

from . import database, sealed
from .ids import new_id
from .log import EventLog
from .notes import Note
from .prepared import Driver
from .projections import Projections

Result = TypeVar("Result")
_DEVICE = "device_id"


class Ledger:
    """What the storage thread owns while a database is open."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.driver = database.raw(connection)
        with database.transaction(self.driver, "BEGIN"):
            self.device = sealed.read(self.driver, _DEVICE)
            self.log = EventLog(self.driver, self.device)
            self.projections = Projections(self.driver)

    def write(self, work: Callable[["Ledger"], Result]) -> Result:
        """Do work in one transaction: all of it is on the disk when this returns, or none of it."""
        head, memory = self.log.head, self.projections.memory
        try:
            with database.transaction(self.driver):
                return work(self)
        except BaseException:
            self.log.head, self.projections.memory = head, memory
            raise

    def read(self, work: Callable[["Ledger"], Result]) -> Result:
        """Do work that looks only."""
        with database.transaction(self.driver, "BEGIN"):
            return work(self)

    def note(self, note: Note) -> str:
        """Write a fact and follow it in the projections, inside a transaction."""
        entry = self.log.append(note)
        if entry is not None:
            self.projections.follow(entry)
        return note.id

    def rebuild(self) -> None:
        """Drop all progress and fold the log again."""
        self.write(lambda ledger: ledger.projections.rebuild(ledger.log.entries()))

    def close(self) -> None:
        """Close the connection for good."""
        database.close(self._connection)


def name_device(connection: Driver, now: datetime) -> None:
    """Give this device a new id: at the first start, and after a restore, so that two chains never grow apart."""
    sealed.keep(connection, _DEVICE, new_id(now))

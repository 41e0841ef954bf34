"""The event log: appending with the hash chain, reading back."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import bindparam, func, select
from sqlcipher3.dbapi2 import IntegrityError  # type: ignore[import-untyped]

from oefenplek.domain.log import SCHEMA, Entry, NotAllowedError, payload, read_fact

from . import chain
from .chain import Record
from .notes import Note
from .prepared import Driver, Prepared, add, find
from .tables import event

_ADD = add(event)
_HERE = find(event, "id")
_LAST = Prepared(
    select(event).where(event.c.device_id == bindparam("device")).order_by(event.c.device_seq.desc()).limit(1)
)
_HIGHEST = Prepared(select(func.max(event.c.device_seq)))
_BY_DEVICE = Prepared(select(event).order_by(event.c.device_id, event.c.device_seq))
_RANGE = Prepared(
    select(event)
    .where(event.c.device_id == bindparam("device"))
    .where(event.c.device_seq.between(bindparam("first"), bindparam("last")))
)
_AFTER = Prepared(
    select(func.min(event.c.device_seq))
    .where(event.c.device_id == bindparam("device"))
    .where(event.c.device_seq > bindparam("last"))
)
_NEXT_DEVICE = Prepared(select(func.min(event.c.device_id)).where(event.c.device_id > bindparam("device")))
_PIECE = 5_000
"""So many numbers are read at once: a long log is never sorted, or held, as a whole."""


@dataclass(frozen=True, slots=True)
class Head:
    """The last number anywhere and the last hash of this device."""

    seq: int
    hash: bytes


class EventLog:
    """The log as this device continues it. ``head`` is kept in memory and put back when a transaction fails."""

    def __init__(self, connection: Driver, device: str) -> None:
        self._connection = connection
        self.device = device
        self.head = self._read_head()

    def _read_head(self) -> Head:
        last = _LAST.one(self._connection, {"device": self.device})
        highest = _HIGHEST.one(self._connection, {})[0] or 0
        return Head(highest, Record(*last).hash if last else chain.first(self.device))

    def append(self, note: Note) -> Entry | None:
        """Add a fact; ``None`` when it stood there already, so that writing twice is harmless."""
        seq = self.head.seq + 1
        text = chain.write_payload(payload(note.fact))
        bare = Record(self.device, seq, note.id, note.actor, note.fact.kind_name, SCHEMA, note.at, text, b"")
        record = bare._replace(hash=chain.link(self.head.hash, bare))
        try:
            _ADD.run(self._connection, record._asdict())
        except IntegrityError:
            if _HERE.one(self._connection, {"id": note.id}) is None:
                raise
            return None
        self.head = Head(seq, record.hash)
        return Entry(self.device, seq, note.actor, note.at, note.fact)

    def broken(self) -> list[tuple[str, int]]:
        """The events that are not what was written."""
        return chain.broken(Record(*row) for row in _BY_DEVICE.each(self._connection))

    def entries(self) -> Iterator[Entry]:
        """All entries of kinds that are known here, in the order in which they are folded."""
        for record in self._in_order():
            try:
                fact = read_fact(record.kind, json.loads(record.payload))
            except NotAllowedError:
                continue
            yield Entry(record.device_id, record.device_seq, record.actor_id, record.occurred_at, fact)

    def _in_order(self) -> Iterator[Record]:
        """All events by number and device; nothing stays open in between, so others may write meanwhile."""
        devices, last = tuple(self._devices()), 0
        while (first := self._next(devices, last)) is not None:
            last = first + _PIECE - 1
            ranges = ({"device": device, "first": first, "last": last} for device in devices)
            rows = (Record(*row) for each in ranges for row in _RANGE.each(self._connection, each))
            yield from sorted(rows, key=lambda record: (record.device_seq, record.device_id))

    def _next(self, devices: tuple[str, ...], last: int) -> int | None:
        """The lowest number after this one, on whichever device."""
        found = (_AFTER.one(self._connection, {"device": device, "last": last})[0] for device in devices)
        return min((seq for seq in found if seq is not None), default=None)

    def _devices(self) -> Iterator[str]:
        device: str | None = ""
        while (device := _NEXT_DEVICE.one(self._connection, {"device": device})[0]) is not None:
            yield device

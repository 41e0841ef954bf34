"""The hash chain: every event's hash covers its own content and the hash of the event before it on that device."""

import json
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Any, NamedTuple

_PAYLOAD = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
_CONTENT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


class Record(NamedTuple):
    """An event as it stands in the table, columns in the table's order."""

    device_id: str
    device_seq: int
    id: str
    actor_id: str | None
    kind: str
    schema: int
    occurred_at: str
    payload: str
    hash: bytes


def write_payload(payload: Mapping[str, Any]) -> str:
    """One spelling for one payload."""
    return _PAYLOAD.encode(payload)


def first(device_id: str) -> bytes:
    """What the first event of a device follows."""
    return sha256(device_id.encode()).digest()


def link(before: bytes, record: Record) -> bytes:
    """The hash of an event that follows ``before``."""
    content = _CONTENT.encode(record[:-1]).encode("utf-8", "surrogatepass")
    return sha256(before + content).digest()


def broken(records: Iterable[Record]) -> list[tuple[str, int]]:
    """The events that are not what was written; records come by device and then by number."""
    found: list[tuple[str, int]] = []
    device, before, last = "", b"", 0
    for record in records:
        if record.device_id != device:
            device, before, last = record.device_id, first(record.device_id), 0
        if record.device_seq <= last or record.hash != link(before, record):
            found.append((record.device_id, record.device_seq))
        before, last = record.hash, record.device_seq
    return found

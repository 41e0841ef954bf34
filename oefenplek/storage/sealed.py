"""Small values that the hash chain does not cover carry a seal of their own, so that a flipped bit shows."""

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from sqlalchemy import select

from .prepared import Driver, Prepared, find, put
from .tables import SEALED, meta

_PUT = put(meta)
_FIND = find(meta, "key")
_ALL = Prepared(select(meta))
_ROWS = {table.name: Prepared(select(table)) for table in SEALED}
_NAMES = "SELECT name FROM sqlite_master WHERE type = 'table'"


class DamagedError(Exception):
    """Something kept is not what was written."""


def seal(*values: object) -> bytes:
    """The seal of these values."""
    return sha256(json.dumps(values, ensure_ascii=False).encode("utf-8", "surrogatepass")).digest()


def row(values: Mapping[str, Any]) -> dict[str, Any]:
    """A row of a sealed table with its seal; the values in the order of the columns."""
    return {**values, "seal": seal(*values.values())}


def rows_sound(connection: Driver) -> bool:
    """Is every row of the sealed tables what was written? (Before an upgrade not all of them are there.)"""
    here = {name for (name,) in connection.execute(_NAMES).fetchall()}
    return all(found[-1] == seal(*found[:-1]) for name in here & set(_ROWS) for found in _ROWS[name].each(connection))


def keep(connection: Driver, key: str, value: str) -> None:
    """Keep a value of the device."""
    _PUT.run(connection, {"key": key, "value": f"{value} {seal(key, value).hex()[:16]}"})


def keep_schema(connection: Driver) -> None:
    """Keep the seal of the tables themselves, after making or upgrading them."""
    keep(connection, "schema", _schema(connection))


def _schema(connection: Driver) -> str:
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name").fetchall()
    return seal(*(list(row) for row in rows)).hex()


def read(connection: Driver, key: str) -> str:
    """Read a value of the device; empty when it is not there."""
    row = _FIND.one(connection, {"key": key})
    return _opened(key, row[1]) if row else ""


def sound(connection: Driver) -> bool:
    """Are all kept values what was written?"""
    try:
        kept = {key: _opened(key, value) for key, value in _ALL.each(connection)}
        return kept.get("schema") == _schema(connection)
    except DamagedError:
        return False


def _opened(key: str, sealed: str) -> str:
    value, _, mark = sealed.rpartition(" ")
    if mark != seal(key, value).hex()[:16]:
        raise DamagedError(key)
    return value

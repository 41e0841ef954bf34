"""Small values that the hash chain does not cover carry a seal of their own, so that a flipped bit shows."""

import json
from collections.abc import Mapping
from hashlib import sha256

from sqlalchemy import Connection

from .prepared import find, put
from .tables import meta

_PUT = put(meta)
_FIND = find(meta, "key")


class DamagedError(Exception):
    """Something kept is not what was written."""


def seal(*values: object) -> bytes:
    """The seal of these values."""
    return sha256(json.dumps(values, ensure_ascii=False).encode("utf-8", "surrogatepass")).digest()


def keep(connection: Connection, key: str, value: str) -> None:
    """Keep a value of the device."""
    _PUT.run(connection, {"key": key, "value": f"{value} {seal(key, value).hex()[:16]}"})


def read(connection: Connection, key: str) -> str:
    """Read a value of the device; empty when it is not there."""
    row = _FIND.one(connection, {"key": key})
    return _opened(key, row.value) if row else ""


def check(rows: Mapping[str, str]) -> bool:
    """Are all kept values what was written?"""
    try:
        return all(_opened(key, value) is not None for key, value in rows.items())
    except DamagedError:
        return False


def _opened(key: str, sealed: str) -> str:
    value, _, mark = sealed.rpartition(" ")
    if mark != seal(key, value).hex()[:16]:
        raise DamagedError(key)
    return value

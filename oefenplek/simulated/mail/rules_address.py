"""E-mail addresses as people type them: what is in a field, and which slip it holds."""

import re
from collections.abc import Callable
from itertools import pairwise

_SEPARATOR = re.compile(r"[;,]")
_ADDRESS = re.compile(r"[^@\s,;<>]+@[^@\s,;<>.]+(\.[^@\s,;<>.]+)+")
SLIPS = ("www", "comma", "no-at", "space", "two-at", "dot", "no-end")
_SHAPES: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("two-at", lambda part: part.count("@") > 1),
    ("dot", lambda part: re.search(r"\.\.|\.$|^\.|@\.", part) is not None),
    ("no-end", lambda part: "." not in part.partition("@")[2]),
)


def parts(text: str) -> tuple[str, ...]:
    """The addresses in a field, split at a comma or semicolon; empty parts are left out."""
    return tuple(part.strip() for part in _SEPARATOR.split(text) if part.strip())


def is_address(text: str) -> bool:
    """Could mail be sent to this?"""
    return _ADDRESS.fullmatch(text) is not None and not _starts_www(text)


def all_right(text: str) -> bool:
    """Is everything in this field an address? An empty field is all right."""
    return all(is_address(part) for part in parts(text))


def slip(text: str) -> str:
    """The slip in a field (one of ``SLIPS``), ``other`` when it is wrong in another way, or empty."""
    found = parts(text)
    wrong = [part for part in found if not is_address(part)]
    if not wrong:
        return ""
    if any(_starts_www(part) for part in wrong):
        return "www"
    if any(_meant_a_stop(left, right, text) for left, right in pairwise(found)):
        return "comma"
    if any("@" not in part for part in wrong):
        return "no-at"
    if any(re.search(r"\s", part) for part in wrong):
        return "space"
    return next((name for name, seen in _SHAPES if any(seen(part) for part in wrong)), "other")


def asked(text: str) -> str:
    """What is being typed in an address field now: the part behind the last comma."""
    return _SEPARATOR.split(text)[-1].strip().lower()


def with_address(text: str, address: str) -> str:
    """The field with a chosen address in the place of what was being typed, and of any slip before it."""
    kept = (part for part in parts(text) if is_address(part) and part.lower() != address.lower())
    return ", ".join((*kept, address))


def _meant_a_stop(left: str, right: str, text: str) -> bool:
    """Would a full stop in the place of this comma make an address? ``lotte, jan@…`` are two people."""
    return is_address(f"{left}.{right}") and ("@" in left or f"{left},{right}" in text)


def _starts_www(text: str) -> bool:
    return text.lower().startswith("www.") or "@www." in text.lower()

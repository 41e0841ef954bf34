"""What stands on each screen, row by row, and what a person can do there: one list for the rules and for the picture.

An act is possible when a row that is on the screen now holds it.
"""

from dataclasses import dataclass
from typing import Literal

from oefenplek.domain.actions import Action

Kind = Literal[
    "section", "switch", "level", "choice", "network", "app", "info", "note", "warning", "heading", "field", "button",
    "preview", "battery",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """One row. ``at`` is pressed for ``act``, ``beside`` for ``other`` (a sign at the end, or − before +)."""

    id: str
    kind: Kind
    title: str = ""
    detail: str = ""
    icon: str = ""
    tint: str = ""
    at: str = ""
    beside: str = ""
    text: str = ""
    on: bool = False
    value: int = 0
    least: int = 0
    most: int = 0
    act: Action | None = None
    other: Action | None = None


def acts(rows: tuple[Row, ...]) -> tuple[tuple[str, Action], ...]:
    """Every place of these rows with what a press on it does."""
    both = ((row.at, row.act) for row in rows), ((row.beside, row.other) for row in rows)
    return tuple((place, act) for part in both for place, act in part if place and act is not None)


def heading(title: str) -> Row:
    """Words above a group."""
    return Row(f"heading-{title}", "heading", title)


def note(name: str, said: str) -> Row:
    """A sentence between the rows."""
    return Row(name, "note", said)


def info(name: str, title: str, detail: str) -> Row:
    """Something to read: what it is called and what it is."""
    return Row(name, "info", title, detail)


def button(name: str, title: str, icon: str = "", *, main: bool = True) -> Row:
    """A button of a page; only one of a group is the main one."""
    return Row(name, "button", title, icon=icon, at=f"button/{name}", on=main, act=Action.of(name))

"""Emoji on the screen: the signs of the icon package in their place, and back again for what is typed."""

from collections.abc import Sequence
from dataclasses import fields, replace
from functools import cache
from typing import Any, TypeVar

from oefenplek.ui.theme.lookup import all_glyphs

from .emoji import EMOJI, drawn, written

Row = TypeVar("Row")


@cache
def _glyphs() -> dict[str, str]:
    """The signs of the emoji; reading the table of all icons takes some milliseconds, so once is enough."""
    known = all_glyphs()
    return {emoji.icon: known[emoji.icon] for emoji in EMOJI.values()}


class Signs:
    """Puts the signs of the emoji into texts, and takes them out."""

    def __init__(self) -> None:
        self._glyphs = _glyphs()

    def drawn(self, values: dict[str, Any]) -> dict[str, Any]:
        """A map with signs in its texts."""
        return {key: drawn(value, self._glyphs) if isinstance(value, str) else value for key, value in values.items()}

    def rows(self, rows: Sequence[Row]) -> list[Row]:
        """Rows with signs in their texts."""
        return [self._row(row) for row in rows]

    def written(self, text: str) -> str:
        """A text with emoji again."""
        return written(text, self._glyphs)

    def _row(self, row: Any) -> Any:
        texts = {field.name: getattr(row, field.name) for field in fields(row)}
        signed = {
            name: shown
            for name, text in texts.items()
            if isinstance(text, str) and (shown := drawn(text, self._glyphs)) != text and name not in {"id", "spoken"}
        }
        return replace(row, **signed) if signed else row

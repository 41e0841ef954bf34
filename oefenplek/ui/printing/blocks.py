"""Blocks of a sheet that are more than text: pictures, cards to cut out, tables, codes. Plain data, like the sheet."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture (the bytes of a PNG) with one line below it; ``number`` 0: it is not counted."""

    png: bytes
    caption: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class Pictures:
    """Pictures in order, ``columns`` beside each other, read like text."""

    pictures: tuple[Picture, ...]
    columns: int = 2


@dataclass(frozen=True, slots=True)
class Tile:
    """A drawing (an SVG file) on a tile; ``colour`` is one of the people's colours, empty: a white tile."""

    file: Path
    caption: str = ""
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Tiles:
    """Tiles beside each other, ``side`` millimetres each. ``counted``: their order matters and is numbered."""

    tiles: tuple[Tile, ...]
    side: int = 24
    counted: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """A card of the size of a bank card: ``tile`` and ``lines`` on its front, the code and how to use it on its back.

    ``name`` stands on the back; empty: there is none.
    """

    title: str
    tile: Tile
    lines: tuple[str, ...]
    payload: str
    say: tuple[str, ...]
    name: str = ""


@dataclass(frozen=True, slots=True)
class Cards:
    """Cards to cut out, each with its front and its back beside each other."""

    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A place in a table: a sign (a name of the icon set), words, or both. ``said``: what a sign is read out as."""

    text: str = ""
    icon: str = ""
    said: str = ""
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows below a head that comes again on every page. ``shares`` are the widths of the columns, relative."""

    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    shares: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Ticks:
    """What has been reached: a tick and a sentence each."""

    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Codes:
    """Codes to copy from paper: large, numbered, two beside each other."""

    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WriteHere:
    """Empty lines to write on, each with what belongs there below it, beside each other."""

    labels: tuple[str, ...]

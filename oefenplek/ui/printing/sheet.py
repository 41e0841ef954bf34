"""What stands on a sheet of paper, as plain data. The words are final: translated, with ``[tik]`` resolved."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from .blocks import Cards, Codes, Pictures, Table, Ticks, Tiles, WriteHere

Size = Literal["A5", "A4"]
MILLIMETRES: dict[Size, tuple[int, int]] = {"A5": (148, 210), "A4": (210, 297)}
"""Width and height of a sheet."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A line above what follows; it never stands alone at the foot of a page."""

    text: str


@dataclass(frozen=True, slots=True)
class Lines:
    """Sentences, each on a line of its own. ``quiet`` ones are small: what is only good to know."""

    sentences: tuple[str, ...]
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Steps:
    """What to do, one thing after another, with large numbers."""

    steps: tuple[str, ...]
    first: int = 1


@dataclass(frozen=True, slots=True)
class WordRow:
    """A word with its sign (a name of the icon set, or empty), one sentence, and both in another language if known."""

    word: str
    icon: str
    explanation: str
    translation: str = ""
    translated_explanation: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """A list of words, below each other. ``language`` and ``other`` are those of the words and of their translations;
    empty: the sheet's."""

    rows: tuple[WordRow, ...]
    language: str = ""
    other: str = ""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing (an SVG file) in the middle, as high as ``height`` millimetres, with a bold line below it."""

    file: Path
    caption: str = ""
    height: int = 45


@dataclass(frozen=True, slots=True)
class Qr:
    """A square code to scan and, beside it, the code to type where there is no camera, with a sentence above it."""

    payload: str
    code: str = ""
    say: str = ""


Block = (Heading | Lines | Steps | Words | Drawing | Qr) | (
    Pictures | Tiles | Cards | Table | Ticks | Codes | WriteHere
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet to take home. ``language`` decides from which side it is read; a sentence in another one keeps its own
    direction.

    ``framed``: it stands in the middle of a drawn frame, to hang on a wall. ``named``: it tells who somebody is, or who
    comes here: only a volunteer may show it. ``secret``: nobody is to take a photo of it.
    """

    title: str
    blocks: tuple[Block, ...]
    size: Size = "A5"
    language: str = "nl"
    landscape: bool = False
    framed: bool = False
    named: bool = False
    secret: bool = False

    @property
    def millimetres(self) -> tuple[int, int]:
        """Width and height of the paper as it is read."""
        width, height = MILLIMETRES[self.size]
        return (height, width) if self.landscape else (width, height)

    @property
    def mirrored(self) -> bool:
        """Is it read from right to left?"""
        return self.language in RIGHT_TO_LEFT

    @property
    def said(self) -> tuple[str, ...]:
        """Everything on it in order, as somebody would read it out."""
        return tuple(text for text, _ in self.spoken)

    @property
    def spoken(self) -> tuple[tuple[str, str], ...]:
        """The same, each with the language it is written in."""
        from .spoken import spoken

        parts = ((self.title, ""), *(part for block in self.blocks for part in spoken(block)))
        return tuple((text, language or self.language) for text, language in parts if text)


RIGHT_TO_LEFT = ("ar",)

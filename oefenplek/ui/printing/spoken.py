"""What somebody says who reads a sheet out, block by block: texts with their languages."""

from collections.abc import Iterator

from .blocks import Cards, Cell, Codes, Pictures, Table, Ticks, Tiles, WriteHere
from .sheet import Block, Drawing, Heading, Lines, Qr, Steps, WordRow, Words

Said = Iterator[tuple[str, str]]


def spoken(block: Block) -> Said:
    """Texts and their languages; without one it is the sheet's."""
    if isinstance(block, Words):
        for row in block.rows:
            yield from _row(row, block.language, block.other)
    else:
        yield from ((text, "") for text in _texts(block))


def _texts(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield block.text
        case Lines() | Ticks():
            yield from block.sentences
        case Steps():
            yield from _counted(block.steps, block.first)
        case Drawing():
            yield block.caption
        case Qr():
            yield from (block.say, block.code)
        case Pictures():
            yield from (_numbered(one.number, one.caption) for one in block.pictures)
        case Tiles():
            captions = tuple(tile.caption for tile in block.tiles)
            yield from _counted(captions, 1) if block.counted else captions
        case Cards():
            for card in block.cards:
                yield from (card.title, ", ".join(card.lines), *card.say, card.name)
        case Table():
            yield from (_of_row(block.head, row) for row in block.rows)
        case Codes():
            yield from _counted(block.codes, 1)
        case WriteHere():
            yield from block.labels


def _counted(texts: tuple[str, ...], first: int) -> Iterator[str]:
    return (_numbered(number, text) for number, text in enumerate(texts, first))


def _numbered(number: int, text: str) -> str:
    return f"{number}. {text}" if number else text


def _of_row(head: tuple[Cell, ...], row: tuple[Cell, ...]) -> str:
    """*Egel. Mail lezen: klaar. Mail sturen: bezig.*"""
    names = tuple(cell.text for cell in head) or ("",) * len(row)
    first, *rest = (cell.text or cell.said for cell in row)
    cells = (f"{name}: {text}" if name else text for name, text in zip(names[1:], rest, strict=True))
    return ". ".join(filter(None, (first, *cells)))


def _row(row: WordRow, language: str, other: str) -> Said:
    yield f"{row.word}: {row.explanation}", language
    yield row.translation, other
    yield row.translated_explanation, other

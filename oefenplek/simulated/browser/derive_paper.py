"""A page on paper: only what is read, line by line."""

from collections.abc import Iterator
from typing import Any

from .sites import Block, Page
from .state import Browser

Lines = tuple[dict[str, Any], ...]


def paper(browser: Browser) -> Lines:
    """The lines of the page in front: ``{text, strong}``."""
    page = browser.page
    return tuple(_page(page)) if page is not None else ()


def _page(page: Page) -> Iterator[dict[str, Any]]:
    yield _line(page.title, strong=True)
    if page.hero:
        yield _line(str(page.hero.get("text") or ""))
    for block in (*page.blocks, *page.aside):
        yield from _block(block)


def _block(block: Block) -> Iterator[dict[str, Any]]:
    if block.get("heading"):
        yield _line(block["heading"], strong=True)
    for kind in ("text", "notice"):
        yield from (_line(line) for line in str(block.get(kind) or "").split("\n") if line)
    yield from (_line(f"- {point}") for point in block.get("list") or ())
    yield from (_line(f"{hour['day']}: {hour['time']}") for hour in block.get("hours") or ())
    yield from (_line(f"{price['what']}: {price['price']}") for price in block.get("prices") or ())
    yield from (_line(", ".join(row)) for row in (block.get("table") or {}).get("rows") or ())
    yield from (_line(f"{card['title']}. {card.get('text', '')}") for card in block.get("cards") or ())
    contact = block.get("contact") or {}
    yield from (_line(line) for line in (*contact.get("address", ()), contact.get("phone", "")) if line)


def _line(text: str, *, strong: bool = False) -> dict[str, Any]:
    return {"text": text.strip(), "strong": strong}

"""Links in a message's text, written as ``[words](sim:id)``."""

import re

LINK = re.compile(r"\[([^\[\]\n]+)\]\(sim:([a-z0-9-]+)\)")


def links(text: str) -> tuple[str, ...]:
    """The ids of the links in a text, in order."""
    return tuple(found.group(2) for found in LINK.finditer(text))


def label(text: str, name: str) -> str:
    """The words of the link called ``name``; empty when it is not there."""
    return next((found.group(1) for found in LINK.finditer(text) if found.group(2) == name), "")


def plain(text: str) -> str:
    """The text with the words of its links only."""
    return LINK.sub(r"\1", text)

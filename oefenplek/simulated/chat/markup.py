"""Links in a message: an address stands in the text as it was written."""

import re

LINK = re.compile(r"(?:https?://|www\.)[^\s<>]+")
END = ".,!?;:)"


def address(text: str) -> str:
    """The first address in a text; empty when there is none."""
    found = LINK.search(text)
    return found.group().rstrip(END) if found is not None else ""


def parts(text: str) -> tuple[str, str, str]:
    """What stands before the first address, the address, and what follows."""
    found = address(text)
    if not found:
        return text, "", ""
    before, _, after = text.partition(found)
    return before.strip(), found, after.strip()

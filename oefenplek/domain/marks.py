"""Marks on interface texts in Python, so that translations can be extracted."""


def N_(text: str) -> str:
    """Mark ``text`` (Dutch) as an interface text; it is translated when it is shown."""
    return text

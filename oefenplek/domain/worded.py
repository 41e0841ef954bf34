"""A lesson text as a stage shows it: worded for this device, and with what helps beside it."""

from typing import Any

from .kinds import StepPort
from .text import breakable, plain


def worded(port: StepPort, said: str, **more: object) -> dict[str, Any]:
    """A card for QML: ``text``, ``shown`` (as it may be broken), ``aid``, and what else belongs on it."""
    text = plain(port.word(said))
    return {"text": text, "shown": breakable(text), "aid": port.aid(said), **more}

"""The one list of warnings that do not fail a test: category, exact text, and why it is no mistake of ours."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Allowed:
    """A warning that is let through: Qt's category, its whole text, and the reason."""

    category: str
    text: str
    reason: str

    @property
    def pattern(self) -> str:
        """The text as the regular expression that pytest-qt asks for."""
        return f"^{re.escape(self.text)}$"


ALLOWED: tuple[Allowed, ...] = (
    Allowed(
        "default",
        "This plugin does not support propagateSizeHints()",
        "The offscreen platform says so for every window with a smallest size.",
    ),
    Allowed(
        "qt.accessibility.atspi",
        "Could not connect to the accessibility bus",
        "Only with a desktop session without a screen reader; the tree itself is read inside the process.",
    ),
)

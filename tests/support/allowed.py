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


ALLOWED: tuple[Allowed, ...] = ()
"""None is needed: nothing warns."""

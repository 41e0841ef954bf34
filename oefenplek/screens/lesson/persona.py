"""The invented person whose data is used for practice: *het briefje van Ria*."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Persona:
    """The invented person whose data is used for practice: *het briefje van Ria*."""

    name: str = ""
    rows: tuple[tuple[str, str], ...] = ()

    @property
    def card(self) -> tuple[str, ...]:
        """All values on the card."""
        return tuple(value for _, value in self.rows)

"""A fact that wants to be recorded. Light: it is made where the fact is told, before anything is written."""

from dataclasses import dataclass

from oefenplek.domain.log import Fact


@dataclass(frozen=True, slots=True)
class Note:
    """A fact that wants to be recorded, with the id it will have."""

    id: str
    actor: str | None
    at: str
    fact: Fact


@dataclass(frozen=True, slots=True)
class Stamp:
    """An id and a moment for a fact that is known only when it has happened."""

    id: str
    at: str

    def note(self, fact: Fact, actor: str | None = None) -> Note:
        """The fact with this id and moment."""
        return Note(self.id, actor, self.at, fact)

"""What a match step is made of, and how it stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from oefenplek.domain.mixing import mixed


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on one card."""

    text: str
    icon: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two cards that belong together; ``feedback`` is said when they lie together."""

    id: str
    card: Card
    partner: Card
    feedback: str = ""


@dataclass(frozen=True, slots=True)
class Mistake:
    """Two cards that are often taken for a pair: the card of one, the partner of another."""

    id: str
    card: str
    partner: str
    say: str


@dataclass(frozen=True, slots=True)
class MatchBody:
    """A task and its pairs; ``begin`` is how the partners lie at first."""

    task: str
    pairs: tuple[Pair, ...]
    begin: tuple[str, ...]
    praise: str = ""
    mistakes: tuple[Mistake, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """The pairs in the author's order: so lie the cards."""
        return tuple(pair.id for pair in self.pairs)

    def pair(self, name: str) -> Pair | None:
        """Find a pair by its id."""
        return next((pair for pair in self.pairs if pair.id == name), None)


@dataclass(frozen=True, slots=True)
class Held:
    """A card of a pair, or its partner; nothing when ``id`` is empty."""

    id: str = ""
    partner: bool = False

    @property
    def place(self) -> str:
        """Where it is on the stage."""
        return f"{'partner' if self.partner else 'pair'}/{self.id}" if self.id else ""


@dataclass(frozen=True, slots=True)
class MatchState:
    """How the partners lie, which pairs lie together, what is picked up, and which two were just spoken about."""

    partners: tuple[str, ...]
    found: tuple[str, ...] = ()
    held: Held = Held()
    looked_at: tuple[str, ...] = ()
    done: bool = False


def read(data: Mapping[str, Any]) -> MatchBody:
    """Make the body from compiled data."""
    pairs = tuple(Pair(p["id"], _card(p["card"]), _card(p["partner"]), p.get("feedback") or "") for p in data["pairs"])
    mistakes = tuple(Mistake(m["id"], m["card"], m["partner"], m["say"]) for m in data.get("mistakes") or ())
    begin = mixed([pair.id for pair in pairs], data.get("start") or ())
    return MatchBody(data["task"], pairs, begin, data.get("praise") or "", mistakes)


def _card(data: Mapping[str, Any]) -> Card:
    return Card(data["text"], data.get("icon") or "", data.get("picture") or "")

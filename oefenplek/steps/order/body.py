"""What an order step is made of, and how it stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from oefenplek.domain.mixing import mixed


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to lay in its place; ``feedback`` says what to look at while it does not lie there yet."""

    id: str
    text: str
    icon: str = ""
    picture: str = ""
    feedback: str = ""


@dataclass(frozen=True, slots=True)
class Mistake:
    """A way of laying that has its own sentence: something first, something last, or one before another."""

    id: str
    say: str
    first: str = ""
    last: str = ""
    before: tuple[str, ...] = ()

    def about(self, order: tuple[str, ...]) -> tuple[str, ...]:
        """The things it is about when they lie like this, else nothing."""
        if self.first == order[0]:
            return (self.first,)
        if self.last == order[-1]:
            return (self.last,)
        early = self.before and order.index(self.before[0]) < order.index(self.before[1])
        return self.before if early else ()


@dataclass(frozen=True, slots=True)
class OrderBody:
    """A task and its things in the right order; ``begin`` is how they lie at first."""

    task: str
    items: tuple[Item, ...]
    begin: tuple[str, ...]
    praise: str = ""
    mistakes: tuple[Mistake, ...] = ()

    @property
    def right(self) -> tuple[str, ...]:
        """The ids in the right order."""
        return tuple(item.id for item in self.items)

    def item(self, name: str) -> Item | None:
        """Find a thing by its id."""
        return next((item for item in self.items if item.id == name), None)


@dataclass(frozen=True, slots=True)
class OrderState:
    """How the things lie. ``held`` is picked up, from place ``home``.

    ``looked_at`` was just spoken about, at the places ``spots``.
    """

    order: tuple[str, ...]
    held: str = ""
    home: int = 0
    looked_at: tuple[str, ...] = ()
    spots: tuple[str, ...] = ()
    done: bool = False


def read(data: Mapping[str, Any]) -> OrderBody:
    """Make the body from compiled data; mistakes about things that are not there are left out."""
    items = tuple(
        Item(i["id"], i["text"], i.get("icon") or "", i.get("picture") or "", i.get("feedback") or "")
        for i in data["items"]
    )
    ids = [item.id for item in items]
    mistakes = (
        Mistake(m["id"], m["say"], m.get("first") or "", m.get("last") or "", tuple(m.get("before") or ()))
        for m in data.get("mistakes") or ()
    )
    known = tuple(m for m in mistakes if {*m.before, m.first or ids[0], m.last or ids[0]} <= {*ids})
    return OrderBody(data["task"], items, mixed(ids, data.get("start") or ()), data.get("praise") or "", known)

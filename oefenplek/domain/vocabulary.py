"""The vocabulary of a simulated app: the closed list of what lessons can say about it.

Schema, checker, documentation and sentence builder are made from it. ``phrase`` is Dutch, with ``{param}`` filled in.
"""

from dataclasses import dataclass
from typing import Literal

Gesture = Literal[
    "press",
    "type",
    "hold",
    "point",
    "double",
    "right",
    "drag",
    "wheel",
    "bar",
    "tap",
    "long",
    "swipe",
    "finger",
    "pinch",
]
"""How hands do something. Simulated apps know the first three; the others are learnt in *pointer* steps."""


@dataclass(frozen=True, slots=True)
class Property:
    """A property of an entity, or a parameter; empty ``values`` and no ``entity`` means free text."""

    name: str
    values: tuple[str, ...] = ()
    entity: str = ""
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Entity:
    """A sort of thing in the app. ``made``: instances come into being while practising (sent mail)."""

    name: str
    properties: tuple[Property, ...]
    phrase: str
    made: bool = False


@dataclass(frozen=True, slots=True)
class EventKind:
    """Something that can happen."""

    name: str
    params: tuple[Property, ...]
    phrase: str


@dataclass(frozen=True, slots=True)
class ActionKind:
    """Something a person can do with one gesture on one place (``type`` goes to a text field)."""

    name: str
    params: tuple[Property, ...]
    phrase: str
    gesture: Gesture = "press"
    at_home: str = ""
    """A msgid: the same on any device, without what only a scene has; empty where the app's own advice says no more."""
    by_itself: bool = False
    """It happens after a while without a hand (an answer comes in); what was said before stays to be read."""


@dataclass(frozen=True, slots=True)
class PlaceKind:
    """A place that can be pointed at: ``message/{message}`` or ``button/send``."""

    pattern: str
    phrase: str


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All that lessons can say about one app."""

    app: str
    entities: tuple[Entity, ...]
    events: tuple[EventKind, ...]
    actions: tuple[ActionKind, ...]
    places: tuple[PlaceKind, ...]

    def entity(self, name: str) -> Entity | None:
        """Find an entity by name."""
        return next((e for e in self.entities if e.name == name), None)

    def event(self, name: str) -> EventKind | None:
        """Find an event by name."""
        return next((e for e in self.events if e.name == name), None)

    def action(self, name: str) -> ActionKind | None:
        """Find an action by name."""
        return next((a for a in self.actions if a.name == name), None)

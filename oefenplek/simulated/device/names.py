"""Names on a device: an app's carry its name before a dot (``mail.select``), the device's own do not."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.vocabulary import ActionKind, Entity, EventKind, PlaceKind, Property, Vocabulary

BESIDE = "beside"
"""Stands like an app's name before everything of a second device: ``beside.chat.message``."""


def owner(name: str) -> str:
    """The app a name belongs to; empty for the device's own."""
    app, dot, _ = name.partition(".")
    return app if dot else ""


def inside(action: Action) -> Action:
    """The action as its app knows it."""
    return Action(action.name.partition(".")[2], action.params)


def of_app(app: str, action: Action) -> Action:
    """An app's action as the device knows it."""
    return Action(f"{app}.{action.name}", action.params)


def told(app: str, events: Iterable[AppEvent]) -> tuple[AppEvent, ...]:
    """An app's events as the device tells them."""
    return tuple(AppEvent(f"{app}.{event.name}", event.params) for event in events)


def of_this(app: str, names: Mapping[str, str]) -> dict[str, str]:
    """What is meant for this app of things named for the whole device, by the app's own names."""
    return {name.partition(".")[2]: value for name, value in names.items() if owner(name) == app}


def joined(own: Vocabulary, apps: Iterable[Vocabulary]) -> Vocabulary:
    """One vocabulary for a device and everything on it."""
    entities, events, actions, places = list(own.entities), list(own.events), list(own.actions), list(own.places)
    for vocabulary in apps:
        known = {entity.name for entity in vocabulary.entities}
        entities += [_entity(vocabulary.app, entity, known) for entity in vocabulary.entities]
        events += [_event(vocabulary.app, event, known) for event in vocabulary.events]
        actions += [_action(vocabulary.app, action, known) for action in vocabulary.actions]
        places += [_place(vocabulary.app, place, known) for place in vocabulary.places]
    return Vocabulary(own.app, tuple(entities), tuple(events), tuple(actions), tuple(places))


def with_second(one: Vocabulary) -> Vocabulary:
    """The vocabulary of a device with what can be said about a second one beside it."""
    places = tuple(replace(place, pattern=f"{BESIDE}:{place.pattern}") for place in one.places)
    return joined(one, [replace(one, app=BESIDE, places=places)])


def _property(app: str, part: Property, known: set[str]) -> Property:
    return replace(part, entity=f"{app}.{part.entity}") if part.entity in known else part


def _entity(app: str, part: Entity, known: set[str]) -> Entity:
    phrase = part.phrase.replace(f"{{{part.name}}}", f"{{{app}.{part.name}}}")
    properties = tuple(_property(app, prop, known) for prop in part.properties)
    return replace(part, name=f"{app}.{part.name}", properties=properties, phrase=phrase)


def _event(app: str, part: EventKind, known: set[str]) -> EventKind:
    return replace(part, name=f"{app}.{part.name}", params=tuple(_property(app, prop, known) for prop in part.params))


def _action(app: str, part: ActionKind, known: set[str]) -> ActionKind:
    return replace(part, name=f"{app}.{part.name}", params=tuple(_property(app, prop, known) for prop in part.params))


def _place(app: str, part: PlaceKind, known: set[str]) -> PlaceKind:
    pattern = part.pattern
    for name in known:
        pattern = pattern.replace(f"{{{name}}}", f"{{{app}.{name}}}")
    return replace(part, pattern=pattern)

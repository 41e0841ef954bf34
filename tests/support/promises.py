"""What an app's rules promise by its vocabulary: no other places, facts and events than those that stand in it."""

import re
from collections.abc import Iterator

from oefenplek.domain.actions import AppEvent
from oefenplek.domain.conditions import Facts
from oefenplek.domain.vocabulary import Vocabulary


def holes(text: str) -> set[str]:
    """The names that stand in braces."""
    return set(re.findall(r"\{([a-z.-]+)\}", text))


class Promises:
    """One vocabulary, asked of everything that the rules say."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._places = [
            re.compile(re.sub(r"\\\{[a-z.-]+\\\}", "[a-z0-9-]+", re.escape(kind.pattern).replace(r"\-", "-")))
            for kind in vocabulary.places
        ]

    def place_fits(self, place: str) -> bool:
        """Is it one of the places?"""
        return any(pattern.fullmatch(place) for pattern in self._places)

    def wrong_facts(self, facts: Facts) -> Iterator[str]:
        """What is unknown: a sort of thing, a property, or a value; and properties that are missing."""
        for name, things in facts.items():
            entity = self._vocabulary.entity(name)
            known = {p.name: p for p in entity.properties} if entity else {}
            for properties in things.values():
                if set(properties) != set(known):
                    yield name
                yield from (f"{p}: {v}" for p, v in properties.items() if known[p].values and v not in known[p].values)

    def event_fits(self, event: AppEvent) -> bool:
        """Is it one of the events, with its own parameters?"""
        kind = self._vocabulary.event(event.name)
        if kind is None or {name for name, _ in event.params} != {p.name for p in kind.params}:
            return False
        return all(not p.values or event.get(p.name) in p.values for p in kind.params)

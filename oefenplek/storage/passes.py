"""Which doors are open. A pass is made here and nowhere else; one that was made up or locked opens nothing."""

import secrets

from oefenplek.domain.overview import Volunteer
from oefenplek.domain.roles import Capability, Pass, may


class Passes:
    """The passes that are live."""

    def __init__(self) -> None:
        self._live: dict[str, Pass] = {}

    def open(self, volunteer: Volunteer) -> Pass:
        """A new open door for a volunteer."""
        key = secrets.token_urlsafe(24)
        made = Pass(key, volunteer.role, volunteer.id, volunteer.name, volunteer.number)
        self._live[key] = made
        return made

    def lock(self, door: Pass) -> None:
        """Close a door."""
        self._live.pop(door.id, None)

    def lock_all(self, volunteer: str) -> None:
        """Close every door of somebody."""
        self._live = {key: door for key, door in self._live.items() if door.volunteer != volunteer}

    def allows(self, by: Pass, capability: Capability) -> bool:
        """Is this pass live, as it was made, and good for this?"""
        return self._live.get(by.id) == by and may(by.role, capability)

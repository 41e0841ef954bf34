"""The answers behind the door (``reader.HelperReader``). Each question asks whether the role may know it."""

from oefenplek.domain.needs import status
from oefenplek.domain.overview import GroupOverview, GroupRow, PersonPage, PersonRow, Today, Volunteer
from oefenplek.domain.roles import Capability, Role, may
from oefenplek.domain.rows import GUEST, KNOWN, REFERRED, Trouble

from . import overviews, pages, volunteers
from .ledger import Ledger
from .prepared import find
from .queries import Queries
from .states import RefusedError
from .tables import tally

_TALLIES = find(tally, "day")


class HelperQueries(Queries):
    """Answers from an open database, for a role."""

    def __init__(self, ledger: Ledger, role: Role) -> None:
        super().__init__(ledger)
        self._role = role

    def _must(self, capability: Capability) -> None:
        if not may(self._role, capability):
            raise RefusedError

    def people(self) -> tuple[PersonRow, ...]:
        """Everyone with an account, by animal, colour and number."""
        self._must(Capability.SEE_PEOPLE)
        return overviews.people(self._ledger)

    def page(self, who: str, day: str) -> PersonPage | None:
        """All about one person."""
        self._must(Capability.SEE_PEOPLE)
        return pages.page(self._ledger, who, day)

    def groups(self) -> tuple[GroupRow, ...]:
        """All groups, by name."""
        self._must(Capability.GROUPS)
        return overviews.groups(self._ledger)

    def group(self, group: str) -> GroupOverview | None:
        """One group with its members and how they are doing."""
        self._must(Capability.GROUPS)
        row = overviews.group(self._ledger, group)
        if row is None:
            return None
        members, troubles = overviews.members(self._ledger, group)
        done = overviews.matrix(self._ledger, group)
        where: dict[tuple[str, str], list[Trouble]] = {}
        for trouble in troubles:
            where.setdefault((trouble.who, trouble.lesson), []).append(trouble)
        cells = ((member.id, lesson) for member in members for lesson in row.lessons)
        return GroupOverview(row, members, {cell: status(done.get(cell), where.get(cell, ())) for cell in cells})

    def today(self, day: str) -> Today:
        """A day in counts."""
        self._must(Capability.CLOSE_DAY)
        counts = {what: times for _, what, times in _TALLIES.each(self._ledger.driver, {"day": day})}
        referred = sum(times for what, times in counts.items() if what.startswith(REFERRED))
        return Today(counts.get(GUEST, 0), counts.get(KNOWN, 0), self.finished_on(day), referred)

    def volunteers(self) -> tuple[Volunteer, ...]:
        """Who may open the door, by number."""
        self._must(Capability.VOLUNTEERS)
        return volunteers.everyone(self._ledger)

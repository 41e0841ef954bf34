"""What a helper with a pass does with people. A pass that is not live, or not good for it, gets ``REFUSED``."""

from oefenplek.domain.log import PersonCreated, PersonMerged, PutAway, PutReady, VolunteerDid
from oefenplek.domain.people import Person
from oefenplek.domain.roles import Pass

from .engine import Done, Engine, nothing
from .ids import new_id
from .notes import Note


class PeopleService(Engine):
    """Accounts, names, codes, tiles, and what lies ready for somebody."""

    def _deed(self, by: Pass, deed: str) -> Note:
        return self._note(VolunteerDid(by.volunteer, deed))

    def enrol(self, by: Pass, animal: str, colour: str, code: tuple[str, ...], name: str, done: Done[Person]) -> None:
        """Make an account for somebody; a name is optional."""
        who = new_id(self._clock.now())
        notes = self._note(PersonCreated(who), who), self._deed(by, "person-enrolled")
        self._submit(lambda work: work.people.enrol(by, notes, (animal, colour), code, name), done)

    def name_person(self, by: Pass, who: str, name: str, done: Done[None] = nothing) -> None:
        """Give somebody a name, another one, or none (empty)."""
        deed = self._deed(by, "person-named")
        self._submit(lambda work: work.people.name_person(by, deed, who, name), done)

    def forget_name(self, who: str, done: Done[None] = nothing) -> None:
        """Take away the name that a helper wrote down: the person's own wish, so it needs no pass."""
        self._submit(lambda work: work.people.forget_name(who), done)

    def new_code(self, by: Pass, who: str, code: tuple[str, ...], done: Done[None] = nothing) -> None:
        """Give somebody another picture code."""
        deed = self._deed(by, "code-renewed")
        self._submit(lambda work: work.people.new_code(by, deed, who, code), done)

    def merge(self, by: Pass, who: str, into: str, done: Done[None] = nothing) -> None:
        """Two tiles were one person: everything of ``who`` becomes ``into``'s, for good."""
        notes = self._note(PersonMerged(who, into)), self._deed(by, "person-merged")
        self._submit(lambda work: work.people.merge(by, notes, who, into), done)

    def put_ready(self, by: Pass, who: str, what: str, done: Done[None] = nothing) -> None:
        """Put a lesson, or a route (``route:`` and its id), ready for somebody."""
        notes = self._note(PutReady(who, what)), self._deed(by, "put-ready")
        self._submit(lambda work: work.people.lay_ready(by, notes, who, what), done)

    def put_away(self, by: Pass, who: str, what: str, done: Done[None] = nothing) -> None:
        """Put it away again."""
        notes = self._note(PutAway(who, what)), self._deed(by, "put-away")
        self._submit(lambda work: work.people.lay_ready(by, notes, who, what), done)

"""The store as the app uses it. What a resident does is here; what needs a pass, in the three services beside it.

Callbacks come on the storage thread. Importing this module loads no SQL; the thread does that when it starts.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from oefenplek.domain.log import Fact, NotAllowedError, OfPeople, PersonCreated, PersonErased, VisitAdopted, payload
from oefenplek.domain.people import Answer, Person

from .engine import Done, nothing
from .ids import new_id
from .reader import Reader
from .service_groups import GroupService
from .service_people import PeopleService
from .service_volunteers import VolunteerService
from .states import Outcome

if TYPE_CHECKING:
    from .work import Work

Result = TypeVar("Result")


class Store(PeopleService, GroupService, VolunteerService):
    """Keeps what is recorded in one data folder, and says so only when it stands on the disk."""

    def new_visit(self) -> str:
        """An id for a visit."""
        return new_id(self._clock.now())

    def record(self, fact: Fact, actor: str | None = None, done: Done[str] = nothing) -> str:
        """Keep a fact; ``done`` comes after the commit. Returns the event's id at once.

        Raises ``NotAllowedError`` here and now when a value may not be kept, or when it is told by another call of the
        store (an account, an erasure, whatever needs a pass): that is a mistake in the program.
        """
        if isinstance(fact, OfPeople) and not isinstance(fact, VisitAdopted):
            raise NotAllowedError(f"{fact.kind_name} has a call of its own")
        payload(fact)
        note = self._note(fact, actor)
        self._submit(lambda work: work.record(note), done)
        return note.id

    def ask(self, question: Callable[[Reader], Result], done: Done[Result]) -> None:
        """Look something up: ``store.ask(lambda r: r.finished_on("2026-05-04"), done)``."""
        self._submit(lambda work: work.ask(question), done)

    def create_person(
        self, animal: str, colour: str, code: tuple[str, ...], done: Done[Person], visit: str = ""
    ) -> str:
        """Make an account; returns the person's id at once. What was done in the guest's ``visit`` becomes theirs."""
        who = new_id(self._clock.now())
        note = self._note(PersonCreated(who), who)
        adopting = self._note(VisitAdopted(visit), who) if visit else None
        self._submit(lambda work: work.create_person(note, (animal, colour), code, adopting), done)
        return who

    def erase_person(self, who: str, done: Done[None] = nothing) -> None:
        """*Alles over mij weggooien*; the backups are rewritten without them right after it."""
        note = self._note(PersonErased(who))
        self._submit(lambda work: work.erase_person(note), done)
        self._submit(_scrub, nothing)

    def verify(self, who: str, code: tuple[str, ...], done: Done[Answer]) -> None:
        """Try a picture code; five tries, then growing waits."""
        self._submit(lambda work: work.verify(who, code), done)

    def recognise(self, animal: str, colour: str, number: int, code: tuple[str, ...], done: Done[Answer]) -> None:
        """Try a code of whoever has this animal, colour and number (0: not asked for); alike when nobody has."""
        self._submit(lambda work: work.recognise((animal, colour), number, code), done)


def _scrub(work: "Work") -> Outcome[None]:
    work.scrub()
    return Outcome()

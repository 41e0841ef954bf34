"""What a helper with a pass does with groups. A pass that is not live, or not good for it, gets ``REFUSED``."""

from oefenplek.domain.log import (
    Fact,
    GroupEnded,
    GroupJoined,
    GroupLeft,
    GroupLesson,
    GroupLessonGone,
    GroupMade,
    VolunteerDid,
)
from oefenplek.domain.roles import Pass

from .engine import Done, Engine, nothing
from .ids import new_id
from .notes import Note


class GroupService(Engine):
    """Groups, their names, who is in them and what lies ready for them."""

    def _both(self, by: Pass, fact: Fact, deed: str) -> tuple[Note, Note]:
        return self._note(fact), self._note(VolunteerDid(by.volunteer, deed))

    def make_group(self, by: Pass, name: str, done: Done[str]) -> None:
        """Make a group; ``done`` gets its id."""
        notes = self._both(by, GroupMade(new_id(self._clock.now())), "group-made")
        self._submit(lambda work: work.groups.make(by, notes, name), done)

    def name_group(self, by: Pass, group: str, name: str, done: Done[None] = nothing) -> None:
        """Call a group something else."""
        deed = self._note(VolunteerDid(by.volunteer, "group-named"))
        self._submit(lambda work: work.groups.name(by, deed, group, name), done)

    def end_group(self, by: Pass, group: str, done: Done[None] = nothing) -> None:
        """A group is over; what its people did stays theirs."""
        notes = self._both(by, GroupEnded(group), "group-ended")
        self._submit(lambda work: work.groups.end(by, notes, group), done)

    def join_group(self, by: Pass, group: str, who: str, done: Done[None] = nothing) -> None:
        """Somebody comes into a group."""
        notes = self._both(by, GroupJoined(group, who), "group-joined")
        self._submit(lambda work: work.groups.member(by, notes, group, who), done)

    def leave_group(self, by: Pass, group: str, who: str, done: Done[None] = nothing) -> None:
        """Somebody leaves a group."""
        notes = self._both(by, GroupLeft(group, who), "group-left")
        self._submit(lambda work: work.groups.member(by, notes, group, who), done)

    def group_lesson(self, by: Pass, group: str, lesson: str, wanted: bool, done: Done[None] = nothing) -> None:
        """Put a lesson ready for a group, or (not ``wanted``) away."""
        fact: Fact = GroupLesson(group, lesson) if wanted else GroupLessonGone(group, lesson)
        notes = self._both(by, fact, fact.kind_name)
        self._submit(lambda work: work.groups.lesson(by, notes, group, lesson), done)

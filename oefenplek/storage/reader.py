"""What can be asked of the store. Light: the answers are given by ``queries`` on the storage thread."""

from collections.abc import Mapping
from typing import Protocol

from oefenplek.domain.overview import About, GroupOverview, GroupRow, PersonPage, PersonRow, Today, Volunteer
from oefenplek.domain.people import Person
from oefenplek.domain.rows import LessonProgress, Level, Repeat, StepProgress, Visit


class Reader(Protocol):
    """The questions. ``who`` is a person's id, or a guest's visit."""

    def device(self) -> str:
        """The id of this device, as it stands in its log: another one on each."""

    def finished_on(self, day: str) -> int:
        """How many lessons were finished on this date, everybody together: the lit windows."""

    def newest_day(self, before: str) -> str:
        """The newest day before this one on which somebody was here, as the clock said; empty: there is none."""

    def open_visit(self) -> Visit | None:
        """The visit that nobody ended on this device; see ``domain.progress.resumable``."""

    def visit_of(self, person: str) -> Visit | None:
        """Where a person is or stopped: *Verder waar u stopte*."""

    def turns(self, who: str, lesson: str) -> Mapping[str, int]:
        """How often each step was done: the number of the content set that comes next."""

    def content_sets(self, who: str, lesson: str) -> Mapping[str, str]:
        """The content set that was met last in each step."""

    def shown(self, who: str, lesson: str) -> tuple[str, ...]:
        """The steps of a lesson that were shown lately on this device, in order: the way somebody went follows from it.

        See ``domain.player.begin``."""

    def steps(self, who: str, lesson: str) -> tuple[StepProgress, ...]:
        """Progress in the steps of a lesson."""

    def lessons(self, who: str) -> tuple[LessonProgress, ...]:
        """Progress in all lessons."""

    def level(self, who: str, lesson: str) -> Level:
        """0 not yet, 1 with hints, 2 alone on two different days."""

    def alike(self, animal: str, colour: str) -> tuple[Person, ...]:
        """Everyone with this animal and colour, by number."""

    def person(self, who: str) -> Person | None:
        """The person with this id."""

    def repeats(self, who: str) -> tuple[Repeat, ...]:
        """How far the repeats of each lesson are; see ``domain.repeats.due_now``."""

    def about(self, who: str, day: str) -> About | None:
        """What is kept about a person, for themself: without lessons that tell too much on a screen, and without the
        name that a helper may have written down; ``None`` when there is no such person (any more)."""

    def ready(self, who: str) -> tuple[str, ...]:
        """What lies ready for a person, ids of lessons or ``route:`` and the id of a route; also for their groups."""

    def doors(self) -> tuple[int, ...]:
        """The numbers of the volunteers, without a name; empty while nobody set this device up."""


class HelperReader(Reader, Protocol):
    """The questions that need an open door. Lessons that tell too much about a person are in no answer."""

    def people(self) -> tuple[PersonRow, ...]:
        """Everyone with an account, by animal, colour and number."""

    def page(self, who: str, day: str) -> PersonPage | None:
        """All about one person; ``day`` is today, for what is due. ``None`` when there is no such person (any more)."""

    def groups(self) -> tuple[GroupRow, ...]:
        """All groups, by name."""

    def group(self, group: str) -> GroupOverview | None:
        """One group with its members and how they are doing; ``None`` when it is over."""

    def today(self, day: str) -> Today:
        """A day in counts."""

    def volunteers(self) -> tuple[Volunteer, ...]:
        """Who may open the door, by number."""

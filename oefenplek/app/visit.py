"""One visit: who sits here, what is counted, and which content comes this time."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from oefenplek.domain import log
from oefenplek.domain import player as play
from oefenplek.domain.lesson import Lesson
from oefenplek.domain.people import shown_on_page
from oefenplek.domain.progress import Visit
from oefenplek.storage.reader import Reader
from oefenplek.storage.states import Outcome

from .keeping import Keeping


@dataclass(frozen=True, slots=True)
class Before:
    """What is known of someone in a lesson before it begins: how often each step was done, and with what last."""

    turns: Mapping[str, int]
    last: Mapping[str, str] = field(default_factory=dict)
    """The content set that was met last in each step."""
    shown: tuple[str, ...] = ()
    """The steps that were shown lately, in order."""


class Sitting:
    """The visit that goes on now. A guest's events have no person."""

    def __init__(self, keeping: Keeping) -> None:
        self._keeping = keeping
        self._id = ""
        self._person: str | None = None
        self._day = ""

    @property
    def visit(self) -> str:
        """The id of the visit; empty when nobody sits here."""
        return self._id

    @property
    def day(self) -> str:
        """The date on which somebody sat down. It stays the same, whatever the clock does meanwhile."""
        return self._day

    @property
    def person(self) -> str | None:
        """The person's id, or ``None`` for a guest."""
        return self._person

    @property
    def who(self) -> str:
        """Under which name progress of this visit is kept."""
        return self._person or self._id

    def begin(self, person: str | None = None) -> None:
        """Someone sits down."""
        self._id, self._person, self._day = self._keeping.store.new_visit(), person, _today()
        self._record(log.VisitStarted(self._id))

    def go_on(self, visit: Visit) -> None:
        """The visit that was cut off goes on as the same one."""
        self._id, self._person, self._day = visit.id, visit.person, visit.at[:10]

    def become(self, person: str) -> None:
        """The guest who sits here became known; the visit goes on as theirs."""
        self._person = person

    def end(self) -> None:
        """Someone leaves."""
        if self._id:
            self._record(log.VisitEnded(self._id))
            self._id, self._person = "", None

    def end_other(self, visit: Visit) -> None:
        """A visit that was cut off is over: a guest's place goes, a person's is kept behind the picture code."""
        self._keeping.record(log.VisitEnded(visit.id), visit.person, lambda _: None)

    def ensure(self) -> None:
        """Begin a guest's visit when nobody is known to sit here."""
        if not self._id:
            self.begin()

    def start_lesson(self, lesson: Lesson) -> None:
        """A lesson is opened."""
        self._record(log.LessonStarted(self._id, lesson.id, lesson.version))

    def before(self, lesson: str, done: Callable[[Before], None]) -> None:
        """Ask how often each step of a lesson was done; without storage: never."""
        who = self.who

        def question(reader: Reader) -> Before:
            return Before(reader.turns(who, lesson), reader.content_sets(who, lesson), reader.shown(who, lesson))

        self._keeping.ask(question, lambda outcome: done(outcome.value or Before({})))

    def count(self, lesson: Lesson, effect: play.Effect, saved: Callable[[Outcome[str]], None], stage: int = 0) -> None:
        """Keep what a step told; ``saved`` comes after the commit. ``stage``: of a repeat, else 0."""
        fact = fact_of_repeat(self._id, lesson, effect, stage) if stage else fact_of(self._id, lesson, effect)
        if fact is not None:
            self._keeping.record(fact, self._person, saved)

    def note(self, lesson: str, how: str) -> None:
        """How it went, said by whoever helped; what was said before counts no more. Never of a private lesson."""
        if self._id and shown_on_page(lesson):
            self._record(log.HelperNoted(self._id, lesson, how))

    def refer(self, what: str) -> None:
        """Somebody was told where else there is help: counted for this place, of no person and no visit."""
        self._keeping.record(log.Referred(what), None, lambda _: None)

    def _record(self, fact: log.Fact) -> None:
        self._keeping.record(fact, self._person, lambda _: None)


def fact_of(visit: str, lesson: Lesson, effect: play.Effect) -> log.Fact | None:
    """The fact that an effect of the player stands for, or ``None`` when it is not kept."""
    match effect:
        case play.Shown(step):
            return log.StepShown(visit, lesson.id, step)
        case play.StepDone():
            return log.StepDone(
                visit,
                lesson.id,
                lesson.version,
                effect.step,
                effect.kind,
                effect.guidance,
                effect.content_set,
                effect.hints,
                effect.mistakes[: log.MOST_MISTAKES],
                effect.alone,
            )
        case play.Answered(answer):
            return log.Confidence(visit, lesson.id, answer)
        case play.LessonDone(hints):
            return log.LessonDone(visit, lesson.id, lesson.version, hints)
    return fact_of_help(visit, lesson, effect) if shown_on_page(lesson.id) else None


def fact_of_help(visit: str, lesson: Lesson, effect: play.Effect) -> log.Fact | None:
    """What tells a helper where somebody got stuck; never of a lesson that is private."""
    match effect:
        case play.HelpAsked(step):
            return log.HelpAsked(visit, lesson.id, step)
        case play.Misstep(step, mistake):
            return log.Misstep(visit, lesson.id, step, mistake)
        case play.StepSkipped(step):
            return log.StepSkipped(visit, lesson.id, step)
    return None


def fact_of_repeat(visit: str, lesson: Lesson, effect: play.Effect, stage: int) -> log.Fact | None:
    """The same for a repeat: it is no lesson that was begun, so *Verder waar u stopte* stays where it was."""
    match effect:
        case play.Shown():
            return None
        case play.LessonDone(hints):
            return log.RepeatDone(visit, lesson.id, lesson.version, stage, hints)
    return fact_of(visit, lesson, effect)


def begin_at(before: Before, lesson: Lesson, first: int) -> Before:
    """The same, with the content of every step so many sets further: neighbours in a class meet other content."""
    return replace(before, turns={step.id: before.turns.get(step.id, 0) + first for step in lesson.steps})


def _today() -> str:
    return datetime.now().astimezone().date().isoformat()


def turns_for(lesson: Lesson, before: Before, scenes: Callable[[str], tuple[str, ...]]) -> dict[str, int]:
    """Which content set each step uses now: the next one that no step before it uses in this lesson.

    ``scenes`` gives the content sets of a step by its id.
    """
    turns: dict[str, int] = {}
    used: set[str] = set()
    for step in lesson.steps:
        sets = scenes(step.id)
        if not sets:
            continue
        first = before.turns.get(step.id, 0)
        turn = next((t for t in range(first, first + len(sets)) if sets[t % len(sets)] not in used), first)
        turns[step.id] = turn
        used.add(sets[turn % len(sets)])
    return turns

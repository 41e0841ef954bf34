"""What waits for a person, and what is kept about them: from rows to the words of the screens."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from oefenplek.app.desk import Desk
from oefenplek.app.tongues import read_lesson_for
from oefenplek.content.catalogue import DamagedLessonError
from oefenplek.domain.lesson import Lesson
from oefenplek.domain.people import Person, shown_on_page
from oefenplek.domain.player import Course, place_of
from oefenplek.domain.repeats import Due, due_now, short_lesson
from oefenplek.domain.rows import LessonProgress, Repeat, Visit
from oefenplek.domain.text import clean
from oefenplek.screens.welcome.view import Place, Prepared, Repetition, Waiting
from oefenplek.storage.reader import Reader

from .on_shelf import can_be_opened, is_behind, ready_language, ready_title

MOST_REPEATS = 3


@dataclass(frozen=True, slots=True)
class Page:
    """All there is about a person."""

    person: Person
    visit: Visit | None
    repeats: tuple[Repeat, ...]
    lessons: tuple[LessonProgress, ...]
    ready: tuple[str, ...] = ()


def look(reader: Reader, who: str) -> Page | None:
    """Ask storage; ``None`` when there is no such person (any more)."""
    person = reader.person(who)
    if person is None:
        return None
    return Page(person, reader.visit_of(who), reader.repeats(who), reader.lessons(who), reader.ready(who))


def repetition(desk: Desk, page: Page) -> tuple[Due, ...]:
    """What is due in this visit, as far as it is here and has a free task; a few, what waits longest first."""
    rules = {name: kind.rules() for name, kind in desk.registry.kinds.items()}

    def can_be_done(one: Due) -> bool:
        lesson = read(desk, one.lesson)
        return lesson is not None and short_lesson(lesson, rules, asks=False) is not None

    return tuple(islice(filter(can_be_done, due_now(page.repeats, desk.sitting.visit, desk.sitting.day)), MOST_REPEATS))


def read(desk: Desk, lesson_id: str) -> Lesson | None:
    """A lesson in the language of the screen; ``None`` when it is not here, or damaged."""
    chosen = desk.parts.comforts.now._replace(language=desk.parts.language.code)
    try:
        return read_lesson_for(desk.catalogue, desk.registry, lesson_id, chosen)
    except DamagedLessonError:
        return None


def waiting(desk: Desk, page: Page, due: Sequence[Due], *, repeated: bool) -> Waiting:
    """What the person sees after the code, in the language of the screen."""
    lessons = [lesson for one in due if (lesson := read(desk, one.lesson))]
    again = tuple(Repetition(lesson.id, clean(lesson.title), lesson.language) for lesson in lessons)
    return Waiting(page.person, place(desk, page.visit), again, repeated, prepared(desk, page))


def prepared(desk: Desk, page: Page) -> tuple[Prepared, ...]:
    """What was put ready, as far as it is here; a route goes when all of its lessons were done."""
    done = frozenset(row.lesson for row in page.lessons if row.times)
    here = (what for what in page.ready if can_be_opened(desk, what) and not is_behind(desk, what, done))
    return tuple(Prepared(what, ready_title(desk, what), ready_language(desk, what)) for what in here)


def place(desk: Desk, visit: Visit | None) -> Place | None:
    """Where somebody stopped in words; nothing when that is private, or not here any more."""
    if visit is None or not visit.lesson or not shown_on_page(visit.lesson):
        return None
    lesson = read(desk, visit.lesson)
    if lesson is None:
        return None
    course = Course(lesson, {name: kind.rules() for name, kind in desk.registry.kinds.items()}, desk.registry.apps)
    number, count = place_of(course, lesson.index(visit.step))
    step = clean(lesson.steps[lesson.index(visit.step)].title)
    return Place(lesson.id, clean(lesson.title), step, number, count, lesson.language)

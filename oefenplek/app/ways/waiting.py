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
from oefenplek.screens.welcome.view import Kept, LessonKept, Place, Repetition, Waiting
from oefenplek.storage.reader import Reader

MOST_REPEATS = 3


@dataclass(frozen=True, slots=True)
class Page:
    """All there is about a person."""

    person: Person
    visit: Visit | None
    repeats: tuple[Repeat, ...]
    lessons: tuple[LessonProgress, ...]


def look(reader: Reader, who: str) -> Page | None:
    """Ask storage; ``None`` when there is no such person (any more)."""
    person = reader.person(who)
    return Page(person, reader.visit_of(who), reader.repeats(who), reader.lessons(who)) if person else None


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
    return Waiting(page.person, place(desk, page.visit), again, repeated)


def kept(desk: Desk, page: Page) -> Kept:
    """Everything that is kept; private lessons are counted, not named."""
    done = [row for row in page.lessons if row.times]
    named = tuple(LessonKept(title(desk, row.lesson), row.times) for row in done if shown_on_page(row.lesson))
    return Kept(page.person, place(desk, page.visit), named, len(done) - len(named))


def title(desk: Desk, lesson_id: str) -> str:
    """A lesson's title in the language of the screen; its id when it is not here any more."""
    card = desk.index.lesson(lesson_id)
    return clean(card.words_in(desk.parts.language.code)[0]) if card and not card.damaged else lesson_id


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

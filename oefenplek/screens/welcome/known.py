"""Everything that is kept about somebody, as plain data, and the list in which they are told."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from oefenplek.domain.kept import Topic
from oefenplek.domain.marks import N_
from oefenplek.domain.people import Person
from oefenplek.ui.keypass.tiles import Word, described
from oefenplek.ui.printing.dates import in_full

from .view import Place, place_words

ANIMAL = N_("Uw dier")
PICTURES = N_("Uw vier plaatjes")
SECRET = N_("Die zijn op slot bewaard. Niemand kan ze lezen.")
NAME = N_("Uw voornaam")
NAMED = N_("Een vrijwilliger schreef uw voornaam op.")
NAME_SEEN = N_("Alleen vrijwilligers zien hem. U mag hem weghalen.")
NAMELESS = N_("Uw naam weten we niet.")
PLACE = N_("Waar u stopte")
READY = N_("Wat voor u klaarstaat")
GROUPS = N_("De groepen waar u bij zit")
LESSONS = N_("Deze lessen deed u")
ONCE, OFTEN = N_("“%1”: één keer"), N_("“%1”: %2 keer")
NO_LESSONS = N_("Nog geen hele les.")
UNNAMED = N_("Lessen die we hier niet noemen: %1")
SURE = N_("Lukt dit u thuis? U zei:")
ANSWERS: Mapping[str, str] = {
    "alone": N_("Ja, alleen"),
    "with-someone": N_("Ja, met iemand erbij"),
    "not-yet": N_("Nog niet"),
}
STUCK = N_("Waar het moeilijk was")
ASKED, MISSTEPS = N_("hulp gevraagd: %1 keer"), N_("iets anders gedaan: %1 keer")
STOPPED, SKIPPED = N_("hier gestopt: %1 keer"), N_("overgeslagen: %1 keer")
HOW = N_("Hoe u oefende")
DAYS = N_("Op welke dag, met hoeveel hulp, en of het thuis lukt.")
NOTED: Mapping[str, str] = {
    "alone": N_("Een helper tikte aan: “%1” ging alleen."),
    "helped": N_("Een helper tikte aan: “%1” ging met hulp."),
    "further": N_("Een helper tikte aan: met “%1” gaat u een andere keer verder."),
}
NO_MORE = N_("Meer weten we niet. Geen naam, geen adres, niets wat u typte.")
NO_MORE_BUT_NAME = N_("Meer weten we niet. Geen adres, niets wat u typte.")


@dataclass(frozen=True, slots=True)
class LessonKept:
    """A lesson that was done, and how often; ``noted``: what a helper tapped about it."""

    title: str
    times: int
    noted: str = ""


@dataclass(frozen=True, slots=True)
class AnswerKept:
    """An answer to *Lukt dit u thuis?* on a day."""

    day: str
    title: str
    answer: str


@dataclass(frozen=True, slots=True)
class StuckKept:
    """A step that was difficult; the counts are how often."""

    title: str
    step: str
    asked: int = 0
    missteps: int = 0
    stopped: int = 0
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class Kept:
    """Everything that is kept about a person; ``unnamed`` lessons are private and only counted.

    ``named``: there is a first name. It is not here: others may see this screen.
    """

    person: Person
    place: Place | None = None
    lessons: tuple[LessonKept, ...] = ()
    unnamed: int = 0
    named: bool = False
    ready: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    sure: tuple[AnswerKept, ...] = ()
    stuck: tuple[StuckKept, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is kept: a heading and its lines."""

    topic: Topic
    heading: str
    lines: tuple[str, ...]


def facts(kept: Kept, language: str, word: Word) -> tuple[Fact, ...]:
    """The readable list of everything that is kept; what there is none of is left out."""
    told: Mapping[Topic, tuple[str, Iterator[str]]] = {
        Topic.TILE: (ANIMAL, iter((described(kept.person, language, word),))),
        Topic.PICTURES: (PICTURES, iter((word(SECRET),))),
        Topic.NAME: (NAME, map(word, (NAMED, NAME_SEEN) if kept.named else (NAMELESS,))),
        Topic.PLACE: (PLACE, _place(kept.place, word)),
        Topic.READY: (READY, iter(kept.ready)),
        Topic.GROUPS: (GROUPS, iter(kept.groups)),
        Topic.LESSONS: (LESSONS, _lessons(kept, word)),
        Topic.SURE: (SURE, (_answer(one, language, word) for one in kept.sure)),
        Topic.STUCK: (STUCK, (_difficult(one, word) for one in kept.stuck)),
        Topic.HOW: (HOW, _how(kept, word)),
    }
    found = ((topic, heading, tuple(filter(None, lines))) for topic, (heading, lines) in told.items())
    return tuple(Fact(topic, word(heading), lines) for topic, heading, lines in found if lines)


def _place(place: Place | None, word: Word) -> Iterator[str]:
    if place is not None:
        yield place.title
        yield place_words(place, word)


def _lessons(kept: Kept, word: Word) -> Iterator[str]:
    for lesson in kept.lessons:
        yield word(ONCE if lesson.times == 1 else OFTEN).replace("%2", str(lesson.times)).replace("%1", lesson.title)
    if kept.unnamed:
        yield word(UNNAMED).replace("%1", str(kept.unnamed))
    if not kept.lessons and not kept.unnamed:
        yield word(NO_LESSONS)


def _answer(one: AnswerKept, language: str, word: Word) -> str:
    said = word(ANSWERS[one.answer]) if one.answer in ANSWERS else one.answer
    return f"{one.title}: {said} ({in_full(date.fromisoformat(one.day), language)})"


def _difficult(one: StuckKept, word: Word) -> str:
    counts = ((ASKED, one.asked), (MISSTEPS, one.missteps), (STOPPED, one.stopped), (SKIPPED, one.skipped))
    said = ", ".join(word(text).replace("%1", str(count)) for text, count in counts if count)
    return f"{' – '.join(filter(None, (one.title, one.step)))}: {said}"


def _how(kept: Kept, word: Word) -> Iterator[str]:
    yield word(DAYS)
    yield from (word(NOTED[one.noted]).replace("%1", one.title) for one in kept.lessons if one.noted in NOTED)
    yield word(NO_MORE_BUT_NAME if kept.named else NO_MORE)

"""What the two screens tell, as plain data, and in which order it is said."""

from dataclasses import dataclass

from oefenplek.domain.marks import N_
from oefenplek.domain.people import Person
from oefenplek.ui.keypass.tiles import Word, described
from oefenplek.ui.language import SOURCE

WELCOME = N_("Fijn dat u er weer bent.")
DONE_AGAIN = N_("Goed zo. U weet het nog.")
GO_ON = N_("Verder waar u stopte")
REPEAT = N_("Nog even oefenen")
TWO_MINUTES = N_("Twee minuten.")
OTHER = N_("Iets anders kiezen")
STEP = N_("Stap %1 van %2")
ABOUT_ME = N_("Wat weet Oefenplek over mij?")
SURE = N_("Wilt u echt alles weggooien?")
ANIMAL = N_("Uw dier")
PICTURES = N_("Uw vier plaatjes")
SECRET = N_("Die zijn op slot bewaard. Niemand kan ze lezen.")
PLACE = N_("Waar u stopte")
LESSONS = N_("Deze lessen deed u")
ONCE, OFTEN = N_("“%1”: één keer"), N_("“%1”: %2 keer")
NO_LESSONS = N_("Nog geen hele les.")
UNNAMED = N_("Lessen die we hier niet noemen: %1")
HOW = N_("Hoe u oefende")
DAYS = N_("Op welke dag, met hoeveel hulp, en of het thuis lukt.")
NO_MORE = N_("Meer weten we niet. Geen naam, geen adres, niets wat u typte.")
GONE = (
    N_("Uw dier, uw plaatjes en uw lessen gaan weg."),
    N_("U kunt dan niet meer verder waar u stopte."),
    N_("Dit kan niet worden teruggehaald."),
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody stopped: the lesson's title, the step in words, and the language these are in."""

    lesson: str
    title: str
    step: str = ""
    number: int = 0
    count: int = 0
    language: str = SOURCE


@dataclass(frozen=True, slots=True)
class Repetition:
    """A lesson that is due for two minutes."""

    lesson: str
    title: str
    language: str = SOURCE


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for a person. ``repeated``: they come from a repeat just now."""

    person: Person
    place: Place | None = None
    repeats: tuple[Repetition, ...] = ()
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class LessonKept:
    """A lesson that was done, and how often."""

    title: str
    times: int


@dataclass(frozen=True, slots=True)
class Kept:
    """Everything that is kept about a person; ``unnamed`` lessons are private and only counted."""

    person: Person
    place: Place | None = None
    lessons: tuple[LessonKept, ...] = ()
    unnamed: int = 0


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is kept: a heading and its lines."""

    heading: str
    lines: tuple[str, ...]


def sentence(text: str) -> str:
    """A title as it is said: with an end."""
    return text if text.endswith((".", "?", "!")) else f"{text}."


def place_words(place: Place, word: Word) -> str:
    """*Stap 3 van 9: Samen doen*."""
    if not place.count:
        return ""
    step = word(STEP).replace("%1", str(place.number)).replace("%2", str(place.count))
    return f"{step}: {place.step}" if place.step else f"{step}."


def facts(kept: Kept, language: str, word: Word) -> tuple[Fact, ...]:
    """The readable list of everything that is kept."""
    lessons = [_done(lesson, word) for lesson in kept.lessons]
    if kept.unnamed:
        lessons.append(word(UNNAMED).replace("%1", str(kept.unnamed)))
    place = kept.place
    there = (Fact(word(PLACE), tuple(filter(None, (place.title, place_words(place, word))))),) if place else ()
    return (
        Fact(word(ANIMAL), (described(kept.person, language, word),)),
        Fact(word(PICTURES), (word(SECRET),)),
        *there,
        Fact(word(LESSONS), tuple(lessons) or (word(NO_LESSONS),)),
        Fact(word(HOW), (word(DAYS), word(NO_MORE))),
    )


def _done(lesson: LessonKept, word: Word) -> str:
    return word(ONCE if lesson.times == 1 else OFTEN).replace("%1", lesson.title).replace("%2", str(lesson.times))

"""What the two screens tell, as plain data, and in which order it is said."""

from dataclasses import dataclass

from oefenplek.domain.marks import N_
from oefenplek.domain.people import Person
from oefenplek.ui.keypass.tiles import Word
from oefenplek.ui.language import SOURCE

WELCOME = N_("Fijn dat u er weer bent.")
DONE_AGAIN = N_("Goed zo. U weet het nog.")
GO_ON = N_("Verder waar u stopte")
REPEAT = N_("Nog even oefenen")
TWO_MINUTES = N_("Twee minuten.")
READY = N_("Dit staat voor u klaar")
OTHER = N_("Iets anders kiezen")
STEP = N_("Stap %1 van %2")
ABOUT_ME = N_("Wat weet Oefenplek over mij?")
SURE = N_("Wilt u echt alles weggooien?")
NAME_TOO = (N_("Ook uw voornaam gaat weg."),)
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
class Prepared:
    """Something that a helper put ready: a lesson, or a route."""

    id: str
    title: str
    language: str = SOURCE


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for a person. ``repeated``: they come from a repeat just now."""

    person: Person
    place: Place | None = None
    repeats: tuple[Repetition, ...] = ()
    repeated: bool = False
    ready: tuple[Prepared, ...] = ()


def sentence(text: str) -> str:
    """A title as it is said: with an end."""
    return text if text.endswith((".", "?", "!")) else f"{text}."


def place_words(place: Place, word: Word) -> str:
    """*Stap 3 van 9: Samen doen*."""
    if not place.count:
        return ""
    step = word(STEP).replace("%1", str(place.number)).replace("%2", str(place.count))
    return f"{step}: {place.step}" if place.step else f"{step}."

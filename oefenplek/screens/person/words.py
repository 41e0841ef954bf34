"""What is told of somebody, in human words: how a lesson stands, where they got stuck, how sure they felt."""

from collections.abc import Callable, Sequence

from oefenplek.domain.marks import N_
from oefenplek.domain.overview import LessonRow, Status, Stuck, Sure
from oefenplek.ui.days import day_words

Word = Callable[[str], str]

_COUNTED = (
    N_("één"),
    N_("twee"),
    N_("drie"),
    N_("vier"),
    N_("vijf"),
    N_("zes"),
    N_("zeven"),
    N_("acht"),
    N_("negen"),
    N_("tien"),
    N_("elf"),
    N_("twaalf"),
)
STATUS: dict[Status, tuple[str, str, str]] = {
    Status.NOT_STARTED: (N_("Nog niet begonnen"), "circle-outline", ""),
    Status.BUSY: (N_("Bezig"), "circle-half-full", ""),
    Status.NEEDS_HELP: (N_("Kan hulp gebruiken"), "account-question", "care"),
    Status.DONE: (N_("Klaar"), "check-circle", "good"),
}
"""How a lesson stands: its words, its sign and its tone."""
_OTHERWISE = (N_("Eén keer iets anders"), N_("%1 keer iets anders"))
_ASKED = (N_("Vroeg één keer hulp"), N_("Vroeg %1 keer hulp"))
_STOPPED = (N_("Stopte hier"), N_("Stopte hier %1 keer"))
_SKIPPED = (N_("Sloeg deze stap over"), N_("Sloeg deze stap %1 keer over"))
_TIMES = (N_("Eén keer gedaan"), N_("%1 keer gedaan"))
NO_HINTS, WITH_HINTS = N_("zonder hulp gelukt"), N_("gelukt met hulp")
NOTED = {
    "alone": N_("een helper zag: ging alleen"),
    "helped": N_("een helper zag: met hulp"),
    "further": N_("een helper zag: volgende keer verder"),
}
TWICE_ALONE = N_("lukt alleen, op twee dagen")
STEPS = N_("Stappen alleen gedaan: %1. Met hulp: %2.")
ALONE, TOGETHER, NOT_YET = N_("ja, alleen"), N_("ja, met iemand erbij"), N_("nog niet")
ANSWERS = {"not-yet": (0, NOT_YET), "with-someone": (1, TOGETHER), "alone": (2, ALONE)}
"""How high an answer to *Lukt dit u thuis?* stands, and its words."""
FIRST, NOW = N_("Eerst: %1."), N_("Nu: %1.")


def counted(count: int, word: Word) -> str:
    """A small count in words, a large one in figures."""
    return word(_COUNTED[count - 1]) if 1 <= count <= len(_COUNTED) else str(count)


def how_often(texts: tuple[str, str], count: int, word: Word) -> str:
    """*Vroeg één keer hulp* or *Vroeg twee keer hulp*; nothing when it never happened."""
    if not count:
        return ""
    said = word(texts[min(count, 2) - 1]).replace("%1", counted(count, word))
    return f"{said[0].upper()}{said[1:]}"


def stuck_words(stuck: Stuck, word: Word) -> tuple[str, ...]:
    """Why this is a place where somebody got stuck."""
    told = (
        how_often(_OTHERWISE, stuck.missteps, word),
        how_often(_ASKED, stuck.asked, word),
        how_often(_STOPPED, stuck.stopped, word),
        how_often(_SKIPPED, stuck.skipped, word),
    )
    return tuple(text for text in told if text)


def lesson_words(row: LessonRow, word: Word) -> str:
    """How often a lesson was done, and with how much help."""
    hints = word(WITH_HINTS if row.least_hints else NO_HINTS) if row.times else ""
    level = word(TWICE_ALONE) if row.level == 2 else hints
    noted = word(NOTED[row.noted]) if row.noted in NOTED else ""
    return " · ".join(text for text in (how_often(_TIMES, row.times, word), level, noted) if text)


def answered(sure: Sequence[Sure]) -> tuple[Sure, ...]:
    """The answers that can be shown, oldest first; another question has other answers."""
    return tuple(sorted((one for one in sure if one.answer in ANSWERS), key=lambda one: one.day))


def sure_words(sure: Sequence[Sure], word: Word) -> str:
    """*Eerst: nog niet. Nu: ja, alleen.*"""
    told = [word(ANSWERS[one.answer][1]) for one in answered(sure)]
    first = word(FIRST).replace("%1", told[0]) if len(told) > 1 else ""
    now = word(NOW).replace("%1", told[-1]) if told else ""
    return " ".join(text for text in (first, now) if text)


def sure_days(sure: Sequence[Sure], today: str, language: str, word: Word) -> tuple[str, str]:
    """The days of the first and of the last answer."""
    told = answered(sure)
    if not told:
        return "", ""
    return day_words(told[0].day, today, language, word), day_words(told[-1].day, today, language, word)

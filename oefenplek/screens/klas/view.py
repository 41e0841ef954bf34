"""What a trainer chooses from, as plain data."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from oefenplek.content.cards import LessonCard, ThemeCard
from oefenplek.domain.klas import ClassCode, Part
from oefenplek.domain.marks import N_
from oefenplek.domain.people import ANIMALS
from oefenplek.domain.text import clean

Word = Callable[[str], str]
Page = Literal["themes", "lessons", "parts"]

PART_NAMES: Mapping[Part, str] = {
    "whole": N_("De hele les"),
    "watch": N_("Eerst kijken"),
    "together": N_("Samen doen"),
    "alone": N_("Zelf doen"),
}
HEADINGS: Mapping[Page, str] = {
    "themes": N_("Klas: kies een thema"),
    "lessons": N_("Klas: kies een les"),
    "parts": N_("Klas: waar begint u?"),
}
NO_LESSONS = N_("Hier staan nog geen lessen.")
NO_CODE = N_("Deze les heeft geen code. Een andere les hier heeft hetzelfde getal.")
NOT_OPEN = N_("Deze les kan niet open. Kies een andere les.")


@dataclass(frozen=True, slots=True)
class Offer:
    """The parts of a lesson with their codes. ``sentence`` says why there are none."""

    codes: tuple[tuple[Part, ClassCode], ...] = ()
    sentence: str = ""


def theme_rows(themes: Sequence[ThemeCard], lessons: Sequence[LessonCard], language: str) -> tuple[dict[str, Any], ...]:
    """The themes that have a lesson that can be opened."""
    full = {card.theme for card in lessons if not card.damaged}
    return tuple(
        {"id": theme.id, "title": clean(theme.words_in(language)[0]), "icon": theme.icon, "letter": theme.id}
        for theme in themes
        if theme.id in full
    )


def lesson_rows(theme: str, lessons: Sequence[LessonCard], language: str, word: Word) -> tuple[dict[str, Any], ...]:
    """The lessons of a theme that can be opened."""
    return tuple(
        {"id": card.id, "title": title_of(card, language), "goal": clean(word(card.words_in(language)[1]))}
        for card in lessons
        if card.theme == theme and not card.damaged
    )


def part_rows(offer: Offer, translate: Word) -> tuple[dict[str, Any], ...]:
    """The parts, each with the animal and the number that will stand on the wall."""
    return tuple(
        {
            "id": part,
            "title": translate(PART_NAMES[part]),
            "animal": code.animal,
            "code": f"{translate(ANIMALS[code.animal])} {code.number}",
        }
        for part, code in offer.codes
    )


def title_of(card: LessonCard, language: str) -> str:
    """What a lesson is called."""
    return clean(card.words_in(language)[0])

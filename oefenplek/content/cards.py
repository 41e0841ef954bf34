"""What the start and themes screens show of lessons, without opening one."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Self

from oefenplek.domain import helpers

NO_NUMBER = 999
Titles = Mapping[str, tuple[str, str]]
"""Language → title and goal in that language."""


@dataclass(frozen=True, slots=True)
class ThemeCard:
    """A theme: its letter, its words and its drawing."""

    id: str
    title: str
    goal: str
    icon: str
    order: int
    titles: Titles = field(default_factory=dict)

    def words_in(self, language: str) -> tuple[str, str]:
        """Title and goal in a language, or as they were written."""
        return self.titles.get(language, (self.title, self.goal))

    @classmethod
    def read(cls, data: dict[str, Any]) -> Self:
        """From plain data."""
        return cls(**(data | {"titles": _titles(data.get("titles", {}))}))


@dataclass(frozen=True, slots=True)
class LessonCard:
    """A lesson in one glance. ``damaged`` holds a sentence when it cannot be opened."""

    id: str
    theme: str
    order: int
    title: str
    goal: str
    minutes: int
    needs: tuple[str, ...]
    kinds: tuple[str, ...]
    path: Path
    damaged: str = ""
    titles: Titles = field(default_factory=dict)
    """Only the languages in which the whole lesson can be done."""
    language: str = "nl"

    def words_in(self, language: str) -> tuple[str, str]:
        """Title and goal in a language, or as they were written."""
        return self.titles.get(language, (self.title, self.goal))

    def language_in(self, language: str) -> str:
        """The language in which the lesson is done by whoever asks for ``language``."""
        return language if language in self.titles else self.language

    def dump(self, path: str) -> dict[str, Any]:
        """As plain data for a file, with ``path`` as it is to stand there."""
        return asdict(self) | {"path": path}

    @classmethod
    def read(cls, data: dict[str, Any], path: Path) -> Self:
        """From plain data."""
        lists = {"needs": tuple(data["needs"]), "kinds": tuple(data["kinds"])}
        return cls(**(data | lists | {"titles": _titles(data["titles"]), "path": path}))


@dataclass(frozen=True, slots=True)
class Index:
    """All themes and lessons there are, in the order in which they are shown."""

    themes: tuple[ThemeCard, ...] = ()
    lessons: tuple[LessonCard, ...] = ()

    @property
    def for_residents(self) -> "Index":
        """The themes and lessons among which residents choose."""
        return Index(
            tuple(theme for theme in self.themes if theme.id != helpers.THEME),
            tuple(card for card in self.lessons if not helpers.for_helpers(card.id)),
        )

    @property
    def for_helpers(self) -> tuple[LessonCard, ...]:
        """The lessons for whoever helps, in order."""
        return tuple(card for card in self.lessons if helpers.for_helpers(card.id))

    def lesson(self, lesson_id: str) -> LessonCard | None:
        """Find a lesson's card."""
        return next((card for card in self.lessons if card.id == lesson_id), None)

    def of_theme(self, theme_id: str) -> tuple[LessonCard, ...]:
        """The lessons of one theme, in order."""
        return tuple(card for card in self.lessons if card.theme == theme_id)


def _titles(data: Mapping[str, Any]) -> Titles:
    return {language: (title, goal) for language, (title, goal) in data.items()}


def order_of(lesson_id: str) -> int:
    """The number in a lesson's id: 4 for ``d04-nepmail``."""
    found = re.match(r"^[a-z]([0-9]{1,3})-", lesson_id)
    return int(found.group(1)) if found else NO_NUMBER


def card(path: Path, theme: str, data: dict[str, Any], titles: Titles | None = None) -> LessonCard:
    """The card of a compiled lesson."""
    return LessonCard(
        id=data["id"],
        theme=theme,
        order=order_of(data["id"]),
        title=data["title"],
        goal=data["goal"],
        minutes=data["minutes"],
        needs=tuple(data["needs"]),
        kinds=tuple(dict.fromkeys(step["kind"] for step in data["steps"])),
        path=path,
        titles=titles or {},
        language=data["language"],
    )


def damaged_card(path: Path, theme: str, sentence: str) -> LessonCard:
    """The card of a lesson that cannot be opened, named after its folder."""
    name = path.parent.name
    return LessonCard(name, theme, order_of(name), name, "", 0, (), (), path, sentence)

"""What the start and themes screens show of lessons, without opening one."""

import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Self

NO_NUMBER = 999


@dataclass(frozen=True, slots=True)
class ThemeCard:
    """A theme: its letter, its words and its drawing."""

    id: str
    title: str
    goal: str
    icon: str
    order: int


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

    def dump(self, path: str) -> dict[str, Any]:
        """As plain data for a file, with ``path`` as it is to stand there."""
        return asdict(self) | {"path": path}

    @classmethod
    def read(cls, data: dict[str, Any], path: Path) -> Self:
        """From plain data."""
        return cls(**(data | {"needs": tuple(data["needs"]), "kinds": tuple(data["kinds"]), "path": path}))


@dataclass(frozen=True, slots=True)
class Index:
    """All themes and lessons there are, in the order in which they are shown."""

    themes: tuple[ThemeCard, ...] = ()
    lessons: tuple[LessonCard, ...] = ()

    def lesson(self, lesson_id: str) -> LessonCard | None:
        """Find a lesson's card."""
        return next((card for card in self.lessons if card.id == lesson_id), None)

    def of_theme(self, theme_id: str) -> tuple[LessonCard, ...]:
        """The lessons of one theme, in order."""
        return tuple(card for card in self.lessons if card.theme == theme_id)


def order_of(lesson_id: str) -> int:
    """The number in a lesson's id: 4 for ``d04-nepmail``."""
    found = re.match(r"^[a-z]([0-9]{1,3})-", lesson_id)
    return int(found.group(1)) if found else NO_NUMBER


def card(path: Path, theme: str, data: dict[str, Any]) -> LessonCard:
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
    )


def damaged_card(path: Path, theme: str, sentence: str) -> LessonCard:
    """The card of a lesson that cannot be opened, named after its folder."""
    name = path.parent.name
    return LessonCard(name, theme, order_of(name), name, "", 0, (), (), path, sentence)

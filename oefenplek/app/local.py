"""The lessons as they are told at this place: with *u* or *je*, in the Netherlands or in Belgium."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from oefenplek.content.cards import Index, LessonCard, ThemeCard, Titles
from oefenplek.content.catalogue import Catalogue
from oefenplek.domain.country import town
from oefenplek.domain.kinds import Registry
from oefenplek.domain.manner import Manner
from oefenplek.domain.simulated import App


class LocalCatalogue(Catalogue):
    """Opens a lesson in the manner of this place, which may change while the program runs."""

    def __init__(self, roots: Sequence[Path], cache: Path, registry: Registry, manner: Callable[[], Manner]) -> None:
        super().__init__(roots, cache, registry)
        self._manner = manner
        self._told: tuple[Index, Manner, Index] | None = None

    def load_lesson(self, lesson_id: str) -> dict[str, Any]:
        """A lesson's compiled data, as it is told here."""
        return self._manner().lesson(super().load_lesson(lesson_id))

    def load_translation(self, lesson_id: str, language: str) -> dict[str, Any] | None:
        """A lesson's compiled translation; its town is the one of this country."""
        found = super().load_translation(lesson_id, language)
        return self._manner().device(found) if found else None

    def told(self, index: Index) -> Index:
        """The list of themes and lessons as it is told here; worded once for a list and a manner."""
        manner = self._manner()
        if manner.usual:
            return index
        if self._told is None or self._told[0] is not index or self._told[1] != manner:
            self._told = index, manner, _index(index, manner)
        return self._told[2]


def local_app(app: App, manner: Manner) -> App:
    """An app to practise freely with, in a town of this country."""
    if app.free is None or manner.usual:
        return app
    there = app.free()
    return replace(app, free=lambda: replace(there, content=manner.device(dict(there.content))))


def _index(index: Index, manner: Manner) -> Index:
    themes = tuple(_theme(card, manner) for card in index.themes)
    return replace(index, themes=themes, lessons=tuple(_lesson(card, manner) for card in index.lessons))


def _theme(card: ThemeCard, manner: Manner) -> ThemeCard:
    told = _titles(card.titles, manner)
    return replace(card, title=manner.say(card.title), goal=manner.say(card.goal), titles=told)


def _lesson(card: LessonCard, manner: Manner) -> LessonCard:
    told = _titles(card.titles, manner)
    if card.language != "nl":
        return replace(card, titles=told)
    return replace(card, title=manner.say(card.title), goal=manner.say(card.goal), titles=told)


def _titles(titles: Titles, manner: Manner) -> Titles:
    there = manner.country
    return {language: (town(title, there), town(goal, there)) for language, (title, goal) in titles.items()}

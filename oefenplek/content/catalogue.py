"""All lessons there are, kept ready: opening one, or showing the list, loads neither YAML nor pydantic.

Compiled lessons stand as JSON in the user's cache, keyed by path, size, time and version of the app. A bundle ships
them ready in ``shipped``. What is damaged in the cache is made again; a cache that cannot be written is done without.
"""

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from oefenplek.domain.kinds import Registry

from .cards import Index, LessonCard, ThemeCard, card, damaged_card
from .files import read_json, write_json
from .kept import Kept, size_and_time
from .stamp import compiled_version
from .translation.where import translation_file, translation_files

LESSON = "lesson.yaml"
THEME = "theme.yaml"


class DamagedLessonError(Exception):
    """A lesson that cannot be opened; the text is a sentence that can be shown."""


class Catalogue:
    """The lessons in one or more folders. A later folder's lesson replaces an earlier one with the same id."""

    def __init__(
        self, roots: Sequence[Path], cache: Path, registry: Registry, version: str = "", shipped: Path | None = None
    ) -> None:
        self._roots = tuple(roots)
        self._cache = cache
        self._registry = registry
        self._version = version or compiled_version()
        self._shipped = shipped
        self._kept = Kept(cache, shipped, self._version)
        self._index: Index | None = None
        self._seen: dict[Path, list[Any]] = {}
        self._loaded: tuple[Any, Any] | None = None

    def load_index(self) -> Index:
        """The list as it was last seen; only when there is none are the folders walked."""
        if self._index is None:
            self._index = self._kept_index(self._cache) or self._kept_index(self._shipped) or self.refresh()
        return self._index

    def refresh(self) -> Index:
        """Walk the folders and make again what changed. Takes time: after the first frame, off the GUI thread."""
        before = self._index or self._kept_index(self._cache) or Index()
        seen = {card.path: card for card in before.lessons}
        themes: dict[str, ThemeCard] = {}
        lessons: dict[str, LessonCard] = {}
        for folder in self._theme_folders():
            theme = self._theme(folder)
            themes[theme.id] = theme
            for path in sorted(folder.glob(f"*/{LESSON}")):
                found = self._card(path, theme.id, seen.get(path))
                lessons[found.id] = found
        self._index = Index(
            tuple(sorted(themes.values(), key=lambda t: (t.order, t.id))),
            tuple(sorted(lessons.values(), key=lambda c: (c.theme, c.order, c.id))),
        )
        self._keep_index(self._index)
        return self._index

    def load_lesson(self, lesson_id: str) -> dict[str, Any]:
        """A lesson's compiled data for ``domain.lesson.read_lesson``; :class:`DamagedLessonError` if there is none."""
        found = self.load_index().lesson(lesson_id)
        if found is None:
            raise DamagedLessonError("Deze les is er niet meer.")
        return self._lesson(found.path, found.theme)

    def load_translation(self, lesson_id: str, language: str) -> dict[str, Any] | None:
        """A lesson's compiled translation (see ``translation.apply``); ``None``: none in that language."""
        found = self.load_index().lesson(lesson_id)
        return self._translation(found.path, found.theme, language) if found and not found.damaged else None

    def _theme_folders(self) -> Iterator[Path]:
        for root in self._roots:
            if root.is_dir():
                yield from (folder for folder in sorted(root.iterdir()) if (folder / THEME).is_file())

    def _theme(self, folder: Path) -> ThemeCard:
        path = folder / THEME
        files = [path, *translation_files(path)]
        kept = self._kept.find(f"theme-{folder.name}", files)
        if kept is None:
            from .themes import theme_data

            kept = theme_data(path)
            self._kept.keep(f"theme-{folder.name}", files, kept)
        return ThemeCard.read(kept)

    def _card(self, path: Path, theme: str, before: LessonCard | None) -> LessonCard:
        files = translation_files(path)
        now = [[file.name, *size_and_time(file)] for file in (path, *files)]
        if before and before.theme == theme and size_and_time(path) and self._seen.get(path) == now:
            return before
        self._seen[path] = now
        try:
            return card(path, theme, self._lesson(path, theme), self._titles(path, theme, files))
        except DamagedLessonError as error:
            return damaged_card(path, theme, str(error))

    def _titles(self, path: Path, theme: str, files: Sequence[Path]) -> dict[str, tuple[str, str]]:
        """The titles in the languages in which the whole lesson can be done."""
        found = {file.stem: self._translation(path, theme, file.stem) for file in files}
        return {
            language: (made["parts"]["title"], made["parts"]["goal"])
            for language, made in found.items()
            if made and made["whole"]
        }

    def _lesson(self, path: Path, theme: str) -> dict[str, Any]:
        name = path.parent.name
        kept = self._kept.find(name, [path])
        if kept is None:
            kept = self._compile(path, theme)
            self._kept.keep(name, [path], kept)
        if "damaged" in kept:
            raise DamagedLessonError(kept["damaged"])
        return kept

    def _translation(self, path: Path, theme: str, language: str) -> dict[str, Any] | None:
        file = translation_file(path, language)
        if not file.is_file():
            return None
        name, files = f"{path.parent.name}.{language}", [path, file]
        kept = self._kept.find(name, files)
        if kept is None:
            from .translation.compile import compile_translation

            kept = compile_translation(self._draft(path), theme, file)
            self._kept.keep(name, files, kept)
        return kept if kept["parts"] else None

    def _compile(self, path: Path, theme: str) -> dict[str, Any]:
        from .compiled import compiled

        draft = self._draft(path)
        made = compiled(draft, theme)
        if made is not None and any(step["body"] is not None for step in made["steps"]):
            return made
        return {"damaged": draft.problems[0].sentence if draft.problems else "Deze les is leeg."}

    def _draft(self, path: Path) -> Any:
        """The lesson as it is written; the last one stays at hand, for its translations come right after it."""
        from .load import load

        name, known = (path, size_and_time(path)), self._loaded
        if known is None or known[0] != name:
            known = self._loaded = (name, load(path, self._registry))
        return known[1]

    def _kept_index(self, folder: Path | None) -> Index | None:
        kept: Any = read_json(folder / "index.json") if folder else None
        try:
            if kept["version"] != self._version or len(kept["roots"]) != len(self._roots):
                return None
            if folder == self._cache and kept["roots"] != [str(root) for root in self._roots]:
                return None
            cards = [LessonCard.read(data["card"], self._at_home(data["card"]["path"])) for data in kept["lessons"]]
            if folder == self._cache:
                self._seen = {card.path: data["seen"] for card, data in zip(cards, kept["lessons"], strict=True)}
            return Index(tuple(ThemeCard.read(data) for data in kept["themes"]), tuple(cards))
        except (TypeError, KeyError, AttributeError, ValueError, IndexError):
            return None

    def _at_home(self, relative: str) -> Path:
        """A path under a root of this computer; in the index it stands as ``0/c-contact/…``."""
        number, _, rest = relative.partition("/")
        return self._roots[int(number)] / rest

    def _keep_index(self, index: Index) -> None:
        lessons = [
            {"card": found.dump(self._relative(found.path)), "seen": self._seen[found.path]} for found in index.lessons
        ]
        with contextlib.suppress(OSError):
            write_json(
                self._cache / "index.json",
                {
                    "version": self._version,
                    "roots": [str(root) for root in self._roots],
                    "themes": [asdict(theme) for theme in index.themes],
                    "lessons": lessons,
                },
            )

    def _relative(self, path: Path) -> str:
        at = next(n for n, root in reversed(list(enumerate(self._roots))) if path.is_relative_to(root))
        return f"{at}/{path.relative_to(self._roots[at]).as_posix()}"

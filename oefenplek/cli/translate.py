"""``oefenplek lessons translate``: make translations ready to be filled in, keep them up to date, and tell how far."""

import re
from pathlib import Path
from typing import Annotated

import polib
import typer

from oefenplek import bundle
from oefenplek.content.files import write_text
from oefenplek.content.load import LESSON, THEME, load, load_theme
from oefenplek.content.texts import contexts, theme_texts
from oefenplek.content.translation import files
from oefenplek.content.translation.standing import Standing, standing
from oefenplek.content.translation.update import update, update_texts
from oefenplek.content.translation.where import translation_file, translation_files
from oefenplek.domain.kinds import Registry
from oefenplek.simulated import apps
from oefenplek.steps import kinds

LANGUAGE = re.compile(r"^[a-z]{2,3}$")
Languages = Annotated[
    list[str] | None,
    typer.Option("--language", "-l", help="For example ar; may be given more than once. None: those that are there."),
]


class UnreadableLessonError(Exception):
    """A lesson or theme whose head cannot be read."""


def translate(
    paths: Annotated[list[Path] | None, typer.Argument(help="Lessons, themes or folders; none: all lessons.")] = None,
    language: Languages = None,
    report: Annotated[bool, typer.Option("--report", help="Write nothing, only tell how far each is.")] = False,
) -> None:
    """Bring ``translations/*.po`` up to date with the lessons. Ends with 1 when a text is missing or old."""
    wrong = [code for code in language or () if not LANGUAGE.match(code)]
    lessons = _files(paths or [bundle.LESSONS])
    if wrong or not lessons:
        typer.echo(f"Geen taal: {wrong[0]}" if wrong else "Geen les gevonden.", err=True)
        raise typer.Exit(2)
    registry, unfinished = Registry(kinds(), apps()), False
    for path in lessons:
        for code in language or [file.stem for file in translation_files(path)]:
            unfinished |= _translate(path, code, registry, report)
    raise typer.Exit(1 if unfinished else 0)


def _files(paths: list[Path]) -> list[Path]:
    return list(dict.fromkeys(file for path in paths for file in _inside(path)))


def _inside(path: Path) -> list[Path]:
    return [path] if path.is_file() else sorted([*path.rglob(THEME), *path.rglob(LESSON)])


def _translate(path: Path, language: str, registry: Registry, report: bool) -> bool:
    """Bring one translation up to date and tell how far it is; is there still something to do?"""
    file = translation_file(path, language)
    try:
        old = files.read(file) if file.is_file() else None
        made, texts = _updated(path, old, language, registry)
    except (files.UnreadableTranslationError, UnreadableLessonError):
        typer.echo(f"{file if file.is_file() else path}: dit bestand is niet te lezen.", err=True)
        return True
    if not report:
        write_text(file, str(made))
    found = standing(made, texts)
    typer.echo(_line(path.parent.name, language, found))
    for place in (*found.old, *found.missing, *found.misfilled) if report else ():
        typer.echo(f"    {place}")
    return bool(found.old or found.missing or found.misfilled)


def _updated(
    path: Path, old: polib.POFile | None, language: str, registry: Registry
) -> tuple[polib.POFile, dict[str, str]]:
    if path.name == THEME:
        theme, _problems = load_theme(path)
        if theme is None:
            raise UnreadableLessonError
        return update_texts(old, theme_texts(theme), language, {}), theme_texts(theme)
    draft = load(path, registry)
    if draft.form is None:
        raise UnreadableLessonError
    return update(old, draft, language), contexts(draft)


def _line(name: str, language: str, found: Standing) -> str:
    said = [f"{len(found.done):>4} klaar", f"{len(found.old):>4} oud", f"{len(found.missing):>4} ontbreken"]
    if found.misfilled:
        said.append(f"{len(found.misfilled):>4} met andere woorden tussen {{ }}")
    return f"{name:<28}{language:<4}{', '.join(said)}"

"""``oefenplek lessons``: check, list and begin lessons, and make them ready to run."""

import datetime
import json
import re
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from oefenplek import bundle
from oefenplek.content.catalogue import Catalogue
from oefenplek.content.checker import check as check_lesson
from oefenplek.content.curriculum import load_curriculum
from oefenplek.content.fields import ID_PATTERN
from oefenplek.content.load import LESSON, THEME, load_theme
from oefenplek.content.problems import Problem, in_order
from oefenplek.content.schema import lesson_schema
from oefenplek.content.stamp import shipped_version
from oefenplek.content.starter import StarterError, begin, theme_folder
from oefenplek.domain.kinds import Registry
from oefenplek.simulated import apps
from oefenplek.steps import kinds

from .translate import translate

app = typer.Typer(help="Check, list, begin and translate lessons.", no_args_is_help=True)
app.command()(translate)
Root = Annotated[Path, typer.Option("--root", help="The folder with the themes.", file_okay=False)]


def registry() -> Registry:
    """Every step kind and simulated app there is."""
    return Registry(kinds(), apps())


@app.command()
def check(
    paths: Annotated[list[Path] | None, typer.Argument(help="Lessons, themes or folders; none: all lessons.")] = None,
    root: Root = bundle.LESSONS,
    errors_only: Annotated[bool, typer.Option("--errors", help="Leave the advice out.")] = False,
) -> None:
    """Say everything that is to be mended, with its line. Ends with 1 when there are errors."""
    known = load_curriculum(root).ids | {path.parent.name for path in root.glob(f"*/*/{LESSON}")}
    every, errors, advice = registry(), 0, 0
    for path in _files(paths or [root]):
        problems = check_lesson(path, every, known) if path.name == LESSON else in_order(load_theme(path)[1])
        errors += sum(problem.is_error for problem in problems)
        advice += sum(not problem.is_error for problem in problems)
        for problem in problems:
            if problem.is_error or not errors_only:
                typer.echo(_line(path, problem))
    said = f"{_count(errors, 'fout', 'fouten')}, {_count(advice, 'advies', 'adviezen')}."
    typer.echo(said[0].upper() + said[1:])
    raise typer.Exit(1 if errors else 0)


def _files(paths: list[Path]) -> list[Path]:
    """The lessons and themes at or below each path."""
    found: dict[Path, None] = {}
    for path in paths:
        inside = [path] if path.is_file() else sorted([*path.rglob(LESSON), *path.rglob(THEME)])
        if not inside:
            _stop(f"Geen les gevonden: {path}")
        found |= dict.fromkeys(inside)
    return list(found)


def _count(number: int, one: str, more: str) -> str:
    return f"{number or 'geen'} {one if number == 1 else more}"


def _line(path: Path, problem: Problem) -> str:
    step = f" [{problem.step}]" if problem.step else ""
    return f"{path}:{problem.line}: {problem.code}{step} {problem.sentence} {problem.mend}"


@app.command("list")
def list_lessons(
    root: Root = bundle.LESSONS,
    ids: Annotated[bool, typer.Option("--ids", help="Every id of the curriculum, made or not.")] = False,
) -> None:
    """The lessons of the curriculum: which are made, and what they are called."""
    planned = load_curriculum(root).lessons
    if ids:
        for lesson in planned:
            typer.echo(lesson.id)
        return
    made = {path.parent.name for path in root.glob(f"*/*/{LESSON}")}
    for lesson in planned:
        typer.echo(f"{'*' if lesson.id in made else ' '} {lesson.id:<28}{lesson.minutes:>3} min  {lesson.title}")
    for name in sorted(made - {lesson.id for lesson in planned}):
        typer.echo(f"* {name}")


@app.command()
def new(
    lesson_id: Annotated[str, typer.Argument(metavar="ID", help="For example d04-nepmail.")],
    root: Root = bundle.LESSONS,
    theme: Annotated[str, typer.Option(help="The letter of a theme; else the first letter of the id.")] = "",
) -> None:
    """Begin a lesson that already works; every text that is still to be written stands between ***."""
    if not re.fullmatch(ID_PATTERN, lesson_id):
        _stop("Gebruik kleine letters, cijfers en streepjes, zoals: d04-nepmail.")
    planned = load_curriculum(root).lesson(lesson_id)
    letter = theme or (planned.theme if planned else lesson_id[0])
    try:
        path = begin(theme_folder(root, letter), lesson_id, planned, datetime.date.today())
    except StarterError as error:
        _stop(str(error))
    typer.echo(f"{path}\nSchrijf nu de teksten tussen ***. Controleren: oefenplek lessons check {path.parent}")


def _stop(sentence: str) -> NoReturn:
    typer.echo(sentence, err=True)
    raise typer.Exit(2)


@app.command()
def schema() -> None:
    """Print the JSON Schema of lesson files, for editors."""
    typer.echo(json.dumps(lesson_schema(registry()), ensure_ascii=False, indent=2))


@app.command("compile")
def compile_lessons(
    to: Annotated[Path, typer.Option("--to", help="Where the compiled lessons go.", file_okay=False)],
    root: Root = bundle.LESSONS,
) -> None:
    """Make all lessons ready to run, as a bundle ships them. Ends with 1 when one cannot be opened."""
    index = Catalogue([root], to, registry(), shipped_version()).refresh()
    for card in index.lessons:
        if card.damaged:
            typer.echo(f"{card.path}: {card.damaged}", err=True)
    damaged = sum(bool(card.damaged) for card in index.lessons)
    ready = _count(len(index.lessons) - damaged, "les", "lessen")
    typer.echo(f"{ready} klaar, {_count(damaged, 'les die niet opengaat', 'lessen die niet opengaan')}.")
    raise typer.Exit(1 if damaged else 0)

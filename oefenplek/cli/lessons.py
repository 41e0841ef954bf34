"""``oefenplek lessons``: check, list and begin lessons, and make them ready to run."""

from pathlib import Path
from typing import Annotated

import typer

from oefenplek import bundle
from oefenplek.content.checker import check as check_lesson
from oefenplek.content.curriculum import load_curriculum
from oefenplek.content.load import LESSON, THEME, load_theme
from oefenplek.content.problems import Problem, in_order
from oefenplek.domain.kinds import Registry
from oefenplek.simulated import apps
from oefenplek.steps import kinds

app = typer.Typer(help="Check, list and begin lessons.", no_args_is_help=True)
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
    typer.echo(f"{errors} fouten, {advice} adviezen.")
    raise typer.Exit(1 if errors else 0)


def _files(paths: list[Path]) -> list[Path]:
    """The lessons and themes at or below each path."""
    found: dict[Path, None] = {}
    for path in paths:
        inside = [path] if path.is_file() else sorted([*path.rglob(LESSON), *path.rglob(THEME)])
        if not inside:
            typer.echo(f"Geen les gevonden: {path}", err=True)
            raise typer.Exit(2)
        found |= dict.fromkeys(inside)
    return list(found)


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

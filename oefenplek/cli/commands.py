"""The commands, and what each is for."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from oefenplek import __version__

from . import lessons

PICTURES = Path("demo")
app = typer.Typer(no_args_is_help=False, add_completion=False, help="Oefenplek: a practice corner for digital skills.")
app.add_typer(lessons.app, name="lessons")


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"Oefenplek {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def corner(
    context: typer.Context,
    kiosk: Annotated[bool, typer.Option("--kiosk", help="Fill the whole screen.")] = False,
    _wanted: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True)] = False,
) -> None:
    """Open the practice corner."""
    if context.invoked_subcommand is None:
        from .start import start

        raise typer.Exit(start(kiosk=kiosk))


@app.command()
def demo(
    lesson: Annotated[str, typer.Argument(help="The id of a lesson, such as c02-mail-lezen.")] = "",
    out: Annotated[Path | None, typer.Option(help="Where the pictures go; without it: the folder demo.")] = None,
    person: Annotated[bool, typer.Option("--person", help="As someone with an animal and a picture code.")] = False,
    gallery: Annotated[bool, typer.Option("--gallery", help="Show every control in every state.")] = False,
) -> None:
    """Play a lesson through the real interface and keep a picture of every step."""
    if gallery:
        from oefenplek.app import platform

        platform.prepare()
        from oefenplek.ui.gallery import run_gallery

        shown = out is None and platform.has_display(os.environ)
        raise typer.Exit(run_gallery(None if shown else out or PICTURES))
    from .start import demonstrate

    raise typer.Exit(demonstrate(out or PICTURES, lesson, person=person))


@app.command()
def calibrate() -> None:
    """Measure this screen with a bank card, so that buttons have the size they should have."""
    from oefenplek.app import platform
    from oefenplek.app.folders import folders

    if not platform.has_display(os.environ):
        typer.echo("There is no display here to measure.", err=True)
        raise typer.Exit(1)
    platform.prepare()
    from oefenplek.app.calibrate import calibrate as show

    raise typer.Exit(show(sys.argv[:1], folders()))


@app.command()
def doctor() -> None:
    """Say what of this machine is fine and what to install."""
    from .doctor import examine

    raise typer.Exit(examine(sys.stdout))

"""The ready-made websites: files in ``resources/sites``, read once and checked by the same form as a lesson's own."""

from functools import cache
from pathlib import Path
from typing import Any

from oefenplek import bundle
from oefenplek.content.forms import Place, fit
from oefenplek.content.problems import Problem, meant
from oefenplek.content.reader import read_bytes

from .schema_site import SitePart

FOLDER = bundle.RESOURCES / "sites"


class BrokenSiteError(ValueError):
    """A ready-made website that is not there, or whose file does not fit; the message says where."""


def names(folder: Path = FOLDER) -> tuple[str, ...]:
    """The ids of the ready-made websites."""
    return tuple(sorted(path.stem for path in folder.glob("*.yaml")))


def problems(path: Path) -> list[Problem]:
    """What does not fit in the file of a website, each with its line."""
    return _read(path, path.stat().st_mtime_ns)[1]


def whole(folder: Path = FOLDER) -> tuple[SitePart, ...]:
    """The ready-made websites whose file fits: one that does not takes nothing away from practising freely."""
    return tuple(site(name, folder) for name in names(folder) if not problems(folder / f"{name}.yaml"))


def site(name: str, folder: Path = FOLDER) -> SitePart:
    """The ready-made website of this name."""
    path = folder / f"{name}.yaml"
    if name not in names(folder):
        raise BrokenSiteError(f"website “{name}” is er niet. {meant(name, names(folder))}".rstrip("."))
    found, wrong = _read(path, path.stat().st_mtime_ns)
    if found is None or wrong:
        first = wrong[0]
        where = f"in {path.name}, regel {first.line}"
        raise BrokenSiteError(f"{where}: {first.sentence} {first.mend}".rstrip(". "))
    return found


@cache
def _read(path: Path, _changed: int) -> tuple[SitePart | None, list[Problem]]:
    source = read_bytes(path.read_bytes())
    if source.problems:
        return None, source.problems
    found, wrong = fit(SitePart, source.data, Place((), source.lines))
    if found is not None and found.id != path.stem:
        wrong = [Place((), source.lines).problem("E207", ("id",), id=found.id)]
    return (None if wrong else found), wrong


def looked_up(value: Any) -> Any:
    """In a scene a website stands by its name: put the website itself there."""
    return site(value) if isinstance(value, str) else value

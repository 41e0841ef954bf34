"""Read a lesson or a theme from its file. Loads YAML and pydantic: not for the way to the first screen."""

from pathlib import Path

from oefenplek.domain.kinds import Registry

from .build import Draft, build
from .forms import Place, fit
from .model import ThemeForm
from .problems import Problem, problem
from .reader import MAX_BYTES, Source, read_bytes

LESSON = "lesson.yaml"
THEME = "theme.yaml"


def read_file(path: Path) -> Source:
    """Read a file without ever raising, and without reading more than a lesson can be."""
    try:
        with path.open("rb") as file:
            return read_bytes(file.read(MAX_BYTES + 1))
    except OSError as error:
        return Source(problems=[problem("E101", why=(error.strerror or "het bestand gaat niet open").lower())])


def load(path: Path, registry: Registry) -> Draft:
    """Everything in a lesson file that fits, and the problems."""
    return build(read_file(path), registry)


def load_theme(path: Path) -> tuple[ThemeForm | None, list[Problem]]:
    """A theme's own file."""
    source = read_file(path)
    if not isinstance(source.data, dict):
        return None, source.problems or [problem("E103", why="een thema begint met id en title")]
    form, wrong = fit(ThemeForm, source.data, Place((), source.lines))
    return form, source.problems + wrong

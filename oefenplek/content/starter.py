"""The lesson that an author begins with: complete, working, with every text still to be written marked."""

import datetime
import json
from importlib.resources import files
from pathlib import Path

from .curriculum import Planned
from .files import write_text
from .load import LESSON, THEME, load_theme


class StarterError(Exception):
    """A lesson that cannot be begun; the text says why and what to do."""


def theme_folder(root: Path, theme: str) -> Path:
    """The folder of a theme, by its letter."""
    for path in sorted(root.glob(f"*/{THEME}")):
        form, _problems = load_theme(path)
        if form and form.id == theme:
            return path.parent
    raise StarterError(f"Thema “{theme}” is er niet. Kies een letter van een thema, of maak eerst een map met {THEME}.")


def starter_text(lesson_id: str, planned: Planned | None, today: datetime.date) -> str:
    """The text of a new lesson file, with what the curriculum already knows filled in."""
    template = files("oefenplek.content").joinpath("starter.yaml").read_text(encoding="utf-8")
    return template.format(
        id=lesson_id,
        title=_quoted(planned.title if planned else "*** Titel ***"),
        goal=_quoted(planned.goal if planned else "*** Ik kan … ***"),
        minutes=planned.minutes if planned else 10,
        needs=", ".join(planned.needs if planned else ()),
        digcomp=", ".join(map(_quoted, planned.digcomp if planned else ())),
        eindterm=", ".join(map(str, planned.eindterm if planned else ())),
        today=today.isoformat(),
    )


def begin(folder: Path, lesson_id: str, planned: Planned | None, today: datetime.date) -> Path:
    """Write a new lesson below a theme's folder; never over one that is there."""
    path = folder / lesson_id / LESSON
    if path.exists():
        raise StarterError(f"De les staat er al: {path}")
    write_text(path, starter_text(lesson_id, planned, today))
    return path


def _quoted(text: str) -> str:
    """A text as it stands between quotes in YAML (JSON's quotes are YAML's)."""
    return json.dumps(text, ensure_ascii=False)

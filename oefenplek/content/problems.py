"""What the checker says: a code that never changes, a place, a sentence in Dutch and the way to mend it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from .codes import CODES

Path = tuple[str | int, ...]
Lines = Mapping[Path, int]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to look at. Codes with E stop a lesson from being published, codes with W are advice."""

    code: str
    line: int
    step: str
    sentence: str
    mend: str
    path: Path = ()

    @property
    def is_error(self) -> bool:
        """Does this stop the lesson from being published?"""
        return self.code.startswith("E")


def problem(code: str, path: Path = (), line: int = 1, step: str = "", **values: object) -> Problem:
    """Make a problem; ``values`` fill the sentence and the way to mend it."""
    found = CODES[code]
    shown = {name: _short(str(value)) for name, value in values.items()}
    return Problem(code, line, step, found.sentence.format(**shown), found.mend.format(**shown), path)


def line_of(lines: Lines, path: Path) -> int:
    """The line on which ``path`` stands, or its nearest parent when it is not there."""
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


def meant(word: str, known: Iterable[str]) -> str:
    """ " Bedoelt u …?" with the nearest known word, or what there is to choose from."""
    choices = sorted(set(known))
    near = get_close_matches(word, choices, 1, 0.6)
    if near:
        return f"Bedoelt u “{near[0]}”?"
    if not choices:
        return "Er is hier niets om uit te kiezen."
    return f"U kunt kiezen uit: {', '.join(choices[:12])}{' …' if len(choices) > 12 else ''}."


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Without doubles, from the first line to the last, errors before advice on the same line."""
    return sorted(dict.fromkeys(problems), key=lambda p: (p.line, p.code, p.sentence))


def _short(value: str) -> str:
    value = " ".join(value.split())
    return value if len(value) <= 160 else f"{value[:157]}…"

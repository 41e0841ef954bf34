"""One good lesson, the kinds and apps there are, and ways to break the lesson."""

from functools import cache
from pathlib import Path

from oefenplek.content.build import Draft, build
from oefenplek.content.checker import check_draft
from oefenplek.content.problems import Problem
from oefenplek.content.reader import read_text
from oefenplek.domain.kinds import Registry
from oefenplek.simulated import apps
from oefenplek.steps import kinds

LESSONS = Path(__file__).parent / "lessons"
GOOD = LESSONS / "d-veilig" / "d04-nepmail" / "lesson.yaml"
KNOWN = frozenset({"c02-mail-lezen", "d04-nepmail"})


@cache
def registry() -> Registry:
    """Every kind and app there is."""
    return Registry(kinds(), apps())


@cache
def good() -> str:
    """The text of a lesson about which there is nothing to say."""
    return GOOD.read_text(encoding="utf-8")


def draft(text: str) -> Draft:
    """A lesson's text, read and fitted."""
    return build(read_text(text), registry())


def problems(text: str, folder: Path | None = None) -> list[Problem]:
    """What the checker says about a lesson's text."""
    return check_draft(draft(text), folder, KNOWN)


def changed(old: str, new: str, text: str = "") -> str:
    """The good lesson with one place changed; that place has to be there."""
    before = text or good()
    assert before.count(old) >= 1, f"not in the lesson: {old}"
    return before.replace(old, new, 1)

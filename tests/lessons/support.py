"""Opening the lessons of the product for the tests in this folder."""

from functools import cache
from pathlib import Path

from oefenplek.content.build import Draft, StepDraft
from oefenplek.content.load import load
from oefenplek.domain.kinds import Registry
from oefenplek.simulated import apps
from oefenplek.steps import kinds

LESSONS = Path(__file__).parents[2] / "lessons"
IDS = (
    "c01-mailadres",
    "c02-mail-lezen",
    "c03-mail-schrijven",
    "c04-bijlage",
    "c05-wie-krijgt-mail",
    "c06-mail-opruimen",
    "d04-nepmail",
)


@cache
def registry() -> Registry:
    """All kinds and apps."""
    return Registry(kinds(), apps())


@cache
def lesson(name: str) -> Draft:
    """A lesson by id."""
    (path,) = LESSONS.glob(f"*/{name}/lesson.yaml")
    return load(path, registry())


def practices(draft: Draft) -> list[StepDraft]:
    """The practice steps of a lesson."""
    return [step for step in draft.steps if step.kind == "practice"]

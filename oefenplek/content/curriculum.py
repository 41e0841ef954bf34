"""The list of all lessons there will be, made or not yet: ``lessons/curriculum.yaml``."""

from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from oefenplek.domain.helpers import for_helpers

from .fields import Form, Id, OptionalText, Text, YesNo
from .forms import Place, fit
from .load import read_file

CURRICULUM = "curriculum.yaml"
FIRST_AID = 20
"""Lessons with this number and above stand at the head of a route: eight minutes, and nothing is needed before them."""


class Planned(Form):
    """One lesson of the list. ``core``: of the heart of the curriculum. ``wave``: when it is to be made."""

    id: Id
    theme: Annotated[str, Field(pattern=r"^[a-z]$")]
    order: Annotated[int, Field(ge=1)]
    title: Text
    title_be: OptionalText = ""
    goal: Text
    minutes: Annotated[int, Field(ge=1, le=60)]
    needs: list[Id]
    either: YesNo = False
    digcomp: list[Annotated[str, Field(pattern=r"^\d\.\d$")]]
    eindterm: list[Annotated[int, Field(ge=1, le=5)]]
    level: Literal["instroom", "basis1", "basis2"]
    core: YesNo
    wave: Annotated[int, Field(ge=1, le=4)]

    @property
    def for_helpers(self) -> bool:
        """Is it for whoever helps, and not for a resident?"""
        return for_helpers(self.id)

    @property
    def first_aid(self) -> bool:
        """Is it for who needs help at once?"""
        return self.order >= FIRST_AID


class Curriculum(Form):
    """The whole list, in order."""

    lessons: list[Planned]

    @property
    def courses(self) -> list[Planned]:
        """The lessons of the residents' themes, without first aid."""
        return [lesson for lesson in self.lessons if not lesson.first_aid and not lesson.for_helpers]

    @property
    def ids(self) -> frozenset[str]:
        """Every id there is."""
        return frozenset(lesson.id for lesson in self.lessons)

    def lesson(self, lesson_id: str) -> Planned | None:
        """Find a lesson of the list."""
        return next((lesson for lesson in self.lessons if lesson.id == lesson_id), None)


@cache
def load_curriculum(root: Path) -> Curriculum:
    """The list beside the lessons; empty when there is none. A list that does not fit is a ``ValueError``."""
    path = root / CURRICULUM
    if not path.is_file():
        return Curriculum(lessons=[])
    source = read_file(path)
    form, problems = fit(Curriculum, source.data, Place((), source.lines))
    if form is None or source.problems:
        said = "; ".join(f"{CURRICULUM}:{p.line} {p.sentence}" for p in [*source.problems, *problems][:5])
        raise ValueError(said)
    made: Curriculum = form
    return made

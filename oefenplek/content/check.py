"""Reading the ten questions for helpers: ``resources/helpers/check.yaml``, or the same in another language."""

from pathlib import Path
from typing import Annotated

from pydantic import Field

from oefenplek.domain.check import Check, Exercise, Question

from .fields import Form, Id, Text
from .forms import Place, fit
from .load import read_file

NAME, SOURCE = "check", "nl"


class ExerciseForm(Form):
    """What two helpers do."""

    title: Text
    steps: Annotated[list[Text], Field(min_length=2, max_length=6)]


class QuestionForm(Form):
    """One question, what is said when it goes well, the lesson that fits, and an exercise."""

    id: Id
    text: Text
    well: Text
    lesson: Id
    exercise: ExerciseForm


class CheckForm(Form):
    """The file."""

    questions: Annotated[list[QuestionForm], Field(min_length=3, max_length=20)]


def read_check(folder: Path, language: str = SOURCE) -> Check:
    """The questions in this language, else in Dutch; a file that does not fit is a ``ValueError``."""
    own = folder / f"{NAME}.{language}.yaml"
    path, spoken = (own, language) if own.is_file() else (folder / f"{NAME}.yaml", SOURCE)
    source = read_file(path)
    form, problems = fit(CheckForm, source.data, Place((), source.lines))
    if form is None or source.problems:
        said = "; ".join(f"{path.name}:{found.line} {found.sentence}" for found in [*source.problems, *problems][:5])
        raise ValueError(said)
    made: CheckForm = form
    return Check(tuple(_question(question) for question in made.questions), spoken)


def _question(form: QuestionForm) -> Question:
    exercise = Exercise(form.exercise.title, tuple(form.exercise.steps))
    return Question(form.id, form.text, form.well, form.lesson, exercise)

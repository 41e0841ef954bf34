"""Every kind's folder is whole: an example that passes, a README that names each field."""

import re

import pytest
from pydantic import BaseModel

from oefenplek.steps import NAMES
from tests.support.kinds import STEPS, every_kind, example, example_draft

KINDS = every_kind()
kinds = pytest.mark.parametrize("folder", KINDS)
PARTS = ("__init__.py", "rules.py", "schema.py", "view_model.py", "qmldir", "README.md", "example.yaml")


def fields(model: type[BaseModel]) -> set[str]:
    """The names that authors write for a form and the forms in it."""
    found: set[str] = set()
    waiting = [model]
    while waiting:
        form = waiting.pop()
        for name, info in form.model_fields.items():
            if not (info.exclude and name in found):
                found.add(info.alias or name)
            waiting += [part for part in _forms(info.annotation) if part not in (form, model)]
    return found


def _forms(annotation: object) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [form for part in getattr(annotation, "__args__", ()) for form in _forms(part)]


def test_every_folder_of_steps_is_a_kind() -> None:
    folders = {path.parent.name for path in STEPS.glob("*/__init__.py")}
    assert folders == {*NAMES, "_template"}


@kinds
def test_the_folder_is_whole(folder: str) -> None:
    assert [part for part in PARTS if not (STEPS / folder / part).exists()] == []
    assert KINDS[folder].uri == f"oefenplek.steps.{folder}"


@kinds
def test_the_example_is_a_step_of_its_kind_and_passes(folder: str) -> None:
    assert example(folder)["kind"] == KINDS[folder].name
    draft = example_draft(folder)
    assert [str(problem) for problem in draft.problems] == []
    assert draft.steps[0].body is not None


@kinds
def test_the_readme_names_every_field(folder: str) -> None:
    readme = (STEPS / folder / "README.md").read_text("utf-8")
    named = set(re.findall(r"`([a-z_]+)`", readme))
    assert fields(KINDS[folder].schema()) - named == set()


@kinds
def test_the_example_explains_itself(folder: str) -> None:
    assert "#" in (STEPS / folder / "example.yaml").read_text("utf-8")

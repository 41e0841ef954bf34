"""Every lesson that Oefenplek brings: it has no errors, and each of its steps can be shown."""

from functools import cache

import pytest
from PySide6.QtCore import QObject

from oefenplek.content.compiled import compiled
from oefenplek.content.load import load
from oefenplek.domain.lesson import Lesson, read_lesson
from tests.support import conform
from tests.support.engine import ROOT
from tests.support.kinds import Port, Stage, example_setting, registry
from tests.support.layouts import STAGES, WHOLE
from tests.support.showing import Shower

FILES = sorted((ROOT / "lessons").glob("*/*/lesson.yaml"))
lessons = pytest.mark.parametrize("file", FILES, ids=lambda file: file.parent.name)
SHAPES = (("portrait", 2.0), ("landscape", 1.0)) if WHOLE else (("portrait", 2.0),)
PRACTICE = {"landscape": (820, 640), "portrait": (760, 820)}
"""What the lesson screen leaves for a device beside, or below, its instruction."""


def test_there_are_lessons() -> None:
    assert len(FILES) >= 3


@cache
def read(file: object) -> Lesson:
    """The lesson as the player gets it."""
    known = registry()
    draft = load(file, known)
    assert [str(problem) for problem in draft.problems] == []
    data = compiled(draft, "a")
    assert data is not None
    return read_lesson(data, {name: kind.rules().read for name, kind in known.kinds.items()})


@pytest.mark.parametrize(("shape", "scale"), SHAPES)
@lessons
def test_every_step_can_be_shown(show: Shower, owner: QObject, file: object, shape: str, scale: float) -> None:
    lesson = read(file)
    known = registry()
    for step in lesson.steps:
        assert step.body is not None, f"{step.id} cannot be read"
        kind = known.kinds[step.kind]
        stage = Stage(kind, step.body, owner, Port(example_setting(lesson)))
        size = (PRACTICE if kind.stage == "beside" else STAGES)[shape]
        window = show(kind.uri, kind.component, {"viewModel": stage.view_model}, size=size, scale=scale)
        window.save(f"{lesson.id}-{step.id}-{shape}")
        assert conform.faults(window) == [], step.id
        show.close()

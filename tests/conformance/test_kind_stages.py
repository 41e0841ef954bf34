"""Every kind's stage, with its own example, in every shape a screen can have."""

import pytest
from PySide6.QtCore import QObject

from oefenplek.domain.kinds import Kind
from tests.support import conform, keys
from tests.support.kinds import Port, Stage, every_kind, example_lesson, example_setting
from tests.support.layouts import LAYOUTS, STAGES, Layout
from tests.support.showing import Shower, Shown

KINDS = every_kind()
kinds = pytest.mark.parametrize("folder", KINDS)


def staged(folder: str, owner: QObject) -> Stage:
    """The example of a kind, at its first moment."""
    lesson = example_lesson(folder)
    return Stage(KINDS[folder], lesson.steps[0].body, owner, Port(example_setting(lesson)))


def shown(show: Shower, kind: Kind, stage: Stage, layout: Layout = LAYOUTS[0]) -> Shown:
    """That stage in a window."""
    return show(
        kind.uri,
        kind.component,
        {"viewModel": stage.view_model},
        size=STAGES[layout.shape],
        scale=layout.scale,
        mirrored=layout.mirrored,
        high_contrast=layout.high_contrast,
    )


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
@kinds
def test_a_stage_stands_in_every_shape(show: Shower, owner: QObject, folder: str, layout: Layout) -> None:
    window = shown(show, KINDS[folder], staged(folder, owner), layout)
    window.save(f"{folder}-{layout.name}")
    assert conform.problems(window) == []


@kinds
def test_everything_on_a_stage_can_be_pressed_by_key_and_by_screen_reader(
    show: Shower, owner: QObject, folder: str
) -> None:
    stage = staged(folder, owner)

    def make() -> Shown:
        show.close()
        stage.begin_again()
        return shown(show, KINDS[folder], stage)

    assert conform.deaf(make, stage.begin_again) == []


@kinds
def test_every_act_of_the_solution_has_its_place_on_the_stage(show: Shower, owner: QObject, folder: str) -> None:
    stage = staged(folder, owner)
    window = shown(show, KINDS[folder], stage)
    for action in stage.rules.solution(stage.body, stage.state):
        name = stage.rules.place(stage.body, stage.state, action)
        assert name == "" or keys.place(window, name) is not None, f"{name} is not on the stage"
        stage.do(action)
        window.settle()


@kinds
def test_the_keyboard_keeps_its_place_when_the_state_changes(show: Shower, owner: QObject, folder: str) -> None:
    stage = staged(folder, owner)
    window = shown(show, KINDS[folder], stage)
    for action in stage.rules.solution(stage.body, stage.state):
        item = keys.place(window, stage.rules.place(stage.body, stage.state, action))
        if item is None or (not item.property("visualFocus") and not item.activeFocusOnTab()):
            continue
        keys.focus(item)
        stage.do(action)
        window.settle()
        assert window.window.activeFocusItem() is not None


@kinds
def test_each_spoken_text_can_be_lit(show: Shower, owner: QObject, folder: str) -> None:
    stage = staged(folder, owner)
    window = shown(show, KINDS[folder], stage)
    unlit = window.grab()
    for row in range(len(stage.rules.spoken(stage.body, stage.state))):
        stage.view_model.setLit(row)
        assert window.grab() != unlit, f"nothing shows that text {row} is read aloud"
    if hasattr(stage.view_model, "setLit"):
        stage.view_model.setLit(-1)
        assert window.grab() == unlit

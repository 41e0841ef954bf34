"""Going on with a sheet: typing its code, letting the camera look, and knowing which lesson opens before it opens."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QSignalSpy

from oefenplek.domain import takehome
from oefenplek.domain.takehome import payload
from oefenplek.screens.takehome.view_model import CodeViewModel
from oefenplek.ui.camera.eye import Eye, camera_here, read_square
from tests.support import keys
from tests.support.showing import Shower
from tests.support.takehome_screens import CODE, HERE, NEAREST, FakeLens, model, photo

ROOT = Path(__file__).parents[3]


def typed(made: CodeViewModel, text: str) -> CodeViewModel:
    for sign in text:
        made.type(sign)
    return made


def test_the_last_character_tells_which_lesson_it_is_and_nothing_opens_yet(owner: QObject) -> None:
    made = model(owner)
    chosen = QSignalSpy(made.lessonChosen)
    typed(made, CODE)
    assert (made.page, made.lessonTitle) == ("found", HERE.title)
    assert "stap 4" in made.place and HERE.step_title in made.place
    assert chosen.count() == 0
    made.openLesson()
    assert list(chosen.at(0)) == [HERE.lesson, HERE.step, "nl+ar"]


def test_a_wrong_character_is_told_kindly_and_can_be_taken_back(owner: QObject) -> None:
    wrong = CODE[:3] + next(sign for sign in takehome.ALPHABET if sign != CODE[3]) + CODE[4:]
    made = typed(model(owner), wrong)
    assert made.page == "typing"
    assert "klopt nog niet" in made.said and "fout" not in made.said
    for _ in range(5):
        made.erase()
    assert (made.typed, made.said) == (CODE[:3], "")
    assert typed(made, CODE[3:]).page == "found"


def test_a_character_that_no_code_has_is_told_and_not_taken(owner: QObject) -> None:
    made = typed(model(owner), "O")
    assert made.typed == "" and made.said.endswith("O")


def test_more_than_a_code_is_not_taken(owner: QObject) -> None:
    made = typed(model(owner), "22222222" + "3")
    assert made.typed == "22222222"


def test_a_lesson_that_is_not_here_offers_the_nearest_from_its_beginning(owner: QObject) -> None:
    made = typed(model(owner, NEAREST), CODE)
    chosen = QSignalSpy(made.lessonChosen)
    assert (made.page, made.lessonTitle, made.place) == ("nearest", NEAREST.title, "")
    made.openLesson()
    assert list(chosen.at(0))[:2] == [NEAREST.lesson, ""]


def test_where_nothing_is_near_all_lessons_are_offered(owner: QObject) -> None:
    made = typed(model(owner, None), CODE)
    themes, chosen = QSignalSpy(made.themesChosen), QSignalSpy(made.lessonChosen)
    assert made.page == "none"
    made.openLesson()
    made.openThemes()
    assert (chosen.count(), themes.count()) == (0, 1)


def test_back_goes_to_typing_first_and_then_away(owner: QObject) -> None:
    made = typed(model(owner), CODE)
    back = QSignalSpy(made.backChosen)
    made.goBack()
    assert (made.page, made.typed, back.count()) == ("typing", "", 0)
    made.goBack()
    assert back.count() == 1


def test_it_is_typed_on_a_keyboard_wherever_the_frame_is(show: Shower, owner: QObject) -> None:
    made = model(owner)
    shown = show("oefenplek.screens.takehome", "CodeScreen", {"viewModel": made})
    keys.type_text(shown, CODE[:4].lower())
    keys.key(shown, Qt.Key.Key_Tab)
    keys.type_text(shown, CODE[4:6])
    assert made.typed == CODE[:6]
    keys.key(shown, Qt.Key.Key_Backspace)
    assert made.typed == CODE[:5]


def test_it_is_pressed_on_the_screen(show: Shower, owner: QObject) -> None:
    made = model(owner)
    shown = show("oefenplek.screens.takehome", "CodeScreen", {"viewModel": made})
    for sign in CODE:
        key = keys.place(shown, f"code/{sign}")
        assert key is not None
        keys.click(shown, key)
    assert made.page == "found"


# --- the camera -----------------------------------------------------------------------------------------------------


class Clock:
    """Seconds that a test lets pass."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def looking(owner: QObject, clock: Clock) -> tuple[CodeViewModel, Eye, FakeLens]:
    eye = Eye(owner, FakeLens, clock)
    made = model(owner, eye=eye)
    made.openCamera()
    lens = eye.findChild(FakeLens)
    assert lens is not None and lens.on
    clock.now += 1
    return made, eye, lens


@pytest.mark.parametrize("turned", [0, 8, 45, 90, 180])
def test_a_sheet_before_the_camera_is_read_however_it_is_held(turned: float) -> None:
    assert read_square(photo(turned=turned)) == payload(CODE)


def test_the_camera_finds_the_code_and_is_closed_at_once(owner: QObject) -> None:
    made, eye, lens = looking(owner, Clock())
    lens.pictured.emit(photo())
    assert (made.page, made.lessonTitle) == ("found", HERE.title)
    assert not lens.on and not eye.open_now and eye.image.isNull()


def test_other_square_codes_and_empty_pictures_change_nothing(owner: QObject) -> None:
    clock = Clock()
    made, _eye, lens = looking(owner, clock)
    for image in (photo("https://postvak.example"), photo("OEFENPLEK 22222222"), QImage()):
        lens.pictured.emit(image)
        clock.now += 1
    assert made.page == "camera" and lens.on


def test_pictures_that_follow_fast_are_not_all_looked_at(owner: QObject) -> None:
    clock = Clock()
    made, _eye, lens = looking(owner, clock)
    lens.pictured.emit(photo("iets anders"))
    clock.now += 0.05
    lens.pictured.emit(photo())
    assert made.page == "camera"


def test_going_back_closes_the_camera(owner: QObject) -> None:
    made, _eye, lens = looking(owner, Clock())
    made.goBack()
    assert made.page == "typing" and not lens.on
    lens.pictured.emit(photo())
    assert made.page == "typing"


def test_a_camera_that_fails_says_so_and_leads_to_typing(owner: QObject) -> None:
    made, eye, lens = looking(owner, Clock())
    lens.failed.emit()
    assert made.page == "typing" and "camera" in made.said and not eye.open_now


def test_without_a_camera_nothing_is_offered(owner: QObject) -> None:
    assert not model(owner).cameraOffered
    made = model(owner)
    made.openCamera()
    assert made.page == "typing"


def test_a_machine_is_asked_for_its_camera_without_loading_anything(tmp_path: Path) -> None:
    assert not camera_here("linux", tmp_path)
    (tmp_path / "video0").touch()
    assert camera_here("linux", tmp_path)


def test_the_real_lens_reads_a_sheet_and_is_closed() -> None:
    """In a process of its own: QtMultimedia tells about the codecs of a machine, and nobody can act on that."""
    command = [sys.executable, "-m", "tests.screens.takehome.lens"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert done.stdout.strip() == f"['{payload(CODE)}'] False", done.stderr

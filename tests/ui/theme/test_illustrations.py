"""Our drawings: three colours and their tints, a twin for high contrast, nothing active inside."""

import re
from pathlib import Path

import pytest
from PySide6.QtSvg import QSvgRenderer

from oefenplek.domain.people import ANIMALS, COLOURS, PICTURES
from oefenplek.ui.gallery import run as gallery
from oefenplek.ui.theme import make_contrast, make_shapes

DRAWINGS = make_contrast.drawings()
PROMISED = {
    "phone-in-hand",
    "laptop-on-table",
    "opened-letter",
    "hedgehog",
    "confidence-alone",
    "confidence-together",
    "confidence-not-yet",
    "two-at-table",
    "rain-window",
    *(f"animal-{name}" for name in ANIMALS),
    *(f"code-{name}" for name in PICTURES),
}
ALLOWED = {"svg", "g", "path", "rect", "circle", "ellipse"}


def test_every_promised_drawing_is_there() -> None:
    assert {path.stem for path in DRAWINGS} >= PROMISED


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_a_drawing_uses_our_colours_and_only_shapes(path: Path) -> None:
    svg = path.read_text("utf-8")

    assert make_contrast.colours(svg) <= make_contrast.TWIN.keys()
    assert set(re.findall(r"<(\w+)", svg)) <= ALLOWED
    assert "href" not in svg
    assert QSvgRenderer(str(path)).isValid()


@pytest.mark.parametrize("path", DRAWINGS, ids=lambda path: path.stem)
def test_its_twin_for_high_contrast_is_up_to_date(path: Path) -> None:
    twin = path.with_name(path.stem + make_contrast.SUFFIX).read_text("utf-8")

    assert twin == make_contrast.contrast(path.read_text("utf-8")), "run python -m oefenplek.ui.theme.make_contrast"
    assert make_contrast.colours(twin) <= {"#000000", "#FFFFFF", "#FFE500"}


def test_no_animal_and_no_picture_of_a_code_is_drawn_that_nobody_can_choose() -> None:
    drawn = {path.stem for path in DRAWINGS if path.stem.startswith(("animal-", "code-"))}

    assert drawn <= PROMISED


def test_the_gallery_shows_every_animal_colour_and_picture() -> None:
    page = Path(gallery.__file__).with_name("PeoplePage.qml").read_text("utf-8")
    lists = {name: re.findall(r'"([a-z]+)"', body) for name, body in re.findall(r"var (\w+): \[([^\]]*)\]", page)}

    assert lists == {"animals": list(ANIMALS), "colours": list(COLOURS), "pictures": list(PICTURES)}


def test_no_twin_is_left_of_a_drawing_that_went() -> None:
    twins = {
        path.name.removesuffix(make_contrast.SUFFIX) for path in make_contrast.FOLDER.glob("*" + make_contrast.SUFFIX)
    }

    assert twins == {path.stem for path in DRAWINGS}


@pytest.mark.parametrize("path", make_shapes.written(), ids=lambda path: path.name)
def test_the_drawings_of_the_first_screen_are_as_they_were_drawn(path: Path) -> None:
    assert path.read_text("utf-8") == make_shapes.written()[path], "run python -m oefenplek.ui.theme.make_shapes"


def test_a_drawing_with_something_unknown_in_it_is_refused() -> None:
    with pytest.raises(make_shapes.NotDrawnError, match="ellipse"):
        make_shapes.as_qml('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><ellipse rx="4" ry="4"/></svg>')

"""Sizes follow the screen, colours can be read, and motion stops when asked."""

from itertools import product

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine, QQmlExpression

from oefenplek.domain.people import COLOURS
from oefenplek.ui.theme.setup import theme_of

# Every pair in which text stands on a surface, and every sign or border that carries meaning.
SURFACES = ("paper", "sheet", "tint")
TEXT = [
    *product(("ink", "quietInk", "primary", "good", "care"), SURFACES),
    ("ink", "note"),
    ("litInk", "lit"),
    ("primaryInk", "primary"),
    ("primaryInk", "primaryPressed"),
    ("ink", "tintPressed"),
    ("primaryPressed", "tintPressed"),
    *product(("ink", "quietInk", "good"), ("goodTint",)),
    *product(("ink", "quietInk", "care"), ("careTint",)),
    ("duskInk", "dusk"),
    ("duskInk", "duskWall"),
]
SIGNS = [
    *product(("primary", "edge", "focus", "good", "care"), SURFACES),
    ("good", "goodTint"),
    ("care", "careTint"),
    ("focus", "note"),
    ("window", "dusk"),
    ("window", "duskWall"),
]
LETTERS = "abcdefghij"


@pytest.fixture
def theme(engine: QQmlEngine, show) -> QObject:
    return theme_of(engine)


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_counted_as_everybody_counts_it() -> None:
    assert contrast(QColor("#FFFFFF"), QColor("#000000")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("high_contrast", [False, True])
@pytest.mark.parametrize(("front", "back"), TEXT)
def test_every_text_stands_out(theme: QObject, front: str, back: str, high_contrast: bool) -> None:
    theme.setProperty("highContrast", high_contrast)

    assert contrast(theme.property(front), theme.property(back)) >= 7


@pytest.mark.parametrize("high_contrast", [False, True])
@pytest.mark.parametrize(("front", "back"), SIGNS)
def test_every_sign_stands_out(theme: QObject, front: str, back: str, high_contrast: bool) -> None:
    theme.setProperty("highContrast", high_contrast)

    assert contrast(theme.property(front), theme.property(back)) >= 3


def test_the_warm_mark_stands_out_from_the_outline_around_it(theme: QObject) -> None:
    theme.setProperty("highContrast", False)
    assert contrast(theme.property("accent"), theme.property("focus")) >= 3

    theme.setProperty("highContrast", True)
    assert contrast(theme.property("accent"), theme.property("paper")) >= 3


def call(engine: QQmlEngine, theme: QObject, code: str) -> object:
    expression = QQmlExpression(engine.rootContext(), theme, code)
    value, undefined = expression.evaluate()
    assert not undefined and not expression.hasError(), expression.error().toString()
    return value


@pytest.mark.parametrize("high_contrast", [False, True])
@pytest.mark.parametrize("letter", LETTERS)
def test_ink_and_icon_stand_out_on_every_tint(
    engine: QQmlEngine, theme: QObject, letter: str, high_contrast: bool
) -> None:
    theme.setProperty("highContrast", high_contrast)
    tint = call(engine, theme, f"themeTint('{letter}')")

    for front in ("ink", "quietInk", "primary"):
        assert contrast(theme.property(front), tint) >= 7


def test_each_theme_has_its_own_tint_and_icon(engine: QQmlEngine, theme: QObject) -> None:
    tints = {call(engine, theme, f"themeTint('{letter}')").name() for letter in LETTERS}
    icons = {call(engine, theme, f"themeIcon('{letter}')") for letter in LETTERS}

    assert len(tints) == len(icons) == len(LETTERS)
    assert call(engine, theme, "themeIcon('C')") == call(engine, theme, "themeIcon('c')")
    assert call(engine, theme, "themeIcon('?')") == "book-open-variant"


@pytest.mark.parametrize("colour", COLOURS)
def test_a_drawing_stands_out_from_the_tile_of_every_colour(engine: QQmlEngine, theme: QObject, colour: str) -> None:
    theme.setProperty("highContrast", False)
    assert contrast(QColor("#1D2733"), call(engine, theme, f"personTone('{colour}')")) >= 3

    theme.setProperty("highContrast", True)
    assert contrast(call(engine, theme, f"personTone('{colour}')"), theme.property("sheet")) >= 7


def test_each_person_colour_is_its_own_and_none_is_plain(engine: QQmlEngine, theme: QObject) -> None:
    theme.setProperty("highContrast", False)
    tones = {call(engine, theme, f"personTone('{colour}')").name() for colour in COLOURS}

    assert len(tones) == len(COLOURS)
    assert call(engine, theme, "personTone('')") == theme.property("sheet")


@pytest.mark.parametrize("pixels_per_mm", [2.8, 96 / 25.4, 10.0])
def test_sizes_are_millimetres_of_this_screen(theme: QObject, pixels_per_mm: float) -> None:
    theme.setProperty("pixelsPerMm", pixels_per_mm)

    assert theme.property("minTarget") >= 12 * pixels_per_mm
    assert theme.property("buttonHeight") >= 15 * pixels_per_mm
    assert theme.property("buttonWidth") >= 20 * pixels_per_mm
    assert theme.property("spaceM") == round(8 * pixels_per_mm)
    assert theme.property("body") == pytest.approx(22 * 0.3528 * pixels_per_mm, abs=0.5)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_letters_follow_the_text_scale_and_targets_do_not(theme: QObject, scale: float) -> None:
    target = theme.property("minTarget")
    theme.setProperty("textScale", scale)

    sizes = [theme.property(name) for name in ("instruction", "body", "label", "small")]
    assert sizes == [round(points * 0.3528 * 96 / 25.4 * scale) for points in (28, 22, 18, 16)]
    assert theme.property("minTarget") == target


def test_a_quiet_screen_has_no_motion(theme: QObject) -> None:
    theme.setProperty("calm", False)
    assert 0 < theme.property("duration") <= 200

    theme.setProperty("calm", True)
    assert theme.property("duration") == 0

"""The typefaces are there and Arabic has its own."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication, QRawFont, QTextLayout

from oefenplek.ui import fonts


def test_the_faces_are_loaded_once(qapp: QGuiApplication) -> None:
    assert fonts.load_fonts() == (fonts.FAMILY, fonts.ARABIC, fonts.ICONS)
    before = len(QFontDatabase.families())
    fonts.load_fonts()

    assert set(fonts.load_fonts()) <= set(QFontDatabase.families())
    assert len(QFontDatabase.families()) == before
    assert [name.lower() for name in QFont.substitutes(fonts.FAMILY)] == [fonts.ARABIC.lower()]


@pytest.mark.parametrize("family", [fonts.FAMILY, fonts.ARABIC, fonts.ICONS])
def test_a_face_is_really_used(qapp: QGuiApplication, family: str) -> None:
    fonts.load_fonts()

    assert QFontInfo(QFont(family)).family() == family


@pytest.mark.parametrize(("text", "family"), [("Goedemiddag", fonts.FAMILY), ("مرحبا", fonts.ARABIC)])
def test_each_script_has_its_own_face(qapp: QGuiApplication, text: str, family: str) -> None:
    fonts.load_fonts()
    layout = QTextLayout(text, QFont(fonts.FAMILY))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()

    assert {run.rawFont().familyName() for run in layout.glyphRuns()} == {family}


def test_bold_is_drawn_bold_and_not_smeared(qapp: QGuiApplication) -> None:
    fonts.load_fonts()
    bold = QFont(fonts.FAMILY)
    bold.setBold(True)

    assert QRawFont.fromFont(bold).styleName() == "Bold"


def test_a_missing_font_is_named() -> None:
    with pytest.raises(fonts.FontMissingError, match="no_such_font_package"):
        fonts.package_folder("no_such_font_package")

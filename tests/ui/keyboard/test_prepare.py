"""Whether a keyboard on the screen is prepared, and what Qt is told then."""

import pytest

from oefenplek.domain.comfort import Keyboard
from oefenplek.ui.keyboard import prepare as deciding
from oefenplek.ui.keyboard.hardware import Hardware
from oefenplek.ui.keyboard.languages import layouts_for
from oefenplek.ui.keyboard.prepare import HERE, STYLE, prepare, prepared, wanted

TABLET, LAPTOP, FOLDED = Hardware(touch=True, keys=False), Hardware(), Hardware(touch=True, keys=True)


@pytest.mark.parametrize(
    ("wish", "here", "so"),
    [
        ("auto", TABLET, True),
        ("auto", LAPTOP, False),
        ("auto", FOLDED, False),
        ("on", LAPTOP, True),
        ("on", TABLET, True),
        ("off", TABLET, False),
        ("off", LAPTOP, False),
    ],
)
def test_it_comes_where_there_is_touch_and_no_keys_or_by_choice(wish: Keyboard, here: Hardware, *, so: bool) -> None:
    assert wanted(wish, here) is so


def test_qt_is_told_which_keyboard_style_and_layouts() -> None:
    environment = {"QT_IM_MODULE": "ibus", "QT_IM_MODULES": "ibus;xim", "QML_IMPORT_PATH": "/elsewhere"}
    assert prepare("on", environment)
    assert environment["QT_IM_MODULE"] == "qtvirtualkeyboard"
    assert "QT_IM_MODULES" not in environment
    style = HERE / "styles" / "QtQuick" / "VirtualKeyboard" / "Styles" / STYLE / "style.qml"
    assert style.is_file()
    assert environment["QT_VIRTUALKEYBOARD_STYLE"] == STYLE
    assert environment["QML_IMPORT_PATH"].endswith("/elsewhere")
    assert str(HERE / "styles") in environment["QML_IMPORT_PATH"]
    assert environment["QT_VIRTUALKEYBOARD_LAYOUT_PATH"] == str(HERE / "layouts")


def test_without_one_nothing_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deciding, "hardware", lambda: LAPTOP)
    environment = {"QT_IM_MODULE": "ibus"}
    assert not prepare("auto", environment)
    assert not prepare("off", environment)
    assert environment == {"QT_IM_MODULE": "ibus"}


def test_a_touch_screen_alone_gets_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deciding, "hardware", lambda: TABLET)
    assert prepare("auto", {})


def test_what_was_prepared_is_known_later(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_IM_MODULE", "QT_VIRTUALKEYBOARD_STYLE"):
        monkeypatch.delenv(name, raising=False)
    assert not prepared()
    monkeypatch.setenv("QT_IM_MODULE", "qtvirtualkeyboard")
    assert not prepared()  # somebody else's
    monkeypatch.setenv("QT_VIRTUALKEYBOARD_STYLE", STYLE)
    assert prepared()


@pytest.mark.parametrize(
    ("language", "help_language", "region", "layouts"),
    [
        ("nl", "", "NL", ("nl_NL",)),
        ("nl", "", "BE", ("nl_BE",)),
        ("fr", "", "BE", ("fr_BE",)),
        ("fr", "", "NL", ("fr_FR",)),
        ("en", "", "GB", ("en_GB",)),
        ("ar", "", "NL", ("nl_NL", "ar_AR")),
        ("nl", "ar", "BE", ("nl_BE", "ar_AR")),
        ("nl", "en", "NL", ("nl_NL",)),
        ("tlh", "", "", ("nl_NL",)),
    ],
)
def test_layouts_follow_language_and_country(
    language: str, help_language: str, region: str, layouts: tuple[str, ...]
) -> None:
    assert layouts_for(language, help_language, region) == layouts
    assert all((HERE / "layouts" / name / "main.qml").is_file() for name in layouts)

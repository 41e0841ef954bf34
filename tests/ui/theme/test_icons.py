"""Every icon that is used exists, and the table of them is up to date."""

import re
import time

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtQml import QQmlEngine, QQmlExpression

from oefenplek.ui.fonts import ICONS, FontMissingError
from oefenplek.ui.theme import lookup, make_icons


@pytest.fixture(scope="module")
def known() -> dict[str, str]:
    return lookup.all_glyphs()


def test_the_table_holds_every_name_we_use_and_is_the_generators_work(known: dict[str, str]) -> None:
    text = make_icons.TARGET.read_text("utf-8")
    held = re.findall(r'^            "([a-z0-9-]+)":', text, re.MULTILINE)

    assert set(make_icons.used_names(known)) - set(held) == set(), "run python -m oefenplek.ui.theme.make_icons"
    assert text == make_icons.render(sorted(held), known)


def test_every_icon_named_in_a_file_exists(known: dict[str, str]) -> None:
    unknown = {
        f"{path.name}: {name}"
        for path, text in make_icons.sources()
        for name in make_icons.certain_names(text, path.suffix) - known.keys()
    }

    assert not unknown


@pytest.mark.parametrize(
    ("suffix", "text", "names"),
    [
        (".yaml", "    icon: email-alert", {"email-alert"}),
        (".yaml", 'icon: "email-alert"  # a fish', {"email-alert"}),
        (".yaml", "{id: a, icon: home, say: x}", {"home"}),
        (".qml", 'iconName: "arrow-left"\n', {"arrow-left"}),
        (".qml", 'Icon {\n    size: 4\n    name: "check"\n}', {"check"}),
        (".qml", 'iconName: root.busy ? "a" : "b"', set()),
        (".py", 'Word("nep", icon="fish")', {"fish"}),
        (".py", '    icon: str = ""', set()),
    ],
)
def test_names_are_found_where_they_stand(suffix: str, text: str, names: set[str]) -> None:
    assert make_icons.certain_names(text, suffix) == names


def glyph(engine: QQmlEngine, name: str) -> str:
    icons = engine.singletonInstance("oefenplek.ui.theme", "Icons")
    value, _ = QQmlExpression(engine.rootContext(), icons, f"glyph({name!r})").evaluate()
    return value


def test_an_icon_of_a_lesson_from_elsewhere_is_found_when_it_is_shown(
    engine: QQmlEngine, known: dict[str, str]
) -> None:
    assert '"zodiac-leo"' not in make_icons.TARGET.read_text("utf-8")

    assert glyph(engine, "zodiac-leo") == known["zodiac-leo"]


@pytest.mark.parametrize("name", ["no-such-icon", "../email", "E-Mail", "constructor", "__proto__"])
def test_an_unknown_icon_is_a_plain_bookmark(engine: QQmlEngine, known: dict[str, str], name: str) -> None:
    assert glyph(engine, name) == known["bookmark-outline"]


def test_no_icon_is_nothing(engine: QQmlEngine) -> None:
    assert glyph(engine, "") == ""


def test_looking_up_finds_what_the_whole_table_says(known: dict[str, str], owner: QObject) -> None:
    look = lookup.IconLookup(owner)

    for name in [*list(known)[::97], "import", "email-alert"]:
        assert look.glyph(name) == known[name], name


def test_the_first_look_costs_less_than_a_frame(owner: QObject) -> None:
    def once() -> float:
        lookup._text.cache_clear()
        start = time.perf_counter()
        lookup.IconLookup(owner).glyph("zodiac-leo")
        return time.perf_counter() - start

    assert min(once() for _ in range(5)) < 0.016


def test_without_the_package_there_is_simply_no_icon(monkeypatch: pytest.MonkeyPatch, owner: QObject) -> None:
    def missing(package: str) -> None:
        raise FontMissingError(package)

    monkeypatch.setattr(lookup, "package_folder", missing)
    lookup._text.cache_clear()

    assert lookup.IconLookup(owner).glyph("email") == ""
    lookup._text.cache_clear()


def test_the_font_draws_every_sign_we_use(engine: QQmlEngine, known: dict[str, str]) -> None:
    drawn = QFontMetrics(QFont(ICONS))

    assert [n for n in make_icons.used_names(known) if not drawn.inFontUcs4(ord(known[n]))] == []

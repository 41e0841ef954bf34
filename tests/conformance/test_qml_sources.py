"""What can be read off the QML files themselves."""

import re
from pathlib import Path

import pytest

from tests.support.engine import PACKAGE

QML = sorted(PACKAGE.rglob("*.qml"))
GALLERY = PACKAGE / "ui" / "gallery"
CHROME = [
    path
    for path in QML
    if path.relative_to(PACKAGE).parts[0] in {"steps", "ui", "screens", "app"} and path.parent != GALLERY
]
"""What surrounds lessons: its words are translated. The simulated devices stay Dutch, as at home; the gallery of the
kit shows sample texts to whoever builds screens."""

COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
TRANSLATED = re.compile(r"qsTr\(\s*\"(?:[^\"\\]|\\.)*\"[^)]*\)|N_\([^)]*\)")
SHOWN = re.compile(r"\b(?:text|label|title|detail|description|say|placeholderText|name)\s*:\s*\"([^\"]*)\"")
STRING = re.compile(r"\"((?:[^\"\\\n]|\\.)*)\"")
SENTENCE = re.compile(r"[a-zà-ÿ][.,!?:]? [A-Za-zà-ÿ]")
# The names of typefaces and the words of code are no texts.
CODE_LINE = re.compile(r"[fF]amily|import |Behavior|qmllint|console\.|throw |regular|=> *\"")
INTERNAL_NAME = re.compile(r"[a-z0-9./_%-]*")

files = pytest.mark.parametrize("path", QML, ids=lambda path: str(path.relative_to(PACKAGE)))
chrome = pytest.mark.parametrize("path", CHROME, ids=lambda path: str(path.relative_to(PACKAGE)))


def source(path: Path) -> str:
    """A file without comments; addresses in strings keep their slashes."""
    return COMMENT.sub(lambda m: m.group() if "://" in m.group() else "", path.read_text("utf-8"))


def test_there_are_files() -> None:
    assert len(QML) > 20


@chrome
def test_no_words_outside_translation(path: Path) -> None:
    text = TRANSLATED.sub("qsTr()", source(path))
    fixed = [word for word in SHOWN.findall(text) if re.search(r"[A-Za-zà-ÿ]", word) and not _is_name(word)]
    lines = [line for line in text.splitlines() if _says(line) and not CODE_LINE.search(line)]
    assert fixed == []
    assert lines == []


def _says(line: str) -> bool:
    return any(SENTENCE.search(string) for string in STRING.findall(line))


def _is_name(word: str) -> bool:
    return bool(INTERNAL_NAME.fullmatch(word)) and word == word.lower()


@chrome
def test_translated_texts_are_plain_strings(path: Path) -> None:
    assert re.findall(r"qsTr\(\s*[^\"\s]", source(path)) == []


@files
def test_no_property_is_taken_for_a_signal_handler(path: Path) -> None:
    assert re.findall(r"property\s+\S+\s+(on[A-Z]\w*)", source(path)) == []


@files
def test_components_are_bound(path: Path) -> None:
    text = path.read_text("utf-8")
    assert "pragma ComponentBehavior: Bound" in text or not re.search(r"\b(delegate:|Repeater \{|Component \{)", text)


@files
def test_raw_controls_and_raw_text_stay_in_the_kit(path: Path) -> None:
    if path.relative_to(PACKAGE).parts[0] == "ui":
        return
    text = source(path)
    assert re.findall(r"import QtQuick\.(?:Controls|Templates)\S*", text) == []
    assert re.findall(r"^\s*(?:Text|TextEdit|TextInput|Label|Button)\s*\{", text, re.MULTILINE) == []


@files
def test_every_text_is_only_text(path: Path) -> None:
    raw = re.findall(r"^(\s*)(?:Text|Label)\s*\{(.*?)^\1\}", source(path), re.MULTILINE | re.DOTALL)
    assert [body for _, body in raw if "textFormat: Text.PlainText" not in body] == []


@files
def test_a_module_imports_only_what_it_stands_on(path: Path) -> None:
    parts = path.relative_to(PACKAGE).parts
    own = "oefenplek." + ".".join(parts[:-1])
    below = {"ui": ("oefenplek.ui",), "steps": ("oefenplek.ui", own), "simulated": ("oefenplek.ui", own)}
    allowed = below.get(parts[0], ("oefenplek.ui", "oefenplek.screens", own))
    imported = re.findall(r"^import (oefenplek\S*)", path.read_text("utf-8"), re.MULTILINE)
    assert [name for name in imported if not name.startswith(allowed)] == []


@files
def test_every_file_is_in_its_qmldir(path: Path) -> None:
    assert f" {path.name}\n" in (path.parent / "qmldir").read_text("utf-8").replace("\r", "") + "\n"

"""What can be read off the QML files themselves; what must not stand in them is in ``tests/architecture``."""

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

KEYBOARD = PACKAGE / "ui" / "keyboard"
TYPES = [path for path in QML if not path.is_relative_to(KEYBOARD) or path.parent == KEYBOARD]
"""Without the layouts and the style of the keyboard: Qt finds those by the names of their files, they are no types."""

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
def test_components_are_bound(path: Path) -> None:
    text = path.read_text("utf-8")
    assert "pragma ComponentBehavior: Bound" in text or not re.search(r"\b(delegate:|Repeater \{|Component \{)", text)


@pytest.mark.parametrize("path", TYPES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_every_file_is_in_its_qmldir(path: Path) -> None:
    assert f" {path.name}\n" in (path.parent / "qmldir").read_text("utf-8").replace("\r", "") + "\n"

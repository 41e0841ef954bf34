"""Switching the language of the interface while it runs, in QML and in Python."""

from collections.abc import Iterator
from pathlib import Path

import polib
import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from oefenplek.ui.language import SOURCE, Language, catalogue_file

TEXTS = {
    (None, "Verder"): "Next",
    (None, "Vandaag %1 keer geoefend"): "Practised %1 times today",
    ("van papier", "Brief"): "Letter",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    po = polib.POFile()
    po.metadata = {"Content-Type": "text/plain; charset=utf-8", "Language": "en"}
    for (meaning, text), translation in TEXTS.items():
        po.append(polib.POEntry(msgid=text, msgctxt=meaning, msgstr=translation))
    file = catalogue_file(tmp_path, "en")
    file.parent.mkdir(parents=True)
    po.save_as_mofile(str(file))
    return tmp_path


@pytest.fixture
def language(owner: QObject, folder: Path, engine: QQmlEngine) -> Iterator[Language]:
    made = Language(owner, folder, engine.retranslate)
    yield made
    made.use(SOURCE)


def show_texts(engine: QQmlEngine, owner: QObject) -> QObject:
    component = QQmlComponent(engine)
    component.setData(
        b"""
        import QtQml
        QtObject {
            property string next: qsTr("Verder")
            property string day: qsTr("Vandaag %1 keer geoefend").arg(4)
            property string letter: qsTr("Brief", "van papier")
            property string unknown: qsTr("Nog nooit vertaald")
        }
        """,
        QUrl.fromLocalFile("/texts.qml"),
    )
    made = component.create()
    made.setParent(owner)
    return made


def words(texts: QObject) -> list[object]:
    return [texts.property(name) for name in ("next", "day", "letter", "unknown")]


def test_texts_on_screen_change_at_once_and_back(language: Language, engine: QQmlEngine, owner: QObject) -> None:
    texts = show_texts(engine, owner)
    dutch = ["Verder", "Vandaag 4 keer geoefend", "Brief", "Nog nooit vertaald"]
    assert words(texts) == dutch
    language.use("en")
    assert words(texts) == ["Next", "Practised 4 times today", "Letter", "Nog nooit vertaald"]
    language.use("nl")
    assert words(texts) == dutch


def test_texts_from_python_are_asked_for_again_when_it_changes(language: Language) -> None:
    heard: list[str] = []
    language.changed.connect(lambda: heard.append(language.translate("Verder")))
    language.use("en")
    language.use("en")
    language.use("nl")
    assert heard == ["Next", "Verder"]


def test_a_language_that_is_not_here_changes_nothing(language: Language) -> None:
    language.use("xx")
    assert language.code == "nl"
    assert language.translate("Verder") == "Verder"


def test_languages_are_offered_in_their_own_name_and_only_when_they_are_here(
    language: Language, owner: QObject
) -> None:
    assert language.available == (("nl", "Nederlands"), ("en", "English"))
    assert Language(owner, Path("/nowhere")).available == (("nl", "Nederlands"),)


def test_an_empty_text_stays_empty(language: Language) -> None:
    language.use("en")
    assert language.translate("") == ""

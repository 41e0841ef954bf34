"""Dutch as it is spoken at a place: with je, and with the names of its country, while the screen stands there."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from oefenplek.bundle import RESOURCES
from oefenplek.domain.manner import Manner
from oefenplek.ui.language import Language

THERE = "Bent u er nog?"
STREET = "Typ een adres in de balk: www.lindenveen.example"


@pytest.fixture
def language(owner: QObject, engine: QQmlEngine) -> Iterator[Language]:
    made = Language(owner, RESOURCES / "locale", engine.retranslate)
    yield made
    made.speak(Manner())
    made.use("nl")


def test_people_are_called_je_at_once_in_qml_and_python(language: Language, engine: QQmlEngine, owner: QObject) -> None:
    component = QQmlComponent(engine)
    component.setData(
        b'import QtQml\nQtObject { property string said: qsTr("Bent u er nog?") }', QUrl.fromLocalFile("/said.qml")
    )
    shown = component.create()
    shown.setParent(owner)
    heard: list[str] = []
    language.changed.connect(lambda: heard.append(language.translate(THERE)))
    language.speak(Manner("je"))
    assert shown.property("said") == language.translate(THERE) == "Ben je er nog?"
    language.speak(Manner("je"))
    language.speak(Manner())
    assert shown.property("said") == THERE
    assert heard == ["Ben je er nog?", THERE]


def test_another_language_stays_what_it_is_and_dutch_comes_back_as_it_is_spoken_here(language: Language) -> None:
    language.use("en")
    english = language.translate(THERE)
    language.speak(Manner("je"))
    assert language.translate(THERE) == english
    assert language.in_dutch(THERE) == "Ben je er nog?"
    language.use("nl")
    assert language.translate(THERE) == "Ben je er nog?"


def test_a_country_has_its_own_town(language: Language) -> None:
    language.speak(Manner(country="BE"))
    assert "lindebeek" in language.translate(STREET)
    assert language.translate(THERE) == THERE
    language.use("fr")
    assert "lindebeek" in language.translate(STREET)

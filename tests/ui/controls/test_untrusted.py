"""Text from anybody is only text, wherever the kit shows it."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QIODevice, QObject
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlEngine, QQmlNetworkAccessManagerFactory

from oefenplek.ui.quiet import DeniedNetwork
from oefenplek.ui.theme.setup import prepare
from tests.support.engine import OneEngine
from tests.support.showing import Shower

ASKED: list[str] = []
ADDRESS = "http://127.0.0.1:9/x.png"


class Listening(DeniedNetwork):
    def createRequest(
        self, op: QNetworkAccessManager.Operation, request: QNetworkRequest, data: QIODevice | None = None, /
    ) -> QNetworkReply:
        ASKED.append(request.url().toString())
        return super().createRequest(op, request, data)


class Listeners(QQmlNetworkAccessManagerFactory):
    def create(self, parent: QObject) -> QNetworkAccessManager:
        return Listening(parent)


@pytest.fixture(scope="module")
def listening(engines: OneEngine) -> Iterator[QQmlEngine]:
    engines.make_room()
    engine, factory = QQmlEngine(), Listeners()
    prepare(engine)
    engine.setNetworkAccessManagerFactory(factory)
    yield engine
    shiboken6.delete(engine)


@pytest.fixture
def display(listening: QQmlEngine) -> Iterator[Shower]:
    ASKED.clear()
    shower = Shower(listening)
    yield shower
    shower.close()


PAYLOADS = {
    "img": f'<img src="{ADDRESS}">',
    "local img": '<img src="file:///etc/hostname"><img src=x>',
    "link": '<a href="file:///etc/passwd">klik hier</a>',
    "styled": '<font size="99"><b>GROOT</b></font>&lt;i&gt;',
    "markdown": f"![plaatje]({ADDRESS}) **vet** # kop",
    "address": ADDRESS,
    "data address": "data:image/svg+xml,<svg/>",
    "turned": "foto\u202egpj.exe\u2066\u200f",
    "NUL": "voor\0na\x1b[31m\r\n\t",
    "long word": "x" * 10_000,
    "long text": "een woord of wat " * 600,
    "many lines": "\n" * 300,
    "emoji": "👵🏽👨‍👩‍👧🇳🇱❤️" * 20,
    "lone surrogate": "\ud83d",
    "arabic": "مرحبا بك " * 40,
    "code": "%1 %s {0} ${a} javascript:alert(1)",
    "stacked": "a" + "\u0301" * 500,
}


def runs(text: str) -> list[list[dict[str, object]]]:
    return [
        [{"text": text, "strong": False, "word": ""}, {"text": text, "strong": True, "word": ""}],
        [{"text": text, "strong": False, "word": "woord"}],
    ]


CONTROLS = {
    "PlainText": lambda text: {"text": text},
    "Icon": lambda text: {"name": text},
    "ActionButton": lambda text: {"text": text, "iconName": text, "look": text},
    "IconButton": lambda text: {"text": text, "iconName": text},
    "ChoiceCard": lambda text: {"text": text, "detail": text, "iconName": text, "picture": text, "tone": text},
    "Tile": lambda text: {"name": text, "text": text, "iconName": text, "picture": text, "tone": text, "held": True},
    "TileGuide": lambda text: {"text": text},
    "WordChip": lambda text: {"text": text, "say": text, "iconName": text, "open": True},
    "Toggle": lambda text: {"text": text},
    "Field": lambda text: {"label": text, "hint": text, "text": text},
    "Area": lambda text: {"label": text, "hint": text, "text": text},
    "NoteCard": lambda text: {"title": text, "rows": [{"label": text, "value": text}, {"label": "", "value": text}]},
    "Prose": lambda text: {"sentences": runs(text), "lit": 0},
    "Bubble": lambda text: {"sentences": runs(text), "kind": text, "closeText": text, "picture": text},
    "Band": lambda text: {"text": text},
    "Banner": lambda text: {"text": text, "actionText": text, "iconName": text, "tone": text},
    "HeartBar": lambda text: {"parts": [text, text], "current": 1},
    "Tick": lambda text: {"text": text},
    "Sign": lambda text: {"kind": text},
    "Picture": lambda text: {"source": text, "description": text},
    "ImagePicture": lambda text: {"source": text, "description": text},
}


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS.keys())
@pytest.mark.parametrize("control", CONTROLS)
def test_it_is_shown_as_text_and_asks_for_nothing(display: Shower, control: str, payload: str) -> None:
    shown = display("oefenplek.ui.controls", control, CONTROLS[control](payload), size=(640, 480))

    assert not shown.grab().isNull()
    assert ASKED == []


@pytest.mark.qt_log_ignore("ProtocolUnknown|Unknown protocol|Protocol")
def test_the_listener_would_have_heard_a_request(display: Shower, qtbot) -> None:
    """Without this, the test above could pass because it is deaf."""
    display.qml(f"import QtQuick\nText {{ textFormat: Text.RichText; text: \"<img src='{ADDRESS}'>\" }}")

    qtbot.waitUntil(lambda: ASKED == [ADDRESS])

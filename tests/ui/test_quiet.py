"""Nothing is asked of a network."""

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtNetwork import QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlEngine

from oefenplek.ui.quiet import DeniedNetwork, DenyAll


@pytest.mark.parametrize("address", ["http://127.0.0.1:9/x.png", "https://oefenplek.example/", "ftp://a.example/b"])
def test_every_request_ends_in_an_error_without_a_connection(qtbot, owner: QObject, address: str) -> None:
    reply = DeniedNetwork(owner).get(QNetworkRequest(QUrl(address)))

    qtbot.waitUntil(reply.isFinished)
    assert reply.error() == QNetworkReply.NetworkError.ProtocolUnknownError


def test_the_engine_of_the_house_denies(engine: QQmlEngine, owner: QObject) -> None:
    assert isinstance(engine.networkAccessManagerFactory(), DenyAll)
    assert isinstance(engine.networkAccessManager(), DeniedNetwork)

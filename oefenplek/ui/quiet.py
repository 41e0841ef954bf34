"""Nothing in QML may reach a network: every request is answered with an error on the spot."""

from functools import cache

from PySide6.QtCore import QIODevice, QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlNetworkAccessManagerFactory


class DeniedNetwork(QNetworkAccessManager):
    """A network manager that turns every request into one that no protocol serves."""

    def createRequest(
        self, op: QNetworkAccessManager.Operation, request: QNetworkRequest, data: QIODevice | None = None, /
    ) -> QNetworkReply:
        """Answer with an error without opening any connection."""
        return super().createRequest(op, QNetworkRequest(QUrl("denied:")), data)


class DenyAll(QQmlNetworkAccessManagerFactory):
    """Hands :class:`DeniedNetwork` to a QML engine."""

    def create(self, parent: QObject) -> QNetworkAccessManager:
        """Make the manager; it belongs to ``parent``."""
        return DeniedNetwork(parent)


@cache
def deny_all() -> DenyAll:
    """The one factory of the process. An engine does not own its factory, so somebody has to keep it: this does."""
    return DenyAll()

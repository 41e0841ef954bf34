"""The mail being written, for QML. Every field has its own signal, so typing in one moves nothing in another."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from oefenplek.ui.qt import Property, QmlUncreatable

from .derive_compose import ComposeView

QML_IMPORT_NAME = "oefenplek.simulated.mail"
QML_IMPORT_MAJOR_VERSION = 1

_PARTS = ("title", "to", "cc", "bcc", "subject", "text", "quoted", "extra", "asking", "offered", "attachments")


@QmlElement
@QmlUncreatable("made by MailViewModel")
class ComposeModel(QObject):
    """The fields of the mail, who is offered as receiver and what is attached."""

    titleChanged = Signal()
    toChanged = Signal()
    ccChanged = Signal()
    bccChanged = Signal()
    subjectChanged = Signal()
    textChanged = Signal()
    quotedChanged = Signal()
    extraChanged = Signal()
    askingChanged = Signal()
    offeredChanged = Signal()
    attachmentsChanged = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = ComposeView()

    def show(self, view: ComposeView) -> None:
        """Show this mail."""
        before, self._view = self._view, view
        for part in _PARTS:
            if getattr(before, part) != getattr(view, part):
                getattr(self, f"{part}Changed").emit()

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """New, answer or forward."""
        return self._view.title

    @Property(str, notify=toChanged)
    def to(self) -> str:
        """The receivers as typed."""
        return self._view.to

    @Property(str, notify=ccChanged)
    def cc(self) -> str:
        """Who gets a copy."""
        return self._view.cc

    @Property(str, notify=bccChanged)
    def bcc(self) -> str:
        """Who gets a copy that the others do not see."""
        return self._view.bcc

    @Property(str, notify=subjectChanged)
    def subject(self) -> str:
        """The subject."""
        return self._view.subject

    @Property(str, notify=textChanged)
    def text(self) -> str:
        """The message."""
        return self._view.text

    @Property(str, notify=quotedChanged)
    def quoted(self) -> str:
        """The mail that is answered or sent on."""
        return self._view.quoted

    @Property(bool, notify=extraChanged)
    def extra(self) -> bool:
        """Are CC and BCC shown?"""
        return self._view.extra

    @Property(str, notify=askingChanged)
    def asking(self) -> str:
        """The address field that contacts go into."""
        return self._view.asking

    @Property("QVariantList", notify=offeredChanged)
    def offered(self) -> list[dict[str, str]]:
        """Contacts that can be chosen: ``{key, name, address}``."""
        return [dict(zip(("key", "name", "address"), one, strict=True)) for one in self._view.offered]

    @Property("QVariantList", notify=attachmentsChanged)
    def attachments(self) -> list[dict[str, str]]:
        """What is attached: ``{key, name, kind, picture}``."""
        return [dict(zip(("key", "name", "kind", "picture"), a, strict=True)) for a in self._view.attachments]

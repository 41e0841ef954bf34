"""The open message for QML."""

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from oefenplek.ui.qt import Property, QmlUncreatable

from .derive_message import MessageView

QML_IMPORT_NAME = "oefenplek.simulated.mail"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by MailViewModel")
class MessageModel(QObject):
    """Who, when, the text and what can be done with it. ``contentChanged`` comes only when the mail itself changes."""

    changed = Signal()
    contentChanged = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view = MessageView()

    def show(self, view: MessageView) -> None:
        """Show this message."""
        before, self._view = self._view, view
        if (view.blocks, view.attachments) != (before.blocks, before.attachments):
            self.contentChanged.emit()
        if view != before:
            self.changed.emit()

    @Property(str, notify=changed)
    def key(self) -> str:
        """The id of the mail; empty when none is open."""
        return self._view.id

    @Property(str, notify=changed)
    def subject(self) -> str:
        """What it is about."""
        return self._view.subject

    @Property(str, notify=changed)
    def senderName(self) -> str:
        """The sender's name."""
        return self._view.sender

    @Property(str, notify=changed)
    def address(self) -> str:
        """The sender's whole address."""
        return self._view.address

    @Property(bool, notify=changed)
    def senderShown(self) -> bool:
        """Does the whole address show?"""
        return self._view.sender_shown

    @Property(str, notify=changed)
    def sentTo(self) -> str:
        """Who it went to, in short."""
        return self._view.receivers

    @Property(str, notify=changed)
    def sentToAll(self) -> str:
        """Every address it went to."""
        return self._view.all_receivers

    @Property(str, notify=changed)
    def time(self) -> str:
        """When it came."""
        return self._view.time

    @Property(str, notify=changed)
    def quoted(self) -> str:
        """The mail below an answer."""
        return self._view.quoted

    @Property("QVariantList", notify=contentChanged)
    def blocks(self) -> list[dict[str, Any]]:
        """The text: ``{text}`` or ``{pieces: [{text, link, glued}]}``."""
        return [
            {
                "text": block.text,
                "pieces": [{"text": p.text, "link": p.link, "glued": p.glued} for p in block.pieces],
            }
            for block in self._view.blocks
        ]

    @Property("QVariantList", notify=contentChanged)
    def attachments(self) -> list[dict[str, str]]:
        """What hangs on it: ``{key, name, kind, picture}``."""
        return [dict(zip(("key", "name", "kind", "picture"), a, strict=True)) for a in self._view.attachments]

    @Property(bool, notify=changed)
    def canAnswer(self) -> bool:
        """May it be answered and sent on?"""
        return self._view.can_answer

    @Property(bool, notify=changed)
    def canAnswerAll(self) -> bool:
        """Are there others to answer?"""
        return self._view.can_answer_all

    @Property(bool, notify=changed)
    def canThrow(self) -> bool:
        """May it go to the bin?"""
        return self._view.can_throw

    @Property(bool, notify=changed)
    def canRestore(self) -> bool:
        """May it be put back?"""
        return self._view.can_restore

    @Property(bool, notify=changed)
    def canSpam(self) -> bool:
        """May it go to *Ongewenst*?"""
        return self._view.can_spam

    @Property(bool, notify=changed)
    def canReport(self) -> bool:
        """May it be reported?"""
        return self._view.can_report

"""What stands around list, message and the mail being written, for QML."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from oefenplek.ui.qt import Property, QmlUncreatable

from .derive import Frame

QML_IMPORT_NAME = "oefenplek.simulated.mail"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by MailViewModel")
class FrameModel(QObject):
    """The screen, the folder, the notice, the account being made, and what lies on top."""

    changed = Signal()
    queryChanged = Signal()
    registrationChanged = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._frame = Frame()

    def show(self, now: Frame) -> None:
        """Show this moment."""
        before, self._frame = self._frame, now
        if before.query != now.query:
            self.queryChanged.emit()
        if before.registration != now.registration:
            self.registrationChanged.emit()
        if before != now:
            self.changed.emit()

    @Property(str, notify=changed)
    def skin(self) -> str:
        """``phone``, ``tablet`` or ``laptop``."""
        return self._frame.skin

    @Property(str, notify=changed)
    def screen(self) -> str:
        """The screen a person is on."""
        return self._frame.screen

    @Property(str, notify=changed)
    def folder(self) -> str:
        """The name of the folder."""
        return self._frame.folder

    @Property(str, notify=changed)
    def count(self) -> str:
        """The number behind the folder's name."""
        return self._frame.count

    @Property(str, notify=changed)
    def owner(self) -> str:
        """Whose mail this is."""
        return self._frame.owner

    @Property(str, notify=changed)
    def ownerAddress(self) -> str:
        """The owner's address."""
        return self._frame.owner_address

    @Property(bool, notify=changed)
    def searching(self) -> bool:
        """Is the list what was found?"""
        return self._frame.searching

    @Property(str, notify=changed)
    def empty(self) -> str:
        """What an empty list says."""
        return self._frame.empty

    @Property(str, notify=changed)
    def notice(self) -> str:
        """The short message at the bottom."""
        return self._frame.notice

    @Property(bool, notify=changed)
    def problem(self) -> bool:
        """Does the notice ask for something first?"""
        return self._frame.problem

    @Property(str, notify=changed)
    def undo(self) -> str:
        """The button that takes the last act back: ``undo-send``, ``undo-move`` or empty."""
        return self._frame.undo

    @Property(bool, notify=changed)
    def canEmpty(self) -> bool:
        """Can the folder be emptied now?"""
        return self._frame.can_empty

    @Property(str, notify=changed)
    def emptyWord(self) -> str:
        """The word on the button that empties the folder."""
        return self._frame.empty_word

    @Property(str, notify=changed)
    def question(self) -> str:
        """The question before a folder is emptied; empty when nothing is asked."""
        return self._frame.question

    @Property(str, notify=changed)
    def questionText(self) -> str:
        """What will be lost."""
        return self._frame.question_text

    @Property(bool, notify=changed)
    def canCompose(self) -> bool:
        """Can a new mail be started now?"""
        return self._frame.can_compose

    @Property(bool, notify=changed)
    def canList(self) -> bool:
        """Can a mail in the list be chosen now?"""
        return self._frame.can_list

    @Property(bool, notify=changed)
    def canFolders(self) -> bool:
        """Can a folder be chosen now?"""
        return self._frame.can_folders

    @Property(bool, notify=changed)
    def canContacts(self) -> bool:
        """Can the address book be opened beside the folders now?"""
        return self._frame.can_contacts

    @Property(bool, notify=changed)
    def covered(self) -> bool:
        """Does something lie over everything?"""
        return self._frame.covered

    @Property(str, notify=changed)
    def back(self) -> str:
        """The word on the way back."""
        return self._frame.back

    @Property(str, notify=changed)
    def linkAddress(self) -> str:
        """The address behind the link that is looked at."""
        return self._frame.link_address

    @Property(bool, notify=changed)
    def linkOpened(self) -> bool:
        """Was the link followed?"""
        return self._frame.link_opened

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The drawing of the attachment shown large."""
        return self._frame.picture

    @Property(str, notify=changed)
    def pictureName(self) -> str:
        """The attachment shown large; empty when none is."""
        return self._frame.picture_name

    @Property(str, notify=changed)
    def pictureKind(self) -> str:
        """``photo`` or ``document``."""
        return self._frame.picture_kind

    @Property(str, notify=changed)
    def pictureText(self) -> str:
        """What stands on the page of the document shown large."""
        return self._frame.picture_text

    @Property(str, notify=queryChanged)
    def query(self) -> str:
        """What is looked for."""
        return self._frame.query

    @Property(int, notify=registrationChanged)
    def page(self) -> int:
        """The page of the registration; 0 when there is none."""
        return self._frame.registration.page

    @Property(str, notify=registrationChanged)
    def name(self) -> str:
        """The name of the new account."""
        return self._frame.registration.name

    @Property(str, notify=registrationChanged)
    def address(self) -> str:
        """The address of the new account."""
        return self._frame.registration.address

    @Property(str, notify=registrationChanged)
    def password(self) -> str:
        """The password of the new account."""
        return self._frame.registration.password

"""PostVak for QML: what it shows, and a slot for everything a person can do."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.actions import Action
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.rows import RowsModel

from .compose_model import ComposeModel
from .derive import FolderRow, MailRow, folder_rows, frame, mail_rows
from .derive_compose import compose_view
from .derive_message import message_view
from .frame_model import FrameModel
from .message_model import MessageModel
from .state import Attachment, Contact, Mailbox

QML_IMPORT_NAME = "oefenplek.simulated.mail"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class MailViewModel(QObject):
    """The app on screen; the lists, the open message and the mail being written are models of their own."""

    photosChanged = Signal()
    always = Signal()
    """Never emitted: these properties stay what they are."""

    def __init__(self, parent: QObject, dispatch: Callable[[Action], None]) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._frame = FrameModel(self)
        self._photos: tuple[Attachment, ...] = ()
        self._mails = RowsModel(self, MailRow)
        self._folders = RowsModel(self, FolderRow)
        self._contacts = RowsModel(self, Contact)
        self._message = MessageModel(self)
        self._compose = ComposeModel(self)

    def show(self, state: Mailbox) -> None:
        """Show this moment; only what differs from the last one is told."""
        self._frame.show(frame(state))
        self._mails.set_rows(mail_rows(state))
        self._folders.set_rows(folder_rows(state))
        self._contacts.set_rows(state.contacts)
        self._message.show(message_view(state))
        self._compose.show(compose_view(state))
        if state.photos != self._photos:
            self._photos = state.photos
            self.photosChanged.emit()

    @Property(QObject, notify=always)
    def mails(self) -> RowsModel:
        """The mails in the list."""
        return self._mails

    @Property(QObject, notify=always)
    def folders(self) -> RowsModel:
        """The folders."""
        return self._folders

    @Property(QObject, notify=always)
    def contacts(self) -> RowsModel:
        """The address book."""
        return self._contacts

    @Property(FrameModel, notify=always)
    def frame(self) -> FrameModel:
        """What stands around everything."""
        return self._frame

    @Property(MessageModel, notify=always)
    def message(self) -> MessageModel:
        """The open message."""
        return self._message

    @Property(ComposeModel, notify=always)
    def compose(self) -> ComposeModel:
        """The mail being written."""
        return self._compose

    @Property("QVariantList", notify=photosChanged)
    def photos(self) -> list[dict[str, str]]:
        """The photos that can be added: ``{key, name, picture}``."""
        return [{"key": photo.id, "name": photo.name, "picture": photo.picture} for photo in self._photos]

    @Slot()
    def openMenu(self) -> None:
        """Open the drawer with folders."""
        self._dispatch(Action.of("open-menu"))

    @Slot()
    def goBack(self) -> None:
        """One screen back."""
        self._dispatch(Action.of("back"))

    @Slot()
    def search(self) -> None:
        """Show the search field."""
        self._dispatch(Action.of("search"))

    @Slot()
    def startNew(self) -> None:
        """Start a new mail."""
        self._dispatch(Action.of("compose"))

    @Slot()
    def reply(self) -> None:
        """Answer the sender."""
        self._dispatch(Action.of("reply"))

    @Slot()
    def replyAll(self) -> None:
        """Answer everybody."""
        self._dispatch(Action.of("reply-all"))

    @Slot()
    def forward(self) -> None:
        """Send the mail on."""
        self._dispatch(Action.of("forward"))

    @Slot()
    def showCopies(self) -> None:
        """Show CC and BCC."""
        self._dispatch(Action.of("show-cc"))

    @Slot()
    def openContacts(self) -> None:
        """Show the address book."""
        self._dispatch(Action.of("open-contacts"))

    @Slot()
    def openPhotos(self) -> None:
        """Choose a photo."""
        self._dispatch(Action.of("open-attachments"))

    @Slot()
    def send(self) -> None:
        """Send the mail."""
        self._dispatch(Action.of("send"))

    @Slot()
    def undo(self) -> None:
        """Take back the mail just sent or moved."""
        self._dispatch(Action.of(self._frame.undo))

    @Slot()
    def askToEmpty(self) -> None:
        """Ask whether the folder may be emptied."""
        self._dispatch(Action.of("empty"))

    @Slot()
    def empty(self) -> None:
        """Throw everything in the folder away for good."""
        self._dispatch(Action.of("empty-yes"))

    @Slot()
    def keep(self) -> None:
        """Empty nothing."""
        self._dispatch(Action.of("empty-no"))

    @Slot(str)
    def enter(self, field: str) -> None:
        """The typing mark came into this field; told only where another address field was asked before."""
        if self._compose.extra and self._compose.asking != field:
            self._dispatch(Action.of("enter", field=field))

    @Slot()
    def closePreview(self) -> None:
        """Put the address away."""
        self._dispatch(Action.of("close-preview"))

    @Slot()
    def closePicture(self) -> None:
        """Put the attachment away."""
        self._dispatch(Action.of("close-picture"))

    @Slot()
    def goOn(self) -> None:
        """To the next page of the account."""
        self._dispatch(Action.of("register-next"))

    @Slot()
    def finish(self) -> None:
        """Make the account."""
        self._dispatch(Action.of("register-done"))

    @Slot(str)
    def openFolder(self, folder: str) -> None:
        """Show a folder."""
        self._dispatch(Action.of("open-folder", folder=folder))

    @Slot(str)
    def select(self, message: str) -> None:
        """Open a mail."""
        self._dispatch(Action.of("select", message=message))

    @Slot(str)
    def pickContact(self, contact: str) -> None:
        """Choose a contact."""
        self._dispatch(Action.of("pick-contact", contact=contact))

    @Slot(str)
    def attach(self, photo: str) -> None:
        """Add a photo."""
        self._dispatch(Action.of("attach", photo=photo))

    @Slot(str)
    def removeAttachment(self, attachment: str) -> None:
        """Take an attachment off."""
        self._dispatch(Action.of("remove-attachment", attachment=attachment))

    @Slot()
    def showSender(self) -> None:
        """Show or hide the sender's whole address."""
        self._dispatch(Action.of("show-sender", message=self._message.key))

    @Slot()
    def report(self) -> None:
        """Tell that the open mail is fake."""
        self._dispatch(Action.of("report", message=self._message.key))

    @Slot(str)
    def moveTo(self, to: str) -> None:
        """Put the open mail in another folder."""
        self._dispatch(Action.of("move", message=self._message.key, to=to))

    @Slot(str)
    def previewLink(self, link: str) -> None:
        """Show the address behind a link."""
        self._dispatch(Action.of("preview-link", message=self._message.key, link=link))

    @Slot(str)
    def openLink(self, link: str) -> None:
        """Follow a link."""
        self._dispatch(Action.of("open-link", message=self._message.key, link=link))

    @Slot(str)
    def openAttachment(self, attachment: str) -> None:
        """Show an attachment large."""
        self._dispatch(Action.of("open-attachment", message=self._message.key, attachment=attachment))

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        """Fill a field; ``text`` is all that stands in it."""
        self._dispatch(Action.of("type", field=field, text=text))

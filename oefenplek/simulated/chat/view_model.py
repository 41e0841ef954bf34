"""Praatje for QML: what it shows, and a slot for everything a person can do."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.actions import Action
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.rows import RowsModel

from .derive import (
    ChatRow,
    PersonRow,
    chat_rows,
    conversation,
    emoji_list,
    form,
    frame,
    member_rows,
    person_rows,
    target_rows,
)
from .derive_message import BubbleRow, bubbles
from .derive_sheet import info, sheet
from .signs import Signs
from .state import Praatje

QML_IMPORT_NAME = "oefenplek.simulated.chat"
QML_IMPORT_MAJOR_VERSION = 1

ARRIVES_AFTER = 1800
"""Milliseconds without an act until what is on its way arrives."""


@QmlElement
@QmlUncreatable("made in Python")
class ChatViewModel(QObject):
    """The app on screen. Lists are models of their own; the rest are maps of plain values."""

    frameChanged = Signal()
    chatChanged = Signal()
    formChanged = Signal()
    sheetChanged = Signal()
    infoChanged = Signal()
    photosChanged = Signal()
    spokenChanged = Signal()
    always = Signal()
    """Never emitted: these properties stay what they are."""

    def __init__(self, parent: QObject, dispatch: Callable[[Action], None]) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._signs = Signs()
        self._state: Praatje | None = None
        self._shown: dict[str, Any] = {"frame": {}, "chat": {}, "form": {}, "sheet": {}, "info": {}, "photos": []}
        self._spoken = ""
        self._chats = RowsModel(self, ChatRow)
        self._bubbles = RowsModel(self, BubbleRow)
        self._people = RowsModel(self, PersonRow)
        self._members = RowsModel(self, PersonRow)
        self._targets = RowsModel(self, PersonRow)
        self._arrives = QTimer(self, interval=ARRIVES_AFTER, singleShot=True)
        self._arrives.timeout.connect(self.receive)

    def show(self, state: Praatje) -> None:
        """Show this moment; only what differs from the last one is told."""
        before, self._state = self._state, state
        if self._spoken and before is not None and before.pages != state.pages:
            self._spoken = ""
            self.spokenChanged.emit()
        drawn = self._signs.drawn
        self._put("sheet", sheet(state), self.sheetChanged)
        self._put("form", drawn(form(state)), self.formChanged)
        self._put("chat", drawn(conversation(state)), self.chatChanged)
        self._put("info", info(state), self.infoChanged)
        photos = [{"key": photo.id, "name": photo.name, "picture": photo.picture} for photo in state.photos]
        self._put("photos", photos, self.photosChanged)
        self._chats.set_rows(self._signs.rows(chat_rows(state)))
        self._bubbles.set_rows(self._signs.rows(bubbles(state)))
        self._people.set_rows(person_rows(state))
        self._members.set_rows(member_rows(state))
        self._targets.set_rows(target_rows(state))
        self._put("frame", drawn(frame(state)), self.frameChanged)
        if state.pending:
            self._arrives.start()
        else:
            self._arrives.stop()

    def _put(self, name: str, value: Any, changed: Any) -> None:
        if value != self._shown[name]:
            self._shown[name] = value
            changed.emit()

    def _do(self, name: str, **params: str) -> None:
        self._dispatch(Action.of(name, **params))

    # --- what is shown ----------------------------------------------------------------------------------------

    @Property("QVariantMap", notify=frameChanged)
    def frame(self) -> dict[str, Any]:
        """What stands around everything."""
        return dict(self._shown["frame"])

    @Property("QVariantMap", notify=chatChanged)
    def chat(self) -> dict[str, Any]:
        """The open chat."""
        return dict(self._shown["chat"])

    @Property("QVariantMap", notify=formChanged)
    def form(self) -> dict[str, Any]:
        """What is filled in or looked at on the other pages."""
        return dict(self._shown["form"])

    @Property("QVariantMap", notify=sheetChanged)
    def sheet(self) -> dict[str, Any]:
        """What lies on top."""
        return dict(self._shown["sheet"])

    @Property("QVariantMap", notify=infoChanged)
    def info(self) -> dict[str, Any]:
        """The page about a contact or a group."""
        return dict(self._shown["info"])

    @Property("QVariantList", notify=photosChanged)
    def photos(self) -> list[dict[str, str]]:
        """The photos on the device: ``{key, name, picture}``."""
        return list(self._shown["photos"])

    @Property("QVariantList", notify=always)
    def emoji(self) -> list[dict[str, str]]:
        """Every emoji: ``{key, icon, name}``."""
        return emoji_list()

    @Property(QObject, notify=always)
    def chats(self) -> RowsModel:
        """The list of chats."""
        return self._chats

    @Property(QObject, notify=always)
    def messages(self) -> RowsModel:
        """The messages of the open chat."""
        return self._bubbles

    @Property(QObject, notify=always)
    def people(self) -> RowsModel:
        """The contacts."""
        return self._people

    @Property(QObject, notify=always)
    def members(self) -> RowsModel:
        """The members of a group."""
        return self._members

    @Property(QObject, notify=always)
    def targets(self) -> RowsModel:
        """The chats that something can be sent to."""
        return self._targets

    @Property(str, notify=spokenChanged)
    def spoken(self) -> str:
        """What is heard of a spoken message now."""
        return self._spoken

    @Slot(bool)
    def setSpeaking(self, going: bool) -> None:
        """The voice says it now, or no more; the words stand under the message either way."""

    @Slot()
    def saidAll(self) -> None:
        """The spoken message was heard to the end."""
        self._spoken = ""

    # --- what is done -----------------------------------------------------------------------------------------

    @Slot(str)
    @Slot(str, str)
    def choose(self, name: str, value: str = "") -> None:
        """One of the choices that were offered: its key, and for how long where that is asked."""
        if value:
            self._do(name, duration=value)
        else:
            self._do(name)

    @Slot()
    def receive(self) -> None:
        """What is on its way arrives."""
        self._do("wait")

    @Slot(str)
    def openChat(self, chat: str) -> None:
        """Open a chat."""
        self._do("open-chat", chat=chat)

    @Slot()
    def goBack(self) -> None:
        """One screen back."""
        self._do("back")

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        """Fill a field; ``text`` is all that stands in it."""
        self._do("type", field=field, text=self._signs.written(text))

    @Slot()
    def send(self) -> None:
        """Send the message."""
        self._do("send")

    @Slot()
    def switchEmoji(self) -> None:
        """Show the emoji, or the keyboard again."""
        shown = self._state is not None and self._state.emoji
        self._do("close-emoji" if shown else "open-emoji")

    @Slot(str)
    def pickEmoji(self, emoji: str) -> None:
        """Add an emoji."""
        self._do("pick-emoji", emoji=emoji)

    @Slot()
    def pressMicrophone(self) -> None:
        """A short press: sends while something is being recorded, else nothing is recorded yet."""
        going = self._state is not None and self._state.recording
        self._do("send-voice" if going else "tap-microphone")

    @Slot()
    def holdMicrophone(self) -> None:
        """Begin to speak."""
        self._do("record")

    @Slot(bool)
    def letGo(self, away: bool) -> None:
        """The finger leaves the microphone: on it the message goes, beside it it is thrown away."""
        if self._state is not None and self._state.recording == "held":
            self._do("cancel-voice" if away else "send-voice")

    @Slot(str)
    def pickContact(self, person: str) -> None:
        """Choose a contact."""
        self._do("pick-contact", person=person)

    @Slot(str)
    def messageMember(self, person: str) -> None:
        """Write to a member of a group."""
        self._do("message-member", person=person)

    @Slot(str)
    def choosePhoto(self, photo: str) -> None:
        """Choose a photo."""
        self._do("choose-photo", photo=photo)

    @Slot(str)
    def holdMessage(self, message: str) -> None:
        """What can be done with a message."""
        self._do("hold-message", message=message)

    @Slot(str)
    def playVoice(self, message: str) -> None:
        """Listen to a spoken message."""
        found = self._state.message(message) if self._state is not None else None
        self._spoken = found[1].says if found is not None else ""
        self._do("play-voice", message=message)
        self.spokenChanged.emit()

    @Slot(str)
    def openPicture(self, message: str) -> None:
        """Look at a photo."""
        self._do("open-picture", message=message)

    @Slot(str)
    def openLink(self, message: str) -> None:
        """Follow a link."""
        self._do("open-link", message=message)

    @Slot(str)
    def chooseChat(self, chat: str) -> None:
        """To whom something is sent on."""
        self._do("choose-chat", chat=chat)

"""What PostVak is at one moment: frozen dataclasses, so keeping one is an undo."""

from dataclasses import dataclass, replace
from typing import Any

FOLDERS = ("inbox", "sent", "drafts", "trash", "spam")
EMPTIABLE = ("trash", "spam")
GONE = "gone"
"""Where mail is when its folder was emptied: in no list any more. Conditions can still ask for it."""
HOWS = ("new", "reply", "reply-all", "forward")
ADDRESS_FIELDS = ("to", "cc", "bcc")
COMPOSE_FIELDS = (*ADDRESS_FIELDS, "subject", "text")
OWN_DOMAIN = "postvak.example"
NOW = "nu"
"""What stands in the place of a time on mail made while practising."""


@dataclass(frozen=True, slots=True)
class Person:
    """Someone with an e-mail address; the name may be empty."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Contact:
    """Someone in the address book."""

    id: str
    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A photo or a document; ``picture`` names a drawn picture, ``text`` is what stands on a document's page."""

    id: str
    name: str
    kind: str = "photo"
    picture: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """A link in a message: the id that stands in the text after ``sim:`` and the address behind it."""

    id: str
    address: str


@dataclass(frozen=True, slots=True)
class Written:
    """How a mail of one's own came about; ``answers`` is the mail it answers or forwards."""

    how: str
    answers: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """One e-mail. ``home`` is the folder it belongs in and goes back to; ``written`` is empty for mail of the scene."""

    id: str
    folder: str
    home: str
    sender: Person
    to: tuple[Person, ...]
    subject: str
    text: str
    time: str = NOW
    cc: tuple[Person, ...] = ()
    bcc: tuple[Person, ...] = ()
    quoted: str = ""
    read: bool = False
    links: tuple[Link, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    written: Written | None = None
    scene: bool = True
    wanted: bool = False
    fake: bool = False
    private: bool = True

    def link(self, name: str) -> Link | None:
        """Find a link by id."""
        return next((link for link in self.links if link.id == name), None)

    def attachment(self, name: str) -> Attachment | None:
        """Find an attachment by id."""
        return next((attachment for attachment in self.attachments if attachment.id == name), None)


@dataclass(frozen=True, slots=True)
class Content:
    """What a person can fill in of a mail: the fields as they stand, and what is attached."""

    to: str = ""
    cc: str = ""
    bcc: str = ""
    subject: str = ""
    text: str = ""
    attachments: tuple[Attachment, ...] = ()

    def get(self, field: str) -> str:
        """What stands in a field."""
        value: str = getattr(self, field)
        return value

    def filled(self, field: str, text: str) -> "Content":
        """The same with another text in one field."""
        values: dict[str, Any] = {field: text}
        return replace(self, **values)


@dataclass(frozen=True, slots=True)
class Compose:
    """The mail being written. ``began`` is what it started with, so that an untouched one leaves nothing behind.

    ``field`` is the field typed in last, ``asking`` the address field that contacts go into.
    """

    written: Written
    content: Content
    began: Content
    quoted: str = ""
    draft: str = ""
    extra: bool = False
    field: str = ""
    asking: str = "to"

    @property
    def touched(self) -> bool:
        """Did the person change anything?"""
        return self.content != self.began


@dataclass(frozen=True, slots=True)
class Registration:
    """Making an account: page 1 asks the name, page 2 the address and the password."""

    page: int = 1
    name: str = ""
    address: str = ""
    password: str = ""
    field: str = ""

    def filled(self, field: str, text: str) -> "Registration":
        """The same with another text in one field, which is then the one typed in last."""
        values: dict[str, Any] = {field: text, "field": field}
        return replace(self, **values)


@dataclass(frozen=True, slots=True)
class Preview:
    """A link that is looked at (its address shows) or, when ``opened``, was followed."""

    message: str
    link: str
    opened: bool = False


@dataclass(frozen=True, slots=True)
class Viewed:
    """An attachment shown large."""

    message: str
    attachment: str


@dataclass(frozen=True, slots=True)
class Mailbox:
    """The whole app. What lies on top of what is told by :mod:`.rules_layers`.

    ``notice`` is the code of the short message at the bottom and ``undo`` the state that *Ongedaan maken* goes
    back to; both stay until the next act. ``registered``: the owner's name and address were typed here. ``emptying``:
    the question before a folder is emptied.
    """

    skin: str
    owner: Person
    messages: tuple[Message, ...] = ()
    contacts: tuple[Contact, ...] = ()
    photos: tuple[Attachment, ...] = ()
    folder: str = "inbox"
    open: str = ""
    query: str = ""
    searching: bool = False
    menu: bool = False
    choosing_photo: bool = False
    choosing_contact: bool = False
    sender_shown: bool = False
    registered: bool = False
    emptying: bool = False
    registration: Registration | None = None
    compose: Compose | None = None
    preview: Preview | None = None
    viewed: Viewed | None = None
    notice: str = ""
    undo: "Mailbox | None" = None

    def message(self, name: str) -> Message | None:
        """Find a message by id."""
        return next((message for message in self.messages if message.id == name), None)

    def contact(self, name: str) -> Contact | None:
        """Find a contact by id."""
        return next((contact for contact in self.contacts if contact.id == name), None)

    def photo(self, name: str) -> Attachment | None:
        """Find a photo by id."""
        return next((photo for photo in self.photos if photo.id == name), None)

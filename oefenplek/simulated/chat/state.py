"""What Praatje is at one moment: frozen dataclasses, so keeping one is an undo."""

from dataclasses import dataclass, replace

ME = ""
"""The sender of one's own messages."""
NOW = "nu"
"""What stands in the place of a time on messages made while practising."""
KINDS = ("text", "photo", "voice", "call", "line")
"""A *line* stands between the messages and tells something: somebody left, a number was blocked."""
TICKS = ("sent", "delivered", "read")
DURATIONS = ("8-uur", "week", "altijd")
GONE = ("no", "me", "everyone")
FIELDS = ("message", "search", "caption", "name", "number", "group-name")
VOICE_LENGTH = "0:04"
"""How long a spoken message made while practising is said to be."""


@dataclass(frozen=True, slots=True)
class Person:
    """Someone with a number; ``saved``: in the contacts."""

    id: str
    name: str = ""
    number: str = ""
    about: str = ""
    saved: bool = True
    typed: bool = False
    """The name was typed here."""
    number_typed: bool = False

    @property
    def shown(self) -> str:
        """How the person is called on the screen."""
        return self.name if self.saved and self.name else self.number


@dataclass(frozen=True, slots=True)
class Message:
    """One message. ``sender`` is a person's id, or ``ME``; ``scene``: it comes from the author, nobody typed it."""

    id: str
    sender: str = ME
    kind: str = "text"
    text: str = ""
    picture: str = ""
    length: str = ""
    says: str = ""
    time: str = NOW
    ticks: str = "sent"
    answers: str = ""
    forwarded: bool = False
    gone: str = "no"
    played: bool = False
    code: str = ""
    photo: str = ""
    scene: bool = True
    typed: bool = False

    @property
    def mine(self) -> bool:
        """Did the owner of the device send it?"""
        return self.sender == ME and self.kind != "line"


@dataclass(frozen=True, slots=True)
class Said:
    """One message of a reaction, before it has come in."""

    sender: str
    kind: str = "text"
    text: str = ""
    picture: str = ""
    length: str = ""
    says: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """A reaction: when ``after`` happens (with one of ``words`` in it), these messages come, once or each time."""

    after: str
    words: tuple[str, ...]
    messages: tuple[Said, ...]
    again: bool = False
    used: bool = False


@dataclass(frozen=True, slots=True)
class Pending:
    """A message on its way; until it arrives its sender is typing."""

    chat: str
    said: Said


@dataclass(frozen=True, slots=True)
class Chat:
    """One conversation. ``title`` is a group's name; a conversation of two has one member and no title."""

    id: str
    members: tuple[str, ...]
    title: str = ""
    messages: tuple[Message, ...] = ()
    replies: tuple[Reply, ...] = ()
    unread: int = 0
    muted: str = "no"
    pinned: bool = False
    left: bool = False
    blocked: bool = False
    reported: bool = False
    draft: str = ""
    typed: bool = False
    answering: str = ""
    fake: bool = False
    alarm: bool = False
    about: str = ""
    made: bool = False

    @property
    def group(self) -> bool:
        """Is it a group?"""
        return self.title != ""

    def message(self, name: str) -> Message | None:
        """Find a message by id."""
        return next((message for message in self.messages if message.id == name), None)

    @property
    def seen(self) -> tuple[Message, ...]:
        """The messages that stand there: what was deleted for oneself is gone."""
        return tuple(message for message in self.messages if message.gone != "me")


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo on the device; ``picture`` is its drawing."""

    id: str
    name: str
    picture: str


@dataclass(frozen=True, slots=True)
class Page:
    """A screen, and what it is about: a chat, a message."""

    name: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Layer:
    """What lies over a screen: a list of choices or a question, and what it is about."""

    name: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Sent:
    """What is going to be sent to somebody still to be chosen, or with words still to be written."""

    kind: str
    text: str = ""
    picture: str = ""
    photo: str = ""
    length: str = ""
    says: str = ""
    forwarded: bool = False
    typed: bool = False


@dataclass(frozen=True, slots=True)
class Praatje:
    """The whole app. ``pages`` is the way here, the first screen first; ``layer`` lies over the last of them.

    ``carried`` is a photo or message on its way to a chat; ``fields`` of the forms are ``name``, ``number``,
    ``group_name`` and ``caption``. ``notice`` is the code of the short message that stays until the next act.
    """

    skin: str
    owner: Person
    people: tuple[Person, ...] = ()
    chats: tuple[Chat, ...] = ()
    photos: tuple[Photo, ...] = ()
    camera: str = "bloemen"
    private: tuple[str, ...] = ()
    pages: tuple[Page, ...] = (Page("chats"),)
    layer: Layer | None = None
    query: str = ""
    emoji: bool = False
    recording: str = ""
    """Empty, ``held`` (a finger is on the microphone) or ``free``."""
    microphone_tapped: bool = False
    carried: Sent | None = None
    caption: str = ""
    name: str = ""
    number: str = ""
    adding: str = ""
    """The person whose number is being saved."""
    group_name: str = ""
    chosen: tuple[str, ...] = ()
    clipboard: str = ""
    clipboard_typed: bool = False
    pending: tuple[Pending, ...] = ()
    saved: tuple[str, ...] = ()
    """Pictures of messages that were saved to the photos."""
    notice: str = ""

    @property
    def page(self) -> Page:
        """The screen a person would say they are on."""
        return self.pages[-1]

    def person(self, name: str) -> Person | None:
        """Find a person by id."""
        return next((person for person in self.people if person.id == name), None)

    def chat(self, name: str) -> Chat | None:
        """Find a chat by id."""
        return next((chat for chat in self.chats if chat.id == name), None)

    def photo(self, name: str) -> Photo | None:
        """Find a photo by id."""
        return next((photo for photo in self.photos if photo.id == name), None)

    @property
    def open(self) -> Chat | None:
        """The chat that the way here leads through."""
        name = next((page.about for page in self.pages if page.name == "chat"), "")
        return self.chat(name)

    def put(self, chat: Chat) -> "Praatje":
        """The same with this chat in the place of the one with its id."""
        return replace(self, chats=tuple(chat if old.id == chat.id else old for old in self.chats))

    def message(self, name: str) -> tuple[Chat, Message] | None:
        """Find a message and its chat; the ids of messages are unique in a scene."""
        return next(
            ((chat, message) for chat in self.chats if (message := chat.message(name)) is not None),
            None,
        )


def title(state: Praatje, chat: Chat) -> str:
    """The name of a chat on the screen."""
    if chat.group:
        return chat.title
    person = state.person(chat.members[0]) if chat.members else None
    return person.shown if person is not None else ""


def stranger(state: Praatje, chat: Chat) -> Person | None:
    """The person of a chat whose number is not in the contacts."""
    person = state.person(chat.members[0]) if chat.members and not chat.group else None
    return person if person is not None and not person.saved else None


def new_id(state: Praatje, kind: str) -> str:
    """A name for a new message: ``sent-1``, ``received-2``."""
    taken = {message.id for chat in state.chats for message in chat.messages}
    return next(name for at in range(1, len(taken) + 2) if (name := f"{kind}-{at}") not in taken)

"""The state of KijkBel: contacts, calls that were made, calls that are written, and the call that is going on."""

from dataclasses import dataclass

from .script import Line, Script

FACES = ("lotte", "yusuf", "marga", "wim", "fatma", "dokter", "monteur", "bank", "buurvrouw", "jongen", "onbekend")
TABS = ("contacts", "recent", "keypad")
STAGES = ("ringing", "calling", "unanswered", "ready", "waiting", "talking")
HOWS = ("missed", "incoming", "outgoing", "declined")
VOLUMES = ("1", "2", "3", "4", "5")
TESTS = ("camera", "sound", "microphone")
KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "star", "0", "hash")
SIGNS = {"star": "*", "hash": "#"}
LONGEST_NUMBER = 15


@dataclass(frozen=True, slots=True)
class Contact:
    """Someone in the list. ``video``: can be called with a picture."""

    id: str
    name: str
    face: str
    number: str
    favourite: bool = False
    video: bool = True


@dataclass(frozen=True, slots=True)
class Recent:
    """A call in the list of calls; ``new``: missed and not yet looked at."""

    id: str
    contact: str
    name: str
    number: str
    how: str
    video: bool = False
    time: str = ""
    new: bool = False


@dataclass(frozen=True, slots=True)
class Own:
    """The person's own side: what the others see and hear of them, and how loud it is here."""

    camera: bool = True
    front: bool = True
    covered: bool = False
    microphone: bool = True
    speaker: bool = True
    volume: int = 3


@dataclass(frozen=True, slots=True)
class Message:
    """A message in the chat of a call."""

    id: str
    mine: bool
    text: str
    link: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """The call that is going on; ``script`` is empty when nobody will answer.

    ``at``: the line, or the sentence of the waiting room. ``aside``: what was said in between. ``turn`` grows with
    everything that is said, so that the same words again are heard again. ``hinted``: the person spoke while muted.
    """

    script: str
    stage: str
    contact: str = ""
    number: str = ""
    video: bool = True
    at: int = 0
    aside: str = ""
    turn: int = 0
    mine: str = ""
    chat: tuple[Message, ...] = ()
    typed: str = ""
    over: str = ""
    """``more`` or ``chat`` when that is open."""
    unread: int = 0
    hinted: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A message that comes in when no call is going on."""

    name: str
    text: str
    picture: str = ""


@dataclass(frozen=True, slots=True)
class Phone:
    """The whole state. Frozen, so keeping one is an undo."""

    skin: str
    room: str
    contacts: tuple[Contact, ...]
    recents: tuple[Recent, ...]
    scripts: tuple[Script, ...]
    tab: str = "contacts"
    open: str = ""
    """``contact/lotte`` or ``recent/gemist``: whose card is open."""
    page: str = ""
    """``join`` or ``test``."""
    number: str = ""
    link: str = ""
    tested: tuple[str, ...] = ()
    heard: int = 0
    """How many times the sound was tried."""
    own: Own = Own()
    call: Call | None = None
    used: tuple[str, ...] = ()
    """The calls that came to talking, in order."""
    outcomes: tuple[tuple[str, str], ...] = ()
    """How each call ended: ``ended``, ``left``, ``declined`` or ``unanswered``."""
    given: tuple[str, ...] = ()
    """The calls in which something secret was told."""
    last: str = ""
    """Who was spoken to, or rang, last."""
    notice: str = ""
    note: Note | None = None

    def contact(self, name: str) -> Contact | None:
        """A contact by id."""
        return next((contact for contact in self.contacts if contact.id == name), None)

    def recent(self, name: str) -> Recent | None:
        """A call in the list by id."""
        return next((recent for recent in self.recents if recent.id == name), None)

    def script(self, name: str) -> Script | None:
        """A written call by id."""
        return next((script for script in self.scripts if script.id == name), None)

    @property
    def written(self) -> Script | None:
        """What is written for the call that is going on."""
        return self.script(self.call.script) if self.call is not None else None

    @property
    def line(self) -> Line | None:
        """What the other one says now, while talking."""
        script, call = self.written, self.call
        if script is None or call is None or call.stage != "talking" or call.at >= len(script.lines):
            return None
        return script.lines[call.at]


def digits(number: str) -> str:
    """A number as it is compared: only what is pressed."""
    return "".join(sign for sign in number if sign.isdigit() or sign in "*#")

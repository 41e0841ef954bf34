"""A call as it is written in a scene: who it is, how it begins, and the conversation line by line."""

from dataclasses import dataclass

STATES = (
    "camera-on",
    "camera-off",
    "camera-back",
    "camera-front",
    "camera-free",
    "camera-covered",
    "microphone-on",
    "microphone-off",
    "speaker-on",
    "speaker-off",
)
"""What can be so when a line is reached: then nobody needs to ask for it."""
DONE = ("louder", "softer", "chat", "chat-opened", "link-opened")
"""What somebody has to do after a line asked for it."""
UNTIL = (*STATES, *DONE)
UNHEARD = "Ik hoor u niet. Staat uw microfoon uit?"


@dataclass(frozen=True, slots=True)
class Answer:
    """Something the person can say. ``secret``: it gives away what nobody may know."""

    id: str
    say: str
    goto: str = ""
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """What the other one says, and what it waits for: an answer, something done, or nothing.

    ``ends``: after it the other one hangs up. ``show``: a picture that is held up. ``writes``: a message in the chat.
    """

    id: str
    say: str
    answers: tuple[Answer, ...] = ()
    until: str = ""
    goto: str = ""
    ends: bool = False
    wave: bool = False
    show: str = ""
    writes: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Reaction:
    """What the other one says, or where the conversation goes, when something happens that no line waited for."""

    when: str
    say: str = ""
    goto: str = ""


@dataclass(frozen=True, slots=True)
class Script:
    """A call that is written: who, how it begins, and what is said."""

    id: str
    contact: str
    name: str
    number: str
    face: str
    how: str
    incoming: bool
    fraud: bool
    link: str
    waiting: tuple[str, ...]
    after: str
    camera: bool
    microphone: bool
    covered: bool
    unheard: str
    lines: tuple[Line, ...]
    reactions: tuple[Reaction, ...]

    def index(self, line: str) -> int:
        """The place of a line."""
        return next((at for at, known in enumerate(self.lines) if known.id == line), len(self.lines))

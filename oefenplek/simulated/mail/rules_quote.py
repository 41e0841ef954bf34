"""What stands below an answer, and what its subject becomes."""

import re

from oefenplek.domain.text import MAX_LENGTH

from .markup import plain
from .state import Message, Person

_ANSWERED = re.compile(r"^(re|antw)\s*:", re.IGNORECASE)
_FORWARDED = re.compile(r"^(fw|fwd|doorst)\s*:", re.IGNORECASE)


def subject(text: str, how: str) -> str:
    """The subject of an answer: ``RE:`` or ``FW:`` in front, once."""
    seen, mark = (_FORWARDED, "FW: ") if how == "forward" else (_ANSWERED, "RE: ")
    return text if seen.match(text) else mark + text


def quoted(message: Message) -> str:
    """The mail that is answered, as it stands below the answer."""
    when = f" ({message.time})" if message.time else ""
    return _cut(f"{named(message.sender)} schreef{when}:", message)


def forwarded(message: Message) -> str:
    """The mail that is sent on, with its heading."""
    lines = (
        "Doorgestuurd bericht",
        f"Van: {named(message.sender)}",
        f"Aan: {', '.join(named(person) for person in message.to)}",
        f"Tijd: {message.time}",
        f"Onderwerp: {message.subject}",
    )
    return _cut("\n".join(line for line in lines if not line.endswith(": ")) + "\n", message)


def named(person: Person) -> str:
    """A person as mail apps write one."""
    return f"{person.name} <{person.address}>" if person.name else person.address


def _cut(head: str, message: Message) -> str:
    below = f"\n\n{message.quoted}" if message.quoted else ""
    return f"{head}\n{plain(message.text)}{below}"[:MAX_LENGTH]

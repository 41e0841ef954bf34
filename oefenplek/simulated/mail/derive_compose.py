"""What the page for writing shows."""

from dataclasses import dataclass

from oefenplek.domain.text import breakable

from .rules_compose import suggestions
from .state import Mailbox

_TITLES = {
    "new": "Nieuw bericht",
    "reply": "Beantwoorden",
    "reply-all": "Allen beantwoorden",
    "forward": "Doorsturen",
}


@dataclass(frozen=True, slots=True)
class ComposeView:
    """The mail being written; ``offered`` are contacts (id, name, address) for the field called ``asking``."""

    title: str = ""
    to: str = ""
    cc: str = ""
    bcc: str = ""
    subject: str = ""
    text: str = ""
    quoted: str = ""
    extra: bool = False
    asking: str = "to"
    offered: tuple[tuple[str, str, str], ...] = ()
    attachments: tuple[tuple[str, str, str, str], ...] = ()


def compose_view(mailbox: Mailbox) -> ComposeView:
    """The mail being written, empty when there is none."""
    compose = mailbox.compose
    if compose is None:
        return ComposeView()
    content = compose.content
    return ComposeView(
        title=_TITLES[compose.written.how],
        to=content.to,
        cc=content.cc,
        bcc=content.bcc,
        subject=content.subject,
        text=content.text,
        quoted=breakable(compose.quoted),
        extra=compose.extra,
        asking=compose.asking,
        offered=tuple((c.id, c.name or c.address, c.address) for c in suggestions(mailbox)),
        attachments=tuple((a.id, a.name, a.kind, a.picture) for a in content.attachments),
    )

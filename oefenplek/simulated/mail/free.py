"""*Vrij oefenen* with PostVak: what can be tried, and who answers what is sent."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from oefenplek.domain.actions import AppEvent
from oefenplek.domain.marks import N_
from oefenplek.domain.simulated import Free

from .free_scene import CONTENT, LOTTE, MARGA, WIM, YUSUF
from .rules_quote import subject
from .rules_rest import receive
from .state import Mailbox, Message, Person

IDEAS = (
    N_("Open de e-mail van Lotte. Stuur haar een antwoord."),
    N_("Bekijk de foto van Yusuf."),
    N_("Stuur Marga een nieuwe e-mail. Voeg een foto toe."),
    N_("Eén e-mail is nep. Welke? Gooi de nepmail weg."),
    N_("Zoek de e-mail over het boek."),
    N_("In de map Concepten staat een e-mail. Maak hem af."),
)
POST_OFFICE = "PostVak"
_OWN_ANSWER = "antwoord-"
_WITH_PHOTO = {
    LOTTE["address"]: "Wat een mooie foto, oma! Hij staat nu op mijn telefoon.",
    YUSUF["address"]: "Dank u wel voor de foto! Ik laat hem aan de kinderen zien.",
    MARGA["address"]: "Prachtige foto! Ik hang hem op de koelkast.",
    WIM["address"]: "Mooie foto, Ria. Die is voor het clubblad.",
}
_SAID = {
    LOTTE["address"]: (
        ("Wat fijn dat u schrijft, oma! De taart staat al in de oven.", "taart"),
        ("Leuk, nog een e-mail! Tot zondag. Ik zet de koffie klaar.", "koffie"),
        ("U kunt het al heel goed, oma!", "kindertekening"),
    ),
    YUSUF["address"]: (
        ("Dank u wel voor uw e-mail! De bloemen doen u de groeten.", "bloemen"),
        ("Fijn om van u te horen. Komt u eens langs?", ""),
    ),
    MARGA["address"]: (
        ("Gezellig dat je schrijft! Dinsdag zingen we een nieuw lied.", ""),
        ("Ik heb je e-mail gelezen. Tot gauw!", "koffie"),
    ),
    WIM["address"]: (
        ("Dank je, Ria. Trek stevige schoenen aan.", "wandeling"),
        ("Goed om te horen. Tot woensdag bij de brug!", ""),
    ),
}
_NOWHERE = "U oefent. Uw e-mail ging nergens heen. Schrijf ook eens naar Lotte: zij geeft antwoord."


def answer(before: Mailbox, after: Mailbox, events: tuple[AppEvent, ...]) -> Mapping[str, Any] | None:
    """What comes back for an e-mail that was sent just now; ``None`` when nothing was sent."""
    if not any(event.name == "sent" for event in events):
        return None
    known = {message.id for message in before.messages if message.folder == "sent"}
    sent = next((message for message in after.messages if message.folder == "sent" and message.id not in known), None)
    return None if sent is None else {"answers": sent.id, "message": _message(after, sent)}


def deliver(mailbox: Mailbox, echo: Mapping[str, Any]) -> Mailbox:
    """The answer in the inbox, whatever the person is doing now; nothing when the e-mail was taken back."""
    sent = mailbox.message(str(echo["answers"]))
    if sent is None or sent.folder != "sent":
        return mailbox
    come, *rest = receive(mailbox, echo).messages
    return replace(mailbox, messages=(come, *rest), notice="received", undo=None)


def _message(mailbox: Mailbox, sent: Message) -> dict[str, str]:
    friend = next((person for person in sent.to if person.address.lower() in _SAID), None)
    name, (text, picture) = (friend.name, _words(mailbox, sent, friend)) if friend else (POST_OFFICE, (_NOWHERE, ""))
    about = subject(sent.subject, "reply") if sent.subject else f"Bericht van {name}"
    return {"id": _OWN_ANSWER + sent.id, "from": name, "subject": about, "text": text, "picture": picture}


def _words(mailbox: Mailbox, sent: Message, friend: Person) -> tuple[str, str]:
    """What they say: something about a photo, else something new each time."""
    address = friend.address.lower()
    if sent.attachments:
        return _WITH_PHOTO[address], ""
    answered = [message for message in mailbox.messages if message.id.startswith(_OWN_ANSWER)]
    before = sum(message.sender.address.lower() == address for message in answered)
    return _SAID[address][before % len(_SAID[address])]


FREE = Free(CONTENT, IDEAS, answer, deliver, persona="ria-mail")

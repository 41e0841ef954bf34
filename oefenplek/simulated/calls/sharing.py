"""What KijkBel does together with the other apps on a device."""

from collections.abc import Mapping
from dataclasses import replace

from oefenplek.domain.actions import AppEvent
from oefenplek.domain.simulated import Given, Notice, Sharing

from .rules_call import dial, ready
from .rules_pages import of_link
from .state import Contact, Own, Phone, digits


def give(_before: Phone, after: Phone, events: tuple[AppEvent, ...]) -> Given | None:
    """A link in the chat is opened in the browser."""
    opened = next((event for event in events if event.name == "link-opened"), None)
    if opened is None or after.call is None:
        return None
    link = next((message.link for message in after.call.chat if message.id == opened.get("message")), "")
    return Given("browser", "link", {"address": link}) if link else None


def take(phone: Phone, given: Given) -> Phone:
    """Call someone, or go in by a link.

    ``who`` is the id of a contact, a name or a number; ``id`` and ``number`` may stand beside a name; ``how`` is video
    or voice. While a call is going on nobody else is called.
    """
    if phone.call is not None:
        return phone
    quiet = replace(phone, own=Own(), page="", notice="", note=None)
    if given.kind == "link":
        address = given.what.get("address", "")
        script = of_link(phone, address)
        return ready(quiet, script) if script is not None else replace(quiet, page="join", link=address)
    found = _meant(phone, given.what)
    video = given.what.get("how") == "video" and (found is None or found.video)
    if found is not None:
        return dial(quiet, found.id, found.number, video, "other")[0]
    who, number = given.what.get("who", ""), given.what.get("number", "")
    called = dial(quiet, "", number or who, video, "other")[0]
    return called if called.written is not None else replace(called, last=who or number)


def _meant(phone: Phone, what: Mapping[str, str]) -> Contact | None:
    who, number = what.get("who", ""), digits(what.get("number") or what.get("who", ""))
    by_id = phone.contact(who) or phone.contact(what.get("id", ""))
    by_number = next((contact for contact in phone.contacts if number and digits(contact.number) == number), None)
    if what.get("number"):
        return by_number  # anybody can call themselves Lotte
    return by_id or by_number or next((contact for contact in phone.contacts if contact.name == who), None)


def notices(before: Phone, after: Phone) -> tuple[Notice, ...]:
    """A call that comes in, a call that was missed, a message."""
    found: list[Notice] = []
    if after.call is not None and after.call.stage == "ringing" and (before.call is None or before.call != after.call):
        found.append(Notice(after.last, "KijkBel: u wordt gebeld"))
    known = {recent.id for recent in before.recents}
    found += [Notice(r.name, "Gemiste oproep") for r in after.recents if r.how == "missed" and r.id not in known]
    if after.note is not None and after.note != before.note:
        found.append(Notice(after.note.name, after.note.text))
    return tuple(found)


SHARING = Sharing(takes=("call", "link"), give=give, take=take, notices=notices)

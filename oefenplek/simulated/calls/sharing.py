"""What KijkBel does together with the other apps on a device."""

from dataclasses import replace

from oefenplek.domain.actions import AppEvent
from oefenplek.domain.simulated import Given, Notice, Sharing

from .rules_call import dial, ready
from .rules_pages import of_link
from .state import Own, Phone, digits


def give(_before: Phone, after: Phone, events: tuple[AppEvent, ...]) -> Given | None:
    """A link in the chat is opened in the browser."""
    opened = next((event for event in events if event.name == "link-opened"), None)
    if opened is None or after.call is None:
        return None
    link = next((message.link for message in after.call.chat if message.id == opened.get("message")), "")
    return Given("browser", "link", {"address": link}) if link else None


def take(phone: Phone, given: Given) -> Phone:
    """Call someone (``who``: the id of a contact, or a number; ``how``: video or voice), or go in by a link.

    While a call is going on nobody else is called.
    """
    if phone.call is not None:
        return phone
    quiet = replace(phone, own=Own(), page="", notice="", note=None)
    if given.kind == "link":
        address = given.what.get("address", "")
        script = of_link(phone, address)
        return ready(quiet, script) if script is not None else replace(quiet, page="join", link=address)
    who = given.what.get("who", "")
    found = phone.contact(who) or next(
        (c for c in phone.contacts if digits(who) and digits(c.number) == digits(who)), None
    )
    name, number = (found.id, found.number) if found is not None else ("", who)
    video = given.what.get("how") == "video" and (found is None or found.video)
    return dial(quiet, name, number, video, "other")[0]


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

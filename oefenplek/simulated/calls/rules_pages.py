"""Around a call: contacts, calls that were made, the keypad, going in by a link, and trying picture and sound."""

from dataclasses import replace

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.text import clean

from .rules_call import Result, ready
from .rules_call import dial as dial_who
from .rules_layers import whom
from .script import Script
from .state import SIGNS, Contact, Phone, digits


def open_tab(phone: Phone, action: Action) -> Result:
    """Show another list."""
    tab = action.get("tab")
    return replace(phone, tab=tab, open=""), (AppEvent.of("tab-opened", tab=tab),)


def open_contact(phone: Phone, action: Action) -> Result:
    """Show someone's card."""
    name = action.get("contact")
    return replace(phone, open=f"contact/{name}"), (AppEvent.of("contact-opened", contact=name),)


def open_recent(phone: Phone, action: Action) -> Result:
    """Show who a call was from; it is no new one any more."""
    name = action.get("recent")
    seen = tuple(replace(recent, new=recent.new and recent.id != name) for recent in phone.recents)
    return replace(phone, open=f"recent/{name}", recents=seen), (AppEvent.of("recent-opened", recent=name),)


def back(phone: Phone, _action: Action) -> Result:
    """One screen back."""
    if phone.call is not None:
        return replace(phone, call=replace(phone.call, over="", typed="")), ()
    if phone.page:
        return replace(phone, page="", link=""), ()
    if phone.open:
        return replace(phone, open=""), ()
    return replace(phone, tab="contacts"), ()


def call(phone: Phone, action: Action) -> Result:
    """Call whose card is open."""
    who = whom(phone)
    if who is None:
        return phone, ()
    contact = who.id if isinstance(who, Contact) else who.contact
    by = "contacts" if phone.open.startswith("contact/") else "recent"
    return dial_who(phone, contact, who.number, action.name == "video-call", by)


def key(phone: Phone, action: Action) -> Result:
    """One more digit."""
    name = action.get("key")
    return replace(phone, number=phone.number + SIGNS.get(name, name)), ()


def erase(phone: Phone, _action: Action) -> Result:
    """One digit less."""
    return replace(phone, number=phone.number[:-1]), ()


def dial(phone: Phone, _action: Action) -> Result:
    """Call the number that was pressed."""
    known = next((c for c in phone.contacts if c.number and digits(c.number) == digits(phone.number)), None)
    return dial_who(phone, known.id if known else "", known.number if known else phone.number, False, "keypad")


def open_join(phone: Phone, _action: Action) -> Result:
    """Go in by a link."""
    return replace(phone, page="join", open=""), ()


def open_test(phone: Phone, _action: Action) -> Result:
    """Try picture and sound."""
    return replace(phone, page="test", open=""), ()


def type_in(phone: Phone, action: Action) -> Result:
    """Fill a field."""
    text = clean(action.get("text")).replace("\n", " ")
    if action.get("field") == "link":
        return replace(phone, link=text), ()
    return (replace(phone, call=replace(phone.call, typed=text)) if phone.call is not None else phone), ()


def join(phone: Phone, _action: Action) -> Result:
    """To the door that the link leads to."""
    script = of_link(phone, phone.link)
    if script is None:
        return replace(phone, notice="no-link"), (AppEvent.of("join-refused"),)
    return ready(phone, script), (AppEvent.of("joined", call=script.id),)


def of_link(phone: Phone, link: str) -> Script | None:
    """The call that a link leads to, however much of it was typed."""
    wanted = _bare(link)
    return next((script for script in phone.scripts if script.link and _bare(script.link) == wanted), None)


def test(phone: Phone, action: Action) -> Result:
    """Try the camera, the sound or the microphone."""
    what = action.get("what")
    tested = phone.tested if what in phone.tested else (*phone.tested, what)
    heard = phone.heard + (what == "sound")
    return replace(phone, tested=tested, heard=heard), (AppEvent.of("tested", what=what),)


def _bare(link: str) -> str:
    bare = link.strip().lower().rstrip("/")
    for start in ("https://", "http://", "www."):
        bare = bare.removeprefix(start)
    return bare

"""What a person sees now: the screen, the lists, the card, the buttons of a call.

A phone shows one thing at a time. On a tablet and a laptop the card of a contact stands beside the list, and the chat
beside the call.
"""

from .state import Contact, Phone, Recent


def screen(phone: Phone) -> str:
    """The screen a person would say they are on."""
    if phone.call is not None:
        return phone.call.over or phone.call.stage
    return phone.page or ("contact" if phone.open else phone.tab)


def listed(phone: Phone) -> bool:
    """Can the tabs and what stands under them be pressed?"""
    return phone.call is None and not phone.page and not (phone.skin == "phone" and phone.open)


def whom(phone: Phone) -> Contact | Recent | None:
    """Whose card is open."""
    sort, _, name = phone.open.partition("/")
    if sort == "contact":
        return phone.contact(name)
    recent = phone.recent(name)
    return phone.contact(recent.contact) or recent if recent is not None else None


def in_call(phone: Phone, *stages: str) -> bool:
    """Is a call at one of these stages, with its buttons in sight?"""
    call = phone.call
    return call is not None and call.stage in stages and not (phone.skin == "phone" and call.over)


def tool_place(phone: Phone, name: str) -> str:
    """A rare button of a call: on a phone under *Meer*, else in the bar."""
    call = phone.call
    if call is None or call.stage != "talking":
        return ""
    return f"button/{name}" if call.over == "more" or (phone.skin != "phone") else ""


def can_go_on(phone: Phone) -> bool:
    """Does the other side go on by itself: picks up, lets in, or says the next line?"""
    script, line = phone.written, phone.line
    if in_call(phone, "calling", "waiting"):
        return True
    if script is None or line is None or line.answers or line.until or not in_call(phone, "talking"):
        return False
    return line.ends or script.lines[-1] is not line or line.goto != ""


def camera_there(phone: Phone) -> bool:
    """Is there a camera to put on or off now?"""
    with_picture = phone.call is not None and phone.call.video
    return with_picture and in_call(phone, "ready", "waiting", "talking")


def own_seen(phone: Phone) -> bool:
    """Does the person see their own picture?"""
    return camera_there(phone) and phone.own.camera

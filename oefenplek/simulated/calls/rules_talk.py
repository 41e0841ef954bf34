"""The conversation: which line comes next, and what the other one says to what the person does."""

from dataclasses import replace

from .script import DONE, STATES, Line, Script
from .state import Call, Message, Own, Phone

SIDES = ("camera-back", "camera-front")


def so(what: str, own: Own, video: bool) -> bool:
    """Is this so on the person's side? What belongs to a picture is no question in a call without one."""
    if what.startswith("camera") and not video:
        return True
    return {
        "camera-on": own.camera,
        "camera-off": not own.camera,
        "camera-back": not own.front,
        "camera-front": own.front,
        "camera-free": not own.covered,
        "camera-covered": own.covered,
        "microphone-on": own.microphone,
        "microphone-off": not own.microphone,
        "speaker-on": own.speaker,
        "speaker-off": not own.speaker,
    }[what]


def enter(phone: Phone, script: Script, at: int) -> Phone:
    """Come to a line; what is so already is not asked for."""
    call = phone.call
    if call is None:
        return phone
    for _ in script.lines:
        if at < len(script.lines) and _needless(script.lines[at], phone, call):
            at = after(script, at)
    call = replace(call, at=at, aside="", turn=call.turn + 1, hinted=call.hinted and not phone.own.microphone)
    if at < len(script.lines):
        call = _written(call, script.lines[at])
    return replace(phone, call=call)


def after(script: Script, at: int) -> int:
    """The place of the line behind a line."""
    line = script.lines[at]
    return script.index(line.goto) if line.goto else at + 1


def react(phone: Phone, what: str) -> Phone:
    """Something happened on the person's side: the line that waited for it goes on, or the other one says something."""
    script, line, call = phone.written, phone.line, phone.call
    if script is None or call is None or call.stage != "talking":
        return phone
    if line is not None and line.until == what:
        return enter(phone, script, after(script, call.at))
    reaction = next((reaction for reaction in script.reactions if reaction.when == what), None)
    if reaction is not None and reaction.goto:
        return enter(phone, script, script.index(reaction.goto))
    if reaction is not None:
        return replace(phone, call=replace(call, aside=reaction.say, turn=call.turn + 1))
    if what == "microphone-on" and call.aside == script.unheard:
        return replace(phone, call=replace(call, aside="", turn=call.turn + 1))
    return phone


def _needless(line: Line, phone: Phone, call: Call) -> bool:
    if phone.skin == "laptop" and line.until in SIDES:
        return True  # a laptop has no other camera
    if line.until in STATES:
        return so(line.until, phone.own, call.video)
    # In a call without a picture there is no chat.
    return line.until in DONE[2:] and not call.video


def _written(call: Call, line: Line) -> Call:
    if not (line.writes or line.link) or not call.video:
        return call
    number = sum(not message.mine for message in call.chat) + 1
    message = Message(f"bericht-{number}", False, line.writes, line.link)
    return replace(call, chat=(*call.chat, message), unread=0 if call.over == "chat" else call.unread + 1)

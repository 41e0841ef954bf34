"""What a person does in a call: speaking, microphone, camera, sound and chat."""

from dataclasses import replace

from oefenplek.domain.actions import Action, AppEvent

from .rules_call import Result
from .rules_talk import after, enter, react
from .state import Message, Phone


def say(phone: Phone, action: Action) -> Result:
    """Say something; with the microphone off nobody hears it."""
    script, line, call = phone.written, phone.line, phone.call
    if script is None or line is None or call is None:
        return phone, ()
    answer = next(answer for answer in line.answers if answer.id == action.get("answer"))
    heard = phone.own.microphone
    said = AppEvent.of("said", call=script.id, answer=answer.id, heard="yes" if heard else "no")
    if not heard:
        unheard = replace(call, aside=script.unheard, turn=call.turn + 1, hinted=True)
        return replace(phone, call=unheard), (said,)
    spoken = replace(phone, call=replace(call, mine=answer.say))
    events: tuple[AppEvent, ...] = (said,)
    if answer.secret:
        spoken = replace(spoken, given=(*(name for name in phone.given if name != script.id), script.id))
        events = (said, AppEvent.of("gave", call=script.id, answer=answer.id))
    at = script.index(answer.goto) if answer.goto else after(script, call.at)
    return enter(spoken, script, at), events


def microphone(phone: Phone, _action: Action) -> Result:
    """The microphone on or off."""
    on = not phone.own.microphone
    now = replace(phone, own=replace(phone.own, microphone=on))
    if on and now.call is not None:
        now = replace(now, call=replace(now.call, hinted=False))
    return react(now, "microphone-on" if on else "microphone-off"), (_switched("microphone", on),)


def camera(phone: Phone, _action: Action) -> Result:
    """The camera on or off."""
    on = not phone.own.camera
    now = replace(phone, own=replace(phone.own, camera=on))
    return react(now, "camera-on" if on else "camera-off"), (_switched("camera", on),)


def flip(phone: Phone, _action: Action) -> Result:
    """The camera at the back, or the one at the front."""
    front = not phone.own.front
    now = replace(phone, own=replace(phone.own, front=front))
    return react(now, "camera-front" if front else "camera-back"), (
        AppEvent.of("flipped", to="front" if front else "back"),
    )


def cover(phone: Phone, action: Action) -> Result:
    """A finger lies before the camera, or goes away."""
    covered = action.name == "cover-camera"
    now = replace(phone, own=replace(phone.own, covered=covered))
    return react(now, "camera-covered" if covered else "camera-free"), (
        AppEvent.of("covered" if covered else "uncovered"),
    )


def speaker(phone: Phone, _action: Action) -> Result:
    """Sound from the loudspeaker, or at the ear."""
    on = not phone.own.speaker
    now = replace(phone, own=replace(phone.own, speaker=on))
    return react(now, "speaker-on" if on else "speaker-off"), (_switched("speaker", on),)


def volume(phone: Phone, action: Action) -> Result:
    """Louder or softer."""
    now = phone.own.volume + (1 if action.name == "louder" else -1)
    after_it = replace(phone, own=replace(phone.own, volume=now))
    return react(after_it, action.name), (AppEvent.of("volume-changed", to=str(now)),)


def open_more(phone: Phone, _action: Action) -> Result:
    """Show the rare buttons."""
    return _over(phone, "more"), ()


def open_chat(phone: Phone, _action: Action) -> Result:
    """Show the messages of this call."""
    return react(_over(phone, "chat"), "chat-opened"), (AppEvent.of("chat-opened"),)


def send_chat(phone: Phone, _action: Action) -> Result:
    """Send a message to who is in the call; an empty one goes nowhere."""
    call = phone.call
    if call is None or not call.typed.strip():
        return phone, ()
    number = sum(message.mine for message in call.chat) + 1
    sent = replace(call, chat=(*call.chat, Message(f"mijn-{number}", True, call.typed.strip())), typed="")
    return react(replace(phone, call=sent), "chat"), (AppEvent.of("chat-sent"),)


def open_link(phone: Phone, action: Action) -> Result:
    """Tap on a link in the chat."""
    return react(phone, "link-opened"), (AppEvent.of("link-opened", message=action.get("message")),)


def _over(phone: Phone, what: str) -> Phone:
    if phone.call is None:
        return phone
    unread = 0 if what == "chat" else phone.call.unread
    return replace(phone, call=replace(phone.call, over=what, unread=unread))


def _switched(what: str, on: bool) -> AppEvent:
    return AppEvent.of("switched", what=what, to="on" if on else "off")

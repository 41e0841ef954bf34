"""Who is on the other side: information, the sound of a chat, calling, blocking, reporting, leaving a group."""

from dataclasses import replace

from oefenplek.domain.actions import Action, AppEvent

from .rules_chats import leave
from .rules_replies import add, dropped
from .state import Chat, Layer, Message, Page, Praatje, new_id

Result = tuple[Praatje, tuple[AppEvent, ...]]
QUESTIONS = {"mute": "mute", "block": "block", "report": "report", "leave-group": "leave"}
"""Action → what is asked."""


def open_info(state: Praatje, _action: Action) -> Result:
    """Who this is, or who is in the group."""
    chat = state.page.about
    left, events = leave(state)
    now = replace(left, pages=(*state.pages, Page("info", chat)))
    return now, (*events, AppEvent.of("info-opened", chat=chat))


def ask(state: Praatje, action: Action) -> Result:
    """Ask first."""
    return replace(state, layer=Layer(QUESTIONS[action.name], state.page.about), emoji=False), ()


def _asked(state: Praatje) -> Chat | None:
    return state.chat(state.layer.about) if state.layer is not None else None


def mute_for(state: Praatje, action: Action) -> Result:
    """No sound from this chat for a while."""
    chat, duration = _asked(state), action.get("duration")
    if chat is None:
        return state, ()
    quiet = replace(state.put(replace(chat, muted=duration)), layer=None, notice="muted")
    return quiet, (AppEvent.of("muted", chat=chat.id, duration=duration),)


def unmute(state: Praatje, _action: Action) -> Result:
    """Sound again."""
    chat = state.chat(state.page.about)
    if chat is None:
        return state, ()
    return replace(state.put(replace(chat, muted="no")), notice="unmuted"), (AppEvent.of("unmuted", chat=chat.id),)


def block(state: Praatje, _action: Action) -> Result:
    """Nothing comes from this person any more."""
    chat = _asked(state)
    if chat is None:
        return state, ()
    now = dropped(_told(state, replace(chat, blocked=True), "U hebt dit contact geblokkeerd."), chat.id)
    return replace(now, layer=None, notice="blocked", recording=""), (AppEvent.of("blocked", chat=chat.id),)


def unblock(state: Praatje, _action: Action) -> Result:
    """Messages may come again."""
    chat = state.chat(state.page.about)
    if chat is None:
        return state, ()
    now = _told(state, replace(chat, blocked=False), "U hebt dit contact gedeblokkeerd.")
    return replace(now, notice="unblocked"), (AppEvent.of("unblocked", chat=chat.id),)


def report(state: Praatje, _action: Action) -> Result:
    """Tell Praatje that something is not right here."""
    chat = _asked(state)
    if chat is None:
        return state, ()
    now = replace(state.put(replace(chat, reported=True)), layer=None, notice="reported")
    return now, (AppEvent.of("reported", chat=chat.id),)


def leave_group(state: Praatje, _action: Action) -> Result:
    """Out of the group; what was written stays to be read."""
    chat = _asked(state)
    if chat is None:
        return state, ()
    now = dropped(_told(state, replace(chat, left=True, draft=""), "U hebt de groep verlaten."), chat.id)
    return replace(now, layer=None, notice="left"), (AppEvent.of("left", chat=chat.id),)


def call(state: Praatje, action: Action) -> Result:
    """Ring the person: the telephone or the video takes over."""
    chat = state.chat(state.page.about)
    if chat is None:
        return state, ()
    how = "video" if action.name == "video-call" else "voice"
    text = "Videogesprek" if how == "video" else "Spraakoproep"
    rung = add(state, chat, Message(new_id(state, "call"), kind="call", text=text, scene=False))
    return replace(rung, notice=f"calling-{how}"), (AppEvent.of("called", chat=chat.id, how=how),)


def _told(state: Praatje, chat: Chat, text: str) -> Praatje:
    return add(state, chat, Message(new_id(state, "line"), kind="line", text=text, scene=False))

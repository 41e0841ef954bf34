"""What can be done with one message: answer it, send it on, copy it, delete it; look, listen, follow its link."""

from dataclasses import replace

from oefenplek.domain.actions import Action, AppEvent

from .rules_chats import entered
from .rules_layers import menu_message
from .rules_write import sent
from .state import Layer, Message, Page, Photo, Praatje, Sent

Result = tuple[Praatje, tuple[AppEvent, ...]]


def hold_message(state: Praatje, action: Action) -> Result:
    """The list of what can be done with a message."""
    return replace(state, layer=Layer("menu", action.get("message")), emoji=False), ()


def cancel(state: Praatje, _action: Action) -> Result:
    """Put away what lies on top."""
    return replace(state, layer=None), ()


def answer(state: Praatje, _action: Action) -> Result:
    """The next message answers this one."""
    found = menu_message(state)
    if found is None:
        return state, ()
    chat, message = found
    event = AppEvent.of("answer-started", message=message.id)
    return replace(state.put(replace(chat, answering=message.id)), layer=None), (event,)


def cancel_answer(state: Praatje, _action: Action) -> Result:
    """The next message answers nothing."""
    chat = state.chat(state.page.about)
    return (state if chat is None else state.put(replace(chat, answering=""))), ()


def copy(state: Praatje, _action: Action) -> Result:
    """Keep the words of a message, to put them elsewhere."""
    found = menu_message(state)
    if found is None:
        return state, ()
    _, message = found
    now = replace(state, layer=None, clipboard=message.text, clipboard_typed=message.typed, notice="copied")
    return now, (AppEvent.of("copied", message=message.id),)


def ask_delete(state: Praatje, _action: Action) -> Result:
    """Ask for whom it is to be deleted."""
    return replace(state, layer=Layer("delete", state.layer.about if state.layer else "")), ()


def delete(state: Praatje, action: Action) -> Result:
    """Delete a message for oneself, or for everybody."""
    found = menu_message(state)
    if found is None:
        return state, ()
    chat, message = found
    how = "me" if action.name == "delete-me" else "everyone"
    gone = replace(message, gone=how, text="" if how == "everyone" and message.typed else message.text)
    messages = tuple(gone if old.id == message.id else old for old in chat.messages)
    answering = "" if chat.answering == message.id else chat.answering
    now = replace(state.put(replace(chat, messages=messages, answering=answering)), layer=None)
    notice = "deleted-me" if how == "me" else "deleted-everyone"
    return replace(now, notice=notice), (AppEvent.of("deleted", message=message.id, how=how, chat=chat.id),)


def forward(state: Praatje, _action: Action) -> Result:
    """Choose to whom a message is sent on."""
    found = menu_message(state)
    if found is None:
        return state, ()
    return replace(carry(state, carried(found[1])), layer=None), ()


def carried(message: Message) -> Sent:
    """A message as it is sent on."""
    return Sent(
        message.kind,
        message.text,
        message.picture,
        message.photo,
        message.length,
        message.says,
        forwarded=True,
        typed=message.typed,
    )


def carry(state: Praatje, what: Sent) -> Praatje:
    """The page to choose a chat for something."""
    return replace(state, pages=(*state.pages, Page("forward")), carried=what, chosen=())


def choose_chat(state: Praatje, action: Action) -> Result:
    """To this chat, and not to another."""
    name = action.get("chat")
    return replace(state, chosen=() if state.chosen == (name,) else (name,)), ()


def send_on(state: Praatje, _action: Action) -> Result:
    """What was sent on goes; what another app gave is shown in the chat first."""
    what = state.carried
    chat = state.chat(state.chosen[0]) if state.chosen else None
    if chat is None or what is None:
        return state, ()
    now, events = entered(state, chat.id)
    here = now.chat(chat.id) or chat
    if what.forwarded:
        after, more = sent(now, replace(here, answering=""), what)
        return after, (*events, *more)
    if what.kind == "photo":
        return replace(now, pages=(*now.pages, Page("caption", chat.id)), carried=what, caption=""), events
    return now.put(replace(here, draft=what.text, typed=what.typed)), events


def play_voice(state: Praatje, action: Action) -> Result:
    """Listen: the words of the message appear."""
    found = state.message(action.get("message"))
    if found is None:
        return state, ()
    chat, message = found
    heard = tuple(replace(m, played=True) if m.id == message.id else m for m in chat.messages)
    return state.put(replace(chat, messages=heard)), (AppEvent.of("voice-played", message=message.id),)


def open_picture(state: Praatje, action: Action) -> Result:
    """Look at a photo large."""
    name = action.get("message")
    return replace(state, pages=(*state.pages, Page("picture", name)), emoji=False), (
        AppEvent.of("photo-opened", message=name),
    )


def save_picture(state: Praatje, _action: Action) -> Result:
    """Keep a photo on the device."""
    found = state.message(state.page.about)
    if found is None:
        return state, ()
    _, message = found
    photo = Photo(f"uit-{message.id}", f"{message.picture.capitalize()}", message.picture)
    now = replace(state, photos=(photo, *state.photos), saved=(*state.saved, message.id), notice="picture-saved")
    return now, (AppEvent.of("photo-saved", message=message.id),)


def open_link(state: Praatje, action: Action) -> Result:
    """Follow the link: it opens in the browser."""
    return replace(state, notice="link-opened"), (AppEvent.of("link-opened", message=action.get("message")),)

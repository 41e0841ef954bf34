"""Writing and sending: words, emoji, photos and spoken messages."""

from dataclasses import replace

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.text import clean

from .emoji import EMOJI, has_words
from .rules_chats import type_search
from .rules_replies import add, react
from .state import VOICE_LENGTH, Chat, Layer, Message, Page, Praatje, Sent, new_id

Result = tuple[Praatje, tuple[AppEvent, ...]]


def type_in(state: Praatje, action: Action) -> Result:
    """Fill a field."""
    field, text = action.get("field"), clean(action.get("text"))
    line = text.replace("\n", " ")
    match field:
        case "message":
            chat = state.chat(state.page.about)
            return (state if chat is None else state.put(replace(chat, draft=text, typed=True))), ()
        case "search":
            return type_search(state, text)
        case "caption":
            return replace(state, caption=text), ()
        case "name":
            return replace(state, name=line), ()
        case "number":
            return replace(state, number=line), ()
        case _:
            return replace(state, group_name=line), ()


def send(state: Praatje, _action: Action) -> Result:
    """Send what stands in the field."""
    chat = state.chat(state.page.about)
    if chat is None or not chat.draft.strip():
        return state, ()
    text = chat.draft.strip()
    return sent(state, chat, Sent("text", text, typed=chat.typed), draft=True)


def sent(state: Praatje, chat: Chat, what: Sent, *, draft: bool = False) -> Result:
    """One's own message stands in the chat, and whoever reacts begins to type."""
    message = Message(
        id=new_id(state, "sent"),
        kind=what.kind,
        text=what.text,
        picture=what.picture,
        photo=what.photo,
        length=what.length,
        says=what.says,
        answers=chat.answering,
        forwarded=what.forwarded,
        scene=False,
        typed=what.typed,
    )
    bare = replace(chat, draft="", typed=False) if draft else chat
    now = add(state, replace(bare, answering=""), message)
    event = AppEvent.of("sent", chat=chat.id, kind=what.kind, answers=chat.answering)
    return react(now, chat.id, what.kind, what.text), (event,)


def toggle_emoji(state: Praatje, action: Action) -> Result:
    """Show the emoji, or put them away."""
    return replace(state, emoji=action.name == "open-emoji"), ()


def pick_emoji(state: Praatje, action: Action) -> Result:
    """An emoji behind what stands in the field."""
    chat, emoji = state.chat(state.page.about), EMOJI.get(action.get("emoji"))
    if chat is None or emoji is None:
        return state, ()
    gap = " " if has_words(chat.draft[-1:]) else ""
    written = state.put(replace(chat, draft=chat.draft + gap + emoji.char))
    return written, (AppEvent.of("emoji-picked", emoji=action.get("emoji")),)


def paste(state: Praatje, _action: Action) -> Result:
    """What was copied comes into the field."""
    chat = state.chat(state.page.about)
    if chat is None:
        return state, ()
    return state.put(replace(chat, draft=state.clipboard, typed=state.clipboard_typed)), ()


def attach(state: Praatje, _action: Action) -> Result:
    """What can be sent along."""
    return replace(state, layer=Layer("attach", state.page.about), emoji=False), ()


def gallery(state: Praatje, _action: Action) -> Result:
    """The photos on this device."""
    return replace(state, layer=None, pages=(*state.pages, Page("photos", state.page.about))), ()


def camera(state: Praatje, _action: Action) -> Result:
    """What the camera sees."""
    return replace(state, layer=None, pages=(*state.pages, Page("camera", state.page.about))), ()


def choose_photo(state: Praatje, action: Action) -> Result:
    """A photo from the gallery, with a line below it."""
    photo = state.photo(action.get("photo"))
    if photo is None:
        return state, ()
    return _captioned(state, Sent("photo", picture=photo.picture, photo=photo.id)), ()


def take_photo(state: Praatje, _action: Action) -> Result:
    """A photo of what the camera sees."""
    taken = Sent("photo", picture=state.camera, photo="camera")
    return _captioned(state, taken), (AppEvent.of("photo-taken"),)


def _captioned(state: Praatje, what: Sent) -> Praatje:
    return replace(state, pages=(*state.pages, Page("caption", state.page.about)), carried=what, caption="")


def send_photo(state: Praatje, _action: Action) -> Result:
    """Send the photo with the words below it."""
    chat, what = state.chat(state.page.about), state.carried
    if chat is None or what is None:
        return state, ()
    text = state.caption.strip()
    shown = replace(state, pages=(Page("chats"), Page("chat", chat.id)), carried=None, caption="")
    return sent(shown, chat, replace(what, text=text, typed=bool(text)))


def tap_microphone(state: Praatje, _action: Action) -> Result:
    """Too short: the app says that it has to be held."""
    return replace(state, microphone_tapped=True, notice="hold-microphone"), (AppEvent.of("microphone-tapped"),)


def record(state: Praatje, action: Action) -> Result:
    """Begin to speak: while a finger holds the microphone, or with free hands."""
    how = "held" if action.name == "record" else "free"
    now = replace(state, recording=how, microphone_tapped=False, emoji=False)
    return now, (AppEvent.of("voice-started"),)


def send_voice(state: Praatje, _action: Action) -> Result:
    """The spoken message goes."""
    chat = state.chat(state.page.about)
    if chat is None:
        return state, ()
    return sent(replace(state, recording=""), chat, Sent("voice", length=VOICE_LENGTH))


def cancel_voice(state: Praatje, _action: Action) -> Result:
    """The spoken message is thrown away."""
    return replace(state, recording="", notice="voice-gone"), (AppEvent.of("voice-cancelled"),)

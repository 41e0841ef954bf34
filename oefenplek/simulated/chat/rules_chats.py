"""Going to a chat, starting one, saving a number and making a group."""

from dataclasses import replace

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.text import clean

from .rules_layers import listed, on
from .rules_replies import react
from .state import Chat, Message, Page, Person, Praatje, new_id

Result = tuple[Praatje, tuple[AppEvent, ...]]


def entered(state: Praatje, name: str) -> Result:
    """Show a chat: everything in it has been read."""
    chat = state.chat(name)
    if chat is None:
        return state, ()
    left, events = leave(state)
    fresh = left.chat(name) or chat
    now = replace(left.put(replace(fresh, unread=0)), pages=(Page("chats"), Page("chat", name)))
    return react(now, name, "opened"), (*events, AppEvent.of("chat-opened", chat=name))


def leave(state: Praatje) -> Result:
    """Go away from what is open; text that was typed and not sent stays as a draft."""
    chat = state.open if state.page.name == "chat" else None
    events = (AppEvent.of("draft-kept", chat=chat.id),) if chat is not None and chat.draft.strip() else ()
    bare = replace(state, emoji=False, recording="", microphone_tapped=False, layer=None, carried=None, caption="")
    return replace(bare, chosen=(), group_name="", name="", number="", adding=""), events


def open_chat(state: Praatje, action: Action) -> Result:
    """From the list to a chat."""
    return entered(state, action.get("chat"))


def back(state: Praatje, _action: Action) -> Result:
    """One screen back."""
    gone = state.page.name
    pages = state.pages[:-1]
    left, events = leave(state)
    if gone == "new-group":
        left = replace(left, chosen=(), group_name="")
    return replace(left, pages=pages), events


def clear_search(state: Praatje, _action: Action) -> Result:
    """The whole list again."""
    return replace(state, query=""), ()


def type_search(state: Praatje, text: str) -> Result:
    """Look for a chat or a word."""
    now = replace(state, query=clean(text).replace("\n", " "))
    if not now.query.strip():
        return now, ()
    number = len(listed(now))
    found = "none" if number == 0 else "one" if number == 1 else "several"
    return now, (AppEvent.of("searched", found=found),)


def new_chat(state: Praatje, _action: Action) -> Result:
    """The page with the contacts."""
    left, events = leave(state)
    return replace(left, pages=(Page("chats"), Page("new-chat"))), events


def new_contact(state: Praatje, _action: Action) -> Result:
    """The form for a name and a number."""
    return replace(state, pages=(*state.pages, Page("contact"))), ()


def new_group(state: Praatje, _action: Action) -> Result:
    """The page to choose who will be in a group."""
    return replace(state, pages=(*state.pages, Page("new-group")), chosen=(), group_name=""), ()


def pick_contact(state: Praatje, action: Action) -> Result:
    """Write to someone, or choose them for a group."""
    name = action.get("person")
    if on(state, "new-group"):
        chosen = tuple(n for n in state.chosen if n != name) if name in state.chosen else (*state.chosen, name)
        return replace(state, chosen=chosen), ()
    return with_person(state, name)


def message_member(state: Praatje, action: Action) -> Result:
    """From a group to a chat with one of its members."""
    return with_person(state, action.get("person"))


def with_person(state: Praatje, name: str) -> Result:
    """The chat with one person; made when there is none yet."""
    known = next((chat for chat in state.chats if not chat.group and chat.members == (name,)), None)
    if known is not None:
        return entered(state, known.id)
    made = Chat(name if state.chat(name) is None else f"met-{name}", (name,), made=True)
    return entered(replace(state, chats=(made, *state.chats)), made.id)


def add_contact(state: Praatje, _action: Action) -> Result:
    """The form for the name of someone whose number is not in the contacts."""
    chat = state.chat(state.page.about)
    person = state.person(chat.members[0]) if chat is not None else None
    if chat is None or person is None:
        return state, ()
    pages = (*state.pages, Page("contact", chat.id))
    return replace(state, pages=pages, adding=person.id, number=person.number, name="", emoji=False), ()


def save_contact(state: Praatje, _action: Action) -> Result:
    """Keep the name and the number, or say what is missing."""
    name, number = state.name.strip(), state.number.strip()
    if not name or not number:
        return replace(state, notice="contact-number" if name else "contact-name"), ()
    person = state.person(state.adding)
    if person is None:
        added = Person(_free(state), name, number, typed=True, number_typed=True)
        people = (*state.people, added)
    else:
        added = replace(person, name=name, saved=True, typed=True)
        people = tuple(added if old.id == person.id else old for old in state.people)
    now = replace(state, people=people, pages=state.pages[:-1], name="", number="", adding="")
    return replace(now, notice="contact-saved"), (AppEvent.of("contact-saved", person=added.id),)


def _free(state: Praatje) -> str:
    taken = {person.id for person in state.people}
    return next(name for at in range(1, len(taken) + 2) if (name := f"contact-{at}") not in taken)


def create_group(state: Praatje, _action: Action) -> Result:
    """Make the group, or say what is missing."""
    if not state.chosen:
        return replace(state, notice="group-nobody"), ()
    if not state.group_name.strip():
        return replace(state, notice="group-name"), ()
    taken = {chat.id for chat in state.chats}
    name = next(name for at in range(1, len(taken) + 2) if (name := f"groep-{at}") not in taken)
    line = Message(new_id(state, "line"), kind="line", text="U hebt de groep gemaakt.", scene=False)
    group = Chat(name, state.chosen, title=state.group_name.strip(), messages=(line,), made=True)
    now, events = entered(replace(state, chats=(group, *state.chats)), name)
    return now, (AppEvent.of("group-made", chat=name), *events)

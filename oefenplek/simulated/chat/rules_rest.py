"""What surrounds practising: finding back to the first screen, and an answer that comes in."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.text import clean

from .rules_chats import leave
from .rules_layers import wide
from .rules_places import place
from .rules_replies import come_in, dropped
from .state import Chat, Message, Page, Person, Praatje, new_id

Act = Callable[[Praatje, Action], tuple[Praatje, tuple[AppEvent, ...]]]
_WAYS_BACK = (
    Action.of("cancel"),
    Action.of("cancel-voice"),
    Action.of("close-emoji"),
    Action.of("clear-search"),
    Action.of("back"),
)


def home(state: Praatje, act: Act) -> tuple[Action, ...]:
    """The acts that lead from here to the list of chats; none when nobody strayed."""
    done: list[Action] = []
    while not _at_home(state) and len(done) < 12:
        way = next((action for action in _WAYS_BACK if place(state, action)), None)
        if way is None:
            return ()
        done.append(way)
        state, _ = act(state, way)
    return tuple(done) if _at_home(state) else ()


def _at_home(state: Praatje) -> bool:
    """The list stands there, with nothing over it; beside a chat it stands there too."""
    pages = {"chats", "chat"} if wide(state) else {"chats"}
    return (
        state.layer is None
        and not state.query
        and not state.recording
        and not state.emoji
        and (state.page.name in pages)
    )


def receive(state: Praatje, echo: Mapping[str, Any]) -> Praatje:
    """Someone answers: in the chat that is open when they are in it, else in their own, which is then shown."""
    data = echo.get("message") or {}
    state, person = _known(state, clean(str(data.get("from") or "")))
    state, chat = _chat(state, person)
    picture, text = str(data.get("picture") or ""), clean(str(data.get("text") or ""))
    name = str(data.get("id") or "answer")
    message = Message(
        id=name if state.message(name) is None else new_id(state, name),
        sender=person.id,
        kind="photo" if picture else "text",
        text=text,
        picture=picture,
        code=clean(str(data.get("code") or "")),
        scene=False,
    )
    left, _ = leave(dropped(state, chat.id))
    shown = replace(left, pages=(Page("chats"), Page("chat", chat.id)), query="", notice="")
    now, _ = come_in(shown, shown.chat(chat.id) or chat, message)
    return now


def _known(state: Praatje, name: str) -> tuple[Praatje, Person]:
    found = next((person for person in state.people if name and name in {person.name, person.number}), None)
    if found is not None:
        return state, found
    taken = {person.id for person in state.people}
    new = next(n for at in range(1, len(taken) + 2) if (n := f"iemand-{at}") not in taken)
    person = Person(new, name or "Iemand")
    return replace(state, people=(*state.people, person)), person


def _chat(state: Praatje, person: Person) -> tuple[Praatje, Chat]:
    here = state.open
    if here is not None and person.id in here.members:
        return state, here
    known = next((chat for chat in state.chats if not chat.group and chat.members == (person.id,)), None)
    if known is not None:
        return state, known
    made = Chat(person.id if state.chat(person.id) is None else f"met-{person.id}", (person.id,))
    return replace(state, chats=(made, *state.chats)), made

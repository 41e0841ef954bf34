"""Forgetting what was typed: samples take its place, and what conditions see stays the same."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from .emoji import EMOJI, has_words
from .state import Chat, Message, Person, Praatje, Sent

_SAMPLES = {
    "message": "Dit is een voorbeeld.",
    "caption": "Een voorbeeld.",
    "name": "Voorbeeld",
    "number": "06 - 00 00 00 00",
    "group-name": "Onze groep",
}


@dataclass(frozen=True, slots=True)
class _Rest:
    """What may stay."""

    samples: Mapping[str, str]

    def text(self, field: str, text: str) -> str:
        """A text that may be kept in the place of ``text``; emoji may stay, they say nothing of anybody."""
        if not has_words(text):
            return text
        sample = self.samples.get(field) or _SAMPLES[field]
        missing = [e.char for e in EMOJI.values() if e.char in text and e.char not in sample]
        return " ".join((sample, *missing))


def without_typing(state: Praatje, samples: Mapping[str, str]) -> Praatje:
    """The state with samples (field name → text) in the place of everything a person typed."""
    rest = _Rest(samples)
    return replace(
        state,
        people=tuple(_person(rest, person) for person in state.people),
        chats=tuple(_chat(rest, chat) for chat in state.chats),
        query="",
        caption=rest.text("caption", state.caption),
        name=rest.text("name", state.name),
        number=state.number if state.adding else rest.text("number", state.number),
        group_name=rest.text("group-name", state.group_name),
        clipboard=rest.text("message", state.clipboard) if state.clipboard_typed else state.clipboard,
        carried=_carried(rest, state.carried),
    )


def _person(rest: _Rest, person: Person) -> Person:
    named = replace(person, name=rest.text("name", person.name)) if person.typed else person
    return replace(named, number=rest.text("number", named.number)) if person.number_typed else named


def _chat(rest: _Rest, chat: Chat) -> Chat:
    return replace(
        chat,
        title=rest.text("group-name", chat.title) if chat.made else chat.title,
        draft=rest.text("message", chat.draft) if chat.typed else chat.draft,
        messages=tuple(_message(rest, message) for message in chat.messages),
    )


def _message(rest: _Rest, message: Message) -> Message:
    if not message.typed:
        return message
    return replace(message, text=rest.text("caption" if message.kind == "photo" else "message", message.text))


def _carried(rest: _Rest, what: Sent | None) -> Sent | None:
    return replace(what, text=rest.text("message", what.text)) if what is not None and what.typed else what

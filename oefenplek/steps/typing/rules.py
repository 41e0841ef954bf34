"""Typing: what was typed is looked at, answered in its own words, and never kept."""

from collections.abc import Mapping
from typing import Any
from zlib import crc32

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import PlainRules, Reaction, Setting
from oefenplek.domain.vocabulary import Gesture

from . import body as bodies
from . import judge, phrase, strokes, words
from .answering import State, judged, typed
from .body import Body

TYPE, READY, AGAIN = "type", "ready", "again"
PLACES = {TYPE: "field/text", READY: "button/ready"}
NEXT_KEY = "typing/next"
"""The key that comes next on the drawn keyboard; before anybody types, and where no keys are drawn: the field."""


class TypingRules(PlainRules):
    """The rules of the typing kind."""

    def read(self, data: Mapping[str, Any]) -> Body:
        """Make the body from compiled data."""
        return bodies.read(data)

    def start(self, body: Body, setting: Setting) -> State:
        """Nothing, or what is to be mended."""
        return State(body.start, turn=setting.turn % (1 + len(body.others)))

    def act(self, body: Body, state: State, action: Action) -> Reaction:
        """Type (the whole text of the field comes in), be ready, or begin again."""
        if state.done:
            return Reaction(state)
        body = body.at(state.turn)
        if action.name == TYPE:
            return typed(body, state, action)
        if action.name == READY and not body.by_key:
            return judged(body, state)
        return Reaction(State(body.start, turn=state.turn) if action.name == AGAIN else state)

    def done(self, body: Body, state: State) -> bool:
        """Does it stand there? Once it did, it stays done."""
        return state.done

    def instruction(self, body: Body, state: State) -> str:
        """The task."""
        return body.task

    def spoken(self, body: Body, state: State) -> tuple[str, ...]:
        """What is to be typed; for a pass phrase the example and what was agreed."""
        if body.phrase is not None:
            example = (body.phrase.example,) if body.phrase.example else ()
            return (*example, *(words.AGREEMENTS[lack] for lack in phrase.LACKS))
        return () if body.hidden else (body.at(state.turn).answer,)

    def solution(self, body: Body, state: State) -> tuple[Action, ...]:
        """The text; key by key where every key counts or somebody watches."""
        if state.done:
            return ()
        body = body.at(state.turn)
        if body.phrase is not None:
            typing = (_type(body.answer),) if state.text != body.answer else ()
            return (*typing, Action.of(READY))
        if self.watched(body) and not body.by_key and not body.repairs:
            return tuple(map(_type, strokes.word_by_word(state.text, body.answer)))
        if body.by_key or self.watched(body):
            cursor = body.cursor if state.text == body.start else len(state.text)
            return tuple(map(_type, strokes.one_by_one(state.text, cursor, body.answer)))
        return (_type(body.answer),)

    def place(self, body: Body, state: State, action: Action) -> str:
        """The field or the button."""
        return "" if action.name == READY and (body.by_key or state.done) else PLACES.get(action.name, "")

    def mark(self, body: Body, state: State, action: Action) -> str:
        """The field first, then the key to press next, where keys are drawn."""
        return NEXT_KEY if action.name == TYPE and body.keyboard and body.phrase is None else ""

    def gesture(self, body: Body, state: State, action: Action) -> Gesture:
        """Typing, or pressing the button."""
        return "type" if action.name == TYPE else "press"

    def advice(self, body: Body, state: State, action: Action) -> str:
        """The next key, or what to type."""
        if action.name == READY:
            return words.FINISH
        if body.phrase is not None:
            return words.MAKE_PHRASE
        sign = strokes.next_sign(state.text, body.at(state.turn).answer)
        if not body.by_key or not sign:
            return words.TYPE_IT
        return words.FIND.get(sign, words.FIND_CAPITAL if sign.isupper() else words.FIND_KEY)

    def values(self, body: Body, state: State) -> Mapping[str, str]:
        """The next key, the word to look at, the whole text, and the numbers of a pass phrase."""
        body = body.at(state.turn)
        known = {
            "toets": strokes.next_sign(state.text, body.answer).strip(),
            "woord": judge.odd_word(state.text, body.answer),
            "antwoord": " ".join(body.answer.split("\n")),
        }
        counts = body.phrase and {"woorden": str(body.phrase.words), "letters": str(body.phrase.letters)}
        return known | (counts or {})

    def rested(self, body: Body, state: State) -> State:
        """What a person typed is not kept: the lesson's text stands there, or nothing."""
        text = body.at(state.turn).answer if state.done and body.phrase is None else "" if body.phrase else body.start
        return State(text, done=state.done, turn=state.turn)

    def content_sets(self, body: Body) -> tuple[str, ...]:
        """The texts there are."""
        return tuple(map(_named, (body.answer, *body.others))) if body.others else ()

    def content_set(self, body: Body, state: State) -> str:
        """The text of this time."""
        return _named(body.at(state.turn).answer) if body.others else ""

    def guidance(self, body: Body) -> str:
        """Watch, together or alone, where the step is part of the heart of the lesson."""
        return body.guidance

    def watched(self, body: Body) -> bool:
        """*Eerst kijken* is shown, not done."""
        return body.guidance == "watch"


def _named(text: str) -> str:
    """A name for a text of the lesson, so that no two steps of one visit take the same."""
    return f"text-{crc32(text.encode()):08x}"


def _type(text: str) -> Action:
    return Action.of(TYPE, text=text)


RULES = TypingRules()

"""What typing does, and what is answered: at once where it can be told at once, the rest when somebody is ready."""

from dataclasses import dataclass, replace

from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Feedback, Reaction
from oefenplek.domain.own_data import own_data, without_own_data
from oefenplek.domain.slips import deleted_beyond, deletes_too_much

from . import judge, phrase, strokes, words
from .body import Body, Phrase
from .layout import SCREEN

REPAIR_LIMIT = 2
"""Where one letter is to be taken away, two others in a row are already the other key."""


@dataclass(frozen=True, slots=True)
class State:
    """What stands in the field."""

    text: str = ""
    done: bool = False
    layout: str = ""
    """The keyboard that was typed on last."""
    beyond: int = 0
    """Right letters that were taken away in a row."""
    turn: int = 0
    """Which of the step's texts it is this time."""
    turned: int = 0
    """Capitals in a row that should have been small."""


def typed(body: Body, state: State, action: Action) -> Reaction:
    """The text of the field came in."""
    text, layout = action.get("text"), action.get("layout", state.layout)
    if own_data(text, (body.answer, *body.accept.also)):
        kept = without_own_data(text, (body.answer, *body.accept.also))
        return Reaction(replace(state, text=kept, layout=layout), Feedback(words.OWN_DATA, "care", "X21"))
    now = replace(state, layout=layout)
    return _key(body, now, text) if body.by_key else _written(body, now, text, action.get("by"))


def _key(body: Body, state: State, text: str) -> Reaction:
    """Only the next key counts; any other leaves everything as it was."""
    if judge.begins(body.accept, text, body.answer):
        done = len(text) == len(body.answer)
        now = replace(state, text=text, turned=0, done=done)
        return Reaction(now, Feedback(body.praise or words.WELL_TYPED) if done else None)
    wanted = strokes.next_sign(state.text, body.answer)
    typed = text[len(state.text) : len(state.text) + 1] if text.startswith(state.text) else ""
    if typed and wanted and typed.casefold() == wanted.casefold():
        return _other_case(state, wanted)
    hold = judge.other_level(typed, wanted, state.layout) if typed and wanted else ""
    if hold and state.layout != SCREEN:
        return Reaction(state, Feedback(words.HOLD[hold], "care", "X13"))
    lit = body.keyboard and state.layout != SCREEN
    return Reaction(state, Feedback(words.OTHER_LIT if lit else words.OTHER, "care", "other-key"))


def _other_case(state: State, wanted: str) -> Reaction:
    on_screen = state.layout == SCREEN
    if wanted.isupper():
        return Reaction(state, Feedback(words.HOLD["screen" if on_screen else "shift"], "care", "X13"))
    again = replace(state, turned=state.turned + 1)
    if again.turned < 2:
        return Reaction(again, Feedback(words.HOLD["screen-small" if on_screen else "base"], "care", "X13"))
    return Reaction(again, Feedback(words.CAPS_ON_SCREEN if on_screen else words.CAPS, "care", "X13"))


def _written(body: Body, state: State, text: str, by: str) -> Reaction:
    """A text grows or shrinks; what can be told at once is told at once."""
    now = replace(state, text=text, beyond=_beyond(body, state, text))
    if body.phrase is None and judge.is_right(body, text):
        return Reaction(replace(now, done=True), Feedback(body.praise or words.WELL_TYPED))
    if by and _erases_too_much(body, now.beyond):
        return Reaction(replace(now, beyond=0), Feedback(words.ERASED[by], "care", "X22"))
    if body.phrase is not None:
        return Reaction(now)
    if _caps(body, text) and not _caps(body, state.text):
        return Reaction(now, _caps_answer(now))
    wanted = strokes.next_sign(state.text, body.answer)
    if wanted and not wanted.isalpha() and text[:-1] == state.text and state.layout != SCREEN:
        hold = judge.other_level(text[-1], wanted, state.layout)
        if hold:
            return Reaction(now, Feedback(words.HOLD_AND_ERASE[hold], "care", "X13"))
    return Reaction(now)


def _beyond(body: Body, state: State, text: str) -> int:
    """How many right letters went in a row, this act included."""
    if len(text) >= len(state.text):
        return 0
    if body.repairs:
        return state.beyond + (judge.distance(text, body.answer) >= judge.distance(state.text, body.answer))
    return state.beyond + deleted_beyond(state.text, text, body.answer)


def _erases_too_much(body: Body, beyond: int) -> bool:
    return beyond >= REPAIR_LIMIT if body.repairs else deletes_too_much(beyond) is not None


def _caps(body: Body, text: str) -> bool:
    return not body.accept.case and judge.caps_lock(text, body.answer)


def _caps_answer(state: State) -> Feedback:
    return Feedback(words.CAPS_ON_SCREEN if state.layout == SCREEN else words.CAPS, "care", "X13")


def judged(body: Body, state: State) -> Reaction:
    """Somebody is ready although it is not quite what was asked: one thing that is known about it is said."""
    if body.phrase is not None:
        return _phrase_judged(body, body.phrase, state)
    text = state.text
    if not text.strip():
        return Reaction(state, Feedback(words.TYPE_FIRST, "care"))
    own = judge.recognised(body, text)
    if own is not None:
        return Reaction(state, Feedback(own.say, "care", own.id))
    if _caps(body, text):
        return Reaction(state, _caps_answer(state))
    same_but = judge.nearly_same(body, text)
    if same_but:
        return Reaction(state, Feedback(words.NEARLY_SAME[same_but], "care", "X14"))
    if judge.nearly(body, text):
        return Reaction(replace(state, done=True), Feedback(words.NEARLY))
    if judge.begins(body.accept, text.rstrip(), body.answer):
        return Reaction(state, Feedback(words.UNFINISHED, "care", "unfinished"))
    if judge.begins(body.accept, body.answer, text):
        return Reaction(state, Feedback(words.TOO_MUCH, "care", "too-much"))
    return Reaction(state, Feedback(words.LOOK_AT_WORD, "care", "other-text"))


def _phrase_judged(body: Body, wanted: Phrase, state: State) -> Reaction:
    if not state.text.strip():
        return Reaction(state, Feedback(words.TYPE_FIRST, "care"))
    own = judge.recognised(body, state.text)
    if own is not None:
        return Reaction(state, Feedback(own.say, "care", own.id))
    lacks = phrase.lacks(wanted, state.text)
    if lacks:
        return Reaction(state, Feedback(words.PHRASE_LACKS[lacks[0]], "care", lacks[0]))
    return Reaction(replace(state, done=True), Feedback(body.praise or words.GOOD_PHRASE))

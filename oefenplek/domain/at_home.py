"""The steps of a lesson as somebody would do them at home: what was done here, without what only stood here.

They are made from a lesson's own solution: every act in the words of the app, but without the names and texts of the
scene. *Lotte* is not in anybody's post box at home.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .actions import Action
from .kinds import KindRules, Setting
from .lesson import Lesson, Step
from .marks import N_
from .replay import act, begin
from .simulated import App, Scene
from .text import plain

FILL_IN = N_("Vul het vak **{vak}** in.")

Word = Callable[[str, Mapping[str, str]], str]
"""Words a msgid for the lesson's language and this device, with these values."""

_BEST = ("watch", "alone", "together")
"""Where the whole way is done from beginning to end, best first."""


@dataclass(frozen=True, slots=True)
class AtHome:
    """An act in a sentence, and where it is done: the state of the app just before it, and the place there."""

    sentence: str
    state: Any
    place: str


@dataclass(frozen=True, slots=True)
class Way:
    """The whole way of a lesson through its app, from beginning to end."""

    app: App
    scene: Scene
    acts: tuple[AtHome, ...]


def steps_at_home(
    lesson: Lesson, rules: Mapping[str, KindRules], apps: Mapping[str, App], word: Word
) -> tuple[str, ...]:
    """What to do, one sentence after another; empty for a lesson in which nothing is done in an app."""
    way = way_at_home(lesson, rules, apps, word)
    return tuple(act.sentence for act in way.acts) if way is not None else ()


def way_at_home(lesson: Lesson, rules: Mapping[str, KindRules], apps: Mapping[str, App], word: Word) -> Way | None:
    """The same with what one sees before each act; ``None`` for a lesson in which nothing is done in an app."""
    step = _whole_way(lesson, rules)
    if step is None:
        return None
    own = rules[step.kind]
    scene = lesson.scenes[own.content_sets(step.body)[0]]
    app = apps[scene.app]
    start = own.start(step.body, Setting(apps, lesson.scenes, 0, lesson.words))
    said = _acts(app, scene, own.solution(step.body, start), word)
    return Way(app, scene, tuple(now for now, before in _with_before(said) if now.sentence not in ("", before)))


def few(acts: Sequence[AtHome], most: int) -> tuple[tuple[AtHome, ...], ...]:
    """The same acts, in at most so many groups: where there are more, what is done at one spot goes together first,
    then what is said in few words."""
    groups: list[tuple[AtHome, ...]] = [(one,) for one in acts]
    while len(groups) > max(1, most):
        at = min(range(len(groups) - 1), key=lambda at: (*_apart(groups[at], groups[at + 1]), at))
        groups[at : at + 2] = [groups[at] + groups[at + 1]]
    return tuple(groups)


def _apart(one: tuple[AtHome, ...], other: tuple[AtHome, ...]) -> tuple[bool, int]:
    sort, next_sort = (act.place.partition("/")[0] for act in (one[-1], other[0]))
    return sort != next_sort, sum(len(act.sentence) for act in one + other)


def _whole_way(lesson: Lesson, rules: Mapping[str, KindRules]) -> Step | None:
    heart = [
        step
        for step in lesson.steps
        if step.body is not None
        and step.kind in rules
        and {*rules[step.kind].content_sets(step.body)} & {*lesson.scenes}
    ]
    return next((s for wanted in _BEST for s in heart if rules[s.kind].guidance(s.body) == wanted), None)


def _acts(app: App, scene: Scene, solution: Sequence[Action], word: Word) -> Iterator[AtHome]:
    standing = begin(app.rules(), scene)
    for action in solution:
        state = standing.state
        yield AtHome(_at_home(app, state, action, word), state, app.rules().place(state, action))
        standing = act(app.rules(), standing, action)


def _at_home(app: App, state: object, action: Action, word: Word) -> str:
    """One act in a sentence without anything of the scene."""
    own, kind = app.rules(), app.vocabulary().action(action.name)
    place = own.place(state, action)
    if kind is None or not place:
        return ""
    words = own.words(state)
    if kind.gesture == "type":
        field = place.partition("/")[2]
        return plain(word(FILL_IN, {"vak": words.get(f"vak-{field}", field)}))
    return plain(word(kind.at_home or own.advice(state, action), words))


def _with_before(said: Iterator[AtHome]) -> Iterator[tuple[AtHome, str]]:
    before = ""
    for now in said:
        yield now, before
        before = now.sentence

"""The steps of a lesson as somebody would do them at home: what was done here, without what only stood here.

They are made from a lesson's own solution: every act in the words of the app, but without the names and texts of the
scene. *Lotte* is not in anybody's post box at home.
"""

import re
from collections.abc import Iterator, Mapping

from .actions import Action
from .kinds import KindRules, Setting
from .lesson import Lesson, Step
from .marks import N_
from .replay import act, begin
from .simulated import App, AppRules
from .text import Pointer, plain, resolve
from .vocabulary import ActionKind, Vocabulary

PRESS = N_("[Tik] op {ding}.")
HOLD = N_("Druk lang op {ding}.")
HOVER = N_("Houd de muis stil op {ding}. [Tik] niet.")
FILL_IN = N_("Vul het vak {ding} in.")

_BEST = ("watch", "alone", "together")
"""Where the whole way is done from beginning to end, best first."""
_NAMED = re.compile(r"\s*(?:\b(?:van|bij|aan|in|voor)\s)?\{[a-z-]+\}")
"""A part of a phrase that names something of the scene, with the little word before it."""


def steps_at_home(
    lesson: Lesson, rules: Mapping[str, KindRules], apps: Mapping[str, App], pointer: Pointer
) -> tuple[str, ...]:
    """What to do, one sentence after another; empty for a lesson in which nothing is done in an app."""
    step = _whole_way(lesson, rules)
    if step is None:
        return ()
    said = _sentences(lesson, step, rules[step.kind], apps, pointer)
    return tuple(sentence for sentence, before in _with_before(said) if sentence and sentence != before)


def _whole_way(lesson: Lesson, rules: Mapping[str, KindRules]) -> Step | None:
    heart = [step for step in lesson.steps if step.body is not None and step.kind in rules]
    return next(
        (step for wanted in _BEST for step in heart if rules[step.kind].guidance(step.body) == wanted),
        None,
    )


def _sentences(
    lesson: Lesson, step: Step, rules: KindRules, apps: Mapping[str, App], pointer: Pointer
) -> Iterator[str]:
    start = rules.start(step.body, Setting(apps, lesson.scenes, 0, lesson.words))
    scene = lesson.scenes[rules.content_sets(step.body)[0]]
    app = apps[scene.app]
    standing = begin(app.rules(), scene)
    for action in rules.solution(step.body, start):
        yield _at_home(app.rules(), app.vocabulary(), standing.state, action, pointer)
        standing = act(app.rules(), standing, action)


def _at_home(rules: AppRules, vocabulary: Vocabulary, state: object, action: Action, pointer: Pointer) -> str:
    """One act in a sentence without anything of the scene."""
    kind, place = vocabulary.action(action.name), rules.place(state, action)
    if kind is None or not place:
        return ""
    words = rules.words(state)
    if kind.gesture == "type":
        field = place.partition("/")[2]
        return resolve(FILL_IN, pointer, {"ding": words.get(f"vak-{field}", field)})
    if not _of_the_scene(vocabulary, kind, place):
        return plain(resolve(rules.advice(state, action), pointer, words))
    said = PRESS if kind.gesture != "hold" else HOLD if pointer == "touch" else HOVER
    return resolve(said, pointer, {"ding": _thing(vocabulary, place)})


def _of_the_scene(vocabulary: Vocabulary, kind: ActionKind, place: str) -> bool:
    """Does this place belong to something that only this scene has, and not to the app itself?"""
    pattern = _pattern(vocabulary, place)
    closed = {prop.name for prop in kind.params if prop.values}
    return any(name not in closed for name in re.findall(r"\{([a-z-]+)\}", pattern))


def _pattern(vocabulary: Vocabulary, place: str) -> str:
    """The pattern of places that this place belongs to; one that is written out goes first."""
    patterns = [kind.pattern for kind in vocabulary.places]
    sort = place.partition("/")[0]
    return place if place in patterns else next((p for p in patterns if p.startswith(f"{sort}/{{")), place)


def _thing(vocabulary: Vocabulary, place: str) -> str:
    pattern = _pattern(vocabulary, place)
    phrase = next((kind.phrase for kind in vocabulary.places if kind.pattern == pattern), "")
    return _NAMED.sub("", phrase)


def _with_before(said: Iterator[str]) -> Iterator[tuple[str, str]]:
    before = ""
    for sentence in said:
        yield sentence, before
        before = sentence

"""The steps of a lesson as somebody would do them at home: what was done here, without what only stood here.

They are made from a lesson's own solution: every act in the words of the app, but without the names and texts of the
scene. *Lotte* is not in anybody's post box at home.
"""

from collections.abc import Callable, Iterator, Mapping

from .actions import Action
from .kinds import KindRules, Setting
from .lesson import Lesson, Step
from .marks import N_
from .replay import act, begin
from .simulated import App
from .text import plain

FILL_IN = N_("Vul het vak **{vak}** in.")

Word = Callable[[str, Mapping[str, str]], str]
"""Words a msgid for the lesson's language and this device, with these values."""

_BEST = ("watch", "alone", "together")
"""Where the whole way is done from beginning to end, best first."""


def steps_at_home(
    lesson: Lesson, rules: Mapping[str, KindRules], apps: Mapping[str, App], word: Word
) -> tuple[str, ...]:
    """What to do, one sentence after another; empty for a lesson in which nothing is done in an app."""
    step = _whole_way(lesson, rules)
    if step is None:
        return ()
    said = _sentences(lesson, step, rules[step.kind], apps, word)
    return tuple(sentence for sentence, before in _with_before(said) if sentence and sentence != before)


def _whole_way(lesson: Lesson, rules: Mapping[str, KindRules]) -> Step | None:
    heart = [
        step
        for step in lesson.steps
        if step.body is not None
        and step.kind in rules
        and {*rules[step.kind].content_sets(step.body)} & {*lesson.scenes}
    ]
    return next((s for wanted in _BEST for s in heart if rules[s.kind].guidance(s.body) == wanted), None)


def _sentences(lesson: Lesson, step: Step, rules: KindRules, apps: Mapping[str, App], word: Word) -> Iterator[str]:
    start = rules.start(step.body, Setting(apps, lesson.scenes, 0, lesson.words))
    scene = lesson.scenes[rules.content_sets(step.body)[0]]
    app = apps[scene.app]
    standing = begin(app.rules(), scene)
    for action in rules.solution(step.body, start):
        yield _at_home(app, standing.state, action, word)
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


def _with_before(said: Iterator[str]) -> Iterator[tuple[str, str]]:
    before = ""
    for sentence in said:
        yield sentence, before
        before = sentence

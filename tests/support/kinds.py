"""Step kinds as the tests meet them: every kind, its example, and a stand-in for the lesson around it."""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import yaml
from PySide6.QtCore import QObject

from oefenplek import simulated
from oefenplek.content.build import Draft, build
from oefenplek.content.compiled import compiled
from oefenplek.content.reader import Source
from oefenplek.domain import text
from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Kind, Registry, Setting, Stone
from oefenplek.domain.lesson import Lesson, Word, read_lesson
from oefenplek.domain.simulated import App
from oefenplek.simulated import NAMES as APPS
from oefenplek.steps import kinds

STEPS = Path(__file__).parents[2] / "oefenplek" / "steps"
SIMULATED = STEPS.parent / "simulated"
HEAD = {"format": "1", "id": "voorbeeld", "title": "Voorbeeld", "goal": "Ik zie een voorbeeld.", "minutes": "5"}
WORDS = (
    Word("nepmail", "nepmail", "email-alert", "Een e-mail van een oplichter."),
    Word("afzender", "afzender", "account", "De persoon die de e-mail stuurde."),
    Word("prullenbak", "prullenbak", "trash-can", "Daar zit wat u weggooide. U kunt het nog terughalen."),
)


def every_kind() -> dict[str, Kind]:
    """Every kind by the name of its folder, the template to copy included."""
    return {**kinds(), "_template": import_module("oefenplek.steps._template").KIND}


def example(folder: str) -> dict[str, Any]:
    """A kind's own ``example.yaml``, every value as text, as lesson files are read."""
    data: dict[str, Any] = _texts(STEPS / folder / "example.yaml")
    return data


def _texts(path: Path) -> Any:
    """What the file says: every caller gets its own, to change as it likes."""
    return deepcopy(_once(path))


@cache
def _once(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 (makes only texts)


def _all_texts(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict | list):
        for part in data.values() if isinstance(data, dict) else data:
            yield from _all_texts(part)


@cache
def apps() -> dict[str, App]:
    """Every simulated app by name, made once: the device keeps what it joined of all the others."""
    return simulated.apps()


@cache
def registry() -> Registry:
    """The kinds by the name authors write, and the apps."""
    return Registry({kind.name: kind for kind in every_kind().values()}, apps())


def every_app() -> dict[str, App]:
    """Every simulated app by the name of its folder, the template to copy included."""
    return {**apps(), "_template": import_module("oefenplek.simulated._template").APP}


def sample_scene(app: str) -> dict[str, Any]:
    """An app's own ``example.yaml``: a scene as authors write it."""
    data: dict[str, Any] = _texts(SIMULATED / app / "example.yaml")
    return data


def example_draft(folder: str) -> Draft:
    """A lesson that holds nothing but a kind's example, the words and the scenes it names, as the checker reads it."""
    step = example(folder)
    named = {text for text in _all_texts(step) if text.startswith("postvak")} | {*APPS}
    lesson = {
        **HEAD,
        "words": [{"id": w.id, "text": w.text, "icon": w.icon, "say": w.say} for w in WORDS],
        "scenes": {name: sample_scene(name if name in APPS else APPS[0]) for name in sorted(named)},
        "steps": [step],
    }
    return build(Source(data=lesson), registry())


@cache
def example_lesson(folder: str) -> Lesson:
    """The same lesson as the player gets it: compiled and read."""
    known = registry()
    data = compiled(example_draft(folder), "a")
    if data is None:
        raise AssertionError(f"the example of {folder} is no lesson")
    return read_lesson(data, {name: kind.rules().read for name, kind in known.kinds.items()})


def example_setting(lesson: Lesson) -> Setting:
    """What the step of that lesson starts with."""
    return Setting(apps(), lesson.scenes, 0, lesson.words)


@dataclass
class Port:
    """The lesson around a step: keeps what was done in it."""

    setting: Setting = field(default_factory=lambda: Setting({}, {}, 0, WORDS))
    acts: list[Action] = field(default_factory=list)
    aids: dict[str, str] = field(default_factory=dict)
    heard: list[str] = field(default_factory=list)
    paces: list[int] = field(default_factory=list)
    holds: list[int] = field(default_factory=list)
    stones: tuple[Stone, ...] = ()
    went: list[str] = field(default_factory=list)

    def dispatch(self, action: Action) -> None:
        """Keep the act."""
        self.acts.append(action)

    def word(self, said: str) -> str:
        """As on a touch screen."""
        return text.resolve(said, "touch")

    def translate(self, msgid: str) -> str:
        """The language of the source."""
        return msgid

    def aid(self, *texts: str) -> dict[str, Any]:
        """Nothing helps, unless a test says so."""
        known = [self.aids[text] for text in texts if text in self.aids]
        return {"text": " ".join(known), "old": False, "language": "Engels"} if known else {}

    def hear(self, aid: str) -> None:
        """Keep what was to be said."""
        self.heard.append(aid)

    def recite(self, rows: int) -> None:
        """Keep how many were to be said."""
        self.heard.append(f"the first {rows}")

    def path(self) -> tuple[Stone, ...]:
        """What a test put on the path."""
        return self.stones

    def go_back_to(self, step: str) -> None:
        """Keep where to."""
        self.went.append(step)

    def keep_pace(self, double_click_ms: int) -> None:
        """Keep the pace."""
        self.paces.append(double_click_ms)

    def keep_hold(self, hold_ms: int) -> None:
        """Keep the hold."""
        self.holds.append(hold_ms)

    def watcher(self) -> None:
        """Nobody watches the hand in these tests."""


class Stage:
    """A step kind that really runs: acts go to the rules and come back to the view model."""

    def __init__(self, kind: Kind, body: Any, owner: QObject, port: Port | None = None) -> None:
        self.kind, self.body, self.rules = kind, body, kind.rules()
        self.port = port or Port()
        self.port.dispatch = self.do
        self.said: list[str] = []
        self.view_model = kind.view_model()(owner, self.port)
        self.begin_again()

    def begin_again(self) -> None:
        """As the step begins."""
        self.state = self.rules.start(self.body, self.port.setting)
        self.view_model.show(self.body, self.state)

    def do(self, action: Action) -> None:
        """Do one act, as the lesson does."""
        self.port.acts.append(action)
        reaction = self.rules.act(self.body, self.state, action)
        self.state = reaction.state
        if reaction.feedback is not None:
            self.said.append(reaction.feedback.say)
        self.view_model.show(self.body, self.state)

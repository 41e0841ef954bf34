"""Step kinds as the tests meet them: every kind, its example, and a stand-in for the lesson around it."""

from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

import yaml
from PySide6.QtCore import QObject

from oefenplek.domain import text
from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Kind, Setting
from oefenplek.domain.lesson import Word
from oefenplek.domain.simulated import App, Scene
from oefenplek.steps import kinds

STEPS = Path(__file__).parents[2] / "oefenplek" / "steps"
COMMON = frozenset({"id", "kind", "title", "hints", "volunteer", "figure", "was"})
"""The fields that every step may have; the others are the kind's own."""

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
    path = STEPS / folder / "example.yaml"
    data: dict[str, Any] = yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 (makes only texts)
    return data


def own_fields(step: dict[str, Any]) -> dict[str, Any]:
    """The fields of a step that its kind reads."""
    return {name: value for name, value in step.items() if name not in COMMON}


def example_body(kind: Kind, folder: str) -> Any:
    """The body of the example, through the kind's own schema."""
    return kind.rules().read(kind.schema().model_validate(own_fields(example(folder))).model_dump(mode="json"))


@dataclass
class Port:
    """The lesson around a step: keeps what was done in it."""

    setting: Setting = field(default_factory=lambda: Setting({}, {}, 0, WORDS))
    acts: list[Action] = field(default_factory=list)

    def dispatch(self, action: Action) -> None:
        """Keep the act."""
        self.acts.append(action)

    def word(self, said: str) -> str:
        """As on a touch screen."""
        return text.resolve(said, "touch")

    def translate(self, msgid: str) -> str:
        """The language of the source."""
        return msgid

    def app(self, name: str) -> App:
        """One of the setting's apps."""
        return self.setting.apps[name]

    def scene(self, name: str) -> Scene:
        """One of the setting's scenes."""
        return self.setting.scenes[name]


class Stage:
    """A step kind that really runs: acts go to the rules and come back to the view model."""

    def __init__(self, kind: Kind, body: Any, owner: QObject, port: Port | None = None) -> None:
        self.kind, self.body, self.rules = kind, body, kind.rules()
        self.port = port or Port()
        self.port.dispatch = self.do  # type: ignore[method-assign]
        self.state = self.rules.start(body, self.port.setting)
        self.said: list[str] = []
        self.view_model = kind.view_model()(owner, self.port)
        self.view_model.show(body, self.state)

    def do(self, action: Action) -> None:
        """Do one act, as the lesson does."""
        self.port.acts.append(action)
        reaction = self.rules.act(self.body, self.state, action)
        self.state = reaction.state
        if reaction.feedback is not None:
            self.said.append(reaction.feedback.say)
        self.view_model.show(self.body, self.state)

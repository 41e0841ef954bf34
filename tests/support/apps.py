"""Simulated apps as the tests meet them: shown in a device, and walked through by every act their vocabulary knows."""

from collections.abc import Iterator, Mapping
from itertools import islice, product
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from oefenplek.content.forms import Place, fit
from oefenplek.content.model import SceneForm
from oefenplek.domain.actions import Action
from oefenplek.domain.conditions import Facts
from oefenplek.domain.simulated import App, Scene
from oefenplek.domain.vocabulary import ActionKind, Property

from .kinds import sample_scene

HEAD = frozenset(SceneForm.model_fields)
MOST = 12
"""How many ways of one act are tried at one moment."""


def opened_scene(app: App, skin: str) -> Scene:
    """The app's sample scene on one device, through the app's own schema."""
    raw = sample_scene(app.uri.rpartition(".")[2])
    content, wrong = fit(app.schema(), {k: v for k, v in raw.items() if k not in HEAD}, Place((), {}))
    if content is None or wrong:
        raise AssertionError(f"the sample scene of {app.name} does not fit: {wrong}")
    return Scene("voorbeeld", app.name, skin, content.model_dump(mode="json"), raw.get("values", {}))


class Walk:
    """An app without a screen: its state, and every act that is possible in it now."""

    def __init__(self, app: App, scene: Scene) -> None:
        self.app, self.scene, self.rules = app, scene, app.rules()
        self.state = self.rules.open(scene)
        self._named = sorted(set(_ids(scene.content)))

    def possible(self) -> Iterator[tuple[ActionKind, Action, str]]:
        """Every act that has a place now, with its place."""
        facts = self.rules.facts(self.state)
        for kind in self.app.vocabulary().actions:
            for action in self._ways(kind, facts):
                place = self.rules.place(self.state, action)
                if place:
                    yield kind, action, place

    def _ways(self, kind: ActionKind, facts: Facts) -> Iterator[Action]:
        values = [[(p.name, value) for value in self._values(p, facts)] for p in kind.params]
        return (Action(kind.name, tuple(sorted(way))) for way in islice(product(*values), MOST * MOST))

    def _values(self, param: Property, facts: Facts) -> list[str]:
        if param.values:
            return list(param.values)
        if not param.entity:
            return ["lotte@familie.example"]
        known = facts.get(param.entity)
        return list(islice(known or self._named, MOST))


class Device(Walk):
    """An app that really runs: acts go to its rules and come back to its view model."""

    def __init__(self, app: App, skin: str, owner: QObject, scene: Scene | None = None) -> None:
        super().__init__(app, scene or opened_scene(app, skin))
        self.skin = skin
        self.acts: list[Action] = []
        self.view_model = app.view_model()(owner, self.do)
        self.begin_again()

    def begin_again(self) -> None:
        """As it was when its scene was opened."""
        self.state = self.rules.open(self.scene)
        self.view_model.show(self.state)

    def do(self, action: Action) -> None:
        """Do one act, as a step does."""
        self.acts.append(action)
        self.state = self.rules.act(self.state, action)[0]
        self.view_model.show(self.state)

    def properties(self, scale: str = "groot") -> dict[str, object]:
        """What a ``DeviceStage`` is given to show it."""
        return {
            "skin": self.skin,
            "scaleName": scale,
            "hostUri": self.app.uri,
            "hostComponent": self.app.component,
            "hostViewModel": self.view_model,
        }


def _ids(data: Any) -> Iterator[str]:
    if isinstance(data, Mapping):
        if isinstance(data.get("id"), str):
            yield data["id"]
        data = list(data.values())
    if isinstance(data, list | tuple):
        for part in data:
            yield from _ids(part)


def places(root: QQuickItem) -> dict[str, QQuickItem]:
    """Every visible place on the screen."""
    found: dict[str, QQuickItem] = {}
    waiting = [root]
    while waiting:
        item = waiting.pop()
        if not item.isVisible():
            continue
        name = item.property("place")
        if name:
            found.setdefault(name, item)
        waiting += item.childItems()
    return found

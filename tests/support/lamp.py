"""The smallest simulated app there is: a lamp with a switch and a label. For tests of what stands above apps."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.simulated import App, Scene
from oefenplek.domain.vocabulary import ActionKind, Entity, EventKind, PlaceKind, Property, Vocabulary

VOCABULARY = Vocabulary(
    app="lamp",
    entities=(Entity("lamp", (Property("lit", ("yes", "no")), Property("label", ("empty", "filled"))), "de lamp"),),
    events=(EventKind("switched", (), "er werd geschakeld"), EventKind("hit", (), "er werd geslagen")),
    actions=(
        ActionKind("open", (), "doet de kast open"),
        ActionKind("switch", (), "drukt op de knop"),
        ActionKind("hit", (), "slaat op de lamp"),
        ActionKind("type", (Property("field", ("label",)), Property("text")), "typt", "type"),
    ),
    places=(PlaceKind("button/switch", "de knop"),),
)


@dataclass(frozen=True)
class Lamp:
    open: bool = False
    lit: bool = False
    label: str = ""
    answer: str = ""


class LampRules:
    def open(self, scene: Scene) -> Lamp:
        return Lamp(**scene.content)

    def act(self, state: Lamp, action: Action) -> tuple[Lamp, tuple[AppEvent, ...]]:
        match action.name:
            case "open" if not state.open:
                return replace(state, open=True), ()
            case "home" if state.open:
                return replace(state, open=False), ()
            case "switch" if state.open:
                return replace(state, lit=not state.lit), (AppEvent.of("switched"),)
            case "hit":
                return state, (AppEvent.of("hit"),)
            case "type" if state.open:
                return replace(state, label=action.get("text")), ()
        return state, ()

    def facts(self, state: Lamp) -> Mapping[str, Mapping[str, Mapping[str, str]]]:
        label = "filled" if state.label else "empty"
        return {"lamp": {"it": {"lit": "yes" if state.lit else "no", "label": label}}}

    def place(self, state: Lamp, action: Action) -> str:
        match action.name:
            case "open":
                return "" if state.open else "door/front"
            case "switch":
                return "button/switch" if state.open else ""
            case "type":
                return "field/label" if state.open else ""
        return ""

    def advice(self, state: Lamp, action: Action) -> str:
        return f"[Tik] op {action.name}."

    def home(self, state: Lamp) -> tuple[Action, ...]:
        return (Action("home"),) if state.open else ()

    def receive(self, state: Lamp, echo: Mapping[str, Any]) -> Lamp:
        return replace(state, answer=echo["message"]["text"])

    def without_typing(self, state: Lamp, samples: Mapping[str, str]) -> Lamp:
        return replace(state, label=samples.get("label", "") if state.label else "")

    def words(self, state: Lamp) -> Mapping[str, str]:
        return {"knop-switch": "Schakel"}

    def mistakes(self, before: Lamp, after: Lamp, events: tuple[AppEvent, ...]) -> tuple[str, ...]:
        return ("swearing",) if "drommels" in after.label and "drommels" not in before.label else ()


LAMP = App(
    name="lamp",
    uri="",
    component="",
    skins=("phone",),
    rules=LampRules,
    vocabulary=lambda: VOCABULARY,
    mistakes=lambda: {"swearing": "Dat woord is niet nodig."},
    view_model=lambda: None,
    schema=lambda: None,
)

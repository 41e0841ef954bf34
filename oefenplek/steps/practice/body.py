"""A practice step as it is written in a lesson."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, cast

from oefenplek.domain.actions import Action
from oefenplek.domain.conditions import Condition
from oefenplek.domain.conditions import read as read_condition
from oefenplek.domain.kinds import Then
from oefenplek.domain.replay import Wanted

Guidance = Literal["watch", "together", "alone"]


@dataclass(frozen=True, slots=True)
class Mistake:
    """A recognised misstep with its own feedback."""

    id: str
    when: Condition
    say: str
    then: Then = "continue"
    goto: str = ""


@dataclass(frozen=True, slots=True)
class Body:
    """What the learner does, where, when it is done, and what is recognised on the way."""

    guidance: Guidance
    scenes: tuple[str, ...]
    task: str
    done: Condition | None = None
    never: Condition | None = None
    mistakes: tuple[Mistake, ...] = ()
    solutions: Mapping[str, tuple[Action, ...]] = field(default_factory=dict)
    echoes: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    praise: str = ""
    said: Mapping[str, str] = field(default_factory=dict)
    """Scene → what its echo says, in the language of the lesson; empty: as it stands on the device."""

    @property
    def wanted(self) -> Wanted:
        """What every act is judged by."""
        return Wanted(self.done, self.never, tuple((mistake.id, mistake.when) for mistake in self.mistakes))

    def scene(self, turn: int) -> str:
        """The content set of this turn; the free task begins where the guided one did not."""
        return self.scenes[turn % len(self.scenes)]


def read(data: Mapping[str, Any]) -> Body:
    """Make a body from compiled data."""
    scenes = tuple(data["scenes"])
    return Body(
        guidance=data["guidance"],
        scenes=scenes,
        task=data["task"],
        done=read_condition(data["done"]) if data.get("done") else None,
        never=read_condition(data["never"]) if data.get("never") else None,
        mistakes=tuple(_mistake(mistake) for mistake in data.get("mistakes") or ()),
        solutions=_each(scenes, data.get("solution"), _actions),
        echoes=_each(scenes, data.get("echo"), dict),
        praise=data.get("praise") or "",
    )


def _mistake(data: Mapping[str, Any]) -> Mistake:
    then = data.get("then") or "continue"
    goto = str(then["goto"]) if isinstance(then, Mapping) else ""
    return Mistake(data["id"], read_condition(data["when"]), data["say"], "goto" if goto else cast(Then, then), goto)


def _actions(data: list[Mapping[str, Any]]) -> tuple[Action, ...]:
    return tuple(Action.read(action) for action in data)


def _each(scenes: tuple[str, ...], data: Any, make: Any) -> dict[str, Any]:
    """One value for all scenes, or a mapping from scene to value."""
    if not data:
        return {}
    if isinstance(data, Mapping) and set(data) <= set(scenes):
        return {scene: make(value) for scene, value in data.items()}
    return {scene: make(data) for scene in scenes}

"""The own fields of a *practice* step.

What the schema dumps is plainer than what authors may write: ``scenes`` is always a list, ``solution`` and ``echo``
are always mappings from scene to value, and several ``never`` become one condition.
"""

from typing import Annotated, Any, Literal, Self

from pydantic import (
    BeforeValidator,
    Discriminator,
    Field,
    Tag,
    WithJsonSchema,
    field_serializer,
    model_serializer,
    model_validator,
)
from pydantic_core import PydanticCustomError

from oefenplek.content.fields import (
    ActionData,
    ConditionData,
    Form,
    Icon,
    Id,
    OneOrMore,
    OptionalText,
    SceneId,
    StepId,
    Text,
)


def _goto(value: Any) -> Any:
    return {"then": value} if isinstance(value, str) else {"then": "goto", **value}


def _lifted(data: Any) -> Any:
    """``never`` may stand under ``done``, where authors look for it."""
    done = data.get("done") if isinstance(data, dict) else None
    if not isinstance(done, dict) or "never" not in done or "never" in data:
        return data
    return {**data, "done": {k: v for k, v in done.items() if k != "never"}, "never": done["never"]}


class Then(Form):
    """What happens after a mistake's sentence: carry on, take back, begin again, or go to another step."""

    then: Literal["continue", "undo", "restart", "goto"]
    goto: StepId | None = None


_GOTO = {
    "type": "object",
    "properties": {"goto": {"type": "string"}},
    "required": ["goto"],
    "additionalProperties": False,
}
_THEN: Any = {"oneOf": [{"enum": ["continue", "undo", "restart"]}, _GOTO]}


class Mistake(Form):
    """A misstep that is recognised, with its own kind sentence."""

    id: Id
    when: ConditionData
    say: Text
    then: Annotated[Then, BeforeValidator(_goto), WithJsonSchema(_THEN)] = Then(then="continue")
    way: list[ActionData] = Field(default_factory=list)
    """Acts that lead to this mistake from the start; for the checker only, when it does not find them itself."""

    @model_serializer
    def _flat(self) -> dict[str, Any]:
        then = {"goto": self.then.goto} if self.then.goto else self.then.then
        return {"id": self.id, "when": self.when, "say": self.say, "then": then}


class EchoMessage(Form):
    """An answer from someone in the scene."""

    id: Id
    from_: Annotated[str, Field(alias="from", min_length=1)]
    subject: OptionalText = ""
    text: Text
    picture: Icon = ""


class Echo(Form):
    """What answers after the person's own *Verder*; on a whole device ``app`` and ``device`` say where it comes in."""

    message: EchoMessage
    app: Id | None = None
    device: Literal["beside"] | None = None


def _each(key: str) -> Any:
    def tag(value: Any) -> str:
        return "each" if isinstance(value, dict) and key not in value else "one"

    return Discriminator(tag)


Acts = list[ActionData]
Solution = Annotated[Annotated[Acts, Tag("one")] | Annotated[dict[Id, Acts], Tag("each")], _each("")]
Echoes = Annotated[Annotated[Echo, Tag("one")] | Annotated[dict[Id, Echo], Tag("each")], _each("message")]


class Body(Form):
    """A task in a simulated app; in a *watch* step the app plays the solution, so there is nothing to reach."""

    guidance: Literal["watch", "together", "alone"]
    part: Literal["", "kijken", "samen", "zelf"] = ""
    scene: Annotated[SceneId | None, Field(exclude=True)] = None
    scenes: list[SceneId] = Field(default_factory=list)
    task: Text
    done: ConditionData | None = None
    never: OneOrMore[ConditionData] = Field(default_factory=list)
    mistakes: list[Mistake] = Field(default_factory=list)
    solution: Solution = Field(default_factory=list)
    praise: OptionalText = ""
    """What is said when it is done; empty: the usual sentence."""
    echo: Echoes | None = None

    @property
    def scene_ids(self) -> list[str]:
        """The scenes this step may use, in the author's order."""
        return [self.scene] if self.scene else list(self.scenes)

    @model_validator(mode="before")
    @classmethod
    def _lift(cls, data: Any) -> Any:
        return _lifted(data)

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if bool(self.scene) == bool(self.scenes):
            raise PydanticCustomError("one_scene", "scene of scenes")
        if (self.done is None) != (self.guidance == "watch"):
            raise PydanticCustomError("watch_done" if self.guidance == "watch" else "no_done", "done")
        if not self.solution:
            raise PydanticCustomError("no_solution", "solution")
        return self

    @field_serializer("scenes")
    def _scenes(self, _value: list[str]) -> list[str]:
        return self.scene_ids

    @field_serializer("never")
    def _never(self, value: list[Any]) -> dict[str, Any] | None:
        return None if not value else value[0] if len(value) == 1 else {"any": value}

    @field_serializer("solution")
    def _solution(self, value: Any) -> dict[str, Any]:
        return value if isinstance(value, dict) else dict.fromkeys(self.scene_ids, value)

    @field_serializer("echo")
    def _echo(self, value: Any) -> dict[str, Any]:
        if value is None:
            return {}
        each = value if isinstance(value, dict) else dict.fromkeys(self.scene_ids, value)
        return {scene: echo.model_dump(mode="json", exclude_none=True) for scene, echo in each.items()}

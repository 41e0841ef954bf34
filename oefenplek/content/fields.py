"""The field types that lessons are made of: every form (pydantic model) of a kind or an app may use them.

Lesson files are read fail-safe, so every value arrives as text and these types give it its meaning.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from oefenplek.domain.log import is_id
from oefenplek.domain.text import clean


@dataclass(frozen=True, slots=True)
class Role:
    """What a field is for, so that checker, extractor and editor find it in any kind's form."""

    name: str


TEXT = Role("text")
CONDITION = Role("condition")
ACTION = Role("action")
SCENE = Role("scene")
WORD = Role("word")
STEP = Role("step")
PLACE = Role("place")
MEDIA = Role("media")
REAL_ADDRESS = Role("real address")

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
TRANSLATABLE = {"translatable": True}
NAMED = "x-named"
"""Stands in a form's JSON Schema for a part that is made from the vocabularies."""


class Form(BaseModel):
    """A part of a lesson file: closed, read-only, dumped under the names that stand in the file."""

    model_config = ConfigDict(extra="forbid", frozen=True, serialize_by_alias=True, validate_by_name=False)

    goes_on: ClassVar[bool] = True
    """Of a step's body: does *Verder* lead to the next step? Not when every answer goes somewhere of its own."""

    places: ClassVar[tuple[str, ...]] = ()
    """Of a step's body: places on its stage that hints may point at, beside those with an id."""

    twins: ClassVar[Mapping[str, str]] = {}
    """Of a step's body: what has an id there may have a second place, such as ``pair/bel`` and ``partner/bel``."""


def _yes_no(value: Any) -> Any:
    if isinstance(value, bool):
        return value
    if value in {"yes", "true"}:
        return True
    if value in {"no", "false"}:
        return False
    raise PydanticCustomError("yes_no", "yes of no")


def _tidy(value: str) -> str:
    return clean(value).strip()


def _is_action(value: dict[str, str]) -> dict[str, str]:
    if not value.get("do"):
        raise PydanticCustomError("action", "do")
    return value


def _is_date(value: str) -> str:
    if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])", value):
        raise PydanticCustomError("date", "date")
    return value


def _is_kept(value: str) -> str:
    if not is_id(value):
        raise PydanticCustomError("id", "id")
    return value


def _listed(value: Any) -> Any:
    return value if isinstance(value, list) or value == "" else [value]


class _OrOne:
    """Editors accept what stands alone as well."""

    def __get_pydantic_json_schema__(self, core: Any, handler: Any) -> Any:
        listed = handler(core)
        return {"anyOf": [listed, listed["items"]]}


One = TypeVar("One")
OneOrMore = Annotated[list[One], BeforeValidator(_listed), _OrOne()]
"""A list; when there is one only, it may stand by itself."""

Id = Annotated[str, Field(pattern=ID_PATTERN, max_length=60), AfterValidator(_is_kept)]
"""A name chosen once: small letters, digits and hyphens, and such that progress can be kept under it."""

Text = Annotated[str, AfterValidator(_tidy), Field(min_length=1, json_schema_extra=TRANSLATABLE), TEXT]
"""A text people read; it is cleaned, spoken and translated."""

OptionalText = Annotated[str, AfterValidator(_tidy), Field(json_schema_extra=TRANSLATABLE), TEXT]
"""A text people read that may be absent."""

SceneId = Annotated[Id, SCENE]
"""The id of a scene of this lesson."""

WordId = Annotated[Id, WORD]
"""The id of a word of this lesson."""

StepId = Annotated[Id, STEP]
"""The id of a step of this lesson, to go to."""

Place = Annotated[str, Field(max_length=120), PLACE]
"""A place that can be pointed at, such as ``button/send``."""

MediaName = Annotated[str, Field(max_length=120), MEDIA]
"""A file in the lesson's ``media`` folder."""

RealAddress = Annotated[str, Field(max_length=200), REAL_ADDRESS]
"""An internet address of the world outside."""

YesNo = Annotated[bool, BeforeValidator(_yes_no), WithJsonSchema({"enum": ["yes", "no", True, False]})]
"""``yes`` or ``no``."""

Icon = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
"""The name of a drawing, such as ``email-alert``."""

Date = Annotated[str, AfterValidator(_is_date)]
"""A day, written as 2026-03-31."""

ConditionData = Annotated[dict[str, Any], Field(min_length=1), WithJsonSchema({NAMED: "condition"}), CONDITION]
"""A condition as it stands in the file; its form is looked at by ``content.conditions``."""

ActionData = Annotated[dict[str, str], AfterValidator(_is_action), WithJsonSchema({NAMED: "action"}), ACTION]
"""``{do: name, parameter: value}``."""

"""The JSON Schema of lesson files, made from the same forms and vocabularies as the checker: for editors."""

from collections.abc import Iterable, Iterator
from typing import Any

from oefenplek.domain.kinds import Registry
from oefenplek.domain.vocabulary import ActionKind, Entity, EventKind, Property, Vocabulary

from .fields import ID_PATTERN, NAMED, Form
from .model import FORMAT, LessonForm, SceneForm, StepForm

_STRINGS = {"oneOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}, {"type": "object"}]}
Schema = dict[str, Any]


def lesson_schema(registry: Registry) -> Schema:
    """The schema of ``lesson.yaml`` with the kinds and apps there are."""
    defs: Schema = {}
    whole = _of(LessonForm, "lesson", defs)
    whole["properties"]["steps"]["items"] = {
        "oneOf": [_joined(StepForm, kind.schema(), "kind", name, defs) for name, kind in registry.kinds.items()]
    }
    whole["properties"]["scenes"] = {
        "type": "object",
        "propertyNames": {"pattern": ID_PATTERN},
        "additionalProperties": {
            "oneOf": [_joined(SceneForm, app.schema(), "app", name, defs) for name, app in registry.apps.items()]
        },
    }
    vocabularies = [app.vocabulary() for app in registry.apps.values()]
    defs |= {"condition": _condition(vocabularies), "action": {"anyOf": list(_actions(vocabularies))}}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Oefenplek lesson, format {FORMAT}",
        **whole,
        "$defs": defs,
    }


def _of(form: type[Form], prefix: str, defs: Schema) -> Schema:
    """A form's schema; what it refers to goes to ``defs`` under names of its own."""
    made: Schema = _named(form.model_json_schema(ref_template=f"#/$defs/{prefix}.{{model}}"))
    defs |= {f"{prefix}.{name}": part for name, part in made.pop("$defs", {}).items()}
    made.pop("title", None)
    return made


def _named(schema: Any) -> Any:
    """The schema with references to conditions and actions in the places kept for them."""
    if isinstance(schema, list):
        return [_named(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    if NAMED in schema:
        return {"$ref": f"#/$defs/{schema[NAMED]}"}
    return {key: _named(part) for key, part in schema.items()}


def _joined(shared: type[Form], own: type[Form], key: str, name: str, defs: Schema) -> Schema:
    """What every step (or scene) has, together with what this kind (or app) has."""
    base, more = _of(shared, key, defs), _of(own, f"{key}.{name}", defs)
    return {
        "title": name,
        "description": more.get("description", ""),
        "type": "object",
        "properties": {**base["properties"], **more.get("properties", {}), key: {"const": name}},
        "required": sorted({*base.get("required", []), *more.get("required", [])}),
        "additionalProperties": False,
    }


def _condition(vocabularies: Iterable[Vocabulary]) -> Schema:
    here = {"$ref": "#/$defs/condition"}
    # ``never`` may stand beside the parts of ``done``.
    never = {"never": {"anyOf": [here, {"type": "array", "items": here}]}}
    groups = [
        _object({word: {"type": "array", "minItems": 1, "items": here}} | never, [word]) for word in ("all", "any")
    ]
    forms = [*groups, _object({"not": here}, ["not"])]
    for vocabulary in vocabularies:
        forms += [_event(event) for event in vocabulary.events]
        forms += [_state(entity) for entity in vocabulary.entities]
    # Two apps may both have a message: then a pattern fits more than one form.
    return {"anyOf": forms}


def _event(event: EventKind) -> Schema:
    count = _object({"min": {"type": "integer"}, "max": {"type": "integer"}}, [])
    properties = {"event": {"const": event.name}, "count": count, **_params(event.params, several=True)}
    return _object(properties, ["event"], event.phrase)


def _state(entity: Entity) -> Schema:
    who = {
        "oneOf": [
            {"type": "string"},
            _object({"all": {"type": "array", "items": {"type": "string"}}}, ["all"]),
            _object(
                {"any": {"oneOf": [{"const": "instances"}, {"type": "array", "items": {"type": "string"}}]}}, ["any"]
            ),
        ]
    }
    return _object({entity.name: who, **_params(entity.properties, several=True)}, [entity.name], entity.phrase)


def _actions(vocabularies: Iterable[Vocabulary]) -> Iterator[Schema]:
    for vocabulary in vocabularies:
        yield from (_action(action) for action in vocabulary.actions)


def _action(action: ActionKind) -> Schema:
    needed = [param.name for param in action.params if not param.optional]
    properties = {"do": {"const": action.name}, **_params(action.params, several=False)}
    return _object(properties, ["do", *needed], action.phrase)


def _params(params: Iterable[Property], *, several: bool) -> Schema:
    return {param.name: _values(param, several) for param in params}


def _values(param: Property, several: bool) -> Schema:
    if not param.values:
        return _STRINGS if several else {"type": "string"}
    # YAML editors read yes and no as true and false.
    words: list[Any] = [*param.values, *(word == "yes" for word in param.values if word in {"yes", "no"})]
    return {"anyOf": [{"enum": words}, _STRINGS["oneOf"][1], _STRINGS["oneOf"][2]]} if several else {"enum": words}


def _object(properties: Schema, required: list[str], description: str = "") -> Schema:
    made = {"type": "object", "properties": properties, "required": required, "additionalProperties": False}
    return made | {"description": description} if description else made

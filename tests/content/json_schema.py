"""As much of JSON Schema as our own schema uses: enough to see what an editor would underline."""

import re
from collections.abc import Iterator
from typing import Any

_TYPES = {"string": str, "integer": int, "array": list, "object": dict, "null": type(None), "boolean": bool}
_KNOWN = {
    *("$schema", "$defs", "$ref", "title", "description", "default", "translatable", "type", "enum", "const", "oneOf"),
    *("anyOf", "properties", "required", "additionalProperties", "items", "minItems", "maxItems", "minLength"),
    *(
        "maxLength",
        "pattern",
        "minimum",
        "maximum",
        "minProperties",
        "maxProperties",
        "patternProperties",
        "propertyNames",
    ),
}


def faults(data: Any, schema: dict[str, Any], root: dict[str, Any], path: str = "") -> Iterator[str]:
    """Every place where ``data`` is not what ``schema`` says."""
    assert set(schema) <= _KNOWN, set(schema) - _KNOWN
    if "$ref" in schema:
        yield from faults(data, root["$defs"][schema["$ref"].removeprefix("#/$defs/")], root, path)
    for key, least, most in (("oneOf", 1, 1), ("anyOf", 1, 99)):
        if key in schema:
            fits = [part for part in schema[key] if next(faults(data, part, root, path), None) is None]
            if not least <= len(fits) <= most:
                yield f"{path}: {len(fits)} of {key}"
    if "type" in schema and not isinstance(data, _TYPES[schema["type"]]):
        yield f"{path}: no {schema['type']}"
    elif "enum" in schema and data not in schema["enum"]:
        yield f"{path}: {data!r} is not in {schema['enum']}"
    elif "const" in schema and data != schema["const"]:
        yield f"{path}: not {schema['const']}"
    elif isinstance(data, str) and not re.search(schema.get("pattern", ""), data):
        yield f"{path}: {data!r} has another shape"
    elif isinstance(data, int) and not schema.get("minimum", data) <= data <= schema.get("maximum", data):
        yield f"{path}: {data} is too small or too big"
    elif isinstance(data, list):
        yield from _list_faults(data, schema, root, path)
    elif isinstance(data, dict):
        yield from _object_faults(data, schema, root, path)


def _list_faults(data: list[Any], schema: dict[str, Any], root: dict[str, Any], path: str) -> Iterator[str]:
    if not schema.get("minItems", 0) <= len(data) <= schema.get("maxItems", len(data)):
        yield f"{path}: {len(data)} items"
    for at, item in enumerate(data):
        yield from faults(item, schema.get("items", {}), root, f"{path}/{at}")


def _object_faults(data: dict[str, Any], schema: dict[str, Any], root: dict[str, Any], path: str) -> Iterator[str]:
    yield from (f"{path}: {key} is missing" for key in schema.get("required", ()) if key not in data)
    known, more = schema.get("properties", {}), schema.get("additionalProperties", {})
    for key, value in data.items():
        yield from faults(key, schema.get("propertyNames", {}), root, f"{path}/{key}")
        shape = next((part for name, part in schema.get("patternProperties", {}).items() if re.search(name, key)), None)
        if key in known or shape is not None:
            yield from faults(value, known.get(key, shape), root, f"{path}/{key}")
        elif more is False:
            yield f"{path}: {key} is not known"
        else:
            yield from faults(value, more if isinstance(more, dict) else {}, root, f"{path}/{key}")

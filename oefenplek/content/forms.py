"""Fit raw data into a form and say in Dutch, with a line, what does not fit: all of it at once."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ValidationError

from .fields import ID_PATTERN
from .problems import Lines, Path, Problem, line_of, meant, problem

MOST = 50
"""More problems in one form than this help nobody."""
_EXPECTED = {
    "string_type": "Hier hoort een tekst.",
    "list_type": "Hier hoort een lijst, met een streepje voor elk onderdeel.",
    "dict_type": "Hier horen onderdelen met een naam en een dubbele punt.",
    "model_type": "Hier horen onderdelen met een naam en een dubbele punt.",
    "int_parsing": "Schrijf een heel getal.",
    "int_type": "Schrijf een heel getal.",
    "yes_no": "Schrijf yes of no.",
    "date": "Schrijf de dag zo: 2026-03-31.",
    "string_pattern_mismatch": "Deze waarde heeft niet de goede vorm.",
}
_OWN_CODES = {"one_scene": "E212", "watch_done": "E209", "no_done": "E210", "no_solution": "E211"}
_OWN_CODES |= {"sizes_grow": "E641", "pointer_needs": "E642"}
_OWN_CODES |= {"mistake_fits": "E651", "start_right": "E652", "no_key": "E653", "weak_phrase": "E654"}


@dataclass(frozen=True, slots=True)
class Place:
    """Where data stands in the file, for problems about it."""

    path: Path
    lines: Lines
    step: str = ""

    def problem(self, code: str, path: Path = (), **values: Any) -> Problem:
        """A problem at ``path`` below this place."""
        whole = self.path + path
        return problem(code, whole, line_of(self.lines, whole), self.step, **values)


def fit(model: Any, raw: Any, place: Place, lenient: bool = False) -> tuple[Any, list[Problem]]:
    """The form, or ``None`` and what does not fit. ``lenient`` leaves unknown keys out, for a newer format."""
    try:
        return model.model_validate(raw), []
    except ValidationError as error:
        found = error.errors(include_url=False)
    unknown = [e for e in found if e["type"] == "extra_forbidden"]
    if lenient and unknown and isinstance(raw, Mapping):
        return fit(model, _without(raw, [_path(e["loc"], raw) for e in unknown]), place)
    return None, [_told(error, raw, model, place) for error in found[:MOST]]


def _told(error: Any, raw: Any, model: type[BaseModel], place: Place) -> Problem:
    kind, path, value = error["type"], _path(error["loc"], raw), error["input"]
    last = str(path[-1]) if path else ""
    if kind in _OWN_CODES:
        return place.problem(_OWN_CODES[kind], path, **error.get("ctx", {}))
    if kind == "missing":
        return place.problem("E201", path, key=last)
    if kind == "action":
        return place.problem("E201", path, key="do")
    if kind == "extra_forbidden":
        return place.problem("E202", path, key=last, meant=meant(last, _keys(model, len(path) == 1)))
    if kind == "id" or (kind == "string_pattern_mismatch" and error["ctx"]["pattern"] == ID_PATTERN):
        return place.problem("E207", path, id=value)
    return place.problem("E203", path, value=_shown(value), expected=_expected(error, value))


def _expected(error: Any, value: Any) -> str:
    kind, ctx = error["type"], error.get("ctx", {})
    if kind == "literal_error":
        return meant(str(value), re.findall(r"'([^']+)'", ctx["expected"]))
    if kind == "value_error":
        said = str(ctx["error"])
        return f"{said[:1].upper()}{said[1:]}."
    if kind in {"too_short", "string_too_short"}:
        least = ctx["min_length"]
        return "Vul dit in." if least == 1 else f"Het zijn er minstens {least}."
    if kind in {"too_long", "string_too_long"}:
        return f"Hooguit {ctx['max_length']}."
    if kind in {"greater_than_equal", "less_than_equal"}:
        return f"Minstens {ctx['ge']}." if "ge" in ctx else f"Hooguit {ctx['le']}."
    return _EXPECTED.get(kind, "Kijk in de uitleg van deze stapsoort of app.")


def _path(loc: tuple[str | int, ...], raw: Any) -> Path:
    """Pydantic's location without the names of union arms, which do not stand in the file."""
    path: list[str | int] = []
    for at, part in enumerate(loc):
        if part == "[key]":
            continue
        if (isinstance(raw, Mapping) and part in raw) or (isinstance(raw, list) and part in range(len(raw))):
            raw = raw[part]  # type: ignore[index]
        elif at < len(loc) - 1 or not isinstance(raw, Mapping):
            continue
        path.append(part)
    return tuple(path)


def _without(raw: Any, paths: list[Path], here: Path = ()) -> Any:
    if isinstance(raw, Mapping):
        return {k: _without(v, paths, (*here, k)) for k, v in raw.items() if (*here, k) not in paths}
    if isinstance(raw, list):
        return [_without(v, paths, (*here, at)) for at, v in enumerate(raw)]
    return raw


def _keys(model: type[BaseModel], own_only: bool) -> Iterator[str]:
    yield from (info.alias or name for name, info in model.model_fields.items())
    if not own_only:
        for part in model.model_json_schema().get("$defs", {}).values():
            yield from part.get("properties", {})


def _shown(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(map(str, value)) + "}"
    if isinstance(value, list):
        return f"een lijst van {len(value)}"
    return f"“{value}”" if isinstance(value, str) else str(value)

"""Read a lesson file: YAML in which every value is text, and every line is known.

YAML guesses (``012345`` becomes 5349, ``no`` becomes False) and copies (anchors); this reader does neither. What
would silently lose a part of an author's sentence is refused with its line.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from .problems import Path, Problem, problem

MAX_BYTES = 512 * 1024
MAX_DEPTH = 24
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_YAML_PROBLEMS = {
    "mapping values are not allowed": "er staat een dubbele punt in een tekst zonder aanhalingstekens",
    "could not find expected ':'": "er ontbreekt een dubbele punt",
    "did not find expected key": "het inspringen klopt niet, of een aanhalingsteken ontbreekt",
    "did not find expected '-' indicator": "het inspringen van deze lijst klopt niet",
    "found unexpected end of stream": "een aanhalingsteken ontbreekt",
    "did not find expected ',' or": "er ontbreekt een komma of een haakje",
    "found unknown escape character": "een \\ mag hier niet staan",
    "cannot start any token": "hier staat een teken dat niet aan het begin mag staan",
    "control characters are not allowed": "er staat een onzichtbaar teken in",
    "did not find expected <document start>": "hier staat iets wat niet bij de les hoort",
}


@dataclass(slots=True)
class Source:
    """A file as it was read: data in which every scalar is ``str``, and the line of every path."""

    text: str = ""
    data: Any = None
    lines: dict[Path, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def read_bytes(raw: bytes) -> Source:
    """Read a file's bytes. Problems are in the result; nothing is raised."""
    if len(raw) > MAX_BYTES:
        size, limit = f"{len(raw) // 1024} kB", f"{MAX_BYTES // 1024} kB"
        return Source(problems=[problem("E102", size=size, limit=limit)])
    try:
        return read_text(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return Source(problems=[problem("E101", why="er staan tekens in die geen UTF-8 zijn")])


def read_text(text: str) -> Source:
    """Read a file's text. Problems are in the result; nothing is raised."""
    source = Source(text)
    tabs = [n for n, line in enumerate(_rows(text), 1) if "\t" in line]
    if tabs:
        source.problems = [problem("E104", line=n) for n in tabs[:20]]
        return source
    try:
        _Builder(source).build()
    except _TooDeepError:
        source.data = None
    except yaml.MarkedYAMLError as error:
        source.problems.append(_grammar(error))
    except yaml.YAMLError as error:
        source.problems.append(problem("E103", line=_at_character(text, error), why=_why(str(error))))
    if source.problems and any(p.code == "E103" for p in source.problems):
        source.data = None
    return source


class _TooDeepError(Exception):
    """There are more layers than a lesson can have."""


class _Builder:
    """Turns the parser's events into data and lines."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._rows = _rows(source.text)
        self._events: Iterator[Any] = iter(yaml.parse(source.text, Loader=_LOADER))
        self._flow = 0

    def build(self) -> None:
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent) and self._source.data is None:
                self._source.data = self._value(next(self._events), ())
            elif isinstance(event, yaml.DocumentStartEvent):
                self._report("E103", event, (), why="hier begint een nieuw stuk; één les is één bestand")
                self._source.data = self._value(next(self._events), ())

    def _report(self, code: str, event: Any, path: Path, **values: Any) -> None:
        self._source.problems.append(problem(code, path, event.start_mark.line + 1, **values))

    def _value(self, event: Any, path: Path) -> Any:
        self._source.lines.setdefault(path, event.start_mark.line + 1)
        if isinstance(event, yaml.AliasEvent) or event.anchor or event.tag:
            self._report("E106", event, path)
        if isinstance(event, yaml.AliasEvent):
            return ""
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, path)
        if len(path) >= MAX_DEPTH:
            # A parser that goes on would need minutes for a tower of brackets.
            self._report("E109", event, path, limit=MAX_DEPTH)
            raise _TooDeepError
        self._flow += bool(event.flow_style)
        made = self._mapping(path) if isinstance(event, yaml.MappingStartEvent) else self._list(path)
        self._flow -= bool(event.flow_style)
        return made

    def _list(self, path: Path) -> list[Any]:
        made: list[Any] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            made.append(self._value(event, (*path, len(made))))
        return made

    def _mapping(self, path: Path) -> dict[str, Any]:
        made: dict[str, Any] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._key(event, path)
            if key in made:
                self._report("E105", event, (*path, key), key=key)
            self._source.lines[(*path, key)] = event.start_mark.line + 1
            value = next(self._events)
            if self._flow and isinstance(value, yaml.ScalarEvent) and _absent(value):
                self._report("E107", event, (*path, key), text=key)
            made[key] = self._value(value, (*path, key))
        return made

    def _key(self, event: Any, path: Path) -> str:
        value = self._value(event, (*path, ""))
        self._source.lines.pop((*path, ""), None)
        if isinstance(value, str):
            return value
        self._report("E103", event, path, why="een sleutel is altijd één woord")
        return ""

    def _scalar(self, event: Any, path: Path) -> str:
        value = str(event.value)
        if not event.style and event.implicit[0]:
            if self._flow and re.search(r"\s", value):
                self._report("E107", event, path, text=value)
            rest = "".join(self._rows[event.end_mark.line : event.end_mark.line + 1])[event.end_mark.column :].strip()
            if rest.startswith("#") and (re.search(r"\s", value) or value[:1].isupper() or rest[1:2].strip()):
                self._report("E108", event, path)
        return value.encode("utf-8", "replace").decode("utf-8")


def _rows(text: str) -> list[str]:
    """The lines of a text as YAML counts them."""
    return re.split("\r\n|[\n\r\x85\u2028\u2029]", text)


def _absent(event: Any) -> bool:
    return not event.style and not event.value


def _grammar(error: yaml.MarkedYAMLError) -> Problem:
    mark = error.problem_mark or error.context_mark
    return problem("E103", line=mark.line + 1 if mark else 1, why=_why(str(error.problem or error)))


def _at_character(text: str, error: yaml.YAMLError) -> int:
    position = getattr(error, "position", 0)
    return text.count("\n", 0, position if isinstance(position, int) else 0) + 1


def _why(said: str) -> str:
    return next((dutch for english, dutch in _YAML_PROBLEMS.items() if english in said), "dit is geen geldige YAML")

"""Find every field with a role in a form, whatever kind it belongs to: its place in the file, its role, its value."""

from collections.abc import Iterator
from dataclasses import dataclass
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from .fields import Form, Role
from .problems import Path


@dataclass(frozen=True, slots=True)
class Found:
    """A value that plays a role, and where it stands."""

    path: Path
    role: Role
    value: Any


def walk(form: Form, path: Path = ()) -> Iterator[Found]:
    """Every value with a role in ``form``, in the order of the form's fields."""
    for name, info in type(form).model_fields.items():
        yield from _visit(getattr(form, name), info.annotation, tuple(info.metadata), (*path, info.alias or name))


def of_role(form: Form, role: Role, path: Path = ()) -> list[Found]:
    """The values that play one role."""
    return [found for found in walk(form, path) if found.role == role]


def _visit(value: Any, kind: Any, marks: tuple[Any, ...], path: Path) -> Iterator[Found]:
    while get_origin(kind) is Annotated:
        kind, *more = get_args(kind)
        marks += tuple(more)
    role = next((mark for mark in marks if isinstance(mark, Role)), None)
    if value is None:
        return
    if role:
        yield Found(path, role, value)
    elif isinstance(value, Form):
        yield from walk(value, path)
    elif get_origin(kind) in {Union, UnionType}:
        fitting = next((arm for arm in get_args(kind) if _fits(value, arm)), None)
        yield from _visit(value, fitting, (), path)
    elif isinstance(value, list) and get_args(kind):
        for at, item in enumerate(value):
            yield from _visit(item, get_args(kind)[0], (), (*path, at))
    elif isinstance(value, dict) and get_args(kind):
        for key, item in value.items():
            yield from _visit(item, get_args(kind)[1], (), (*path, key))


def _fits(value: Any, arm: Any) -> bool:
    while get_origin(arm) is Annotated:
        arm = get_args(arm)[0]
    plain = get_origin(arm) or arm
    return isinstance(plain, type) and isinstance(value, plain)

"""Every method that a signal is connected to is declared as a slot.

PySide adds an undeclared one to the class when it is first connected: the class's meta object is made anew and the old
one freed. QML remembers classes by that address, so the next class that is built there would be taken for the old one:
its properties are undefined, its slots are no functions.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.support.engine import PACKAGE


def undeclared(source: str) -> Iterator[str]:
    """Methods of a class that something is connected to (``….connect(self.method)``) and that are no slots."""
    for kind in ast.walk(ast.parse(source)):
        if isinstance(kind, ast.ClassDef):
            methods = {m.name: m for m in kind.body if isinstance(m, ast.FunctionDef)}
            for name in sorted(set(_connected(kind)) & methods.keys()):
                if not any(_is_slot(decorator) for decorator in methods[name].decorator_list):
                    yield f"{kind.name}.{name}"


def _connected(kind: ast.ClassDef) -> Iterator[str]:
    for call in ast.walk(kind):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "connect":
            to = call.args[0] if call.args else None
            if isinstance(to, ast.Attribute) and isinstance(to.value, ast.Name) and to.value.id == "self":
                yield to.attr


def _is_slot(decorator: ast.expr) -> bool:
    called = decorator.func if isinstance(decorator, ast.Call) else decorator
    return isinstance(called, ast.Name) and called.id == "Slot"


def test_the_rule_finds_what_it_has_to_find() -> None:
    bad = "class A:\n    def __init__(self):\n        x.y.connect(self.z)\n    def z(self): pass\n"
    assert list(undeclared(bad)) == ["A.z"]
    assert list(undeclared(bad.replace("    def z", "    @Slot()\n    def z"))) == []


def test_every_connected_method_is_a_slot() -> None:
    found = [
        f"{path.relative_to(PACKAGE)}: {name}" for path in _files() for name in undeclared(path.read_text("utf-8"))
    ]
    assert found == []


def _files() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))

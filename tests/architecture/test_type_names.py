"""A class that is the type of a property has a name that no other class has.

PySide knows such a type to C++ by its bare name. Of two ``FrameModel`` classes in two modules QML takes one for the
other as soon as both are loaded, and says *Unable to assign FrameModel to FrameModel*.
"""

import ast
from collections import Counter
from collections.abc import Iterator

from tests.support.engine import PACKAGE


def property_types(source: str) -> Iterator[str]:
    """The classes that are the type of a property: ``@Property(FrameModel, …)``."""
    for call in ast.walk(ast.parse(source)):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Property":
            first = call.args[0] if call.args else None
            if isinstance(first, ast.Name) and first.id[0].isupper():
                yield first.id


def shared(sources: dict[str, str]) -> set[str]:
    """Names of property types that more than one class has."""
    classes = [c.name for s in sources.values() for c in ast.walk(ast.parse(s)) if isinstance(c, ast.ClassDef)]
    counted = Counter(classes)
    return {name for source in sources.values() for name in property_types(source) if counted[name] > 1}


def test_the_rule_finds_what_it_has_to_find() -> None:
    one = "class Frame(QObject): pass\nclass A:\n    @Property(Frame, notify=x)\n    def frame(self): ...\n"
    assert shared({"a": one, "b": "class Frame(QObject): pass"}) == {"Frame"}
    assert shared({"a": one, "b": "class Other: pass"}) == set()


def test_types_of_properties_have_names_of_their_own() -> None:
    assert shared({str(path): path.read_text("utf-8") for path in sorted(PACKAGE.rglob("*.py"))}) == set()

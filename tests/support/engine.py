"""The QML engine of the tests and the modules it knows."""

from contextlib import suppress
from functools import cache
from importlib import import_module
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlComponent, QQmlEngine

from oefenplek.ui.keyboard.model import quieten
from oefenplek.ui.theme.setup import prepare, theme_of

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "oefenplek"
PIXELS_PER_MM = 96 / 25.4


def qml_types() -> list[tuple[str, str]]:
    """Every (module, type) that a ``qmldir`` of ours names, singletons left out."""
    return [found for folder in sorted(PACKAGE.rglob("qmldir")) for found in _types(folder)]


def _types(qmldir: Path) -> list[tuple[str, str]]:
    lines = [line.split() for line in qmldir.read_text("utf-8").splitlines() if line.strip()]
    module = next(words[1] for words in lines if words[0] == "module")
    return [(module, words[0]) for words in lines if words[-1].endswith(".qml") and words[0][0].isupper()]


class OneEngine:
    """The engine of the tests, one at a time.

    Of each type that two engines have read, Qt keeps something for as long as one of them lives: with every engine that
    comes and goes beside another one, the next takes longer. So this one goes before a corner brings its own.
    """

    def __init__(self) -> None:
        self._made: QQmlEngine | None = None
        self._compiled = False

    def here(self) -> QQmlEngine:
        """The engine, made when there is none."""
        if self._made is None:
            self._made = make_engine()
            self._compiled = True
        return self._made

    def make_room(self) -> None:
        """There is no engine now; every type was compiled once, so what would warn meanwhile has warned before."""
        if not self._compiled:
            self.here()
        self.close()

    def close(self) -> None:
        """Take it down."""
        if self._made is not None:
            shiboken6.delete(self._made)
            self._made = None


def make_engine() -> QQmlEngine:
    """Make an engine that has compiled all our types.

    A type that QML's loader thread meets for the first time during a QTest call can warn while QTest holds the
    interpreter lock, and then hangs for ever. A type that does not compile is reported by its own test.
    """
    engine = QQmlEngine()
    prepare(engine)
    _register()
    # Qt warns about its own keyboard while it is read, on the loader's thread: with a Python handler that hangs too.
    quieten(True)
    for module, name in qml_types():
        QQmlComponent(engine, module, name).errors()
    quieten(False)
    reset_theme(engine)
    return engine


def _register() -> None:
    """Import every Python module that gives QML a type, so that no QML file meets a type it does not know."""
    for path in sorted(PACKAGE.rglob("*.py")):
        if "\nQML_IMPORT_NAME" in path.read_text("utf-8"):
            with suppress(ImportError):  # its own test reports it; the others can go on
                import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))


@cache
def theme(engine: QQmlEngine) -> QObject:
    """The theme of an engine; looking for it takes longer than setting it."""
    return theme_of(engine)


def set_theme(engine: QQmlEngine, *, text_scale: float = 1.0, high_contrast: bool = False, calm: bool = True) -> None:
    """Set what a person can set; tests always measure at 96 dots per inch and stand still."""
    tokens = theme(engine)
    for name, value in {
        "pixelsPerMm": PIXELS_PER_MM,
        "textScale": text_scale,
        "highContrast": high_contrast,
        "calm": calm,
    }.items():
        if not tokens.setProperty(name, value):
            raise AttributeError(f"Theme has no property {name}")


def reset_theme(engine: QQmlEngine) -> None:
    """Back to day colours and normal letters."""
    set_theme(engine)

"""A token that does not exist would silently be nothing: every one that a QML file names is there."""

import re
from functools import cache

import pytest
from PySide6.QtCore import QMetaMethod
from PySide6.QtQml import QQmlEngine

from oefenplek.bundle import IMPORT_PATH
from oefenplek.ui.theme.setup import theme_of

FILES = sorted((IMPORT_PATH / "oefenplek").rglob("*.qml"))


@pytest.fixture
def tokens(engine: QQmlEngine) -> set[str]:
    return _tokens(engine)


@cache
def _tokens(engine: QQmlEngine) -> set[str]:
    meta = theme_of(engine).metaObject()
    properties = {meta.property(at).name() for at in range(meta.propertyCount())}
    methods = (meta.method(at) for at in range(meta.methodCount()))
    return properties | {bytes(m.name()).decode() for m in methods if m.methodType() != QMetaMethod.MethodType.Signal}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_token_exists(tokens: set[str], path) -> None:
    used = set(re.findall(r"\bTheme\.(\w+)", path.read_text("utf-8")))

    assert used <= tokens

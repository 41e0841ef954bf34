"""Typed Qt, and the two things about PySide6 that have to stay true."""

import importlib
import sys

import pytest
from PySide6.QtCore import QObject, Signal

from oefenplek.ui.lean import forget_sources
from oefenplek.ui.qt import Property


class Lamp(QObject):
    changed = Signal()
    lit = Signal(bool)
    seen = Signal(object)

    @Property(str, notify=changed)
    def name(self) -> str:
        return "lamp"


def test_a_typed_property_is_one_for_qt_and_for_python(owner: QObject) -> None:
    lamp = Lamp(owner)

    assert lamp.name == lamp.property("name") == "lamp"
    assert lamp.metaObject().property(lamp.metaObject().indexOfProperty("name")).hasNotifySignal()


def test_an_emission_keeps_no_reference_and_loses_none(owner: QObject) -> None:
    lamp, heard = Lamp(owner), []
    lamp.lit.connect(heard.append)
    lamp.seen.connect(heard.append)
    before = (sys.getrefcount(True), sys.getrefcount(None))

    for _ in range(100):
        lamp.lit.emit(True)
        lamp.seen.emit(None)

    assert len(heard) == 200
    heard.clear()
    after = (sys.getrefcount(True), sys.getrefcount(None))
    assert all(abs(now - then) < 20 for now, then in zip(after, before, strict=True))


def test_later_imports_keep_no_source(monkeypatch: pytest.MonkeyPatch) -> None:
    feature = importlib.import_module("shibokensupport.feature")
    assert callable(feature._mod_uses_pyside)
    monkeypatch.setattr(feature, "_mod_uses_pyside", feature._mod_uses_pyside)

    forget_sources()

    module = importlib.import_module("json")
    assert feature._mod_uses_pyside(module) is False

"""A machine with a mouse and a touch screen; what is missing is tried where it says so."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from oefenplek.domain.comfort import USUAL_HOLD

from .real import screen


@pytest.fixture(autouse=True)
def machine(monkeypatch: pytest.MonkeyPatch) -> None:
    screen()
    monkeypatch.setattr("oefenplek.steps.pointer.view_model.machine", lambda: "mouse touch")


@pytest.fixture(autouse=True)
def usual_hold(qapp: QGuiApplication) -> Iterator[None]:
    """What is a long press in this app."""
    before = qapp.styleHints().mousePressAndHoldInterval()
    qapp.styleHints().setMousePressAndHoldInterval(USUAL_HOLD)
    yield
    qapp.styleHints().setMousePressAndHoldInterval(before)

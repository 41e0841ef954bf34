"""A machine with a mouse and a touch screen; what is missing is tried where it says so."""

import pytest

from .real import screen


@pytest.fixture(autouse=True)
def machine(monkeypatch: pytest.MonkeyPatch) -> None:
    screen()
    monkeypatch.setattr("oefenplek.steps.pointer.view_model.machine", lambda: "mouse touch")

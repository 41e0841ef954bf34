"""Where no sound server runs, Qt is not asked for sound."""

from pathlib import Path

import pytest

from oefenplek.ui.speech.player import may_sound


@pytest.mark.parametrize("socket", ["pulse/native", "pipewire-0"])
def test_a_sound_server_is_known_by_its_socket(tmp_path: Path, socket: str) -> None:
    environment = {"XDG_RUNTIME_DIR": str(tmp_path)}
    assert not may_sound(environment, "linux")
    (tmp_path / socket).parent.mkdir(exist_ok=True)
    (tmp_path / socket).touch()
    assert may_sound(environment, "linux")


def test_a_server_that_is_named_is_believed(tmp_path: Path) -> None:
    assert may_sound({"XDG_RUNTIME_DIR": str(tmp_path), "PULSE_SERVER": "unix:/somewhere"}, "linux")


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_elsewhere_qt_is_asked(system: str) -> None:
    assert may_sound({}, system)

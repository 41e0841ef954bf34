"""Which Qt platform is used, so that a machine without a display does not abort."""

import pytest

from oefenplek.app.platform import INSTALL_LINE, fell_back, has_display, platform_for


@pytest.mark.parametrize(
    ("environment", "system", "platform"),
    [
        ({}, "linux", "offscreen"),
        ({"DISPLAY": ":0"}, "linux", "xcb;offscreen"),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "linux", "wayland;xcb;offscreen"),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "minimal"}, "linux", "minimal"),
        ({}, "win32", ""),
        ({}, "darwin", ""),
    ],
)
def test_the_platform_fits_the_machine(environment: dict[str, str], system: str, platform: str) -> None:
    assert platform_for(environment, system) == platform


def test_elsewhere_than_on_linux_there_is_always_a_display() -> None:
    assert has_display({}, "win32")
    assert not has_display({}, "linux")


def test_offscreen_although_a_display_is_named_means_that_libraries_are_missing() -> None:
    assert fell_back("offscreen", {"DISPLAY": ":0"}, "")
    assert not fell_back("xcb", {"DISPLAY": ":0"}, "")
    assert not fell_back("offscreen", {"DISPLAY": ":0"}, "offscreen"), "it was asked for"


def test_the_line_to_install_names_the_cursor_library_that_is_most_often_missing() -> None:
    assert INSTALL_LINE.startswith("sudo apt-get install ")
    assert "libxcb-cursor0" in INSTALL_LINE

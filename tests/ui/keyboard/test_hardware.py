"""Which keyboards and touch screens a machine has, read from samples of what Linux says."""

from pathlib import Path

import pytest

from oefenplek.ui.keyboard import hardware as there
from oefenplek.ui.keyboard.hardware import Hardware, read_linux

KEYBOARD = """I: Bus=0011 Vendor=0001 Product=0001 Version=ab41
N: Name="AT Translated Set 2 keyboard"
H: Handlers=sysrq kbd event2 leds
B: PROP=0
B: EV=120013
B: KEY=402000000 3803078f800d001 feffffdfffefffff fffffffffffffffe
B: MSC=10
B: LED=7
"""
TOUCH_SCREEN = """I: Bus=0018 Vendor=04f3 Product=2a1c Version=0100
N: Name="ELAN Touchscreen"
H: Handlers=mouse2 event9
B: PROP=2
B: EV=b
B: KEY=400 0 0 0 0 0
B: ABS=261800000000003
"""
OLD_TOUCH_SCREEN = """I: Bus=0003 Vendor=0eef Product=0001 Version=0210
N: Name="eGalax Inc. USB TouchController"
B: PROP=2
B: EV=b
B: KEY=400 0 0 0 0 0
B: ABS=3
"""
TOUCH_PAD = """I: Bus=0011 Vendor=0002 Product=0007 Version=01b1
N: Name="SynPS/2 Synaptics TouchPad"
B: PROP=5
B: EV=b
B: KEY=e520 10000 0 0 0 0
B: ABS=660800011000003
"""
PEN_TABLET = """I: Bus=0003 Vendor=056a Product=00ec Version=0111
N: Name="Wacom ISDv4 EC Pen"
B: PROP=2
B: EV=1b
B: KEY=1c43 0 0 0 0 0 0 0 0 0 0
B: ABS=1000003
"""
BUTTONS = """I: Bus=0019 Vendor=0000 Product=0001 Version=0000
N: Name="Power Button"
H: Handlers=kbd event0
B: PROP=0
B: EV=3
B: KEY=10000000000000 0
"""
REMOTE_DESKTOP = KEYBOARD.replace("Bus=0011", "Bus=0006").replace("AT Translated Set 2", "Virtual")


@pytest.mark.parametrize(
    ("devices", "found"),
    [
        ([], Hardware(touch=False, keys=False)),
        ([KEYBOARD], Hardware(touch=False, keys=True)),
        ([TOUCH_SCREEN], Hardware(touch=True, keys=False)),
        ([OLD_TOUCH_SCREEN], Hardware(touch=True, keys=False)),
        ([KEYBOARD, TOUCH_SCREEN], Hardware(touch=True, keys=True)),
        ([TOUCH_PAD], Hardware(touch=False, keys=False)),
        ([PEN_TABLET], Hardware(touch=False, keys=False)),
        ([BUTTONS, TOUCH_SCREEN], Hardware(touch=True, keys=False)),
        ([REMOTE_DESKTOP, TOUCH_SCREEN], Hardware(touch=True, keys=False)),
    ],
    ids=["nothing", "keyboard", "touch", "old touch", "both", "touch pad", "pen", "buttons", "pretended keys"],
)
def test_devices_are_told_apart(devices: list[str], found: Hardware) -> None:
    assert read_linux("\n".join(devices)) == found


@pytest.mark.parametrize(
    "odd", ["", "\n\n", "B: KEY=zz 1\n", "B: KEY\nI: Bus=\n", "nothing of the kind", "B: PROP=-2\n"]
)
def test_odd_text_is_no_device(odd: str) -> None:
    assert read_linux(odd) == Hardware(touch=False, keys=False)


def test_where_nothing_can_be_read_there_are_keys(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(there, "LINUX_DEVICES", tmp_path / "not there")
    assert there.hardware("linux") == Hardware(touch=False, keys=True)


def test_the_list_of_this_machine_is_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    devices = tmp_path / "devices"
    devices.write_text("\n".join([BUTTONS, TOUCH_SCREEN]))
    monkeypatch.setattr(there, "LINUX_DEVICES", devices)
    assert there.hardware("linux") == Hardware(touch=True, keys=False)


def test_other_systems_have_keys() -> None:
    assert there.hardware("darwin") == Hardware(touch=False, keys=True)

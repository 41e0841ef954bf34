"""What this machine has to type and to point with, found out cheaply and before Qt starts."""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

LINUX_DEVICES = Path("/proc/bus/input/devices")

_DIRECT = 0x01
"""INPUT_PROP_DIRECT: what is touched is what is shown (a screen, not a touch pad)."""
_ABS_X, _ABS_MT_X = 0x00, 0x35
_BTN_TOUCH, _BTN_PEN = 0x14A, 0x140
_LETTERS_AND_DIGITS = range(1, 32)
"""From Escape to D: what udev, too, asks of a device before it calls it a keyboard."""
_VIRTUAL_BUS = 0x06
_WORD = sys.maxsize.bit_length() + 1
"""The kernel writes words as long as those of the program that reads."""

_SM_DIGITIZER, _SM_SLATE = 94, 0x2003
_TOUCH_READY = 0x80 | 0x40


class Hardware(NamedTuple):
    """Can the screen be touched, and are there real keys?"""

    touch: bool = False
    keys: bool = True


def hardware(system: str = sys.platform) -> Hardware:
    """What is here. Where it cannot be found out: no touch, and keys, as on most machines."""
    if system == "linux":
        try:
            return read_linux(LINUX_DEVICES.read_text("utf-8", "replace"))
        except OSError:
            return Hardware()
    return _elsewhere()


def read_linux(text: str) -> Hardware:
    """Read the kernel's list of input devices."""
    devices = [_device(block) for block in text.split("\n\n") if block.strip()]
    return Hardware(any(map(_is_touch_screen, devices)), any(map(_is_keyboard, devices)))


class _Device(NamedTuple):
    bus: int
    properties: frozenset[int]
    keys: frozenset[int]
    axes: frozenset[int]


def _device(block: str) -> _Device:
    bits: dict[str, frozenset[int]] = {}
    bus = 0
    for line in block.splitlines():
        kind, _, rest = line.partition(": ")
        if kind == "B" and "=" in rest:
            name, _, words = rest.partition("=")
            bits[name] = frozenset(_bits(words))
        elif kind == "I":
            bus = _number(_fields(rest).get("Bus", "0"))
    none: frozenset[int] = frozenset()
    return _Device(bus, bits.get("PROP", none), bits.get("KEY", none), bits.get("ABS", none))


def _bits(words: str) -> Iterator[int]:
    """The bits that are set in the kernel's notation: words in hexadecimal, the highest first."""
    for place, word in enumerate(reversed(words.split())):
        value = _number(word)
        yield from (place * _WORD + bit for bit in range(_WORD) if value >> bit & 1)


def _fields(text: str) -> Mapping[str, str]:
    return dict(word.partition("=")[::2] for word in text.split())


def _number(text: str) -> int:
    try:
        return int(text, 16)
    except ValueError:
        return 0


def _is_touch_screen(device: _Device) -> bool:
    """A pen tablet is no touch screen, although it may show a picture too."""
    finger = _ABS_MT_X in device.axes or (_ABS_X in device.axes and _BTN_TOUCH in device.keys)
    return _DIRECT in device.properties and finger and _BTN_PEN not in device.keys


def _is_keyboard(device: _Device) -> bool:
    """Programs that pretend to be a keyboard, and buttons beside a screen, are none."""
    return device.bus != _VIRTUAL_BUS and device.keys.issuperset(_LETTERS_AND_DIGITS)


def _elsewhere() -> Hardware:
    """Windows says whether fingers work, and whether the machine is used as a slate now. Other systems: see above."""
    if sys.platform == "win32":
        import ctypes

        metrics = ctypes.windll.user32.GetSystemMetrics
        touch = metrics(_SM_DIGITIZER) & _TOUCH_READY == _TOUCH_READY
        return Hardware(touch, keys=not touch or metrics(_SM_SLATE) != 0)
    return Hardware()

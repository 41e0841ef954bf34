"""The settings of this device: a small file that people may read, written whole or not at all."""

import json
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from oefenplek.domain.marks import N_

NAME = "settings.json"
ASIDE = "settings-unreadable-{}.json"
UNREADABLE = N_("De instellingen waren niet te lezen. Nu gelden de gewone instellingen. De oude zijn apart bewaard.")
_MOST_ASIDE = 20
Pointing = Literal["auto", "touch", "mouse"]
Keyboard = Literal["auto", "on", "off"]
Address = Literal["u", "je"]
Country = Literal["NL", "BE"]


class DeviceSettings(NamedTuple):
    """What is set on this device.

    ``site`` is the name of this place on the start screen; ``pixels_per_mm`` 0: not calibrated, the screen is believed.
    ``helper``: is somebody here to sit beside people? ``voice`` empty: the usual one; ``help_language`` empty: none.
    ``numbers``: the telephone numbers of this place, see ``domain.numbers``. ``helper_hours``: when somebody is here to
    help, such as ``di 14:00-16:30``; none: as ``helper`` says. ``power_off``: does closing switch the device off?
    """

    site: str = ""
    text_scale: float = 1.0
    high_contrast: bool = False
    calm: bool = False
    sound: bool = True
    speech_speed: float = 1.0
    language: str = "nl"
    pixels_per_mm: float = 0.0
    pointer: Pointing = "auto"
    helper: bool = True
    voice: str = ""
    help_language: str = ""
    left_handed: bool = False
    double_click_ms: int = 500
    keyboard: Keyboard = "auto"
    numbers: Mapping[str, str] = MappingProxyType({})
    address: Address = "u"
    country: Country = "NL"
    helper_hours: tuple[str, ...] = ()
    power_off: bool = False


class Loaded(NamedTuple):
    """The settings, and a sentence when the file could not be read."""

    settings: DeviceSettings
    sentence: str = ""


def _between(low: float, high: float) -> Callable[[object], bool]:
    return lambda value: isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


def _is_language(value: object) -> bool:
    return isinstance(value, str) and 2 <= len(value) <= 12 and value.replace("_", "").replace("-", "").isalpha()


def _is_help(value: object) -> bool:
    return value == "" or _is_language(value)


def _is_milliseconds(value: object) -> bool:
    return isinstance(value, int) and _between(200, 3000)(value)


def _is_pixels(value: object) -> bool:
    return value == 0 or _between(1, 50)(value)


def _is_name(value: object) -> bool:
    from oefenplek.domain.text import clean

    return isinstance(value, str) and len(value) <= 60 and clean(value) == value


def _are_numbers(value: object) -> bool:
    from oefenplek.domain.numbers import fits

    return fits(value)


_HOURS = re.compile(r"(ma|di|wo|do|vr|za|zo) (([01]\d|2[0-3]):[0-5]\d)-(([01]\d|2[0-3]):[0-5]\d)")
MOST_HOURS = 21


def is_hours(value: object) -> bool:
    """Is this a day with a time from and a later time to, such as ``di 14:00-16:30``?"""
    found = _HOURS.fullmatch(value) if isinstance(value, str) else None
    return found is not None and found[2] < found[4]


def _are_hours(value: object) -> bool:
    return isinstance(value, list | tuple) and len(value) <= MOST_HOURS and all(is_hours(line) for line in value)


_FITS: Mapping[str, Callable[[object], bool]] = {
    "site": _is_name,
    "text_scale": _between(0.8, 2.0),
    "high_contrast": _is_flag,
    "calm": _is_flag,
    "sound": _is_flag,
    "speech_speed": _between(0.5, 2.0),
    "language": _is_language,
    "pixels_per_mm": _is_pixels,
    "pointer": lambda value: value in ("auto", "touch", "mouse"),
    "helper": _is_flag,
    "voice": _is_name,
    "help_language": _is_help,
    "left_handed": _is_flag,
    "double_click_ms": _is_milliseconds,
    "keyboard": lambda value: value in ("auto", "on", "off"),
    "numbers": _are_numbers,
    "address": lambda value: value in ("u", "je"),
    "country": lambda value: value in ("NL", "BE"),
    "helper_hours": _are_hours,
    "power_off": _is_flag,
}


def load(folder: Path) -> Loaded:
    """Read the settings; a file that cannot be read is put aside, and one odd value costs only itself."""
    path = folder / NAME
    try:
        data = json.loads(path.read_bytes())
    except FileNotFoundError:
        return Loaded(DeviceSettings())
    except (OSError, ValueError, RecursionError):
        return _put_aside(path)
    if not isinstance(data, dict):
        return _put_aside(path)
    names = set(DeviceSettings._fields)
    good = {name: _held(value) for name, value in data.items() if name in names and _FITS[name](value)}
    odd = names & data.keys() - good.keys()
    return _put_aside(path, good) if odd else Loaded(DeviceSettings(**good))


def fits(name: str, value: object) -> bool:
    """May this value stand in the settings under this name?"""
    return _FITS[name](value)


def _held(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def save(folder: Path, settings: DeviceSettings) -> None:
    """Write the settings. Values of a newer Oefenplek that are unknown here stay in the file."""
    from oefenplek.files import write_whole

    path = folder / NAME
    folder.mkdir(parents=True, exist_ok=True)
    data = {**_others(path), **settings._asdict(), "numbers": dict(settings.numbers)}
    write_whole(path, (json.dumps(data, indent=2, ensure_ascii=False, sort_keys=True) + "\n").encode())


def _others(path: Path) -> dict[str, Any]:
    with suppress(OSError, ValueError, RecursionError):
        data = json.loads(path.read_bytes())
        if isinstance(data, dict):
            return data
    return {}


def put_aside(folder: Path) -> tuple[str, ...]:
    """The names of the copies that were kept because they could not be read."""
    return tuple(sorted(path.name for path in folder.glob(ASIDE.format("*"))))


def _put_aside(path: Path, good: Mapping[str, Any] | None = None) -> Loaded:
    with suppress(OSError):
        _keep_beside(path, path.read_bytes())
    return Loaded(DeviceSettings(**(good or {})), UNREADABLE)


def _keep_beside(path: Path, data: bytes) -> None:
    """Keep a copy, once: the same file may be found unreadable at every start."""
    for number in range(1, _MOST_ASIDE + 1):
        aside = path.with_name(ASIDE.format(number))
        if not aside.exists():
            aside.write_bytes(data)
            return
        if aside.read_bytes() == data:
            return

"""``oefenplek doctor``: what of this machine is fine, and the one thing to do about what is not."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from oefenplek import __version__
from oefenplek.app import platform
from oefenplek.app.folders import folders
from oefenplek.bundle import LESSONS, RESOURCES

ROOM_MB = 200
OLDEST_PYTHON = (3, 11)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. ``mend`` is what to do; empty when it is fine."""

    what: str
    found: str
    mend: str = ""
    needed: bool = True


def examine(out: TextIO) -> int:
    """Print every finding; 0 when nothing that is needed is missing."""
    findings = list(look())
    for finding in findings:
        mark = "ok  " if not finding.mend else "MEND" if finding.needed else "note"
        print(f"{mark}  {finding.what}: {finding.found}", file=out)
        if finding.mend:
            print(f"      {finding.mend}", file=out)
    return int(any(finding.mend and finding.needed for finding in findings))


def look() -> Iterator[Finding]:
    """Look at everything, one after the other; a look that fails is a finding too."""
    for check in (
        _versions,
        _files,
        _qt,
        _display,
        _touch_and_sound,
        _keyboard,
        _voice,
        _settings,
        _numbers,
        _data,
        _lessons,
    ):
        try:
            yield from check()
        except (OSError, ImportError, RuntimeError) as error:
            yield Finding(check.__name__.strip("_").replace("_", " "), str(error), "Run `make run` once more.")


def _versions() -> Iterator[Finding]:
    python = ".".join(map(str, sys.version_info[:3]))
    old = "" if sys.version_info >= OLDEST_PYTHON else "Install Python 3.11 or newer."
    yield Finding("Oefenplek", __version__)
    yield Finding("Python", python, old)


def _files() -> Iterator[Finding]:
    for name, folder in (("Lessons", LESSONS), ("Resources", RESOURCES)):
        there = folder.is_dir()
        yield Finding(name, str(folder) if there else "not there", "" if there else "Install Oefenplek again.")


def _qt() -> Iterator[Finding]:
    code = "from PySide6.QtGui import QGuiApplication; import PySide6; QGuiApplication([]); print(PySide6.__version__)"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    tried = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)  # noqa: S603
    if tried.returncode == 0:
        yield Finding("Qt", tried.stdout.strip())
    else:
        why = (tried.stderr.strip().splitlines() or ["does not start"])[-1]
        yield Finding("Qt", why, f"Install its system libraries:  {platform.INSTALL_LINE}")


def _display() -> Iterator[Finding]:
    if platform.has_display(os.environ):
        yield Finding("Display", os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or "there")
    else:
        yield Finding("Display", "none", "Start it on a desktop; without one Oefenplek plays a lesson.", needed=False)


def _touch_and_sound() -> Iterator[Finding]:
    yield from _in_qt("Touch screen", _touch)
    yield from _in_qt("Sound", _sound)


def _in_qt(what: str, look_at: Callable[[], str]) -> Iterator[Finding]:
    code = f"from oefenplek.cli.doctor import {look_at.__name__} as look; print(look())"
    environment = {**os.environ, "QT_QPA_PLATFORM": platform.platform_for(os.environ)}
    tried = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)  # noqa: S603
    found = tried.stdout.strip() or "could not be looked at"
    mend = "" if found.startswith("there") else "Oefenplek does without it."
    yield Finding(what, found, mend, needed=False)


def _touch() -> str:
    from PySide6.QtGui import QGuiApplication

    from oefenplek.ui.pointing import has_touch

    app = QGuiApplication([])
    found = "there" if has_touch() else "none"
    app.shutdown()
    return found


def _sound() -> str:
    from PySide6.QtCore import QCoreApplication

    from oefenplek.ui.speech.player import open_player

    app = QCoreApplication([])
    player = open_player(None)
    found = "there" if player is not None else "no device to play on"
    del player
    app.shutdown()
    return found


def _keyboard() -> Iterator[Finding]:
    from oefenplek.storage.settings_file import load
    from oefenplek.ui.keyboard.hardware import hardware
    from oefenplek.ui.keyboard.prepare import wanted

    wish, here = load(folders().config).settings.keyboard, hardware()
    why = f"{'touch' if here.touch else 'no touch'}, {'keys' if here.keys else 'no keys'}, set to {wish}"
    yield Finding("Keyboard on the screen", f"{'comes' if wanted(wish, here) else 'does not come'} ({why})")


def _voice() -> Iterator[Finding]:
    import espeakng_loader  # type: ignore[import-untyped]

    library = Path(espeakng_loader.get_library_path())
    there = library.is_file()
    yield Finding("Voice", "espeak-ng" if there else "not there", "" if there else "Install Oefenplek again.")


def _settings() -> Iterator[Finding]:
    from oefenplek.storage.settings_file import NAME, load, put_aside

    place = folders().config
    loaded = load(place)
    aside = put_aside(place)
    mend = "Compare the file with the one that was kept beside it." if aside or loaded.sentence else ""
    yield Finding("Settings", str(place / NAME), f"{mend} ({', '.join(aside)})" if aside else mend, needed=False)


def _numbers() -> Iterator[Finding]:
    from oefenplek.domain.numbers import CHECKED, NAMES, known_here
    from oefenplek.storage.settings_file import load

    settings = load(folders().config).settings
    numbers = settings.numbers
    empty = [name for name in NAMES if name not in known_here(numbers, settings.country)]
    told = f"looked up on {numbers.get(CHECKED) or 'no day'}"
    lacking = f"Fill in `numbers` in the settings: {', '.join(empty)}." if empty else ""
    yield Finding(
        "Numbers to call", told if any(map(numbers.get, NAMES)) else "those of the country", lacking, needed=False
    )


def _data() -> Iterator[Finding]:
    import shutil

    place = folders().data
    nearest = next(folder for folder in (place, *place.parents) if folder.exists())
    free = shutil.disk_usage(nearest).free // 2**20
    may = os.access(nearest, os.W_OK)
    mend = "" if may else "Give this user the right to write there."
    if may and free < ROOM_MB:
        mend = "Make room on this disk."
    yield Finding("Data folder", f"{place} ({free} MB free)", mend)


def _lessons() -> Iterator[Finding]:
    from oefenplek.app.courses import registry
    from oefenplek.content.catalogue import Catalogue

    index = Catalogue([LESSONS], folders().cache, registry()).refresh()
    damaged = [card.id for card in index.lessons if card.damaged]
    mend = f"Look at: {', '.join(damaged)} (oefenplek lessons check)" if damaged else ""
    yield Finding("Lessons ready", str(len(index.lessons) - len(damaged)), mend)

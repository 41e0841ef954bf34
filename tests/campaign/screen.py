"""A virtual screen with a window manager and an accessibility bus, and the app on it as somebody would start it."""

import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
NEEDED = ("Xvfb", "openbox", "xdotool", "dbus-daemon")
PATIENCE = 30
DRAWING_MARKS = "\u2060\u00ad\u200b\ufeff"
KNOWN = re.compile(
    r"qt\.accessibility\.atspi: AtSpiAdaptor::applicationInterface does not implement \"GetApplicationBusAddress\".*"
)
"""What Qt says when a screen reader asks for something that it does not have; it goes on."""


class CampaignError(Exception):
    """Something that should be so is not; the text says what."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One thing as a screen reader has it."""

    role: str
    name: str
    rect: tuple[int, int, int, int]
    focused: bool
    showing: bool = True
    checked: bool = False
    description: str = ""

    @property
    def middle(self) -> tuple[int, int]:
        """Where to click."""
        x, y, width, height = self.rect
        return x + width // 2, y + height // 2


class Screen:
    """What a person has: a mouse, eyes, and a screen reader."""

    def __init__(self, surroundings: dict[str, str]) -> None:
        self.surroundings = surroundings

    def reads(self, scrolled_away: bool = False) -> list[Seen]:
        """Everything that is showing, in order; on request also what would show after scrolling."""
        command = [SYSTEM_PYTHON, str(ROOT / "tests" / "campaign" / "atspi.py")]
        done = subprocess.run(
            command, env=self.surroundings, capture_output=True, text=True, check=False, timeout=PATIENCE
        )
        found = json.loads(done.stdout) if done.returncode == 0 and done.stdout else []
        seen = [Seen(**{**thing, "rect": tuple(thing["rect"])}) for thing in found]
        return [thing for thing in seen if scrolled_away or thing.showing]

    def finds(self, name: str, role: str = "") -> Seen:
        """The first thing with this name (or that begins with it), as soon as it is there."""
        return self.waits(lambda: next((t for t in self.reads() if _is(t, name, role)), None), name)

    def waits(self, look: Callable[[], Seen | None], what: str) -> Seen:
        """Look until it is there."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = look()
            if found is not None:
                return found
            time.sleep(0.2)
        there = ", ".join(f"{thing.role} {thing.name!r}" for thing in self.reads())
        raise CampaignError(f"{what!r} does not come; there are: {there}")

    def focused(self) -> str:
        """The name of what has the keyboard (the innermost thing that has it); empty when nothing has."""
        return next((thing.name for thing in reversed(self.reads()) if thing.focused), "")

    def clicks(self, name: str, role: str = "") -> None:
        """Click in the middle of it with the real mouse."""
        x, y = self.waits(lambda: self._at_rest(name, role), f"{name} at rest").middle
        self.runs("xdotool", "mousemove", "--sync", str(x), str(y))
        self.runs("xdotool", "click", "1")

    def _at_rest(self, name: str, role: str) -> Seen | None:
        """It, once it stays where it is: nobody can click on what moves."""
        first = self.finds(name, role)
        time.sleep(0.3)
        return first if self.finds(name, role) == first else None

    def runs(self, *command: str) -> str:
        """Run a tool on this screen."""
        return subprocess.run(command, env=self.surroundings, capture_output=True, text=True, check=True).stdout

    def takes_picture(self, file: Path) -> None:
        """What the whole screen shows."""
        code = (
            "import sys; from PySide6.QtGui import QGuiApplication as A; a = A([]);"
            "sys.exit(not a.primaryScreen().grabWindow(0).save(sys.argv[1]))"
        )
        subprocess.run(
            [sys.executable, "-c", code, str(file)], env={**self.surroundings, "QT_QPA_PLATFORM": "xcb"}, check=True
        )


def _is(thing: Seen, name: str, role: str) -> bool:
    return readable(thing.name).startswith(name) and role in ("", thing.role) and thing.rect[2] > 0


def readable(name: str) -> str:
    """A name without what only helps to draw it."""
    return name.translate(dict.fromkeys(map(ord, DRAWING_MARKS)))


@contextmanager
def virtual_screen(home: Path) -> Iterator[Screen]:
    """A screen of 1280 × 800 that nobody sees."""
    missing = [tool for tool in NEEDED if shutil.which(tool) is None]
    if missing:
        raise CampaignError(f"these tools are missing: {', '.join(missing)} (see .ci/run for the packages)")
    with ExitStack() as open_:
        server = _start(open_, ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"])
        display = f":{_line(server)}"
        base = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "WAYLAND", "DBUS"))}
        base |= {"DISPLAY": display, "HOME": str(home), "XDG_RUNTIME_DIR": str(home), "NO_AT_BRIDGE": "0"}
        bus = _start(open_, ["dbus-daemon", "--session", "--nofork", "--print-address=1"], base)
        base["DBUS_SESSION_BUS_ADDRESS"] = _line(bus)
        _start(open_, ["openbox"], base)
        yield Screen(base)


@contextmanager
def app_on(screen: Screen, home: Path) -> Iterator["subprocess.Popen[str]"]:
    """The app, started as a person does; its data is in ``home``."""
    log = home / "app.log"
    surroundings = {**screen.surroundings, "OEFENPLEK_HOME": str(home), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    with log.open("a", encoding="utf-8") as said:
        app = subprocess.Popen(
            [sys.executable, "-m", "oefenplek"], cwd=ROOT, env=surroundings, stdout=said, stderr=said, text=True
        )
        try:
            yield app
        finally:
            app.terminate()
            app.wait(PATIENCE)


def _start(open_: ExitStack, command: list[str], env: dict[str, str] | None = None) -> "subprocess.Popen[str]":
    process = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    open_.callback(process.wait, PATIENCE)
    open_.callback(process.terminate)
    return process


def _line(process: "subprocess.Popen[str]") -> str:
    if process.stdout is None:
        raise CampaignError("a tool says nothing")
    return process.stdout.readline().strip()

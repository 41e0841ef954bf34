"""Somebody outside, over the accessibility bus, follows a person through a whole visit and reads every screen.

From the start screen and all that can lie over it, through each kind of step to *Klaar*, to becoming known, coming back
and practising freely. What is announced on the way is heard too. The person (``alone followed``) waits at each screen.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from .expected import AFTERWARDS, ANNOUNCED, CODE, STEPS, Line
from .screen import KNOWN, PATIENCE, ROOT, SYSTEM_PYTHON, CampaignError, Screen, readable, virtual_screen


@dataclass(frozen=True, slots=True)
class Person:
    """The process of the person who practises."""

    process: "subprocess.Popen[str]"

    def arrives(self) -> str:
        """The screen at which the person waits now; empty when they are gone."""
        if self.process.stdout is None:
            raise CampaignError("the person has no voice")
        for line in self.process.stdout:
            if line.startswith("at "):
                return line.removeprefix("at ").strip()
        return ""

    def goes_on(self) -> None:
        """Let the person do the next thing."""
        if self.process.stdin is not None:
            print(file=self.process.stdin, flush=True)


def meets(screen: Screen, where: str, wanted: tuple[Line, ...]) -> None:
    """The screen reader meets these things in this order, as soon as the screen has come to rest."""
    end = time.monotonic() + PATIENCE
    missing: Line | None = wanted[0]
    while missing is not None:
        if time.monotonic() > end:
            there = ", ".join(f"{thing.role} {thing.name[:40]!r}" for thing in screen.reads())
            raise CampaignError(f"{where}: {missing} is not where it is expected; there are: {there}")
        missing = _missing(screen, wanted)


def _missing(screen: Screen, wanted: tuple[Line, ...]) -> Line | None:
    """The first thing that is not met, or that comes too early."""
    read = iter(screen.reads(scrolled_away=True))
    for role, name in wanted:
        if not any(thing.role == role and readable(thing.name).startswith(name) for thing in read):
            return role, name
    return None


def nameless(screen: Screen, where: str) -> list[str]:
    """Buttons and fields without a name."""
    acting = {"push button", "check box", "radio button", "entry", "text"}
    return [
        f"{where}: a {thing.role} without a name" for thing in screen.reads() if thing.role in acting and not thing.name
    ]


def follow(screen: Screen, person: Person) -> int:
    """Read along through the lesson; returns how many screens were read."""
    count = 0
    while where := person.arrives():
        if where in STEPS:
            meets(screen, where, STEPS[where])
        missing = nameless(screen, where)
        if missing:
            raise CampaignError("; ".join(missing))
        count += 1
        if where == "klaar":
            break
        person.goes_on()
    return count


def afterwards(screen: Screen) -> int:
    """What comes after *Klaar*, with the real mouse; returns how many screens were read."""
    for press, wanted in AFTERWARDS:
        for name in CODE if press == "code" else (press,):
            screen.clicks(name, "push button")
        meets(screen, press, wanted)
    return len(AFTERWARDS)


@contextmanager
def listening(screen: Screen, file: Path) -> Iterator[None]:
    """Keep in this file what the app announces."""
    with file.open("w", encoding="utf-8") as heard:
        process = subprocess.Popen(
            [SYSTEM_PYTHON, str(ROOT / "tests" / "campaign" / "announced.py")],
            env=screen.surroundings,
            stdout=heard,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield
        finally:
            process.terminate()
            process.wait(PATIENCE)


@contextmanager
def practising(screen: Screen, log: Path) -> Iterator[Person]:
    """The person, at the real window."""
    surroundings = {**screen.surroundings, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    with log.open("w", encoding="utf-8") as said:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.campaign.alone", "followed"],
            cwd=ROOT,
            env=surroundings,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=said,
            text=True,
        )
        try:
            yield Person(process)
        finally:
            process.terminate()
            process.wait(PATIENCE)


def unheard(file: Path) -> list[str]:
    """What should have been announced and was not."""
    said = [readable(json.loads(line)) for line in file.read_text("utf-8").splitlines()]
    return [wanted for wanted in ANNOUNCED if not any(line.startswith(wanted) for line in said)]


def check() -> str:
    """Follow the whole visit; returns what was read."""
    with tempfile.TemporaryDirectory() as folder, virtual_screen(Path(folder)) as screen:
        home = Path(folder)
        with listening(screen, home / "announced"), practising(screen, home / "person.log") as person:
            count = follow(screen, person) + afterwards(screen)
            person.goes_on()
            person.process.wait(PATIENCE)
            code = person.process.returncode
        silent = unheard(home / "announced")
        said = [line for line in (home / "person.log").read_text("utf-8").splitlines() if not KNOWN.fullmatch(line)]
    if code or said:
        raise CampaignError(f"the person stopped: {'; '.join(said[:3])}")
    if silent:
        raise CampaignError(f"not announced: {'; '.join(silent)}")
    return f"{count} screens of one visit read along, {len(ANNOUNCED)} announcements heard"

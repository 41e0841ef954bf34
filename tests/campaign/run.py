"""What needs more than pip and Qt's libraries, in one table: ``make campaign``, or ``campaign-short``.

A real window on a virtual screen with a screen reader; every lesson through the demo; texts that try to be more than
text; kills; a disk that is really full. The exit code is 0 only if everything passed.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from tests.steps.typing.typed import TYPED, problems
from tests.support.pictures import blank_ones

ROOT = Path(__file__).resolve().parents[2]
STORAGE = ROOT / "tests" / "storage"
LONG = "tests/campaign/long"
HOSTILE_LESSON = "c02-mail-lezen"
PAYLOADS = ("image", "link", "direction", "control", "emoji", "marks", "stacked", "long", "unbroken")
FILMS = ("guest", "arabic", "comes-back", "walks-away")
AT_ONCE = 2
LONGEST = 3600
WHOLE = {
    "screens": "conformance/test_screens",
    "stages": "conformance/test_kind_stages",
    "lessons": "conformance/test_lessons",
    "apps": "conformance/test_apps",
    "a typed mail": "ui/keyboard/test_mail",
    "wild hands": "journeys/test_pointing",
    "keys": "journeys/test_keyboard",
}
"""Tests of which the suite does a part."""
LONG_ONES = {"a guest in an empty home": ["guest", "demo_hands"], "another day": ["coming_back"]}
ALONE = {"keys": "the keys alone", "touch": "touch alone", "large": "letters at 200 %"}


class FailedError(Exception):
    """A part did not pass; the text says why."""


class LeftOutError(Exception):
    """A part cannot be done on this machine; the text says why."""


@dataclass(frozen=True, slots=True)
class Part:
    """One line of the table."""

    name: str
    do: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Result:
    """How a part ended."""

    part: str
    outcome: str
    seconds: float
    detail: str


def lessons() -> list[str]:
    """The ids of all lessons."""
    return sorted(file.parent.name for file in (ROOT / "lessons").glob("*/*/lesson.yaml"))


def run(command: list[str], **surroundings: str) -> str:
    """What a command prints; it has to succeed and to say nothing on stderr."""
    clean = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**clean, **surroundings},
        capture_output=True,
        text=True,
        check=False,
        timeout=LONGEST,
    )
    said = done.stderr.strip()
    if done.returncode != 0:
        last = (said or done.stdout.strip() or "no word").splitlines()[-1]
        raise FailedError(f"exit {done.returncode}: {last}")
    if said:
        raise FailedError(f"it said: {said.splitlines()[0]}")
    return done.stdout


def module(name: str, *arguments: str, **surroundings: str) -> str:
    """Run a module of ours in a process of its own."""
    return run([sys.executable, "-m", name, *arguments], **surroundings)


def on_screen(name: str, *arguments: str) -> str:
    """Something on a virtual screen of its own: ``check`` of a module of the campaign."""
    from .screen import CampaignError

    try:
        return str(import_module(f"tests.campaign.{name}").check(*arguments))
    except CampaignError as error:
        raise FailedError(str(error)) from error


def demo(lesson: str, *options: str) -> str:
    """A lesson from the start screen to Klaar, with pictures that show something."""
    with tempfile.TemporaryDirectory() as folder:
        said = module("oefenplek", "demo", lesson, "--out", folder, *options, QT_QPA_PLATFORM="offscreen")
        pictures = len(list(Path(folder).glob("*.png")))
        blank = blank_ones(Path(folder))
    if blank:
        raise FailedError(f"nothing on {', '.join(blank)}")
    return f"{said.count(': done')} steps, {pictures} pictures"


def typed(lesson: str) -> str:
    """A typing lesson with one finger on the keyboard on the screen."""
    with tempfile.TemporaryDirectory() as folder:
        wrong = problems(lesson, module("tests.steps.typing.on_screen", f"{folder}/home", lesson))
    if wrong:
        raise FailedError(wrong[0])
    return f"{len(TYPED[lesson])} steps typed"


def film(name: str) -> str:
    """One of the four people, with pictures that show something."""
    with tempfile.TemporaryDirectory() as folder:
        said = module("tests.campaign.film", folder, name).strip()
        blank = blank_ones(Path(folder))
    if blank:
        raise FailedError(f"nothing on {', '.join(blank)}")
    return said


def hostile(payload: str) -> str:
    """Texts that try to be more than text."""
    return module("tests.campaign.hostile", payload, HOSTILE_LESSON).strip()


def kills(test: str, times: int) -> str:
    """The plug is pulled, many times."""
    said = module("pytest", "-q", f"{LONG}/{test}.py", OEFENPLEK_KILLS=str(times))
    return f"{times} kills, nothing lost ({said.strip().splitlines()[-1]})"


def whole(test: str) -> str:
    """All sixteen shapes, every control that can be pressed, and every lesson."""
    return module("pytest", "-q", f"tests/{test}.py", OEFENPLEK_SHAPES="all").strip().splitlines()[-1]


def long(tests: list[str]) -> str:
    """Tests that the suite leaves out."""
    return module("pytest", "-q", *(f"{LONG}/test_{name}.py" for name in tests)).strip().splitlines()[-1]


def beside(lessons: list[str]) -> str:
    """The helper's strip changes no byte of what is practised: at every step of these lessons; none: of all."""
    return module("tests.campaign.beside", *lessons, QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software").strip()


def walks(acts: int) -> str:
    """Thousands of acts in every simulated app, without a screen."""
    return f"{acts} acts from each start ({module('tests.campaign.walks', str(acts)).strip().splitlines()[-1]})"


def changes(people: int) -> str:
    """People come after each other, the plug is pulled on every fourth, and all they left is searched for."""
    surroundings = {"OEFENPLEK_PEOPLE": str(people), "OEFENPLEK_EACH": "4"}
    said = module("pytest", "-q", f"{LONG}/test_next_person.py", **surroundings)
    return f"{people} people, {people // 4} of them killed, nothing found ({said.strip().splitlines()[-1]})"


def storage(script: Path) -> str:
    """A script of the storage campaign; those that mount a file system need a machine where that may be done."""
    if "mount" in script.read_text("utf-8") and not _may_mount():
        raise LeftOutError("a file system cannot be mounted here")
    return module(f"tests.storage.{script.stem}").strip().splitlines()[-1]


def _may_mount() -> bool:
    if sys.platform != "linux" or os.geteuid() != 0:
        return False
    with tempfile.TemporaryDirectory() as folder:
        tried = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], capture_output=True, check=False
        )
        if tried.returncode == 0:
            subprocess.run(["umount", folder], check=True)
    return tried.returncode == 0


def parts(short: bool) -> list[Part]:
    """Everything there is to do, what takes longest first."""
    times = 20 if short else 100
    found = [
        Part(f"{times} kills of the app", lambda: kills("test_kill_app", times)),
        Part(f"{times} kills of a writer", lambda: kills("test_kill", times)),
        Part(f"{times // 2} kills of a guesser", lambda: kills("test_guess_kills", times // 2)),
        Part(f"{2 * times} changes of person", lambda: changes(2 * times)),
    ]
    found += [
        *(Part(f"the whole of {name}", lambda test=test: whole(test)) for name, test in WHOLE.items()),
        *(Part(name, lambda tests=tests: long(tests)) for name, tests in LONG_ONES.items()),
        Part("every screen, read from outside", lambda: on_screen("reading", "half" if short else "all")),
        Part("an afternoon with a volunteer", lambda: on_screen("afternoon")),
        Part("a visit, followed from outside", lambda: on_screen("followed")),
        Part("all tried on every app", lambda: module("tests.campaign.monkey", "150" if short else "5000").strip()),
        Part("long walks in every app", lambda: walks(1000 if short else 5000)),
        Part("all tried on every step", lambda: module("tests.campaign.wild", "200" if short else "1000").strip()),
        *(Part(f"a lesson: {name}", lambda way=way: on_screen("alone_on", way)) for way, name in ALONE.items()),
    ]
    found += [
        Part("a helper beside every step", lambda: beside(lessons()[::8] if short else [])),
        Part("at rest", lambda: module("tests.campaign.calm", "idle", "30", QT_QPA_PLATFORM="offscreen").strip()),
        *(Part(f"film: {name}", lambda name=name: film(name)) for name in FILMS),
        Part("200 lessons", lambda: module("tests.campaign.calm", "flat", "200", QT_QPA_PLATFORM="offscreen").strip()),
    ]
    found += [Part(f"demo {name}", lambda name=name: demo(name)) for name in lessons()[:: 3 if short else 1]]
    found += [Part(f"typed on the screen: {name}", lambda name=name: typed(name)) for name in TYPED]
    found += [Part(f"demo {name} as a person", lambda name=name: demo(name, "--person")) for name in lessons()[:1]]
    found += [Part(f"texts: {name}", lambda name=name: hostile(name)) for name in PAYLOADS]
    scripts = sorted(STORAGE.glob("campaign_*.py"))
    found += [
        Part(f"storage: {file.stem.removeprefix('campaign_')}", lambda file=file: storage(file)) for file in scripts
    ]
    return found


def attempt(part: Part) -> Result:
    """Do one part and say how it ended."""
    began = time.monotonic()
    try:
        outcome, detail = "passed", part.do()
    except LeftOutError as why:
        outcome, detail = "left out", str(why)
    except (FailedError, OSError, subprocess.SubprocessError) as why:
        outcome, detail = "FAILED", str(why)
    result = Result(part.name, outcome, time.monotonic() - began, detail)
    print(line(result), flush=True)
    return result


def line(result: Result) -> str:
    """One line of the table."""
    return f"{result.part:32}  {result.outcome:8}  {result.seconds:6.1f} s  {result.detail}"


def main(arguments: list[str]) -> int:
    """Run the campaign."""
    asked = argparse.ArgumentParser(prog="python -m tests.campaign.run", description=__doc__)
    asked.add_argument("--short", action="store_true", help="less of everything: about half an hour")
    short = bool(asked.parse_args(arguments).short)
    began = time.monotonic()
    # The window has the machine to itself: it is about what one person sees. The rest goes two at a time.
    results = [attempt(Part("a real window, read aloud", lambda: on_screen("window")))]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        results += pool.map(attempt, parts(short))
    failed = [result for result in results if result.outcome == "FAILED"]
    left = sum(result.outcome == "left out" for result in results)
    print(
        f"\n{len(results) - len(failed) - left} passed, {len(failed)} failed, {left} left out "
        f"in {time.monotonic() - began:.0f} s"
    )
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

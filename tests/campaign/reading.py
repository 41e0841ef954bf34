"""Every screen as a screen reader has it: each control by role and name, each text, in the order of the eye and of Tab.

A process of its own shows the screens and says what can be seen and reached there (``stage``); what is compared with
it comes from outside, over the accessibility bus.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from .screen import DRAWING_MARKS, KNOWN, ROOT, CampaignError, Screen, Seen, readable, virtual_screen

PRESSED = {"push button", "toggle button", "check box", "radio button", "link"}
PRESSED |= {"list item", "table cell", "page tab", "button"}
TYPED = {"entry", "text", "password text", "spin button", "paragraph"}
STATES = {"Aan", "Uit"}
"""Told as the state of a switch, in the screen reader's own words."""
DRAWN = {"Ja, alleen", "Met iemand", "Nog niet"}
"""The scale of a drawing that says in words what it shows."""
ISOLATES = {0x2068: "", 0x2069: ""}
DIRECTIONS = ("ltr", "rtl")
ABOUT = 3
"""Pixels: rounding."""
PATIENCE = 8
"""How often a screen is read again before what is wrong is believed: it may still be settling."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Something that Tab comes to, as the items themselves say."""

    rect: tuple[int, int, int, int]
    typed: bool
    place: str
    text: str
    device: bool
    mirrored: bool
    scrolled: bool

    def at(self, left: int, top: int) -> tuple[int, int, int, int]:
        """Where it is on the screen, when its window is there."""
        return (self.rect[0] + left, self.rect[1] + top, *self.rect[2:])

    def __str__(self) -> str:
        return self.place or self.text or str(self.rect)


@dataclass(frozen=True, slots=True)
class Page:
    """What an eye sees on a screen."""

    stops: tuple[Stop, ...]
    texts: tuple[str, ...]


class Stage:
    """The process that shows the screens."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self.names: list[str] = self._told("the first word")

    def shows(self, name: str, direction: str) -> Page:
        """Show this screen; returns what is there to be seen."""
        print(name, direction, sep="\t", file=self._process.stdin, flush=True)
        told = self._told(name)
        stops = (Stop(**{**stop, "rect": tuple(stop["rect"])}) for stop in told["stops"])
        return Page(tuple(stops), tuple(told["texts"]))

    def _told(self, about: str) -> Any:
        line = self._process.stdout.readline() if self._process.stdout is not None else ""
        if not line:
            raise CampaignError(f"{about}: the stage fell silent")
        return json.loads(line)


@contextmanager
def stage_on(screen: Screen, home: Path) -> Iterator[Stage]:
    """The stage in a window on this screen."""
    surroundings = {**screen.surroundings, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QUICK_BACKEND": "software"}
    with (home / "stage.log").open("w", encoding="utf-8") as said:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.campaign.stage"],
            cwd=ROOT,
            env=surroundings,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=said,
            text=True,
        )
        try:
            yield Stage(process)
        finally:
            if process.stdin is not None:
                process.stdin.close()
            process.terminate()
            process.wait(30)


def faults(page: Page, read: list[Seen]) -> list[str]:
    """What a person with a screen reader would not find, or would find in the wrong order."""
    left, top = next((thing.rect[:2] for thing in read if thing.role == "frame"), (0, 0))
    order = [(stop, _of(stop.at(left, top), read)) for stop in page.stops]
    return [
        *(f"not there: {stop}" for stop, at in order if at is None),
        *(said for stop, at in order if at is not None for said in _named(stop, read[at])),
        *_out_of_order([(stop, at) for stop, at in order if at is not None], read),
        *_against_the_eye([stop for stop, at in order if at is not None]),
        *(f"is not read: {text!r}" for text in _unread(page, read)),
        *(f"marks for drawing: {thing.name!r}" for thing in read if set(thing.name) & set(DRAWING_MARKS)),
    ]


def _of(rect: tuple[int, int, int, int], read: list[Seen]) -> int | None:
    """Where in the reading a stop comes: the innermost thing of its size at its place."""
    near = (at for at, thing in enumerate(read) if _same(rect, thing.rect) and thing.role in PRESSED | TYPED)
    return max(near, default=None)


def _same(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return all(abs(a - b) <= ABOUT for a, b in zip(one, other, strict=True))


def _named(stop: Stop, thing: Seen) -> list[str]:
    if not thing.name.strip():
        return [f"no name: {stop}"]
    if thing.role not in (TYPED if stop.typed else PRESSED):
        return [f"{stop} is called a {thing.role}"]
    return []


def _out_of_order(order: list[tuple[Stop, int]], read: list[Seen]) -> list[str]:
    """Tab and the screen reader go the same way (round: Tab may begin in the middle)."""
    ats = [at for _, at in order]
    first = ats.index(min(ats)) if ats else 0
    round_ = order[first:] + order[:first]
    pairs = pairwise(round_)
    return [f"Tab goes from {a} to {b}, the reader meets {read[y].name!r} first" for (a, x), (b, y) in pairs if y < x]


def _against_the_eye(stops: list[Stop]) -> list[str]:
    """What stands in one row is met along with the reading direction."""
    pairs = pairwise(stops)
    return [f"{b} is met after {a} and stands before it" for a, b in pairs if _same_area(a, b) and _before(b, a)]


def _same_area(a: Stop, b: Stop) -> bool:
    return (a.device, a.scrolled, a.mirrored) == (b.device, b.scrolled, b.mirrored)


def _before(b: Stop, a: Stop) -> bool:
    (ax, ay, aw, ah), (bx, by, bw, bh) = a.rect, b.rect
    beside = min(ay + ah, by + bh) - max(ay, by) >= min(ah, bh) / 2
    return beside and (bx >= ax + aw - ABOUT if a.mirrored else bx + bw <= ax + ABOUT)


def _unread(page: Page, read: list[Seen]) -> list[str]:
    """Texts that stand there and are in no name."""
    heard = " ".join(_plain(f"{thing.name} {thing.description}") for thing in read)
    return sorted({text for text in page.texts if _said(text) and _plain(text) not in heard})


def _said(text: str) -> bool:
    """Is there anything to say, and not only a dash or a dot?"""
    return any(letter.isalnum() for letter in text) and text not in STATES | DRAWN


def _plain(text: str) -> str:
    return " ".join(readable(text).translate(ISOLATES).casefold().split())


def read_screen(screen: Screen, stage: Stage, name: str, direction: str) -> tuple[int, list[str]]:
    """How many controls there are, and what is wrong once the screen has come to rest."""
    page = stage.shows(name, direction)
    for _ in range(PATIENCE):
        wrong = faults(page, screen.reads(scrolled_away=True))
        if not wrong:
            break
        page = stage.shows("again", direction)
    return len(page.stops), [f"{name} {direction}: {said}" for said in wrong]


def check(extent: str = "all") -> str:
    """Read every screen in both directions (``half``: in turns in one of the two); returns what was read."""
    with tempfile.TemporaryDirectory() as folder, virtual_screen(Path(folder)) as screen:
        home = Path(folder)
        with stage_on(screen, home) as stage:
            names = stage.names
            turns = [DIRECTIONS if extent == "all" else (DIRECTIONS[at % 2],) for at in range(len(names))]
            read = [
                read_screen(screen, stage, name, way) for name, turn in zip(names, turns, strict=True) for way in turn
            ]
        said = [line for line in (home / "stage.log").read_text("utf-8").splitlines() if not KNOWN.fullmatch(line)]
    wrong = [fault for _, found in read for fault in found] + [f"the stage said: {line}" for line in said]
    if wrong:
        raise CampaignError("; ".join(wrong))
    return f"{len(names)} screens, {len(read)} times read, {sum(count for count, _ in read)} controls by role and name"

"""The class code: an animal and a number ("egel 42") that stand for a lesson and a part of it, without a network.

A lesson is named by the letter and the number that its id begins with, chosen once for the whole curriculum
(``c02-mail-lezen``); any other one by a mark of its id. Every code has its place in one fixed row, so it is the same on
every device and in every version. An animal takes only some of the numbers, which is the check: one wrong digit, or two
that changed places, is always noticed. Whole lessons of the curriculum have two digits, all else has three.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import gcd
from types import MappingProxyType
from typing import Literal, get_args
from zlib import crc32

from .people import ANIMALS

Part = Literal["whole", "watch", "together", "alone"]
PARTS: tuple[Part, ...] = get_args(Part)
"""The whole lesson, or where to begin in it: *eerst kijken, samen doen, zelf doen*."""
MOST_DIGITS = 3

_ANIMALS = tuple(ANIMALS)[:24]
"""Those there were when the first code was given; more may come behind them."""
_LETTERS = "abcdefghijv"
"""The ten themes, and the lessons for who helps."""
_NUMBERS = range(40)
_SHORT = (*range(14), 20, 21)
"""The numbers of the curriculum (20 and 21: first aid) of which the whole lesson has two digits."""
_OTHERS = 90
"""So many marks are there for lessons without a letter and number of the curriculum."""
_NUMBERED = re.compile(r"([a-z])([0-9]{1,2})-")
_PRIME = 11
_APART = 3
"""How far the checks of two neighbouring animals lie apart."""
_LEAP = 0.618
"""The share of its numbers that lies between one number of an animal and the next."""
_TURNS = 60
"""A number below this leaves the same rest, by 2, 3, 4, 5 and 6 content sets, as often as any other."""


@dataclass(frozen=True, slots=True)
class ClassCode:
    """What stands on the wall: an animal and a number."""

    animal: str
    number: int


@dataclass(frozen=True, slots=True)
class Meant:
    """What a code stands for: the place of the lesson among all lessons that can be, and the part."""

    lesson: int
    part: Part


def class_code(lesson: str, part: Part, lessons: Iterable[str]) -> ClassCode | None:
    """The code for a part of a lesson; ``None`` when another of these lessons would answer to it as well."""
    meant = Meant(_place(lesson), part)
    if any(_place(other) == meant.lesson for other in lessons if other != lesson):
        return None
    return _codes()[meant]


def read_class_code(animal: str, number: int) -> Meant | None:
    """What a code stands for; ``None`` when there is no such code, so something was mistyped."""
    return _meanings().get(ClassCode(animal, number))


def meant_lesson(meant: Meant, lessons: Iterable[str]) -> str:
    """The lesson that is meant among those here; empty when it is not here, or when two answer to the code."""
    found = [lesson for lesson in lessons if _place(lesson) == meant.lesson]
    return found[0] if len(found) == 1 else ""


def parts_of(guidances: Iterable[str]) -> tuple[Part, ...]:
    """The parts that a lesson has, by the guidance of its steps; the whole lesson is always one."""
    there = set(guidances)
    return tuple(part for part in PARTS if part == "whole" or part in there)


def first_step(part: Part, steps: Sequence[tuple[str, str]]) -> str:
    """The step at which a part begins, of ids with their guidance; empty: at the beginning of the lesson."""
    return next((step for step, guidance in steps if guidance == part), "")


def first_turn(device: str) -> int:
    """The number at which the content of a class begins on this device: the neighbour's begins elsewhere."""
    return crc32(device.encode()) % _TURNS


def _place(lesson: str) -> int:
    """The lesson's place: by theme and number, and behind those by its mark."""
    numbered = _NUMBERED.match(lesson)
    if numbered is not None and numbered[1] in _LETTERS and int(numbered[2]) in _NUMBERS:
        return _LETTERS.index(numbered[1]) * len(_NUMBERS) + int(numbered[2])
    return len(_LETTERS) * len(_NUMBERS) + crc32(lesson.encode()) % _OTHERS


def _is_short(meant: Meant) -> bool:
    letter, number = divmod(meant.lesson, len(_NUMBERS))
    return meant.part == "whole" and letter < len(_LETTERS) and number in _SHORT


@cache
def _codes() -> Mapping[Meant, ClassCode]:
    """Every code there is, made once."""
    everything = [Meant(at, part) for at in range(len(_LETTERS) * len(_NUMBERS) + _OTHERS) for part in PARTS]
    short = [meant for meant in everything if _is_short(meant)]
    long = [meant for meant in everything if not _is_short(meant)]
    pairs = (*zip(short, _spread(range(10, 100)), strict=False), *zip(long, _spread(range(100, 1000)), strict=False))
    return MappingProxyType(dict(pairs))


@cache
def _meanings() -> Mapping[ClassCode, Meant]:
    return MappingProxyType({code: meant for meant, code in _codes().items()})


def _spread(numbers: Sequence[int]) -> tuple[ClassCode, ...]:
    """The animals in turn, each with the numbers it takes, in leaps: neighbours look nothing like each other."""
    taken = [_leaping([number for number in numbers if _fits(at, number)], at) for at in range(len(_ANIMALS))]
    rounds = range(max(map(len, taken)))
    return tuple(
        ClassCode(_ANIMALS[at], those[turn]) for turn in rounds for at, those in enumerate(taken) if turn < len(those)
    )


def _leaping(numbers: Sequence[int], start: int) -> list[int]:
    """All the numbers, each far from the one before."""
    count = len(numbers)
    leap = next(leap for leap in range(round(_LEAP * count), count) if gcd(leap, count) == 1)
    return [numbers[(start + turn) * leap % count] for turn in range(count)]


def _fits(animal: int, number: int) -> bool:
    """Each place weighs differently, and 11 is a prime: one change or one swap never leaves the rest as it was."""
    hundreds, rest = divmod(number, 100)
    tens, units = divmod(rest, 10)
    return (units + 2 * tens + 3 * hundreds) % _PRIME == _APART * animal % _PRIME

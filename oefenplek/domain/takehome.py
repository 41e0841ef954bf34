"""The code on a take-home sheet: lesson, step and language in eight characters, so that nothing has to be kept.

The same eight characters stand in the QR code. A lesson is named by the letter and the number that its id begins with,
chosen once for the whole curriculum (``c02-mail-lezen``); one without a number by a mark of its id. A step is named by
a mark of its id and by its place, so the code still finds it in a newer version of the lesson. The last character is a
check: one wrong character, or two that changed places, is always noticed.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import prod
from zlib import crc32

ALPHABET = "2346789CDFHJKNPRTWX"
"""Nineteen characters that nobody mixes up, read or spoken: no vowels, and no 0 O 1 I L 5 S Z B G Q U V."""
LENGTH = 8
TONGUES = ("nl", "en", "fr", "ar", "nl+en", "nl+fr", "nl+ar")
"""All in one language, or Dutch with help in another. A new one comes at the end: old sheets stay true."""

_LOOKALIKES = str.maketrans({"B": "8", "Z": "2", "G": "6"})
_PREFIX = "OEFENPLEK"
_LETTERS, _NUMBERS, _OTHERS = 26, 100, 1000
_SIZES = (_LETTERS * _NUMBERS + _OTHERS, 5, 31, 100, 16)
"""How many values each part may have: lesson, mark of its id, mark of the step, its place, language."""
_ALL = len(ALPHABET) ** (LENGTH - 1)
_SPREAD = 524_287_111
"""Spreads neighbours, so that the code of a first step is no row of equal characters."""
_NUMBERED = re.compile(r"([a-z])([0-9]{1,2})-")


@dataclass(frozen=True, slots=True)
class Bookmark:
    """What a code says: the lesson by number and mark, the step by mark and place, and the language."""

    lesson: int
    lesson_mark: int
    step_mark: int
    position: int
    tongue: str

    @property
    def short(self) -> str:
        """The lesson as it is numbered in the curriculum (``c02``); empty for one without a number."""
        letter, number = divmod(self.lesson, _NUMBERS)
        return f"{chr(ord('a') + letter)}{number:02}" if letter < _LETTERS else ""


@dataclass(frozen=True, slots=True)
class Found:
    """A lesson of this place for a code: the one that was meant, or the nearest there is."""

    lesson: str
    meant: bool


def bookmark(lesson: str, step: str, position: int, tongue: str = TONGUES[0]) -> Bookmark:
    """Where somebody stopped. ``position`` counts the lesson's steps from 0."""
    numbers = (_number(lesson), *_marks(lesson, step), min(max(position, 0), _SIZES[3] - 1))
    return Bookmark(*numbers, tongue if tongue in TONGUES else TONGUES[0])


def code_of(mark: Bookmark) -> str:
    """The eight characters."""
    value = 0
    for part, size in zip(_parts(mark), _SIZES, strict=True):
        value = value * size + part
    value = value * _SPREAD % _ALL
    digits = [value // len(ALPHABET) ** at % len(ALPHABET) for at in range(LENGTH - 1)]
    return "".join(ALPHABET[digit] for digit in (*digits, _check(digits)))


def read_code(text: str) -> Bookmark | None:
    """What a code says; ``None`` when a character is wrong or missing."""
    typed = tidy(text)
    if len(typed) != LENGTH or any(letter not in ALPHABET for letter in typed):
        return None
    *digits, check = (ALPHABET.index(letter) for letter in typed)
    value = sum(digit * len(ALPHABET) ** at for at, digit in enumerate(digits)) * pow(_SPREAD, -1, _ALL) % _ALL
    if check != _check(digits) or value >= prod(_SIZES):
        return None
    parts: list[int] = []
    for size in reversed(_SIZES):
        value, part = divmod(value, size)
        parts.append(part)
    tongue, position, step_mark, lesson_mark, lesson = parts
    return Bookmark(lesson, lesson_mark, step_mark, position, TONGUES[tongue] if tongue < len(TONGUES) else TONGUES[0])


def tidy(text: str) -> str:
    """Typed characters as the code has them: capitals, no spaces, and what can only be meant as another one."""
    return "".join(text.upper().translate(_LOOKALIKES).replace("-", " ").split())


def written(code: str) -> str:
    """A code as people read it: in two groups."""
    return f"{code[: LENGTH // 2]} {code[LENGTH // 2 :]}".strip()


def payload(code: str) -> str:
    """What stands in the QR code: plain text, whatever reads it."""
    return f"{_PREFIX} {code}"


def read_payload(text: str) -> str:
    """The code in a QR code's text; empty when it is not one of ours."""
    first, _, code = text.strip().partition(" ")
    return tidy(code) if first == _PREFIX and read_code(code) is not None else ""


def find_lesson(mark: Bookmark, lessons: Iterable[str]) -> Found | None:
    """The lesson that is meant among those here; else the one whose number in the same theme comes nearest."""
    here = tuple(lessons)
    same = [lesson for lesson in here if _number(lesson) == mark.lesson]
    marked = [lesson for lesson in same if _mark(lesson, _SIZES[1]) == mark.lesson_mark]
    if marked or (same and mark.short):
        return Found((marked or same)[0], meant=True)
    theme = [lesson for lesson in here if mark.short and _NUMBERED.match(lesson) and lesson[0] == mark.short[0]]
    nearest = min(theme, key=lambda lesson: (abs(_number(lesson) - mark.lesson), lesson), default="")
    return Found(nearest, meant=False) if nearest else None


def find_step(mark: Bookmark, steps: Sequence[str]) -> str:
    """The step that is meant; when it is not there any more, the one that stands at its place now."""
    marked = [at for at, step in enumerate(steps) if _mark(step, _SIZES[2]) == mark.step_mark]
    places = marked or range(len(steps))
    at = min(places, key=lambda place: abs(place - mark.position), default=None)
    return "" if at is None else steps[at]


def _number(lesson: str) -> int:
    numbered = _NUMBERED.match(lesson)
    if numbered is None:
        return _LETTERS * _NUMBERS + _mark(lesson, _OTHERS)
    return (ord(numbered[1]) - ord("a")) * _NUMBERS + int(numbered[2])


def _marks(lesson: str, step: str) -> tuple[int, int]:
    return _mark(lesson, _SIZES[1]), _mark(step, _SIZES[2])


def _mark(text: str, size: int) -> int:
    """A small number that stays the same for the same text, on every computer."""
    return crc32(text.encode()) % size


def _parts(mark: Bookmark) -> tuple[int, ...]:
    return mark.lesson, mark.lesson_mark, mark.step_mark, mark.position, TONGUES.index(mark.tongue)


def _check(digits: Sequence[int]) -> int:
    """Each place weighs differently, and 19 is a prime: one change or one swap never leaves the sum as it was."""
    return (5 + sum(weight * digit for weight, digit in enumerate(digits, start=1))) % len(ALPHABET)

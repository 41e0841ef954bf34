"""Which key comes next, from what stands there, where the cursor is, and what is to stand there in the end."""

from dataclasses import dataclass
from itertools import takewhile
from operator import eq

from . import layout as keys


@dataclass(frozen=True, slots=True)
class Stroke:
    """One stroke: the key, the key that is held meanwhile (or none), and the sign that comes of it."""

    key: str
    held: str = ""
    sign: str = ""


def next_sign(text: str, answer: str) -> str:
    """The sign that comes next while what stands there is the beginning of the answer; else empty."""
    return answer[len(text)] if answer.startswith(text) and text != answer else ""


def next_stroke(text: str, cursor: int, answer: str, layout: str) -> Stroke | None:
    """The next stroke; nothing when it is done, or when the sign is not on this keyboard."""
    if text == answer:
        return None
    cursor = min(cursor, len(text))
    too_many = wrong(text, answer)
    if too_many:
        return Stroke(_erasing(text, cursor, answer, too_many))
    at = _same(text, answer)
    if cursor != at and _inserted(text, cursor, answer) is None:
        return Stroke(keys.RIGHT if cursor < at else keys.LEFT)
    return of_sign(_inserted(text, cursor, answer) or answer[at], layout)


def of_sign(sign: str, layout: str) -> Stroke | None:
    """The stroke that gives a sign."""
    found = keys.find(layout, sign)
    if found is None:
        return None
    key, level = found
    return Stroke(key.id, "" if level == "base" else level, sign)


def _inserted(text: str, cursor: int, answer: str) -> str | None:
    """The sign that leads on when it is typed at the cursor."""
    gap = len(answer) - len(text)
    fits = gap > 0 and answer.startswith(text[:cursor]) and (cursor == len(text) or answer.endswith(text[cursor:]))
    return answer[cursor] if fits else None


def wrong(text: str, answer: str) -> int:
    """How many signs have to go before only signs are missing."""
    before = _same(text, answer)
    behind = min(_same(text[::-1], answer[::-1]), min(len(text), len(answer)) - before)
    return len(text) - before - max(0, behind)


def _erasing(text: str, cursor: int, answer: str, too_many: int) -> str:
    """The key that takes away something wrong from here, or the one that brings the cursor nearer to it."""
    if cursor and wrong(text[: cursor - 1] + text[cursor:], answer) < too_many:
        return keys.BACKSPACE
    if wrong(text[:cursor] + text[cursor + 1 :], answer) < too_many:
        return keys.DELETE
    return keys.RIGHT if cursor <= _same(text, answer) else keys.LEFT


def _same(text: str, other: str) -> int:
    """How many signs at the start are the same."""
    return sum(1 for _ in takewhile(bool, map(eq, text, other)))


def word_by_word(text: str, answer: str) -> tuple[str, ...]:
    """What stands there after each word, when the rest of the answer is typed."""
    if not answer.startswith(text):
        return (answer,)
    ends = [at for at, sign in enumerate(answer) if sign.isspace() and at > len(text)]
    return tuple(answer[:at] for at in (*ends, len(answer)))


def one_by_one(text: str, cursor: int, answer: str) -> tuple[str, ...]:
    """What stands there after each stroke of someone who makes no mistake."""
    found: list[str] = []
    for _ in range(4 * (len(text) + len(answer))):
        if text == answer:
            break
        text, cursor, changed = _struck(text, cursor, answer)
        if changed:
            found.append(text)
    return tuple(found)


def _struck(text: str, cursor: int, answer: str) -> tuple[str, int, bool]:
    stroke = next_stroke(text, cursor, answer, keys.QWERTY)
    match stroke.key if stroke is not None else "":
        case keys.BACKSPACE:
            return text[: cursor - 1] + text[cursor:], cursor - 1, True
        case keys.DELETE:
            return text[:cursor] + text[cursor + 1 :], cursor, True
        case keys.LEFT:
            return text, cursor - 1, False
        case keys.RIGHT:
            return text, cursor + 1, False
    sign = _inserted(text, cursor, answer) or answer[min(cursor, len(answer) - 1)]
    return text[:cursor] + sign + text[cursor:], cursor + 1, True

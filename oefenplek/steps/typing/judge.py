"""Looking at what was typed: is it right, and if not, what is it that is known about it?"""

import unicodedata
from collections.abc import Iterator

from oefenplek.domain.slips import nearly_right

from .body import Accept, Body, Mistake
from .layout import find

CAPS = 3
"""So many capitals in a row where small letters belong: that is no longer one letter too many."""


def is_right(body: Body, text: str) -> bool:
    """Is it what was asked, as the step accepts it, without any slip?"""
    return any(same(body.accept, text, wanted) for wanted in (body.answer, *body.accept.also))


def nearly(body: Body, text: str) -> bool:
    """Is it right but for as many small slips as this step lets through?"""
    accept = body.accept
    return accept.slips > 0 and any(
        distance(fold(accept, text), fold(accept, wanted)) <= accept.slips for wanted in (body.answer, *accept.also)
    )


def same(accept: Accept, text: str, wanted: str) -> bool:
    """The same, as far as it makes a difference here? Space behind the last letter never does."""
    return fold(accept, text.rstrip()) == fold(accept, wanted.rstrip())


def begins(accept: Accept, text: str, wanted: str) -> bool:
    """Is it a beginning of what is wanted?"""
    return loose(accept, wanted).startswith(loose(accept, text))


def fold(accept: Accept, text: str) -> str:
    """A text without what makes no difference here."""
    folded = loose(accept, text)
    return "".join(folded.split()) if accept.spaces else folded


def loose(accept: Accept, text: str) -> str:
    """The same, sign for sign: as long as the text itself."""
    lowered = "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text) if accept.case else text
    return "".join(map(_plain, lowered)) if accept.accents else lowered


def _plain(sign: str) -> str:
    return unicodedata.normalize("NFD", sign)[0]


def distance(text: str, other: str) -> int:
    """How many letters have to be changed, added, left out or swapped with their neighbour."""
    rows = [list(range(len(other) + 1))]
    for at, sign in enumerate(text, 1):
        row = [at]
        for to, wanted in enumerate(other, 1):
            best = min(rows[-1][to] + 1, row[-1] + 1, rows[-1][to - 1] + (sign != wanted))
            if at > 1 and to > 1 and (sign, text[at - 2]) == (other[to - 2], wanted):
                best = min(best, rows[-2][to - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1]


def recognised(body: Body, text: str) -> Mistake | None:
    """The first of the step's own mistakes that is in this text."""
    return next((mistake for mistake in body.mistakes if matches(mistake, text)), None)


def matches(mistake: Mistake, text: str) -> bool:
    """Is this mistake in this text?"""
    given, what = text.casefold().strip(), mistake.what.casefold()
    match mistake.how:
        case "lacks":
            return what not in given
        case "has":
            # A space behind the last letter is nothing that anybody sees.
            return what in given
        case "starts":
            return given.startswith(what)
        case "is":
            return given == what.strip()


def caps_lock(text: str, wanted: str) -> bool:
    """Do capitals stand where small letters belong, several in a row?"""
    run = 0
    for sign, right in zip(text, wanted, strict=False):
        turned = sign != right and sign.casefold() == right.casefold() and right.islower()
        run = run + 1 if turned else run if not right.isalpha() else 0
        if run >= CAPS:
            return True
    return False


def nearly_same(body: Body, text: str) -> str:
    """X14: equal but for ``case``, ``spaces`` or ``both``; else empty."""
    if nearly_right(text.strip(), body.answer) is None:
        return ""
    if text.casefold().strip() == body.answer.casefold():
        return "case"
    return "spaces" if "".join(text.split()) == "".join(body.answer.split()) else "both"


def other_level(typed: str, wanted: str, layout: str) -> str:
    """X13: the right key, but not with the key that is held beside it. What to hold: ``shift``, ``altgr``, ``base``."""
    found = find(layout, wanted)
    if found is None or typed == wanted:
        return ""
    key, level = found
    return level if key.level(typed) else ""


def odd_word(text: str, answer: str) -> str:
    """The first word of the answer that does not stand in its place."""
    given = [*text.split(), *[""] * len(answer.split())]
    return next((wanted for wanted, typed in zip(_words(answer), given, strict=False) if wanted != typed), "")


def _words(text: str) -> Iterator[str]:
    yield from text.split()


def as_written(accept: Accept, text: str, wanted: str) -> str:
    """What was typed, with those signs of the answer that count as the same."""
    equal = (loose(accept, sign) == loose(accept, right) for sign, right in zip(text, wanted, strict=False))
    return (
        "".join(right if same else sign for sign, right, same in zip(text, wanted, equal, strict=False))
        + text[len(wanted) :]
    )

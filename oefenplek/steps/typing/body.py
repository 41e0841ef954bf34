"""A typing step as it is written in a lesson."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

Guidance = Literal["", "watch", "together", "alone"]
How = Literal["lacks", "has", "starts", "is"]
CURSOR = "|"
"""Where the cursor stands in the text that a step begins with."""


@dataclass(frozen=True, slots=True)
class Accept:
    """What else counts as right; ``any`` means: it makes no difference."""

    case: bool = False
    spaces: bool = False
    accents: bool = False
    slips: int = 0
    """So many small slips (one letter each) are let through."""
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mistake:
    """Something that is recognised in what was typed, with its own words."""

    id: str
    how: How
    what: str
    say: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that may give an idea for a word."""

    icon: str
    text: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """What a pass phrase needs."""

    words: int
    letters: int
    example: str = ""
    """A phrase that everybody sees, to show what is meant; so it is no good phrase any more."""
    names: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True, slots=True)
class Body:
    """What is to be typed, and how it is looked at."""

    task: str
    answer: str
    title: str = ""
    """What stands above the text on the yellow note."""
    hidden: bool = False
    """The text does not stand on the stage: the task tells where it is."""
    by_key: bool = False
    """Every key is answered by itself; another key changes nothing."""
    keyboard: bool = False
    layout: str = ""
    start: str = ""
    cursor: int = 0
    accept: Accept = field(default_factory=Accept)
    mistakes: tuple[Mistake, ...] = ()
    phrase: Phrase | None = None
    praise: str = ""
    guidance: Guidance = ""
    others: tuple[str, ...] = ()
    """Other texts, as long and as difficult, for another time."""

    def at(self, turn: int) -> "Body":
        """The step with the text of this time."""
        answers = (self.answer, *self.others)
        return replace(self, answer=answers[turn % len(answers)]) if self.others else self

    @property
    def repairs(self) -> bool:
        """Does something stand there already that is to be mended?"""
        return bool(self.start)


def read(data: Mapping[str, Any]) -> Body:
    """Make a body from compiled data."""
    accept, phrase = data.get("accept") or {}, data.get("phrase")
    before, mark, after = str(data.get("start") or "").partition(CURSOR)
    return Body(
        task=data["task"],
        answer=data["answer"],
        title=data.get("note") or "",
        hidden=bool(data.get("hidden")),
        by_key=bool(data.get("by_key")),
        keyboard=bool(data.get("keyboard")),
        layout=data.get("layout") or "",
        start=before + after,
        cursor=len(before) if mark else len(before + after),
        accept=_accept(accept),
        mistakes=tuple(_mistake(mistake) for mistake in data.get("mistakes") or ()),
        phrase=_phrase(phrase) if phrase else None,
        praise=data.get("praise") or "",
        guidance=data.get("guidance") or "",
        others=tuple(data.get("others") or ()),
    )


def _accept(data: Mapping[str, Any]) -> Accept:
    same = {name: data.get(name) == "any" for name in ("case", "spaces", "accents")}
    return Accept(**same, slips=int(data.get("slips") or 0), also=tuple(data.get("also") or ()))


def _mistake(data: Mapping[str, Any]) -> Mistake:
    how, what = next((how, what) for how, what in data["when"].items() if what)
    return Mistake(data["id"], how, what, data["say"])


def _phrase(data: Mapping[str, Any]) -> Phrase:
    pictures = tuple(Picture(picture["icon"], picture["text"]) for picture in data.get("pictures") or ())
    names = tuple(data.get("names") or ())
    return Phrase(int(data["words"]), int(data["letters"]), data.get("example") or "", names, pictures)

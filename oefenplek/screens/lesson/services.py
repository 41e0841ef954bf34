"""What the lesson screen is given from outside."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from oefenplek.domain import player as play
from oefenplek.ui.speech.reader import Reader

from .demonstration import Pace
from .wording import Wording

Count = Callable[[play.Effect], None]


def _silence() -> None:
    """No sound."""


@dataclass(frozen=True, slots=True)
class LessonServices:
    """What the screen is given: counting goes to storage, the reader speaks."""

    reader: Reader
    count: Count
    wording: Wording
    pace: Pace
    read_aloud: Callable[[], bool]
    done_sound: Callable[[], None]
    tick_sound: Callable[[], None] = _silence
    keep_pace: Callable[[int], None] = lambda _ms: None
    """Keep how slow a double-click may be for this person."""
    keep_hold: Callable[[int], None] = lambda _ms: None
    """Keep from when on a press of this person is a long one."""
    level: Callable[[], play.Level] = lambda: play.USUAL
    """How much help there is in this visit."""
    keep_level: Callable[[play.Level], None] = lambda _level: None
    """Keep that for the rest of the visit."""
    helper: Callable[[], bool] = lambda: True
    """Is somebody here now who can come to help?"""
    media: Path | None = None
    """Where the lesson's own pictures stand."""

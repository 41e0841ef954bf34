"""The player: a pure reducer that leads a person through one lesson.

``advance(course, player, event) → (player, effects)``. It knows no screen and no storage: what has to happen
outside is an effect. Nothing advances by itself; going back restores what was there.
"""

from .effects import Answered, Effect, LeftBackwards, LessonDone, Play, Say, Shown, StepDone
from .events import (
    AskedHelp,
    BeganAgain,
    Did,
    Event,
    ShowBegan,
    ShowDid,
    ShowEnded,
    Slipped,
    StayedStill,
    WentBack,
    WentOn,
)
from .reducer import Result, advance, begin
from .state import STILL_HELP, Attempt, Course, Player
from .view import hint, marked, may_go_on, next_act, present_rung, target
from .way import following, left, place_of, stones

__all__ = [
    "STILL_HELP",
    "Answered",
    "AskedHelp",
    "Attempt",
    "BeganAgain",
    "Course",
    "Did",
    "Effect",
    "Event",
    "LeftBackwards",
    "LessonDone",
    "Play",
    "Player",
    "Result",
    "Say",
    "ShowBegan",
    "ShowDid",
    "ShowEnded",
    "Shown",
    "Slipped",
    "StayedStill",
    "StepDone",
    "WentBack",
    "WentOn",
    "advance",
    "begin",
    "following",
    "hint",
    "left",
    "marked",
    "may_go_on",
    "next_act",
    "place_of",
    "present_rung",
    "stones",
    "target",
]

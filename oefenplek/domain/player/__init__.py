"""The player: a pure reducer that leads a person through one lesson.

``advance(course, player, event) → (player, effects)``. It knows no screen and no storage: what has to happen
outside is an effect. Nothing advances by itself; going back restores what was there.
"""

from ..help_level import LEVELS, STILL_HELP, USUAL, Level, patience
from .effects import (
    Answered,
    Effect,
    HelpAsked,
    LeftBackwards,
    LessonDone,
    Misstep,
    Play,
    Say,
    Shown,
    StepDone,
    StepSkipped,
)
from .events import (
    AskedHelp,
    BeganAgain,
    Did,
    Event,
    LevelChosen,
    ShowBegan,
    ShowDid,
    ShowEnded,
    Skipped,
    Slipped,
    StayedStill,
    WentBack,
    WentOn,
)
from .opening import Result, fresh
from .reducer import advance, begin
from .state import Attempt, Course, Player
from .view import hint, marked, may_go_on, next_act, present_rung, target
from .way import following, left, place_of, stones

__all__ = [
    "LEVELS",
    "STILL_HELP",
    "USUAL",
    "Answered",
    "AskedHelp",
    "Attempt",
    "BeganAgain",
    "Course",
    "Did",
    "Effect",
    "Event",
    "HelpAsked",
    "LeftBackwards",
    "LessonDone",
    "Level",
    "LevelChosen",
    "Misstep",
    "Play",
    "Player",
    "Result",
    "Say",
    "ShowBegan",
    "ShowDid",
    "ShowEnded",
    "Shown",
    "Skipped",
    "Slipped",
    "StayedStill",
    "StepDone",
    "StepSkipped",
    "WentBack",
    "WentOn",
    "advance",
    "begin",
    "following",
    "fresh",
    "hint",
    "left",
    "marked",
    "may_go_on",
    "next_act",
    "patience",
    "place_of",
    "present_rung",
    "stones",
    "target",
]

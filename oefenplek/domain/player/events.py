"""What comes in: what the person, the hand, the clock or a demonstration did."""

from dataclasses import dataclass

from ..actions import Action
from ..help_level import Level


@dataclass(frozen=True, slots=True)
class Did:
    """The person did something in this step."""

    action: Action


@dataclass(frozen=True, slots=True)
class Slipped:
    """The hand slipped in a way that was recognised; ``say`` is the sentence for it."""

    code: str
    say: str


@dataclass(frozen=True, slots=True)
class AskedHelp:
    """*Hulp* was pressed: one rung up."""


@dataclass(frozen=True, slots=True)
class StayedStill:
    """Nothing moved for a while."""


@dataclass(frozen=True, slots=True)
class ShowBegan:
    """A demonstration begins (*Voordoen*, or the fourth rung)."""


@dataclass(frozen=True, slots=True)
class ShowDid:
    """The demonstration does one act."""

    action: Action


@dataclass(frozen=True, slots=True)
class ShowEnded:
    """The demonstration is over; everything is put back."""


@dataclass(frozen=True, slots=True)
class WentOn:
    """*Verder* was pressed."""


@dataclass(frozen=True, slots=True)
class WentBack:
    """*Terug* was pressed, or a stone on the path: then ``step`` names it."""

    step: str = ""


@dataclass(frozen=True, slots=True)
class BeganAgain:
    """*Opnieuw beginnen* was pressed."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """*Deze stap overslaan* was pressed, by whoever helps."""


@dataclass(frozen=True, slots=True)
class LevelChosen:
    """Whoever helps chose how much help there is from now on."""

    level: Level


Event = (
    (Did | Slipped | AskedHelp | StayedStill | BeganAgain | WentOn | WentBack)
    | (ShowBegan | ShowDid | ShowEnded)
    | (Skipped | LevelChosen)
)

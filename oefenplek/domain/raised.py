"""The raised arm: who presses *Hulp* twice in one step wants somebody to come.

It goes down when the helper takes it down, when the step is done, and when another step comes. In the same step it goes
up again only after two presses more. Where nobody is here to come, it says so instead.
"""

from dataclasses import dataclass, replace
from typing import Literal

from .marks import N_

TIMES = 2
"""So often is *Hulp* pressed by somebody who needs a person."""
COMING = N_("Iemand komt zo bij u. U kunt rustig verdergaan.")
NOBODY = N_("Er is nu niemand om te helpen.")

Shown = Literal["", "up", "alone"]


@dataclass(frozen=True, slots=True)
class Arm:
    """What is shown: nothing, the arm, or that nobody is here; and how often help was asked since."""

    step: str = ""
    asked: int = 0
    shown: Shown = ""


def asked(arm: Arm, step: str, *, helper: bool) -> Arm:
    """*Hulp* was pressed in this step; ``helper``: is somebody here to come?"""
    here = at_step(arm, step)
    times = here.asked + 1
    if here.shown or times < TIMES:
        return replace(here, asked=times)
    return Arm(step, 0, "up" if helper else "alone")


def at_step(arm: Arm, step: str) -> Arm:
    """This step is on the screen: what was asked in another one is over."""
    return arm if arm.step == step else Arm(step)


def lowered(arm: Arm) -> Arm:
    """Somebody came, or read that nobody is here."""
    return Arm(arm.step)


def done(arm: Arm) -> Arm:
    """The step is done: nobody needs to come for it any more."""
    return Arm(arm.step)

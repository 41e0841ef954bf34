"""Wording lesson texts for this device and this moment: pointing word, scene values, words on buttons."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from oefenplek.domain import text
from oefenplek.domain.player import Course, Player, target

Translate = Callable[[str], str]
OWN_BUTTON = re.compile(r"\*\*(Voordoen|Verder|Hulp|Voorlezen|Opnieuw beginnen)\*\*")
"""A button of ours named in a lesson: it is called what stands on it, also where the screen is not in Dutch."""


@dataclass(frozen=True, slots=True)
class Wording:
    """How texts are worded here: which hand holds the device, and in which interface language."""

    pointer: text.Pointer
    translate: Translate

    def resolve(self, said: str, values: Mapping[str, str]) -> str:
        """Word one text; interface texts are translated, lesson texts stay in the lesson's language."""
        worded = OWN_BUTTON.sub(lambda button: f"**{self.translate(button[1])}**", self.translate(said))
        return text.resolve(worded, self.pointer, values)


def values_now(course: Course, player: Player) -> Mapping[str, str]:
    """Values for ``{name}`` now; ``{knop}`` is the word on the button that leads on."""
    step = course.step(player.at)
    if step.body is None:
        return {}
    values = dict(course.rules_at(player.at).values(step.body, player.now.state))
    button = target(course, player).removeprefix("button/")
    values.setdefault("knop", values.get(f"knop-{button}", ""))
    return values

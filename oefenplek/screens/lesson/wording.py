"""Wording lesson texts for this device and this moment: pointing word, scene values, words on buttons, and help."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from oefenplek.domain import numbers, text
from oefenplek.domain.aids import Aid, Aids
from oefenplek.domain.player import Course, Player, target
from oefenplek.domain.simulated import DESCRIBED
from oefenplek.ui.language import NAMES

Translate = Callable[[str], str]
Help = dict[str, Any]
"""What a help balloon shows: ``{text, old, language}``; empty: there is no balloon."""
OWN_BUTTON = re.compile(r"\*\*(Voordoen|Verder|Hulp|Voorlezen|Opnieuw beginnen)\*\*")
"""A button of ours named in a lesson: it is called what stands on it, also where the screen is not in Dutch."""


def as_written(said: str) -> str:
    """A sentence of ours in a Dutch lesson stays Dutch, whatever the language of the screen."""
    return said


@dataclass(frozen=True, slots=True)
class Wording:
    """How texts are worded here: which hand holds the device, in which languages, and with which help."""

    pointer: text.Pointer
    translate: Translate
    """Into the language of the screen: buttons and notices."""
    in_lesson: Translate = as_written
    """Into the language of the lesson: our own hints and answers stand between the author's sentences."""
    aids: Aids = field(default_factory=Aids)
    language: str = "nl"
    """The language of the screen."""
    numbers: Mapping[str, str] = field(default_factory=dict)
    """The telephone numbers of this place."""

    def resolve(self, said: str, values: Mapping[str, str]) -> str:
        """Word one text that stands in the lesson."""
        known = numbers.values(self.numbers, self.in_lesson(numbers.ASK))
        ours = {name: self.in_lesson(values[name]) for name in DESCRIBED & values.keys()}
        return self._filled(self.in_lesson(said), {**known, **values, **ours})

    def helps(self, said: str, values: Mapping[str, str]) -> list[Help]:
        """For each sentence of a text the help beside it; an empty list where there is none at all."""
        found = self.aids.of(self.in_lesson(said)) if self.aids.sentences else ()
        return [self._help(aid, values) for aid in found] if any(found) else []

    def _help(self, aid: Aid | None, values: Mapping[str, str]) -> Help:
        if aid is None:
            return {}
        ask = next((ask.text for ask in self.aids.of(numbers.ASK) if ask), numbers.ASK)
        theirs = {name: self.aids.values.get(value, value) for name, value in values.items()}
        described = {name: self.aids.of(values[name]) for name in DESCRIBED & values.keys()}
        theirs |= {name: told[0].text for name, told in described.items() if told and told[0] is not None}
        filled = self._filled(aid.text, {**numbers.values(self.numbers, ask), **theirs})
        return {"text": text.plain(filled), "old": aid.old, "language": self.aid_language}

    @property
    def aid_language(self) -> str:
        """The language of the help, as it is called in the language of the screen."""
        return self.translate(NAMES.get(self.aids.language, ""))

    def _filled(self, said: str, values: Mapping[str, str]) -> str:
        worded = OWN_BUTTON.sub(lambda button: f"**{self.translate(button[1])}**", said)
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


def fitted(helps: list[Help], sentences: int) -> list[Help]:
    """One help a sentence; a value with a full stop in it may have made more sentences than were written."""
    if not helps or len(helps) == sentences:
        return helps
    return [joined(helps)] + [{}] * (sentences - 1) if sentences else []


def joined(helps: list[Help]) -> Help:
    """The help of several sentences as one, for a card with one balloon."""
    there = [help_ for help_ in helps if help_]
    if not there:
        return {}
    return there[0] | {"text": " ".join(help_["text"] for help_ in there), "old": any(help_["old"] for help_ in there)}

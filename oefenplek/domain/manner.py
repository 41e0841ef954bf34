"""How Dutch is spoken at a place: with *u* or *je*, and with the words of its country.

A lesson is worded so when it is opened. What stands on a simulated device keeps its own form, and so does what somebody
in a lesson says; only the town is the same one everywhere.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .country import HOME, WEBSITES, in_country, town
from .helpers import for_helpers

PROSE = frozenset(
    {"title", "goal", "works_when", "anchor", "say", "not", "text", "question", "task", "praise", "feedback", "stone"}
    | {"other", "here", "home", "who", "alt"}
)
"""The parts of a lesson that talk to people here."""
KEPT = frozenset({"solution", "way", "when", "done", "never", "echo", "scenes", "phrase", "answer", "others", "note"})
"""The parts that hold acts, conditions, what is typed, and what somebody answers."""
SPOKEN = "talk"
"""A conversation: what is said in it stays, who says it is worded."""

Say = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Manner:
    """*u* or *je*, and the country."""

    address: str = "u"
    country: str = HOME

    @property
    def usual(self) -> bool:
        """Is everything said as it is written?"""
        return self.address != "je" and self.country == HOME

    def say(self, text: str) -> str:
        """A Dutch sentence as it is said here."""
        return self._called(in_country(text, self.country), quoted=False)

    def lesson(self, data: dict[str, Any]) -> dict[str, Any]:
        """Compiled data of a lesson, as it is told here."""
        if self.usual:
            return data
        there: dict[str, Any] = _everywhere(data, lambda text: town(text, self.country))
        if data.get("language") != "nl":
            return there
        # In a lesson for helpers it is helpers who are quoted: they speak as this place does.
        say = self._say_quoted if for_helpers(data["id"]) else self.say
        steps = [self._step(step, say) for step in there["steps"]]
        return {key: self._part(key, value, say) for key, value in there.items() if key != "steps"} | {"steps": steps}

    def device(self, data: dict[str, Any]) -> dict[str, Any]:
        """Data of a translation, or of a device to practise freely with: the town is this country's there too."""
        there: dict[str, Any] = _everywhere(data, lambda text: town(text, self.country))
        return data if self.country == HOME else there

    def _say_quoted(self, text: str) -> str:
        return self._called(in_country(text, self.country), quoted=True)

    def _called(self, text: str, *, quoted: bool) -> str:
        if self.address != "je":
            return text
        from .address import informal  # only where it is needed: the first frame does without

        return informal(text, quoted=quoted)

    def _step(self, step: Mapping[str, Any], say: Say) -> dict[str, Any]:
        made: dict[str, Any] = self._part("", step, say)
        body = made.get("body")
        if self.country != HOME and isinstance(body, dict):
            made["body"] = body | self._of_country(step["kind"], body)
        return made

    def _of_country(self, kind: str, body: Mapping[str, Any]) -> dict[str, Any]:
        """The website for at home, and the keyboard that is sold here."""
        if kind == "typing" and not body.get("layout"):
            return {"layout": "azerty"}
        website = body.get("website") if kind == "transfer" else None
        other = WEBSITES.get(website["address"]) if isinstance(website, dict) else None
        if website is None or other is None:
            return {}
        name, address, say = other
        return {"website": website | {"name": name, "address": address, "say": self.say(say)}}

    def _part(self, key: str, value: Any, say: Say) -> Any:
        if key in KEPT:
            return value
        if isinstance(value, str):
            return say(value) if key in PROSE else value
        if isinstance(value, list):
            return [self._said(one) if key == SPOKEN else self._part(key, one, say) for one in value]
        if isinstance(value, Mapping):
            return {name: self._part(name, one, say) for name, one in value.items()}
        return value

    def _said(self, line: Mapping[str, Any]) -> dict[str, Any]:
        return {**line, "who": self.say(line["who"]), "say": in_country(line["say"], self.country)}


def _everywhere(data: Any, change: Say) -> Any:
    if isinstance(data, str):
        return change(data)
    if isinstance(data, list):
        return [_everywhere(one, change) for one in data]
    if isinstance(data, Mapping):
        return {name: _everywhere(one, change) for name, one in data.items()}
    return data

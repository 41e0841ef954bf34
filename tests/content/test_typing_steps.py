"""Where an author of something to type can go wrong, each with its code."""

from typing import Any

import pytest

from oefenplek.content.build import build
from oefenplek.content.reader import Source
from tests.support.kinds import example, registry

HEAD = {"format": "1", "id": "typen", "title": "Typen", "goal": "Ik typ.", "minutes": "5"}
PHRASE = {"words": "4", "letters": "16", "names": ["ria"]}
BROKEN: dict[str, tuple[str, dict[str, Any]]] = {
    "a mistake that fits what is right": (
        "E651",
        {"mistakes": [{"id": "punt", "when": {"has": "."}, "say": "Er staat een punt."}]},
    ),
    "a mistake that fits what else is right": (
        "E651",
        {
            "accept": {"also": ["lotte"]},
            "mistakes": [{"id": "at", "when": {"lacks": "@"}, "say": "Er mist een @."}],
        },
    ),
    "nothing to mend": ("E652", {"others": [], "start": "LOTTE@familie|.example"}),
    "a sign that no drawn key has": ("E653", {"answer": "naïef", "mistakes": []}),
    "a pass phrase that is too short": ("E654", {"mistakes": [], "others": [], "phrase": PHRASE}),
    "a pass phrase with a name": (
        "E654",
        {"mistakes": [], "others": [], "phrase": PHRASE, "answer": "fiets maan kaas ria trap"},
    ),
    "two things to recognise at once": (
        "E203",
        {"mistakes": [{"id": "at", "when": {"lacks": "@", "has": "at"}, "say": "Er mist een @."}]},
    ),
    "nothing to type": ("E203", {"answer": "  "}),
    "key by key from the middle": ("E203", {"by_key": "yes", "others": [], "start": "lot|"}),
}


def codes(changes: dict[str, Any]) -> list[str]:
    step = {**example("typing"), **changes}
    return [problem.code for problem in build(Source(data={**HEAD, "steps": [step]}), registry()).problems]


def test_the_example_has_none() -> None:
    assert codes({}) == []


@pytest.mark.parametrize(("code", "changes"), BROKEN.values(), ids=BROKEN)
def test_what_does_not_work_is_told(code: str, changes: dict[str, Any]) -> None:
    assert codes(changes) == [code]


def test_a_sign_of_one_layout_only_needs_that_layout() -> None:
    assert codes({"answer": "zoë@familie.example", "keyboard": "yes"}) == ["E653"]
    assert codes({"answer": "cé@familie.example", "keyboard": "yes", "layout": "azerty"}) == []

"""What an author of a step for the hand can forget, told in whole sentences."""

from typing import Any

import pytest

from oefenplek.content.build import build
from oefenplek.content.reader import Source
from tests.support.kinds import HEAD, example, registry


def told(**changes: Any) -> list[tuple[str, str]]:
    step = {key: value for key, value in {**example("pointer"), **changes}.items() if value is not None}
    draft = build(Source(data={**HEAD, "steps": [step]}), registry())
    return [(problem.code, problem.sentence) for problem in draft.problems]


def test_the_example_itself_is_whole() -> None:
    assert told() == []


@pytest.mark.parametrize(
    ("changes", "code", "words"),
    [
        ({"sizes": ["20", "30"]}, "E641", "groot naar klein"),
        ({"name": None}, "E642", "“click” hoort hier ook: name en icon"),
        ({"skill": "drag"}, "E642", "goal"),
        ({"skill": "wheel", "rows": ["Brood", "Kaas"]}, "E642", "minstens 12"),
        ({"skill": "pinch", "pictures": [{"picture": "hond"}]}, "E642", "minstens 2"),
        ({"sizes": ["8"]}, "E203", "8"),
    ],
)
def test_what_is_missing_or_turned_around_is_told(changes: dict[str, Any], code: str, words: str) -> None:
    found = told(**changes)
    assert [problem for problem, _ in found] == [code]
    assert words in found[0][1]

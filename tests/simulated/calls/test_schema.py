"""What a lesson may write in a scene, and what is refused with a reason."""

from typing import Any

import pytest
from pydantic import ValidationError

from oefenplek.simulated.calls.schema import SceneContent

from .scenes import example

LINE = {"say": "Dag"}
CALL = {"id": "a", "name": "Iemand", "talk": [LINE]}


def call(**changes: Any) -> dict[str, Any]:
    return {"calls": [{**CALL, **changes}]}


def test_the_sample_scene_fits_and_so_does_the_least_there_can_be() -> None:
    SceneContent.model_validate(example())
    SceneContent.model_validate({})
    SceneContent.model_validate(call())


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        (call(talk=[]), "talk"),
        (call(name=""), "wie er belt"),
        (call(contact="niemand"), "er is geen niemand"),
        (call(after="b", incoming="yes"), "er is geen b"),
        (call(after="a"), "incoming: yes"),
        (call(link="https://kijkbel.nl/a"), "link"),
        (call(face="koning"), "kies uit"),
        (call(talk=[{**LINE, "goto": "x"}]), "er is geen x"),
        (call(talk=[{**LINE, "until": "slapen"}]), "kies uit"),
        (call(talk=[{**LINE, "show": "olifant"}]), "kies uit"),
        (call(talk=[{**LINE, "ends": "yes", "until": "chat"}]), "komt niets meer"),
        (call(talk=[{**LINE, "answers": [{"id": "a", "say": "A"}, {"id": "a", "say": "B"}]}]), "twee keer"),
        (call(talk=[{**LINE, "id": "x"}, {**LINE, "id": "x"}]), "twee keer"),
        (call(reactions=[{"when": "chat"}]), "say of goto"),
        (call(reactions=[{"when": "chat", "say": "A", "goto": "line-1"}]), "say of goto"),
        ({"calls": [CALL, CALL]}, "twee keer"),
        ({"start": "incoming/x"}, "er is geen x"),
        ({"start": "elders"}, "start"),
        ({"contacts": [{"id": "a", "name": "A", "number": "bel mij"}]}, "number"),
        ({"recent": [{"id": "a", "contact": "b"}]}, "er is geen b"),
        ({"onbekend": "x"}, "onbekend"),
    ],
)
def test_what_does_not_fit_is_refused(wrong: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValidationError) as found:
        SceneContent.model_validate(wrong)
    assert reason in str(found.value)


def test_a_line_without_a_name_is_called_by_its_place() -> None:
    SceneContent.model_validate(call(talk=[LINE, {**LINE, "goto": "line-1"}]))

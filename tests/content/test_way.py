"""The way through a lesson, with a kind whose answers go somewhere of their own."""

from dataclasses import replace
from typing import ClassVar

from oefenplek.content.build import build
from oefenplek.content.checker import check_draft
from oefenplek.content.fields import Form, StepId
from oefenplek.content.reader import read_text
from oefenplek.domain.kinds import Registry

from .support import registry


class Crossing(Form):
    """Every answer goes somewhere."""

    goes_on: ClassVar[bool] = False
    to: list[StepId]


HEAD = 'format: 1\nid: eigen\ntitle: "Kiezen"\ngoal: "Ik kies."\nminutes: 5\nsteps:\n'


def step(name: str, *to: str, goto: str = "") -> str:
    after = f"    goto: {goto}\n" if goto else ""
    if to:
        return f"  - id: {name}\n    kind: crossing\n    to: [{', '.join(to)}]\n{after}"
    return f'  - id: {name}\n    kind: read\n    text: "Kies maar."\n{after}'


def told(*steps: str) -> list[tuple[str, str]]:
    crossing = replace(registry().kinds["read"], name="crossing", schema=lambda: Crossing)
    kinds = Registry({**registry().kinds, "crossing": crossing}, registry().apps)
    return [(p.code, p.step) for p in check_draft(build(read_text(HEAD + "".join(steps)), kinds))]


def test_every_answer_leads_somewhere() -> None:
    assert told(step("een", "twee", "drie"), step("twee"), step("drie")) == []


def test_a_step_that_nobody_reaches() -> None:
    assert told(step("een", "drie"), step("twee"), step("drie")) == [("E302", "twee")]


def test_a_circle_has_no_way_out() -> None:
    assert told(step("een"), step("twee", "een")) == [("E303", "een"), ("E303", "twee")]


def test_a_circle_with_a_door_is_fine() -> None:
    assert told(step("een"), step("twee", "drie", "een"), step("drie")) == []


def test_whoever_takes_the_first_option_each_time_comes_to_the_end() -> None:
    assert told(step("een"), step("twee", "een", "drie"), step("drie")) == [("E305", "twee")]


def test_a_step_says_what_comes_after_it() -> None:
    ways = step("een", "a", "b"), step("a", goto="samen"), step("b"), step("samen")
    assert told(*ways) == []
    assert told(step("een", goto="drie"), step("twee"), step("drie")) == [("E302", "twee")]
    assert told(step("een"), step("twee", goto="een")) == [("E303", "een"), ("E303", "twee")]
    assert ("E301", "een") in told(step("een", goto="nergens"), step("twee"))


def test_a_crossing_has_no_way_of_its_own() -> None:
    assert told(step("een", "twee", "drie", goto="drie"), step("twee"), step("drie")) == [("E304", "een")]


def test_a_crossing_where_every_option_leads_to_the_same_step() -> None:
    assert told(step("een", "twee", "twee"), step("twee")) == [("W301", "een")]


def test_a_step_that_is_not_there() -> None:
    assert ("E301", "een") in told(step("een", "nergens"), step("twee"))


def test_a_number_of_the_place_may_stand_in_any_text() -> None:
    said = step("een").replace("Kies maar.", "De bank: {nummer-bank}")
    assert told(said) == []
    assert told(said.replace("bank}", "bnak}")) == [("E413", "een")]


DEVICE = (
    "  - id: een\n    kind: practice\n    guidance: together\n    scene: telefoon\n"
    "    done: {device: toestel, locked: no}\n    solution: [{do: unlock}]\n"
)
SCENE = "scenes:\n  telefoon: {app: device, start: lock, apps: {}}\n"


def test_what_a_device_fills_in_may_stand_in_a_text() -> None:
    good, slip = (f'{DEVICE}    task: "Kies {{knop-{name}}}. Code: {{code}}."\n' for name in ("home", "hoem"))
    assert ("E413", "een") not in told(good, SCENE)
    assert ("E413", "een") in told(slip, SCENE)

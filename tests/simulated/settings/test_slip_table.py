"""The mistakes of Instellingen, one by one: how each is made, what is said, and that the right acts then count."""

import pytest

from oefenplek.domain.actions import Action
from oefenplek.domain.text import plain, resolve
from oefenplek.simulated.settings import rules
from oefenplek.simulated.settings.mistakes import MISTAKES
from tests.support import slips

from .scenes import WIFI, act, do, opened, run, typed

Acts = tuple[Action, ...]
OWN, CONNECT, EYE = act("join", network="thuis"), act("connect"), act("show-password")
FLIGHT, SWITCH, ROAMING = (act("switch", setting=name) for name in ("flight", "wifi", "roaming"))
JOINED = (WIFI, OWN, typed("appel-Tuin-27"), CONNECT)
RIGHT = (OWN, typed("appel-Tuin-27"), CONNECT)

# what is recognised, what goes before, the slip, and what is right after it
TABLE: list[tuple[str, Acts, Action, Acts]] = [
    ("open-network", (WIFI,), act("join", network="gratis"), RIGHT),
    ("other-network", (WIFI,), act("join", network="buren"), (act("cancel"), *RIGHT)),
    ("password-twice", (WIFI, OWN, typed("Appel"), CONNECT, typed("appel")), CONNECT,
     (EYE, typed("appel-Tuin-27"), CONNECT)),
    ("flight-on", (), FLIGHT, (FLIGHT,)),
    ("wifi-off", (WIFI,), SWITCH, (SWITCH,)),
    ("roaming-on", (act("open", section="data"),), ROAMING, (ROAMING,)),
    ("forgot-own", (*JOINED, act("network-details", network="thuis")), act("forget"), RIGHT),
]  # fmt: skip


def told(action: Action) -> str:
    """An act in words: ``switch flight``."""
    return " ".join((action.name, *(value for _, value in action.params)))


@pytest.mark.parametrize(("code", "before", "slip", "right"), TABLE, ids=[row[0] for row in TABLE])
def test_a_mistake_is_recognised_and_the_right_acts_are_taken_right_after(
    code: str, before: Acts, slip: Action, right: Acts
) -> None:
    wrong, _, mistakes = run(do(opened(), *before), slip)
    assert mistakes == (code,)
    after, _, more = run(wrong, *right)
    assert after != wrong and more == ()
    said = plain(resolve(MISTAKES[code], "touch", rules.words(wrong)))
    slips.known("Instellingen", code, ", ".join(map(told, (*before, slip))), said, ", ".join(map(told, right)))


def test_the_table_has_every_mistake() -> None:
    assert MISTAKES.keys() == {row[0] for row in TABLE}

"""Conditions: data that looks at state and events."""

import pytest

from oefenplek.domain.actions import AppEvent
from oefenplek.domain.conditions import EventWas, Moment, StateIs, fires, holds, patterns, read

FACTS = {
    "message": {"nep": {"folder": "trash", "read": "no"}, "lotte": {"folder": "inbox", "read": "yes"}},
    "sent": {},
}
OPENED = AppEvent.of("link-opened", message="nep")


@pytest.mark.parametrize(
    ("condition", "true"),
    [
        ({"message": "nep", "folder": "trash"}, True),
        ({"message": "nep", "folder": "inbox"}, False),
        ({"message": "weg", "folder": "inbox"}, False),
        ({"message": {"all": ["nep", "lotte"]}, "folder": "trash"}, False),
        ({"message": {"any": ["nep", "lotte"]}, "folder": "trash"}, True),
        ({"message": {"any": "instances"}, "read": "yes"}, True),
        ({"sent": {"any": "instances"}}, False),
        ({"message": "nep", "folder": {"any": ["trash", "spam"]}}, True),
        ({"not": {"message": "nep", "folder": "inbox"}}, True),
        ({"all": [{"message": "nep", "folder": "trash"}, {"message": "lotte", "folder": "inbox"}]}, True),
        ({"any": [{"message": "nep", "folder": "inbox"}, {"message": "lotte", "folder": "inbox"}]}, True),
        ({"event": "link-opened", "message": "nep"}, True),
        ({"event": "link-opened", "message": "lotte"}, False),
        ({"event": "link-opened", "count": {"min": "2"}}, False),
        ({"event": "link-opened", "count": {"max": "1"}}, True),
        ({"event": "sent", "count": {"max": "0"}}, True),
    ],
)
def test_holds(condition: dict[str, object], true: bool) -> None:
    assert holds(read(condition), Moment(FACTS, (), (OPENED,))) is true


def test_a_mistake_fires_in_the_act_that_made_it_and_not_again() -> None:
    opened = read({"event": "link-opened"})
    before, after = Moment(FACTS), Moment(FACTS, (OPENED,), (OPENED,))
    later = Moment(FACTS, (), (OPENED,))
    assert fires(opened, before, after)
    assert not fires(opened, after, later)
    assert fires(opened, later, Moment(FACTS, (OPENED,), (OPENED, OPENED))), "the same slip once more"


def test_a_state_fires_when_it_becomes_so() -> None:
    gone = read({"message": "lotte", "folder": "trash"})
    thrown = {"message": {"lotte": {"folder": "trash"}}}
    assert fires(gone, Moment(FACTS), Moment(thrown))
    assert not fires(gone, Moment(thrown), Moment(thrown))


def test_a_count_fires_once_when_it_is_reached() -> None:
    thrice = read({"event": "link-opened", "count": {"min": "2"}})
    once, twice = Moment(FACTS, (OPENED,), (OPENED,)), Moment(FACTS, (OPENED,), (OPENED, OPENED))
    assert fires(thrice, once, twice)
    assert not fires(thrice, twice, Moment(FACTS, (OPENED,), (OPENED,) * 3))


def test_patterns_are_found_in_order() -> None:
    found = patterns(read({"all": [{"event": "sent"}, {"not": {"message": "nep", "folder": "inbox"}}]}))
    assert [type(p) for p in found] == [EventWas, StateIs]

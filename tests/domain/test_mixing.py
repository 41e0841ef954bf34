"""Things lie in another order at first, always the same one; what can stay is found."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenplek.domain.mixing import in_place, mixed, moved

names = st.lists(st.sampled_from("abcdefgh"), min_size=2, max_size=8, unique=True)


@given(names)
def test_they_never_lie_right_at_first_and_always_the_same(ids: list[str]) -> None:
    assert sorted(mixed(ids)) == sorted(ids)
    assert mixed(ids) != tuple(ids)
    assert mixed(ids) == mixed(ids)


@pytest.mark.parametrize("wanted", [["a", "b", "c"], ["a", "b"], ["a", "b", "x"], ["a", "a", "b"]])
def test_an_order_that_cannot_be_is_not_used(wanted: list[str]) -> None:
    assert mixed(["a", "b", "c"], wanted) == ("b", "c", "a")


def test_the_author_may_say_how_they_lie() -> None:
    assert mixed(["a", "b", "c"], ["c", "b", "a"]) == ("c", "b", "a")


@given(names, st.data())
def test_what_is_moved_lies_there_and_the_others_keep_their_order(ids: list[str], data: st.DataObject) -> None:
    name, to = data.draw(st.sampled_from(ids)), data.draw(st.integers(0, len(ids) - 1))
    after = moved(ids, name, to)
    assert after[to] == name
    assert [other for other in after if other != name] == [other for other in ids if other != name]


@given(names, st.data())
def test_what_may_stay_is_in_the_right_order_and_nothing_longer_is(ids: list[str], data: st.DataObject) -> None:
    order = data.draw(st.permutations(ids))
    stay = [name for name in order if name in in_place(order, ids)]
    rows = (row for size in range(len(ids) + 1) for row in combinations(order, size))
    assert stay == sorted(stay, key=ids.index)
    assert len(stay) == max(len(row) for row in rows if list(row) == sorted(row, key=ids.index))


def test_one_card_at_the_wrong_end_is_the_only_one_to_move() -> None:
    assert in_place("dabc", "abcd") == frozenset("abc")
    assert in_place("abcd", "abcd") == frozenset("abcd")

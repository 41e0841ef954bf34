"""Where the signs are on two keyboards, and which key comes next."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenplek.steps.typing import layout
from oefenplek.steps.typing.caps import told, way
from oefenplek.steps.typing.strokes import Stroke, next_stroke, one_by_one, word_by_word


@pytest.mark.parametrize(
    ("sign", "qwerty", "azerty"),
    [
        ("@", ("2", "shift"), ("é", "altgr")),
        (".", (".", "base"), (";", "shift")),
        ("_", ("-", "shift"), ("-", "shift")),
        ("7", ("7", "base"), ("è", "shift")),
        ("a", ("a", "base"), ("a", "base")),
        ("M", ("m", "shift"), ("m", "shift")),
        ("€", ("5", "altgr"), ("e", "altgr")),
        ("?", ("/", "shift"), (",", "shift")),
    ],
)
def test_a_sign_is_where_it_is_on_the_keyboards_that_are_sold(
    sign: str, qwerty: tuple[str, str], azerty: tuple[str, str]
) -> None:
    for name, wanted in ((layout.QWERTY, qwerty), (layout.AZERTY, azerty)):
        found = layout.find(name, sign)
        assert found is not None
        assert (found[0].base, found[1]) == wanted


@pytest.mark.parametrize("name", layout.LAYOUTS)
def test_keys_lie_beside_each_other_and_each_has_a_name(name: str) -> None:
    found = layout.keys(name)
    assert len({key.id for key in found}) == len(found)
    for row in range(layout.ROWS):
        line = sorted((key for key in found if key.row == row), key=lambda key: key.x)
        assert all(one.x + one.width <= other.x for one, other in pairwise(line))
        assert line[-1].x + line[-1].width <= layout.WIDTH


def test_in_belgium_another_keyboard_is_sold() -> None:
    assert [layout.region_layout(region) for region in ("BE", "NL", "")] == ["azerty", "qwerty", "qwerty"]


@pytest.mark.parametrize(
    ("text", "cursor", "answer", "key"),
    [
        ("Dag Lottte", 8, "Dag Lotte", "backspace"),
        ("Dag LLotte", 4, "Dag Lotte", "delete"),
        ("Dag xLotte", 10, "Dag Lotte", "left"),
        ("Dag xLotte", 0, "Dag Lotte", "right"),
        ("Ik kom.", 2, "Ik kom.", None),
        ("Ikkom.", 2, "Ik kom.", "space"),
        ("Ikkom.", 6, "Ik kom.", "left"),
        ("Dag", 3, "Dag\nRia", "enter"),
        ("dax", 3, "dag", "backspace"),
    ],
)
def test_the_next_key_mends_what_is_not_right(text: str, cursor: int, answer: str, key: str | None) -> None:
    stroke = next_stroke(text, cursor, answer, layout.QWERTY)
    assert (stroke.key if stroke else None) == key


@given(st.text("ab c", max_size=8), st.integers(0, 12), st.text("ab c", min_size=1, max_size=8))
def test_whoever_follows_the_keys_gets_there(text: str, cursor: int, answer: str) -> None:
    found = one_by_one(text, min(cursor, len(text)), answer)
    assert (found[-1] if found else text) == answer
    assert all(abs(len(a) - len(b)) == 1 for a, b in zip((text, *found), found, strict=False))


def test_a_phrase_is_shown_word_by_word() -> None:
    assert word_by_word("", "een twee drie") == ("een", "een twee", "een twee drie")
    assert word_by_word("een", "een twee") == ("een twee",)
    assert word_by_word("x", "een twee") == ("een twee",)


def test_the_next_key_is_told_with_its_row_and_its_side() -> None:
    said = told(Stroke("2-0", "", "a"), layout.QWERTY, str)
    assert said == "De volgende toets is: a, tweede rij letters, links."
    held = told(Stroke("0-2", "altgr", "@"), layout.AZERTY, str)
    assert held == "Houd Alt Gr ingedrukt. De volgende toets is: @, rij met cijfers, links."
    assert told(Stroke("space", "", " "), layout.SCREEN, str) == "De volgende toets is: de spatiebalk."
    assert told(None, layout.QWERTY, str) == ""


def test_the_way_goes_no_farther_into_a_wide_key_than_needed() -> None:
    left, space = layout.key(layout.QWERTY, "3-0"), layout.key(layout.QWERTY, layout.SPACE)
    x, _, to, _ = way(left, space)
    assert left.x < x < left.x + left.width
    assert space.x < to < space.x + 1

"""Strips on pages: nothing is cut, nothing is lost, and a heading never stands alone at the foot."""

from hypothesis import given
from hypothesis import strategies as st

from oefenplek.ui.printing.flow import Strip, paginate

STRIPS = st.lists(
    st.builds(Strip, st.floats(0.1, 60), st.floats(0, 10), st.booleans()),
    max_size=40,
)


def test_strips_stand_below_each_other_with_the_room_they_want() -> None:
    ((first, second),) = paginate([Strip(10, above=5), Strip(20, above=5)], 100)
    assert (first.top, second.top) == (0, 15)


def test_what_does_not_fit_goes_to_the_next_page_without_the_room_above_it() -> None:
    pages = paginate([Strip(60), Strip(50, above=5)], 100)
    assert [[placed.top for placed in page] for page in pages] == [[0], [0]]


def test_a_heading_goes_along_with_what_it_stands_above() -> None:
    pages = paginate([Strip(80), Strip(10, keeps=True), Strip(30)], 100)
    assert [[placed.strip for placed in page] for page in pages] == [[0], [1, 2]]


@given(STRIPS)
def test_everything_comes_once_in_order_and_nothing_stands_over_the_foot(strips: list[Strip]) -> None:
    pages = paginate(strips, 100)
    assert [placed.strip for page in pages for placed in page] == list(range(len(strips)))
    for page in pages:
        alone = all(strips[placed.strip].keeps for placed in page[:-1])
        for placed in page:
            assert alone or placed.top + strips[placed.strip].height <= 100

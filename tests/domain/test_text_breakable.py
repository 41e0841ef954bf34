"""An address may be broken behind its signs where a line is narrow; nothing else is touched."""

import pytest

from oefenplek.domain.text import breakable


@pytest.mark.parametrize("text", ["Om 14.05 uur.", "Dag. Tot zo!", "3/4", "Kijk na de @.", ""])
def test_sentences_and_times_stay_as_they_are(text: str) -> None:
    assert breakable(text) == text


def test_an_address_may_be_broken_behind_each_sign() -> None:
    assert breakable("ria@post.example/hulp") == "ria@\u200bpost.\u200bexample/\u200bhulp"

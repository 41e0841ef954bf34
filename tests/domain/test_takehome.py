"""The code on a take-home sheet finds lesson and step at any site, and notices a mistake in typing."""

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oefenplek.domain import takehome
from oefenplek.domain.takehome import ALPHABET, TONGUES, Bookmark, Found, bookmark, code_of, find_lesson, find_step

LESSONS = ("c01-mailadres", "c02-mail-lezen", "c09-groepsapp", "d04-nepmail", "eigen-les", "eigen-buurt")
STEPS = ("waarom", "woorden", "kijken", "samen-lezen", "samen-antwoorden", "zelf", "thuis")
MINE = bookmark("c02-mail-lezen", "samen-lezen", 3)

lesson_ids = st.from_regex(r"[a-z][0-9]{1,3}-[a-z]{1,8}|[a-z]{2,9}(-[a-z]{1,8})?", fullmatch=True)
bookmarks = st.builds(bookmark, lesson_ids, st.sampled_from(STEPS), st.integers(0, 120), st.sampled_from(TONGUES))


@given(bookmarks)
def test_a_code_says_what_was_put_in(mark: Bookmark) -> None:
    code = code_of(mark)
    assert len(code) == takehome.LENGTH and set(code) <= set(ALPHABET)
    assert takehome.read_code(code) == mark
    assert takehome.read_payload(takehome.payload(code)) == code


@given(bookmarks, st.integers(0, 7), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_noticed(mark: Bookmark, at: int, other: str) -> None:
    code = code_of(mark)
    wrong = code[:at] + other + code[at + 1 :]
    assert (takehome.read_code(wrong) is None) == (wrong != code)


@given(bookmarks)
def test_two_characters_that_changed_places_are_noticed(mark: Bookmark) -> None:
    code = code_of(mark)
    for first, second in combinations(range(takehome.LENGTH), 2):
        swapped = list(code)
        swapped[first], swapped[second] = swapped[second], swapped[first]
        assert (takehome.read_code("".join(swapped)) is None) == (code[first] != code[second])


@pytest.mark.parametrize("written", ["{a} {b}", "{a}-{b}", " {a}{b} ", "{a}  {b}"])
def test_a_code_may_be_written_in_groups_and_small_letters(written: str) -> None:
    code = code_of(MINE)
    text = written.format(a=code[:4], b=code[4:])
    assert takehome.read_code(text) == takehome.read_code(text.lower()) == MINE


def test_what_can_only_be_meant_as_another_character_counts_as_that_one() -> None:
    assert takehome.tidy("bzg") == "826"
    assert not {"B", "Z", "G"} & set(ALPHABET)


@pytest.mark.parametrize(
    "text", ["", "2", "22222222", "OEFENPLEK", "https://a.example", "2346 789", "ÉÉÉÉÉÉÉÉ", "²²²²²²²²"]
)
def test_what_is_no_code_says_nothing(text: str) -> None:
    assert takehome.read_code(text) is None
    assert takehome.read_payload(text) == ""
    assert takehome.read_payload(f"OEFENPLEK {text}") == ""


def test_the_lesson_is_found_under_a_newer_name() -> None:
    assert find_lesson(MINE, ("c01-mailadres", "c02-een-mail-lezen")) == Found("c02-een-mail-lezen", meant=True)


def test_of_two_lessons_with_one_number_the_very_one_is_found() -> None:
    names = ("c02-eerst", "c02-mail-lezen", "c02-ook")
    assert find_lesson(MINE, names) == Found("c02-mail-lezen", meant=True)


def test_a_lesson_that_is_not_here_leads_to_the_nearest_of_its_theme() -> None:
    away = bookmark("c08-foto-spraakbericht", "zelf", 4)
    assert find_lesson(away, LESSONS) == Found("c09-groepsapp", meant=False)
    assert find_lesson(bookmark("j01-agenda", "zelf", 4), LESSONS) is None


def test_a_lesson_without_a_number_is_found_by_its_name_only() -> None:
    own = bookmark("eigen-les", "zelf", 4)
    assert own.short == ""
    assert find_lesson(own, LESSONS) == Found("eigen-les", meant=True)
    assert find_lesson(own, LESSONS[:4]) is None


@pytest.mark.parametrize(
    ("newer", "step"),
    [
        (STEPS, "samen-lezen"),
        (("nieuw", "ook-nieuw", *STEPS), "samen-lezen"),
        (("waarom", "samen-lezen"), "samen-lezen"),
        (("een", "twee", "drie", "vier", "vijf"), "vier"),
        (("een", "twee"), "twee"),
        ((), ""),
    ],
)
def test_the_step_is_found_in_a_newer_version_or_else_its_place(newer: tuple[str, ...], step: str) -> None:
    assert find_step(MINE, newer) == step


def test_every_lesson_of_the_curriculum_has_a_number_of_its_own() -> None:
    ids = [
        line.split(":")[1].strip()
        for line in (Path(__file__).parents[2] / "lessons" / "curriculum.yaml").read_text("utf-8").splitlines()
        if line.strip().startswith("- id:")
    ]
    marks = [bookmark(lesson, "zelf", 0) for lesson in ids]
    assert len(ids) > 90
    assert len({mark.lesson for mark in marks}) == len(ids)
    assert [mark.short for mark in marks] == [lesson[:3] for lesson in ids]


def test_a_sheet_that_was_printed_once_stays_true() -> None:
    """Sheets lie on kitchen tables for years: these codes never change."""
    assert takehome.written(code_of(MINE)) == "N6KP TR4R"
    assert takehome.written(code_of(bookmark("j10-vragen-ai", "thuis", 6, "nl+ar"))) == "R4T4 CD3X"

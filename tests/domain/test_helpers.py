"""Which lessons are for whoever helps, and that residents do not meet them among theirs."""

from pathlib import Path

import pytest

from oefenplek.content.cards import Index, LessonCard, ThemeCard
from oefenplek.domain.helpers import for_helpers

IDS = ("c02-mail-lezen", "v01-handen-op-de-rug", "v02-kleine-stappen", "vogels-kijken")


def card(name: str) -> LessonCard:
    return LessonCard(name, name[0], 1, name, "", 8, (), (), Path(name))


@pytest.mark.parametrize(
    ("lesson", "wanted"),
    [("v01-handen-op-de-rug", True), ("v12-eigen", True), ("vogels-kijken", False), ("c01-mailadres", False)],
)
def test_a_lesson_for_helpers_is_known_by_its_number(lesson: str, wanted: bool) -> None:
    assert for_helpers(lesson) is wanted


def test_residents_choose_among_their_own_themes_and_lessons() -> None:
    themes = tuple(ThemeCard(letter, letter, "", "", at) for at, letter in enumerate("cv"))
    index = Index(themes, tuple(card(name) for name in IDS))
    assert [found.id for found in index.for_helpers] == ["v01-handen-op-de-rug", "v02-kleine-stappen"]
    assert [found.id for found in index.for_residents.lessons] == ["c02-mail-lezen", "vogels-kijken"]
    assert [theme.id for theme in index.for_residents.themes] == ["c"]
    assert index.lesson("v01-handen-op-de-rug") is not None

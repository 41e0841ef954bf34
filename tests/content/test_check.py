"""The ten questions for helpers, as they stand in the files."""

import re
from pathlib import Path

import pytest

from oefenplek.bundle import LESSONS, RESOURCES
from oefenplek.content.check import read_check
from oefenplek.content.checker.sentences import LONGEST, words_in
from oefenplek.content.curriculum import load_curriculum
from oefenplek.domain.address import doubtful, informal
from oefenplek.domain.text import split

FOLDER = RESOURCES / "helpers"
LANGUAGES = sorted(path.suffixes[0][1:] for path in FOLDER.glob("check.*.yaml"))


def test_ten_questions_and_two_for_each_lesson() -> None:
    check = read_check(FOLDER)
    assert (len(check.questions), check.language) == (10, "nl")
    lessons = [lesson.id for lesson in load_curriculum(LESSONS).lessons if lesson.for_helpers]
    assert [question.lesson for question in check.questions] == [lesson for lesson in lessons for _ in range(2)]
    assert len({question.id for question in check.questions}) == 10
    assert len({question.exercise.title for question in check.questions}) == 10


def test_every_sentence_can_be_read_at_one_glance() -> None:
    for question in read_check(FOLDER).questions:
        for text in (question.text, question.well, question.exercise.title, *question.exercise.steps):
            for sentence in split(text):
                assert len(words_in(sentence)) <= LONGEST, sentence


def test_it_can_be_said_with_je() -> None:
    for question in read_check(FOLDER).questions:
        for text in (question.text, question.well, *question.exercise.steps):
            assert not doubtful(text), text
            unquoted = re.sub(r"“[^”]*”", "", informal(text))
            assert not re.search(r"(?<!\w)[Uu](?:w|we|zelf)?(?!\w)", unquoted), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_language_asks_the_same(language: str) -> None:
    dutch, other = read_check(FOLDER), read_check(FOLDER, language)
    assert other.language == language

    shapes = [[(q.id, q.lesson, len(q.exercise.steps)) for q in check.questions] for check in (dutch, other)]
    assert shapes[0] == shapes[1]
    assert not {q.text for q in other.questions} & {q.text for q in dutch.questions}


def test_what_is_not_translated_stays_dutch() -> None:
    assert read_check(FOLDER, "xx") == read_check(FOLDER)


def test_a_file_that_does_not_fit_says_where(tmp_path: Path) -> None:
    (tmp_path / "check.yaml").write_text("questions:\n  - id: x\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"check.yaml:2 Hier ontbreekt “text”"):
        read_check(tmp_path)

"""The class code is the same on every device, notices what is mistyped, and finds the lesson that was meant."""

from itertools import combinations, pairwise

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from oefenplek.bundle import LESSONS
from oefenplek.domain import klas
from oefenplek.domain.klas import (
    PARTS,
    ClassCode,
    Part,
    class_code,
    first_step,
    meant_lesson,
    parts_of,
    read_class_code,
)
from oefenplek.domain.people import ANIMALS

CURRICULUM = tuple(
    lesson["id"] for lesson in yaml.safe_load((LESSONS / "curriculum.yaml").read_text(encoding="utf-8"))["lessons"]
)
numbered = st.builds("{}{:02}-{}".format, st.sampled_from("abcdefghijv"), st.integers(0, 39), st.just("les"))
lesson_ids = st.from_regex(r"[a-z][0-9]{1,2}-[a-z]{1,8}|[a-z]{2,9}(-[a-z]{1,8})?", fullmatch=True)
parts = st.sampled_from(PARTS)


def code(lesson: str, part: Part) -> ClassCode:
    """The code when no other lesson is here."""
    found = class_code(lesson, part, (lesson,))
    assert found is not None
    return found


codes = st.builds(code, lesson_ids | numbered, parts)


@given(lesson_ids | numbered, parts)
def test_a_code_leads_to_the_part_it_was_made_for(lesson: str, part: Part) -> None:
    given_code = code(lesson, part)
    meant = read_class_code(given_code.animal, given_code.number)
    assert meant is not None and meant.part == part
    assert meant_lesson(meant, (lesson,)) == lesson


@given(numbered, parts, numbered, parts)
def test_two_parts_never_share_a_code(one: str, part: Part, other: str, another: Part) -> None:
    assert (code(one, part) == code(other, another)) == ((one, part) == (other, another))


@given(codes)
def test_a_code_is_one_of_24_animals_and_at_most_three_digits(given_code: ClassCode) -> None:
    assert given_code.animal in tuple(ANIMALS)[:24]
    assert 10 <= given_code.number <= 999


@pytest.mark.parametrize("lesson", CURRICULUM)
def test_every_whole_lesson_of_the_curriculum_has_two_digits(lesson: str) -> None:
    assert code(lesson, "whole").number < 100


@given(codes, st.integers(0, 2), st.sampled_from("0123456789"))
def test_one_wrong_digit_is_noticed(given_code: ClassCode, at: int, digit: str) -> None:
    typed = str(given_code.number)
    wrong = typed[:at] + digit + typed[at + 1 :] if at < len(typed) else typed
    if wrong != typed and not wrong.startswith("0"):
        assert read_class_code(given_code.animal, int(wrong)) is None


@given(codes)
def test_two_digits_that_changed_places_are_noticed(given_code: ClassCode) -> None:
    typed = list(str(given_code.number))
    for one, other in combinations(range(len(typed)), 2):
        swapped = typed.copy()
        swapped[one], swapped[other] = swapped[other], swapped[one]
        if swapped != typed:
            assert read_class_code(given_code.animal, int("".join(swapped))) is None


def test_a_digit_too_few_or_an_animal_beside_it_is_nearly_always_noticed() -> None:
    known = set(klas._meanings())
    shorter = [ClassCode(c.animal, int(t[:at] + t[at + 1 :])) for c in known for t in [str(c.number)] for at in (1, 2)]
    others = [ClassCode(animal, c.number) for c in known for animal in ANIMALS if animal != c.animal]
    assert sum(wrong in known for wrong in shorter) < 0.15 * len(shorter)
    assert sum(wrong in known for wrong in others) < 0.1 * len(others)


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("letter", "abcdefghijv")
def test_neighbours_look_quite_different(letter: str, part: Part) -> None:
    row = [code(f"{letter}{number:02}-les", part) for number in range(40)]
    for one, other in pairwise(row):
        assert one.number != other.number
        assert one.animal != other.animal or (one.number < 100) != (other.number < 100)


def test_the_parts_of_one_lesson_look_quite_different() -> None:
    for lesson in CURRICULUM:
        assert all(one.number != other.number for one, other in pairwise(code(lesson, part) for part in PARTS))


@pytest.mark.parametrize(
    ("lesson", "part", "animal", "number"),
    [
        ("c02-mail-lezen", "whole", "kip", 67),
        ("c02-mail-lezen", "together", "koe", 840),
        ("d04-nepmail", "alone", "muis", 912),
        ("a20-eerste-hulp-telefoon", "whole", "muis", 84),
        ("v01-handen-op-de-rug", "whole", "vlinder", 58),
        ("mijn-les", "watch", "geit", 390),
    ],
)
def test_codes_never_change(lesson: str, part: Part, animal: str, number: int) -> None:
    """They stand on paper and on walls; a newer version on one of the devices reads them alike."""
    assert code(lesson, part) == ClassCode(animal, number)


def test_a_lesson_that_got_another_name_is_still_found() -> None:
    meant = read_class_code("kip", 67)
    assert meant is not None
    assert meant_lesson(meant, ("c01-mailadres", "c02-een-mail-lezen")) == "c02-een-mail-lezen"


def test_a_lesson_that_is_not_here_is_not_found() -> None:
    meant = read_class_code("kip", 67)
    assert meant is not None
    assert meant_lesson(meant, ("c01-mailadres", "d04-nepmail")) == ""


def test_two_lessons_with_one_number_have_no_code_and_none_is_opened() -> None:
    here = ("c02-mail-lezen", "c02-onze-eigen-mail")
    assert class_code(here[0], "whole", here) is None
    meant = read_class_code("kip", 67)
    assert meant is not None and meant_lesson(meant, here) == ""


@pytest.mark.parametrize(("animal", "number"), [("egel", 0), ("egel", 7), ("egel", 1000), ("draak", 42), ("", 99)])
def test_what_is_no_code_means_nothing(animal: str, number: int) -> None:
    assert read_class_code(animal, number) is None


def test_a_lesson_has_the_parts_that_its_steps_have() -> None:
    assert parts_of(("", "watch", "", "alone")) == ("whole", "watch", "alone")
    assert parts_of(("", "")) == ("whole",)


def test_a_part_begins_at_its_first_step() -> None:
    steps = (("waarom", ""), ("kijken", "watch"), ("samen", "together"), ("samen-2", "together"))
    assert [first_step(part, steps) for part in PARTS] == ["", "kijken", "samen", ""]


@given(st.lists(st.uuids(), min_size=300, max_size=300, unique=True))
def test_devices_begin_with_every_content_about_equally_often(devices: list[object]) -> None:
    for sets in (2, 3, 4):
        begun = [klas.first_turn(str(device)) % sets for device in devices]
        assert all(begun.count(each) > 300 / sets / 2 for each in range(sets))

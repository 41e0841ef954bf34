"""The list of all lessons, as the curriculum has it."""

from pathlib import Path

import pytest

from oefenplek import bundle
from oefenplek.content.cards import order_of
from oefenplek.content.curriculum import Curriculum, load_curriculum
from oefenplek.content.load import THEME, load_theme

THEMES = {
    "a": ("Telefoon, tablet en computer", 11),
    "b": ("Op internet", 13),
    "c": ("Contact houden", 10),
    "d": ("Veilig op internet", 10),
    "e": ("Gemeente en overheid", 9),
    "f": ("Zorg en gezondheid", 8),
    "g": ("Geld en winkelen", 8),
    "h": ("Delen, ruilen en weggeven", 8),
    "i": ("Meedoen in de buurt", 10),
    "j": ("Mijn leven regelen", 10),
}
HELPERS = ("v", "Voor helpers", 5)


@pytest.fixture(scope="module")
def curriculum() -> Curriculum:
    return load_curriculum(bundle.LESSONS)


def test_ninety_seven_lessons_in_ten_themes(curriculum: Curriculum) -> None:
    assert len(curriculum.courses) == 97
    assert len(curriculum.lessons) == len(curriculum.ids)
    for letter, (_title, count) in THEMES.items():
        orders = [lesson.order for lesson in curriculum.courses if lesson.theme == letter]
        assert orders == list(range(1, count + 1)), letter


def test_helpers_have_five_lessons_that_are_no_residents(curriculum: Curriculum) -> None:
    letter, _title, count = HELPERS
    own = [lesson for lesson in curriculum.lessons if lesson.for_helpers]
    assert [(lesson.theme, lesson.order) for lesson in own] == [(letter, order) for order in range(1, count + 1)]
    assert not [lesson.id for lesson in own if lesson in curriculum.courses or lesson.first_aid or lesson.core]
    assert all(8 <= lesson.minutes <= 10 for lesson in own)


def test_ids_say_their_theme_and_place(curriculum: Curriculum) -> None:
    for lesson in curriculum.lessons:
        assert lesson.id[0] == lesson.theme
        assert order_of(lesson.id) == lesson.order


def test_first_aid_is_short_and_needs_nothing_before_it(curriculum: Curriculum) -> None:
    first = [lesson for lesson in curriculum.lessons if lesson.first_aid]
    assert first
    for lesson in first:
        assert (lesson.minutes, lesson.needs, lesson.core) == (8, [], False), lesson.id
        assert lesson.title.startswith("Eerste hulp: "), lesson.id


def test_the_core_of_sixty_one_needs_nothing_outside_itself(curriculum: Curriculum) -> None:
    core = {lesson.id: lesson for lesson in curriculum.lessons if lesson.core}
    assert len(core) == 61
    assert {need for lesson in core.values() for need in lesson.needs} <= set(core)


def test_what_is_handy_first_is_on_the_list_and_never_goes_round(curriculum: Curriculum) -> None:
    done: set[str] = set()
    left = list(curriculum.lessons)
    while ready := [lesson for lesson in left if set(lesson.needs) <= done]:
        done |= {lesson.id for lesson in ready}
        left = [lesson for lesson in left if lesson.id not in done]
    assert [lesson.id for lesson in left] == []


def test_waves_follow_the_order_of_making(curriculum: Curriculum) -> None:
    waves = {wave: [lesson for lesson in curriculum.courses if lesson.wave == wave] for wave in (1, 2, 3, 4)}
    assert [len(waves[wave]) for wave in (1, 2)] == [27, 23]
    assert all(lesson.core for wave in (1, 2, 3) for lesson in waves[wave] if wave == 3)
    assert not [lesson.id for lesson in waves[4] if lesson.core]


def test_some_lessons_as_they_stand_in_the_curriculum(curriculum: Curriculum) -> None:
    fake = curriculum.lesson("d04-nepmail")
    assert fake is not None
    assert (fake.title, fake.minutes, fake.needs, fake.digcomp) == (
        "Nepmail herkennen",
        15,
        ["c02-mail-lezen"],
        ["4.2"],
    )
    assert fake.goal == "Ik herken een nepmail. Ik [tik] niet op de link."
    either = curriculum.lesson("a04-typen")
    assert either is not None and either.either and len(either.needs) == 2
    digid = curriculum.lesson("e04-digid")
    assert digid is not None and digid.title_be == "Wat is itsme?"


def test_every_theme_has_its_folder_and_its_words() -> None:
    found = {}
    for path in bundle.LESSONS.glob(f"*/{THEME}"):
        form, problems = load_theme(path)
        assert form is not None and problems == [], path
        assert path.parent.name.startswith(f"{form.id}-")
        found[form.id] = form
    titles = {letter: title for letter, (title, _) in THEMES.items()} | {HELPERS[0]: HELPERS[1]}
    assert {letter: form.title for letter, form in found.items()} == titles
    assert sorted(form.order for form in found.values()) == list(range(1, 12))


def test_the_licence_of_the_lessons_stands_beside_them() -> None:
    assert "CC BY-SA 4.0" in (bundle.LESSONS / "LICENSE").read_text(encoding="utf-8")


def test_a_list_that_does_not_fit_says_where(tmp_path: Path) -> None:
    (tmp_path / "curriculum.yaml").write_text("lessons:\n  - id: x\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"curriculum.yaml:2 Hier ontbreekt “theme”"):
        load_curriculum(tmp_path)


def test_without_a_list_there_are_no_lessons_planned(tmp_path: Path) -> None:
    assert load_curriculum(tmp_path).ids == frozenset()

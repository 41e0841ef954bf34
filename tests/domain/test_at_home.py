"""The steps to take home: what was done, in the words of the app, and nothing that only stood here."""

import json
from dataclasses import replace

import pytest

from oefenplek.domain.at_home import steps_at_home
from oefenplek.domain.lesson import Lesson
from oefenplek.domain.text import Pointer, resolve
from tests.support.kinds import example_lesson, registry
from tests.support.lesson_screens import LESSONS, lesson

KNOWN = registry()
RULES = {name: kind.rules() for name, kind in KNOWN.kinds.items()}
FOLDERS = sorted(f"{path.parent.parent.name}/{path.parent.name}" for path in LESSONS.glob("*/*/lesson.yaml"))


def steps(of: Lesson, pointer: Pointer = "touch") -> tuple[str, ...]:
    return steps_at_home(of, RULES, KNOWN.apps, lambda text, values: resolve(text, pointer, values))


def test_they_say_what_to_do_from_the_first_act_to_the_last() -> None:
    assert steps(lesson("c-contact/c02-mail-lezen")) == (
        "Tik op de e-mail in de lijst.",
        "Tik op Beantwoorden.",
        "Vul het vak Bericht in.",
        "Tik op Versturen.",
        "Tik op Terug.",
        "Tik op Menu.",
        "Tik op de map Verzonden.",
    )


def test_with_a_mouse_they_say_what_a_mouse_does() -> None:
    said = steps(lesson("d-veilig/d04-nepmail"), "mouse")
    assert said[:2] == ("Klik op de e-mail in de lijst.", "Klik op de naam van de afzender.")
    assert steps(lesson("d-veilig/d04-nepmail"))[0] == "Tik op de e-mail in de lijst."


def test_a_link_is_looked_at_in_words_that_hold_for_every_device() -> None:
    assert steps(lesson("d-veilig/d04-nepmail"))[2] == "Kijk eerst waar de link heen gaat."


def test_the_steps_are_worded_in_the_language_of_the_lesson() -> None:
    english = {
        "Vul het vak **{vak}** in.": "Fill in the box **{vak}**.",
        "[Tik] op **{knop-send}**.": "Tap **{knop-send}**.",
    }
    said = steps_at_home(
        lesson("c-contact/c02-mail-lezen"),
        RULES,
        KNOWN.apps,
        lambda text, values: resolve(english.get(text, ""), "touch", values),
    )
    assert said == ("Fill in the box Bericht.", "Tap Versturen.")


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("pointer", ["touch", "mouse"])
def test_every_lesson_in_an_app_has_steps_without_anything_of_its_scenes(folder: str, pointer: Pointer) -> None:
    found = lesson(folder)
    said = " ".join(steps(found, pointer))
    assert bool(said) == any(step.kind == "practice" for step in found.steps)
    assert not set("{}[]*") & set(said)
    scenes = json.dumps([scene.content for scene in found.scenes.values()], ensure_ascii=False)
    names = {person["name"] for person in _people(json.loads(scenes))}
    assert not [name for name in names if name and name in said]


def _people(data: object) -> list[dict[str, str]]:
    if isinstance(data, list):
        return [person for part in data for person in _people(part)]
    if not isinstance(data, dict):
        return []
    own = [data] if "address" in data and "name" in data else []
    return [*own, *(person for part in data.values() for person in _people(part))]


def test_a_lesson_in_which_nothing_is_done_has_no_steps() -> None:
    assert steps(example_lesson("choice")) == ()


def test_a_step_that_cannot_be_read_is_left_out() -> None:
    found = lesson("c-contact/c02-mail-lezen")
    broken = replace(found, steps=tuple(replace(step, body=None) for step in found.steps))
    assert steps(broken) == ()

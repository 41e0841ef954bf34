"""Opening a lesson: its compiled data, the rules of its kinds, and the content sets of this time."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from oefenplek.content.catalogue import Catalogue
from oefenplek.domain.kinds import Registry
from oefenplek.domain.lesson import Lesson, read_lesson
from oefenplek.domain.player import Course
from oefenplek.domain.repeats import other_turn, short_lesson
from oefenplek.domain.text import clean
from oefenplek.screens.lesson.persona import Persona
from oefenplek.simulated import apps
from oefenplek.steps import kinds

from .visit import Before, turns_for


def registry() -> Registry:
    """All step kinds and simulated apps of this program."""
    return Registry(kinds(), apps())


def open_lesson(catalogue: Catalogue, known: Registry, lesson_id: str) -> Lesson:
    """A lesson ready to play; raises ``DamagedLessonError`` with a sentence when it cannot be opened."""
    data = catalogue.load_lesson(lesson_id)
    names = {step["kind"] for step in data["steps"]}
    return read_lesson(data, {name: known.kinds[name].rules().read for name in names if name in known.kinds})


def on_phone(lesson: Lesson, phone: str) -> Lesson:
    """The lesson with its devices as the telephone that somebody has at home; empty: as they are written."""
    return replace(lesson, scenes={name: replace(scene, phone=phone) for name, scene in lesson.scenes.items()})


def course(lesson: Lesson, known: Registry, before: Before) -> Course:
    """The lesson with its rules; each step with the content set that comes next for this person."""
    rules = {name: known.kinds[name].rules() for name in {step.kind for step in lesson.steps} if name in known.kinds}
    sets = {step.id: rules[step.kind].content_sets(step.body) for step in lesson.steps if step.body is not None}
    turns = turns_for(lesson, before, lambda step: sets.get(step, ()))
    return Course(lesson, rules, known.apps, turns, before.shown)


def repeat_course(lesson: Lesson, known: Registry, before: Before, *, asks: bool) -> Course | None:
    """The two-minute lesson made from a lesson, with a scene that was not met last; ``None`` without a free task."""
    whole = course(lesson, known, before)
    short = short_lesson(lesson, whole.rules, asks=asks)
    if short is None:
        return None
    step = short.steps[0]
    sets = whole.rules[step.kind].content_sets(step.body)
    turn = other_turn(sets, before.turns.get(step.id, 0), before.last.get(step.id, ""))
    return replace(whole, lesson=short, turns={step.id: turn})


def persona(known: Mapping[str, Any], name: str) -> Persona:
    """The card of an invented person, by id; an empty card when there is none, or when it is not written as a card."""
    try:
        card = known[name]
        rows = tuple((clean(row["label"]), clean(row["value"])) for row in card["rows"])
        return Persona(clean(card["name"]), rows)
    except (KeyError, TypeError, AttributeError):
        return Persona()


def read_personas(lessons: Path) -> Mapping[str, Any]:
    """The invented persons that come with the lessons (a small file; read when the first lesson opens)."""
    from oefenplek.content.reader import MAX_BYTES, read_bytes

    try:
        with (lessons / "personas.yaml").open("rb") as file:
            data = read_bytes(file.read(MAX_BYTES + 1)).data
    except OSError:
        return {}
    return data if isinstance(data, dict) else {}

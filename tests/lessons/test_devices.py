"""The lessons on a whole device, about its settings, with calls, and on the internet: help fits what anybody sees."""

from dataclasses import replace

import pytest

from oefenplek.content.build import Draft
from oefenplek.content.checker import check
from oefenplek.content.curriculum import load_curriculum
from oefenplek.domain.hints import rung
from oefenplek.domain.kinds import Setting
from oefenplek.domain.lesson import Hint
from oefenplek.domain.text import resolve

from .support import LESSONS, lesson, practices, registry

IDS = (
    "a07-startscherm",
    "a10-fotos",
    "a20-eerste-hulp-telefoon",
    "a21-eerste-hulp-computer",
    "b05-website-openen",
    "b06-zoeken",
    "c08-foto-spraakbericht",
    "c10-beeldbellen",
    "d05-nieuw-nummer",
    "d07-nepwaarschuwing",
    "d20-eerste-hulp-veilig",
    "i20-eerste-hulp-ontmoeten",
)
KINDS = ("buttons", "bar", "round")


@pytest.fixture(params=IDS)
def draft(request: pytest.FixtureRequest) -> Draft:
    return lesson(request.param)


def test_the_checker_has_nothing_to_say(draft: Draft) -> None:
    assert draft.form is not None
    (path,) = LESSONS.glob(f"*/{draft.form.id}/lesson.yaml")
    assert [problem for problem in check(path, registry()) if not problem.code.startswith("W9")] == []


def test_the_heart_is_there_in_its_order(draft: Draft) -> None:
    order = [step.body.guidance for step in practices(draft) if step.body]
    assert (order[0], order[-1], set(order[1:-1])) == ("watch", "alone", {"together"})
    assert [step.kind for step in draft.steps][-2:] == ["transfer", "confidence"]


def test_every_exercise_has_three_content_sets_and_the_free_one_others(draft: Draft) -> None:
    *guided, free = [set(step.body.scene_ids) for step in practices(draft) if step.body]
    assert all(len(scenes) >= 3 for scenes in [*guided, free])
    assert not set().union(*guided) & free


def test_a_volunteer_has_a_sentence_for_every_step(draft: Draft) -> None:
    for step in draft.steps:
        assert step.form is not None and step.form.volunteer is not None, step.id
        assert step.form.volunteer.say and step.form.volunteer.not_, step.id


@pytest.mark.parametrize("phone", KINDS)
def test_every_rung_says_something_else_on_every_kind_of_device(draft: Draft, phone: str) -> None:
    scenes = {name: replace(scene, phone=phone) for name, scene in draft.scenes.items()}
    for step in practices(draft):
        rules = registry().kinds["practice"].rules()
        assert step.body is not None and step.form is not None
        body = rules.read(step.body.model_dump(mode="json"))
        if body.done is None:
            continue
        hints = [Hint(h.say, h.point, bool(h.show)) for h in step.form.hints]
        for turn, name in enumerate(body.scenes):
            state = rules.start(body, Setting(registry().apps, scenes, turn))
            while not rules.done(body, state):
                act = next(a for a in rules.solution(body, state) if rules.place(body, state, a))
                place, advice = rules.place(body, state, act), rules.advice(body, state, act)
                values = rules.values(body, state)
                said = [resolve(rung(number, hints, place, advice).say, "touch", values) for number in (1, 2, 3)]
                assert len(set(said)) == 3, (step.id, name, place, said)
                assert not any("{" in text for text in said), (step.id, name, said)
                state = rules.act(body, state, act).state


def test_the_lesson_says_what_the_curriculum_says(draft: Draft) -> None:
    assert draft.form is not None
    planned = load_curriculum(LESSONS).lesson(draft.form.id)
    assert planned is not None
    for name in ("title", "goal", "minutes", "needs", "digcomp", "eindterm", "level"):
        assert getattr(draft.form, name) == getattr(planned, name), name

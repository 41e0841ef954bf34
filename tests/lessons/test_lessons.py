"""What every lesson of the product promises: the way through it, other content for the free task, help that climbs."""

import pytest
import yaml

from oefenplek.app.visit import Before, turns_for
from oefenplek.content.build import Draft
from oefenplek.content.checker import check
from oefenplek.content.curriculum import load_curriculum
from oefenplek.domain.hints import rung
from oefenplek.domain.kinds import Setting
from oefenplek.domain.lesson import Hint, Lesson, Step
from oefenplek.domain.own_data import own_data
from oefenplek.domain.text import resolve

from .support import IDS, LESSONS, lesson, practices, registry


@pytest.fixture(params=IDS)
def draft(request: pytest.FixtureRequest) -> Draft:
    return lesson(request.param)


def test_the_checker_has_nothing_to_say(draft: Draft) -> None:
    assert draft.form is not None
    (path,) = LESSONS.glob(f"*/{draft.form.id}/lesson.yaml")
    assert [problem for problem in check(path, registry()) if not problem.code.startswith("W9")] == []


def test_the_heart_is_there_in_its_order(draft: Draft) -> None:
    order = [step.body.guidance for step in practices(draft) if step.body]
    assert order[0] == "watch"
    assert order[-1] == "alone"
    assert set(order[1:-1]) == {"together"}
    assert [step.kind for step in draft.steps][-2:] == ["transfer", "confidence"]


def test_every_exercise_has_three_content_sets(draft: Draft) -> None:
    for step in practices(draft):
        assert len(set(step.body.scene_ids)) >= 3, step.id


def test_a_first_visit_stays_on_one_device(draft: Draft) -> None:
    sets = {step.id: tuple(step.body.scene_ids) for step in practices(draft)}
    steps = tuple(Step(name, "practice", None) for name in sets)
    turns = turns_for(Lesson("x", "1.0.0", "nl", "c", "", "", 1, steps), Before({}), sets.__getitem__)
    chosen = [sets[name][turn % len(sets[name])] for name, turn in turns.items()]
    assert len({draft.scenes[name].skin for name in chosen}) == 1, chosen
    figures = [step.form.figure.scene for step in draft.steps if step.form and step.form.figure]
    assert draft.scenes[str(figures[0])].skin == draft.scenes[chosen[0]].skin


def test_later_visits_bring_the_other_devices(draft: Draft) -> None:
    skins = {draft.scenes[name].skin for name in practices(draft)[-1].body.scene_ids}
    assert skins == {"phone", "tablet", "laptop"}


def test_the_free_task_is_about_other_things_than_the_guided_one(draft: Draft) -> None:
    *guided, free = practices(draft)
    seen = {name for step in guided for name in step.body.scene_ids}
    assert not seen & set(free.body.scene_ids)


def test_a_postvak_is_as_full_as_somebodys(draft: Draft) -> None:
    for name, scene in draft.scenes.items():
        folders = [message["folder"] for message in scene.content["messages"]]
        assert len(folders) >= 8 and folders.count("inbox") >= 7, name


def test_the_person_looked_for_stands_once_in_the_list(draft: Draft) -> None:
    for name, scene in draft.scenes.items():
        senders = [m["from"]["name"] for m in scene.content["messages"] if m["from"] and m["folder"] == "inbox"]
        for who in (scene.values.get(key) for key in ("nepnaam", "prijsnaam", "nepnaam1", "nepnaam2")):
            assert who is None or senders.count(who) == 1, (name, who)
        assert senders.count(scene.values.get("naam", scene.values.get("afzender", ""))) <= 1, name


def test_a_volunteer_has_a_sentence_for_every_step(draft: Draft) -> None:
    for step in draft.steps:
        assert step.form is not None
        assert step.form.volunteer is not None, step.id
        assert step.form.volunteer.say and step.form.volunteer.not_, step.id


def test_every_rung_says_something_else_at_every_moment(draft: Draft) -> None:
    for step in practices(draft):
        rules = registry().kinds["practice"].rules()
        body = rules.read(step.body.model_dump(mode="json"))
        if body.done is None:
            continue
        hints = [Hint(h.say, h.point, bool(h.show)) for h in step.form.hints]
        for turn, name in enumerate(body.scenes):
            state = rules.start(body, Setting(registry().apps, draft.scenes, turn))
            while not rules.done(body, state):
                act = next(a for a in rules.solution(body, state) if rules.place(body, state, a))
                place, advice = rules.place(body, state, act), rules.advice(body, state, act)
                said = [rung(number, hints, place, advice).say for number in (1, 2, 3)]
                shown = [resolve(text, "touch", rules.values(body, state)) for text in said]
                assert len(set(shown)) == 3, (step.id, name, place)
                assert not any("{" in text for text in shown), (step.id, name, shown)
                state = rules.act(body, state, act).state


def test_what_a_lesson_needs_is_a_lesson_before_it(draft: Draft) -> None:
    order = [planned.id for planned in load_curriculum(LESSONS).lessons]
    assert draft.form is not None
    assert all(order.index(needed) < order.index(draft.form.id) for needed in draft.form.needs)


def test_the_lesson_says_what_the_curriculum_says(draft: Draft) -> None:
    assert draft.form is not None
    planned = load_curriculum(LESSONS).lesson(draft.form.id)
    assert planned is not None
    for name in ("title", "goal", "minutes", "needs", "digcomp", "eindterm", "level"):
        assert getattr(draft.form, name) == getattr(planned, name), name


def test_the_numbers_on_the_note_cannot_be_anybodys() -> None:
    for person in yaml.safe_load((LESSONS / "personas.yaml").read_text("utf-8")).values():
        for row in person["rows"]:
            phone = row["label"] == "Telefoon"
            assert (not own_data(row["value"])) or phone, row
            assert not phone or set(row["value"]) <= set("06 -"), row

"""The lessons with keuzemomenten: whatever somebody chooses, it ends, and every step is on some way."""

from collections.abc import Iterator

import pytest

from oefenplek.content.build import Draft
from oefenplek.content.checker import check
from oefenplek.content.compiled import compiled
from oefenplek.content.curriculum import load_curriculum
from oefenplek.domain import player as play
from oefenplek.domain.actions import Action
from oefenplek.domain.lesson import read_lesson

from .support import LESSONS, lesson, registry

IDS = ("d06-nepbank", "d10-het-ging-mis")
MOST = 60
"""Far more steps than any way has."""


@pytest.fixture(params=IDS)
def draft(request: pytest.FixtureRequest) -> Draft:
    return lesson(request.param)


def course(draft: Draft) -> play.Course:
    data = compiled(draft, "d")
    assert data is not None
    rules = {name: kind.rules() for name, kind in registry().kinds.items()}
    return play.Course(read_lesson(data, {name: kind.read for name, kind in rules.items()}), rules, registry().apps)


def ways(les: play.Course) -> Iterator[tuple[play.Player, list[str]]]:
    """Everybody who goes through the lesson, each another way; what leads round is chosen once."""
    waiting: list[tuple[play.Player, list[str]]] = [(play.begin(les)[0], [])]
    while waiting:
        player, seen = waiting.pop()
        step = les.step(player.at)
        seen = [*seen, step.id]
        assert len(seen) < MOST, seen
        options = step.body.options if step.kind == "branch" else ()
        for option in options:
            if seen.count(option.goto) <= 1:
                chosen, _ = play.advance(les, player, play.Did(Action.of("choose", option=option.id)))
                gone = play.advance(les, chosen, play.WentOn())[0]
                assert les.step(gone.at).id == option.goto
                waiting.append((gone, seen))
        if options:
            continue
        while (act := play.next_act(les, player)) is not None and not play.may_go_on(les, player):
            player, _ = play.advance(les, player, play.Did(act))
        player, _ = play.advance(les, player, play.WentOn())
        if player.finished:
            yield player, seen
        else:
            waiting.append((player, seen))


def test_the_checker_has_nothing_to_say(draft: Draft) -> None:
    assert draft.form is not None
    (path,) = LESSONS.glob(f"*/{draft.form.id}/lesson.yaml")
    assert [problem for problem in check(path, registry()) if not problem.code.startswith("W9")] == []


def test_every_way_ends_with_what_comes_at_home(draft: Draft) -> None:
    gone = list(ways(course(draft)))
    assert len(gone) >= 8
    assert all(seen[-2:] == ["thuis", "lukt-het"] for _, seen in gone)


def test_every_step_is_on_some_way(draft: Draft) -> None:
    seen = {step for _, way in ways(course(draft)) for step in way}
    assert seen == {step.id for step in draft.steps}


def test_every_way_can_be_gone_back_to_its_beginning(draft: Draft) -> None:
    les = course(draft)
    for player, _ in list(ways(les))[:20]:
        there, shown = play.Player(player.at, player.attempts, way=player.way), [player.at]
        while there.way:
            there, _ = play.advance(les, there, play.WentBack())
            shown.append(there.at)
        assert shown == [*reversed((*player.way, player.at))]
        assert shown[-1] == 0


def test_each_option_is_answered_and_short_on_the_path(draft: Draft) -> None:
    for step in draft.steps:
        for option in step.body.options if step.kind == "branch" and step.body else ():
            assert option.feedback and option.icon, (step.id, option.id)
            assert 0 < len(option.stone) <= 28, (step.id, option.stone)


def test_red_is_only_for_hanging_up(draft: Draft) -> None:
    for step in draft.steps:
        for option in step.body.options if step.kind == "branch" and step.body else ():
            assert option.stop == (option.id == "ophangen"), (step.id, option.id)


def test_a_volunteer_has_a_sentence_for_every_step(draft: Draft) -> None:
    for step in draft.steps:
        assert step.form is not None and step.form.volunteer is not None, step.id
        assert step.form.volunteer.say and step.form.volunteer.not_, step.id


def test_the_lesson_says_what_the_curriculum_says(draft: Draft) -> None:
    assert draft.form is not None
    planned = load_curriculum(LESSONS).lesson(draft.form.id)
    assert planned is not None
    for name in ("title", "goal", "minutes", "needs", "digcomp", "eindterm", "level"):
        assert getattr(draft.form, name) == getattr(planned, name), name

"""The helper strip as it reads at every step of every lesson: fresh, after a mistake, after help was asked, when done.

What stands there is worded: no open names, short sentences, and never about a mark or a hand that is not on the screen.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from oefenplek.app.visit import fact_of
from oefenplek.domain import hints
from oefenplek.domain import player as play
from oefenplek.domain.actions import Action
from oefenplek.domain.difficulties import difficult
from oefenplek.domain.fold import Rows
from oefenplek.domain.kinds import Feedback
from oefenplek.domain.known import Put
from oefenplek.domain.log import Misstep
from oefenplek.domain.needs import MISSTEPS, needs_help
from oefenplek.domain.people import shown_on_page
from oefenplek.domain.text import split
from oefenplek.screens.lesson.view_model import LessonViewModel
from tests.support.lesson_screens import model_of

from .support import lesson
from .test_helping import IDS, PRESS, Answers, answers, course

VISIT, WHO = "01890000-0000-7000-8000-000000000001", "01890000-0000-7000-8000-000000000002"
MOST_WORDS = 12
MARKED = {hints.LOOK}
HANDED = {hints.FOLLOW, hints.WATCH}
OPEN = re.compile(r"[{}\[\]*]")


def wrong_in(model: LessonViewModel) -> list[str]:
    """What is not right about what the helper reads now."""
    helped, view = model.helped, model._playing.view
    said, happened = helped.sayings, helped.happened
    if not said or not happened:
        return ["nothing to say, or nothing that happened"]
    found = [f"not worded: {text}" for text in (*said, *happened, helped.better_not) if OPEN.search(text)]
    found += [
        f"more than {MOST_WORDS} words: {sentence}" for sentence in split(said[0]) if len(sentence.split()) > MOST_WORDS
    ]
    found += [f"no mark is there: {text}" for text in said if text in MARKED and not view.mark]
    found += [f"no hand is there: {text}" for text in said if text in HANDED and not view.hand]
    return found


def does_it(model: LessonViewModel) -> None:
    """Everything that leads to the goal, by the person themselves."""
    for _ in range(60):
        act = play.next_act(model.course, model.state)
        if play.may_go_on(model.course, model.state) or act is None:
            return
        model._playing.take(play.Did(act))


@pytest.mark.parametrize("name", IDS)
def test_what_the_helper_reads_fits_at_every_step(owner: QObject, name: str) -> None:
    les = course(name)
    wrong = {}
    for step in les.lesson.steps:
        model = model_of(owner, les.lesson, step.id)
        wrong[step.id, "fresh"] = wrong_in(model)
        for rung in range(1, hints.TOP + 1):
            model._playing.take(play.AskedHelp())
            wrong[step.id, f"help {rung}"] = wrong_in(model)
        model._playing.halt()
        model._playing.take(play.ShowEnded())
        wrong[step.id, "shown"] = wrong_in(model)
        does_it(model)
        wrong[step.id, "done"] = wrong_in(model)
        assert play.may_go_on(les, model.state) or model.view["toWatch"], step.id
        model.close()
        model.deleteLater()
    assert {moment: found for moment, found in wrong.items() if found} == {}


@pytest.mark.parametrize("name", IDS)
def test_after_each_mistake_of_the_lesson_it_fits(owner: QObject, name: str) -> None:
    les = course(name)
    wrong = {}
    for at, step in enumerate(les.lesson.steps):
        own = [said for said in answers(les, at) if said.mistake not in app_mistakes(les)]
        for said in () if play.may_go_on(les, play.begin(les, step.id)[0]) else own:
            model = model_of(owner, les.lesson, step.id)
            playing = model._playing
            playing.course = answering(les, step.kind, said)
            playing.take(play.Did(PRESS))
            playing.course = les
            playing.refresh()
            wrong[step.id, said.mistake] = wrong_in(model)
            model.close()
            model.deleteLater()
    assert {moment: found for moment, found in wrong.items() if found} == {}


@pytest.mark.parametrize("name", IDS)
def test_four_times_the_same_mistake_asks_for_help_but_never_in_a_private_lesson(name: str) -> None:
    les = course(name)
    for at, step in enumerate(les.lesson.steps):
        fresh, _ = play.begin(les, step.id)
        for said in () if play.may_go_on(les, fresh) else answers(les, at):
            kept = Rows()
            for times in range(1, MISSTEPS + 1):
                _, effects = play.advance(answering(les, step.kind, said), fresh, play.Did(PRESS))
                for fact in (fact_of(VISIT, les.lesson, effect) for effect in effects):
                    if isinstance(fact, Misstep):
                        kept.apply(Put(difficult(WHO, fact, kept)))
                stuck = [needs_help(row) for row in kept.troubles(WHO, name)]
                assert stuck == ([times == MISSTEPS] if shown_on_page(name) else []), (step.id, said.mistake)


def app_mistakes(les: play.Course) -> set[str]:
    """Those that an app knows; their words are filled by what was done."""
    return {mistake for scene in les.lesson.scenes.values() for mistake in les.apps[scene.app].mistakes()}


def answering(les: play.Course, kind: str, said: Feedback) -> play.Course:
    """The same lesson, except that the next act in steps of this kind is this mistake."""
    return replace(les, rules={**les.rules, kind: Answers(les.rules[kind], said)})


def recorded(name: str) -> Iterator[tuple[str, str, tuple[Action, ...]]]:
    """Every mistake of a lesson that tells how somebody makes it."""
    for step in lesson(name).steps:
        for mistake in step.raw.get("mistakes") or ():
            if mistake.get("way"):
                yield step.id, mistake["id"], tuple(Action.read(act) for act in mistake["way"])


@pytest.mark.parametrize("name", [name for name in IDS if any(recorded(name))])
def test_while_a_mistake_is_made_act_by_act_what_the_helper_reads_fits(owner: QObject, name: str) -> None:
    les = course(name)
    for step, mistake, way in recorded(name):
        contents = [replace(les, turns={step: turn}) for turn in range(4)]
        assert any(made(owner, one, step, way) for one in contents), (step, mistake)


def made(owner: QObject, les: play.Course, step: str, way: tuple[Action, ...]) -> bool:
    """Is something answered with this content? An answer that puts something back may make another of the next act."""
    model = model_of(owner, les.lesson, step, turns=les.turns)
    for act in way:
        model._playing.take(play.Did(act))
        assert wrong_in(model) == []
    found = bool(model.state.now.mistakes)
    model.close()
    model.deleteLater()
    return found

"""What the helper reads: what happened in human words, and the sentence to say that fits it."""

from dataclasses import replace

import pytest

from oefenplek.domain import helping, hints
from oefenplek.domain import player as play
from oefenplek.domain.lesson import Hint, Tip
from oefenplek.domain.slips import SLIPS, family

from .test_player import course, did, practice

HINTS = (Hint("Waar is het donker?"), Hint("De knop zit onder de kap.", "button/switch"))
TIP = Tip("Wat ziet u op tafel staan?", "Gewoon op de knop drukken.")


def lit() -> play.Course:
    """Two steps with a lamp, with hints and something for the volunteer to say."""
    made = course(practice(), practice("alone"), hints=HINTS)
    steps = tuple(replace(step, tip=TIP) for step in made.lesson.steps)
    return replace(made, lesson=replace(made.lesson, steps=steps))


def played(lesson: play.Course, *events: play.Event) -> tuple[play.Player, helping.Story]:
    """Somebody did all this."""
    player, _ = play.begin(lesson)
    story: helping.Story = ()
    for event in events:
        before, (player, _) = player, play.advance(lesson, player, event)
        story = helping.told(story, lesson, before, event, player)
    return player, story


def glance(lesson: play.Course, *events: play.Event) -> helping.Glance:
    return helping.glance(lesson, *played(lesson, *events))


def words(seen: helping.Glance) -> list[str]:
    return [deed.say for deed in seen.happened]


def test_on_a_fresh_step_nothing_happened_and_the_author_says_what_to_say() -> None:
    seen = glance(lit())
    assert words(seen) == [helping.NOTHING_YET]
    assert seen.sayings[0] == TIP.say
    assert seen.better_not == TIP.not_


def test_after_a_mistake_its_own_sentence_is_told_and_is_what_to_say() -> None:
    seen = glance(lit(), did("open"), did("hit"))
    assert seen.happened[-1] == helping.Deed(helping.OTHERWISE, "Sla niet op de lamp.")
    assert seen.sayings[0] == "Sla niet op de lamp."
    assert TIP.say in seen.sayings


def test_at_a_hint_the_present_rung_is_what_to_say() -> None:
    lesson = lit()
    for number in range(1, hints.TOP + 1):  # on the last it is shown
        asked = [play.AskedHelp()] * number
        player, _ = played(lesson, *asked)
        seen = glance(lesson, *asked)
        hint = play.hint(lesson, player)
        assert seen.sayings[0] == (hint.say if hint else TIP.say)
        assert words(seen) == [helping.ASKED]


def test_at_most_the_last_two_things_are_told_and_the_same_once() -> None:
    seen = glance(lit(), did("open"), play.AskedHelp(), play.AskedHelp(), play.BeganAgain())
    assert words(seen) == [helping.ASKED, helping.BEGAN_AGAIN]


def test_what_is_done_is_asked_about_and_at_the_end_what_somebody_can_do_now() -> None:
    lesson = lit()
    done = (did("open"), did("switch"))
    assert glance(lesson, *done).sayings[0] == helping.DONE_STEP
    both = (*done, play.WentOn(), did("open"), did("switch"))
    assert glance(lesson, *both).sayings[0] == helping.DONE_LESSON
    assert glance(lesson, *both, play.WentOn()).sayings[0] == helping.DONE_LESSON


def test_another_step_begins_a_new_story() -> None:
    lesson = lit()
    assert words(glance(lesson, did("open"), did("switch"), play.WentOn())) == [helping.NOTHING_YET]
    back = glance(lesson, did("open"), did("switch"), play.WentOn(), play.WentBack())
    assert words(back) == [helping.CAME_BACK]


@pytest.mark.parametrize("code", SLIPS)
def test_each_slip_is_told_of_somebody_else_and_answered_in_its_own_words(code: str) -> None:
    seen = glance(lit(), play.Slipped(family(code), SLIPS[code]))
    assert words(seen) == [helping.SLIPS.get(family(code))]
    assert seen.sayings[0] == SLIPS[code]


def test_waiting_and_showing_are_nothing_of_the_residents() -> None:
    lesson = lit()
    before = glance(lesson, did("open"))
    assert glance(lesson, did("open"), play.StayedStill()) == before
    by_itself: tuple[play.Event, ...] = (play.StayedStill(), play.ShowBegan(), play.ShowEnded())
    assert not any(helping.by_resident(event) for event in by_itself)
    assert helping.by_resident(did("open"))
    assert not helping.renews(play.StayedStill())
    assert not helping.renews(play.LevelChosen("much"))
    shown = glance(lesson, play.ShowBegan())
    assert shown.sayings[0] == helping.WATCHING
    over = glance(lesson, *[play.AskedHelp()] * 4, play.ShowBegan(), play.ShowEnded())
    assert not {helping.WATCHING, hints.WATCH} & {*over.sayings}, "the hand is gone"


def test_there_is_always_another_sentence() -> None:
    for events in ((), (did("open"),), (did("hit"),), (did("open"), did("switch")), (play.AskedHelp(),)):
        seen = glance(lit(), *events)
        assert len(seen.sayings) > 1
        assert all(seen.sayings)


def test_pointing_is_where_the_second_rung_points_and_at_verder_when_it_is_done() -> None:
    lesson = lit()
    player, _ = played(lesson, did("open"))
    asked, _ = played(lesson, did("open"), play.AskedHelp(), play.AskedHelp())
    assert helping.place(lesson, player) == play.present_rung(lesson, asked).mark == play.target(lesson, player)
    assert helping.can_be_shown(lesson, player)
    done, _ = played(lesson, did("open"), did("switch"))
    assert helping.place(lesson, done) == helping.NEXT
    assert not helping.can_be_shown(lesson, done)

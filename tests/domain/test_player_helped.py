"""What the player does for whoever helps: presses and mistakes are told, a step can be passed, and there is a level."""

import pytest

from oefenplek.domain import player as play

from .test_player import course, did, practice, take
from .test_ways import LES as WITH_WAYS
from .test_ways import here
from .test_ways import take as walk


def told(effects: list[play.Effect], kind: type) -> list[play.Effect]:
    return [effect for effect in effects if isinstance(effect, kind)]


# --- what is told -----------------------------------------------------------------------------------------------------


def test_every_press_of_hulp_is_told_and_counted_also_when_nothing_is_left_to_climb() -> None:
    lesson = course(practice(), practice())
    player, effects = take(lesson, play.begin(lesson)[0], *[play.AskedHelp()] * 6)
    assert told(effects, play.HelpAsked) == [play.HelpAsked("s0")] * 6
    assert player.now.asked == 6
    player, effects = take(lesson, player, did("open"), did("switch"), play.AskedHelp())
    assert told(effects, play.HelpAsked) == [play.HelpAsked("s0")]
    assert play.hint(lesson, player) is None, "it is done: there is no hint"
    player, _ = take(lesson, player, play.BeganAgain())
    assert player.now.asked == 7
    player, _ = take(lesson, player, did("open"), did("switch"), play.WentOn())
    assert player.now.asked == 0, "it is counted for each step by itself"


def test_every_mistake_is_told_and_a_hand_that_only_waits_longer_makes_no_second_one() -> None:
    lesson = course(practice())
    _, effects = take(lesson, play.begin(lesson)[0], did("open"), did("hit"), did("hit"), play.Slipped("X05", "Stil."))
    assert told(effects, play.Misstep) == [play.Misstep("s0", name) for name in ("slaan", "slaan", "X05")]
    _, effects = take(lesson, play.begin(lesson)[0], *[play.Slipped("X11", "Bijna.")] * 3)
    assert told(effects, play.Misstep) == [play.Misstep("s0", "X11")]


def test_what_is_shown_makes_no_mistake_whatever_hands_do_meanwhile() -> None:
    lesson = course(practice())
    player, _ = take(lesson, play.begin(lesson)[0], did("open"), play.ShowBegan())
    player, effects = take(lesson, player, did("hit"), play.Slipped("X05", "Stil."), play.ShowEnded())
    assert told(effects, play.Misstep) == []
    assert player.now.mistakes == ()


# --- passing a step ---------------------------------------------------------------------------------------------------


def test_a_step_that_is_passed_is_told_once_never_done_and_terug_leads_back_to_it() -> None:
    lesson = course(practice("alone"), practice())
    player, effects = take(lesson, play.begin(lesson)[0], did("open"), play.Skipped())
    assert effects == [play.StepSkipped("s0"), play.Shown("s1")]
    assert player.at == 1
    player, _ = take(lesson, player, play.WentBack())
    assert (player.at, player.now.state.app.open) == (0, True), "as it was left"
    assert not play.may_go_on(lesson, player)
    assert take(lesson, player, play.WentOn())[0].at == 0
    again, effects = take(lesson, player, play.Skipped())
    assert (again.at, effects) == (1, [play.Shown("s1")]), "it is told once"


def test_a_step_that_was_passed_is_never_done_alone_not_even_later() -> None:
    lesson = course(practice("alone"), practice())
    player, _ = take(lesson, play.begin(lesson)[0], play.Skipped(), play.WentBack(), play.BeganAgain())
    _, effects = take(lesson, player, did("open"), did("switch"))
    (done,) = told(effects, play.StepDone)
    assert isinstance(done, play.StepDone)
    assert not done.alone


def test_the_last_step_can_be_passed_and_the_lesson_is_over() -> None:
    lesson = course(practice(), practice())
    player, _ = take(lesson, play.begin(lesson, "s1")[0], play.AskedHelp())
    player, effects = take(lesson, player, play.Skipped())
    assert player.finished
    assert effects == [play.StepSkipped("s1"), play.LessonDone(1)]


def test_a_step_that_is_done_is_not_passed() -> None:
    lesson = course(practice(), practice())
    player, _ = take(lesson, play.begin(lesson)[0], did("open"), did("switch"))
    assert take(lesson, player, play.Skipped()) == (player, [])


def test_passing_a_step_that_is_being_shown_ends_that() -> None:
    lesson = course(practice(), practice())
    player, _ = take(lesson, play.begin(lesson)[0], play.ShowBegan(), play.Skipped(), play.WentBack())
    assert player.now.shown is None


def test_passing_a_keuzemoment_leads_to_its_first_way() -> None:
    player, _ = play.begin(WITH_WAYS, "bellen")
    player, shown = walk(player, play.Skipped())
    assert shown == ["opgehangen"]
    player, _ = walk(player, play.WentBack())
    assert here(player) == "bellen"


# --- how much help there is -------------------------------------------------------------------------------------------


def test_more_help_is_offered_sooner_and_less_later() -> None:
    little, usual, much = (play.patience(level) for level in play.LEVELS)
    assert little > usual > much > 0
    assert usual == play.STILL_HELP


@pytest.mark.parametrize("level", play.LEVELS)
def test_a_level_changes_nothing_of_what_stands_there(level: play.Level) -> None:
    lesson = course(practice(), practice())
    player, _ = take(lesson, play.begin(lesson)[0], did("open"), play.AskedHelp())
    chosen, effects = take(lesson, player, play.LevelChosen(level))
    assert (chosen.attempts, chosen.at, effects) == (player.attempts, 0, [])
    back, _ = take(lesson, chosen, play.LevelChosen(play.USUAL))
    assert back == player


def test_with_much_help_a_step_begins_with_the_first_rung_and_that_is_not_alone() -> None:
    lesson = course(practice(), practice("alone"), practice())
    player, _ = take(lesson, play.begin(lesson)[0], play.LevelChosen("much"), did("open"), did("switch"), play.WentOn())
    hint = play.hint(lesson, player)
    assert hint is not None
    assert (player.now.rung, hint.mark, hint.hand) == (1, "", False)
    player, _ = take(lesson, player, play.LevelChosen("usual"))
    assert play.hint(lesson, player) == hint, "what stands there stays"
    player, effects = take(lesson, player, did("open"), did("switch"))
    (done,) = told(effects, play.StepDone)
    assert isinstance(done, play.StepDone)
    assert (done.hints, done.alone) == (1, False)
    player, _ = take(lesson, player, play.WentOn())
    assert play.hint(lesson, player) is None


def test_a_lesson_can_begin_with_the_level_of_the_visit_and_reading_needs_no_hint() -> None:
    lesson = course(practice())
    assert play.begin(lesson, level="much")[0].now.rung == 1
    assert play.begin(lesson, level="little")[0].now.rung == 0
    assert play.begin(WITH_WAYS, level="much")[0].now.rung == 0

"""The player leads a person through a lesson: done, mistakes, hints, back, again, resume, echo."""

from dataclasses import replace

import pytest

from oefenplek.domain import player as play
from oefenplek.domain.actions import Action
from oefenplek.domain.hints import NOW_YOU, WATCH
from oefenplek.domain.lesson import Hint, Lesson, Step
from oefenplek.domain.simulated import Scene
from oefenplek.steps.practice.rules import RULES, WELL_DONE
from tests.support.lamp import LAMP

DONE = {"lamp": "it", "lit": "yes"}
ECHO = {"message": {"id": "dank", "from": "Lotte", "text": "Wat een licht!"}}


def practice(guidance: str = "together", **changes: object) -> object:
    data = {
        "guidance": guidance,
        "scenes": ["a", "b"],
        "task": "Doe de lamp aan.",
        "done": DONE,
        "solution": [{"do": "open"}, {"do": "switch"}],
        "mistakes": [
            {"id": "slaan", "when": {"event": "hit"}, "say": "Sla niet op de lamp.", "then": "undo"},
        ],
    }
    return RULES.read({**data, **changes})


def course(*bodies: object, hints: tuple[Hint, ...] = ()) -> play.Course:
    steps = tuple(Step(f"s{at}", "practice", body, hints=hints) for at, body in enumerate(bodies))
    lesson = Lesson(
        "les", "1.0.0", "nl", "c", "Les", "Ik kan het.", 5, steps, scenes={n: Scene(n, "lamp") for n in "ab"}
    )
    return play.Course(lesson, {"practice": RULES}, {"lamp": LAMP})


def take(course_: play.Course, player: play.Player, *events: play.Event) -> tuple[play.Player, list[play.Effect]]:
    effects: list[play.Effect] = []
    for event in events:
        player, more = play.advance(course_, player, event)
        effects += more
    return player, effects


def did(name: str, **params: str) -> play.Did:
    return play.Did(Action.of(name, **params))


def test_doing_the_task_counts_the_step_once_and_allows_to_go_on() -> None:
    lesson = course(practice(), practice("alone"))
    player, shown = play.begin(lesson)
    assert shown == (play.Shown("s0"),)
    assert not play.may_go_on(lesson, player)
    player, effects = take(lesson, player, did("open"), did("switch"), did("switch"), did("switch"))
    done = [e for e in effects if isinstance(e, play.StepDone)]
    assert done == [play.StepDone("s0", "practice", "together", "a", 0, (), alone=False)]
    assert play.Say(WELL_DONE) in effects
    player, effects = take(lesson, player, play.WentOn())
    assert (player.at, effects) == (1, [play.Shown("s1")])


def test_alone_is_only_alone_without_a_hint() -> None:
    lesson = course(practice("alone"))
    for help_first, alone in ((False, True), (True, False)):
        player, _ = play.begin(lesson)
        events = ([play.AskedHelp()] if help_first else []) + [did("open"), did("switch")]
        _, effects = take(lesson, player, *events)
        assert [e.alone for e in effects if isinstance(e, play.StepDone)] == [alone]


def test_verder_does_nothing_before_the_step_is_done() -> None:
    lesson = course(practice(), practice())
    player, _ = play.begin(lesson)
    assert take(lesson, player, play.WentOn()) == (player, [])


def test_four_rungs_each_say_more_and_the_fourth_is_played_and_put_back() -> None:
    hints = (Hint("Zoek de kast."), Hint("Kijk naar de deur.", point="door/front"), Hint(show_solution=True))
    lesson = course(practice(), hints=hints)
    player, _ = play.begin(lesson)
    before = player.now.state
    rungs, effects = [], []
    for _ in range(3):
        player, more = take(lesson, player, play.AskedHelp())
        effects += more
        rungs.append(play.hint(lesson, player))
    assert [(r.mark, r.hand) for r in rungs if r] == [("", False), ("door/front", False), ("door/front", True)]
    assert len({r.say for r in rungs if r}) == 3
    player, more = take(lesson, player, play.AskedHelp())
    assert play.Play((Action("open"), Action("switch"))) in more
    player, _ = take(lesson, player, play.ShowBegan(), play.ShowDid(Action("open")), did("switch"))
    assert player.now.shown.app.open
    watching = play.hint(lesson, player)
    assert watching is not None
    assert watching.say == WATCH
    assert player.now.state == before, "what the person does while it is shown does not count"
    player, said = take(lesson, player, play.ShowEnded())
    assert player.now.state == before
    assert said == [play.Say(NOW_YOU)]
    player, effects = take(lesson, player, did("open"), did("switch"))
    assert next(e.hints for e in effects if isinstance(e, play.StepDone)) == 4


def test_a_hint_goes_away_when_the_next_act_is_another_one() -> None:
    lesson = course(practice())
    player, _ = take(lesson, play.begin(lesson)[0], play.AskedHelp(), play.AskedHelp())
    assert play.hint(lesson, player)
    player, _ = take(lesson, player, did("open"))
    assert play.hint(lesson, player) is None
    assert play.target(lesson, player) == "button/switch"


def test_a_mistake_gets_its_own_words_and_the_same_one_twice_goes_one_rung_up() -> None:
    lesson = course(practice())
    player, effects = take(lesson, play.begin(lesson)[0], did("open"), did("hit"))
    assert effects == [play.Misstep("s0", "slaan"), play.Say("Sla niet op de lamp.")]
    assert player.now.rung == 0
    player, effects = take(lesson, player, did("hit"))
    assert player.now.rung == 1
    assert player.now.feedback.mistake == "slaan"
    assert player.now.mistakes == ("slaan", "slaan")


def test_the_apps_own_mistakes_are_answered_too() -> None:
    lesson = course(practice())
    _player, effects = take(lesson, play.begin(lesson)[0], did("open"), did("type", field="label", text="drommels"))
    assert effects == [play.Misstep("s0", "swearing"), play.Say("Dat woord is niet nodig.")]


@pytest.mark.parametrize(("then", "open_after"), [("undo", True), ("continue", True), ("restart", False)])
def test_what_happens_after_a_mistake(then: str, open_after: bool) -> None:
    mistake = {"id": "slaan", "when": {"event": "hit"}, "say": "Sla niet.", "then": then}
    lesson = course(practice(mistakes=[mistake]))
    player, _ = take(lesson, play.begin(lesson)[0], did("open"), did("hit"))
    assert player.now.state.app.open is open_after


def test_a_mistake_can_lead_to_another_step() -> None:
    mistake = {"id": "slaan", "when": {"event": "hit"}, "say": "Sla niet.", "then": {"goto": "s0"}}
    lesson = course(practice(), practice(mistakes=[mistake]))
    player, _ = take(lesson, play.begin(lesson)[0], did("open"), did("switch"), play.WentOn(), did("hit"))
    assert player.at == 0
    assert player.now.feedback.say == "Sla niet."


def test_never_once_broken_this_attempt_begins_again() -> None:
    lesson = course(practice(never={"event": "hit"}, mistakes=[]))
    player, _effects = take(lesson, play.begin(lesson)[0], did("open"), did("hit"))
    assert not player.now.state.app.open, "a fresh scene"
    assert not player.now.state.broken
    assert player.now.mistakes == ("never",)


def test_terug_restores_what_was_there() -> None:
    lesson = course(practice(), practice("alone"))
    player, _ = take(
        lesson,
        play.begin(lesson)[0],
        did("open"),
        did("switch"),
        play.WentOn(),
        did("open"),
        did("type", field="label", text="mijn lamp"),
        play.WentBack(),
    )
    assert player.at == 0
    assert player.now.state.app.lit
    player, _ = take(lesson, player, play.WentOn())
    assert player.now.state.app.label == "mijn lamp"


def test_terug_on_the_first_step_leaves() -> None:
    lesson = course(practice())
    _player, effects = take(lesson, play.begin(lesson)[0], play.WentBack())
    assert effects == [play.LeftBackwards()]


def test_opnieuw_beginnen_gives_a_fresh_scene_and_keeps_the_count_honest() -> None:
    lesson = course(practice())
    player, _ = take(lesson, play.begin(lesson)[0], did("open"), play.AskedHelp(), play.BeganAgain())
    assert not player.now.state.app.open
    player, effects = take(lesson, player, did("open"), did("switch"))
    assert next(e.hints for e in effects if isinstance(e, play.StepDone)) == 1


def test_help_is_offered_after_stillness_and_goes_with_the_next_act() -> None:
    lesson = course(practice())
    player, _ = take(lesson, play.begin(lesson)[0], play.StayedStill())
    assert player.now.offered
    player, _ = take(lesson, player, did("open"))
    assert not player.now.offered


def test_a_slip_of_the_hand_is_answered_and_changes_nothing() -> None:
    lesson = course(practice())
    player, _ = play.begin(lesson)
    slipped, effects = take(lesson, player, play.Slipped("X05", "Houd de muis stil."))
    assert slipped.now.state == player.now.state
    assert effects == [play.Misstep("s0", "X05"), play.Say("Houd de muis stil.")]
    assert slipped.now.mistakes == ("X05",)


def test_watching_is_done_when_it_was_shown() -> None:
    lesson = course(practice("watch", done=None))
    player, effects = take(
        lesson,
        play.begin(lesson)[0],
        play.ShowBegan(),
        play.ShowDid(Action("open")),
        play.ShowDid(Action("switch")),
        play.ShowEnded(),
    )
    assert player.now.state.app.lit, "the end stays to be looked at"
    assert play.may_go_on(lesson, player)
    assert [e.step for e in effects if isinstance(e, play.StepDone)] == ["s0"]


def test_the_echo_answers_after_the_persons_own_verder() -> None:
    lesson = course(practice(echo={"a": ECHO, "b": ECHO}), practice())
    player, effects = take(lesson, play.begin(lesson)[0], did("open"), did("switch"), play.WentOn())
    assert player.at == 0
    assert player.now.state.app.answer == "Wat een licht!"
    assert play.Say("Wat een licht!") in effects
    player, _ = take(lesson, player, play.WentOn())
    assert player.at == 1


def test_resuming_opens_the_very_step_with_a_fresh_scene() -> None:
    lesson = course(practice(), practice("alone"))
    player, effects = play.begin(lesson, "s1")
    assert (player.at, effects) == (1, (play.Shown("s1"),))
    assert not player.now.state.app.open
    assert play.begin(lesson, "gone")[0].at == 0


def test_another_turn_uses_another_content_set() -> None:
    lesson = replace(course(practice()), turns={"s0": 1})
    player, _ = play.begin(lesson)
    assert player.now.state.scene.id == "b"


def test_someone_who_strayed_is_led_back() -> None:
    strayed = course(practice(done={"all": [DONE, {"lamp": "it", "label": "empty"}]}))
    player, _ = take(strayed, play.begin(strayed)[0], did("open"), did("type", field="label", text="x"))
    first = play.next_act(strayed, player)
    assert first == Action("begin-again")
    assert play.target(strayed, player) == "lesson/restart"
    player, effects = take(strayed, player, *[play.AskedHelp()] * 4)
    (played,) = (e for e in effects if isinstance(e, play.Play))
    player, _ = take(strayed, player, play.ShowBegan(), *map(play.ShowDid, played.actions))
    assert player.now.shown.done


def test_the_last_verder_finishes_the_lesson() -> None:
    lesson = course(practice())
    player, effects = take(lesson, play.begin(lesson)[0], did("open"), did("switch"), play.WentOn())
    assert player.finished
    assert effects[-1] == play.LessonDone(0)


def test_a_finished_lesson_is_counted_once_however_often_verder_is_pressed() -> None:
    lesson = course(practice())
    player, _ = take(lesson, play.begin(lesson)[0], did("open"), did("switch"), play.WentOn())
    assert take(lesson, player, play.WentOn(), play.WentBack(), did("open")) == (player, [])


def test_a_damaged_step_can_be_passed_and_reacts_to_nothing() -> None:
    lesson = course(None, practice())
    player, _ = play.begin(lesson)
    player, effects = take(lesson, player, did("open"), play.AskedHelp(), play.StayedStill())
    assert effects == []
    assert take(lesson, player, play.WentOn())[0].at == 1

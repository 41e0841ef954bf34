"""The way through a lesson with keuzemomenten: each option leads on, *Terug* follows, and a power cut loses nothing."""

from dataclasses import replace
from itertools import product

import pytest

from oefenplek.domain import player as play
from oefenplek.domain.actions import Action
from oefenplek.domain.kinds import Stone
from oefenplek.domain.lesson import Hint, Lesson, Step
from oefenplek.steps.branch.rules import ALL_MAY, RULES, BranchBody, Option
from oefenplek.steps.read.rules import RULES as READ


def read(name: str, goto: str = "") -> Step:
    return Step(name, "read", READ.read({"text": f"Dit is {name}."}), goto=goto)


def branch(name: str, **ways: str) -> Step:
    options = tuple(Option(way, f"Ik kies {way}", goto, stone=f"U koos {way}") for way, goto in ways.items())
    return Step(name, "branch", BranchBody(f"Vraag {name}?", options), title=f"Keuze {name}")


STEPS = (
    read("begin"),
    branch("bellen", ophangen="opgehangen", praten="gepraat"),
    read("gepraat", goto="bellen"),
    read("opgehangen"),
    branch("daarna", bank="naar-bank", wachten="wacht"),
    read("naar-bank", goto="eind"),
    read("wacht"),
    read("wacht-nog"),
    read("eind"),
)


def course(*steps: Step, shown: tuple[str, ...] = ()) -> play.Course:
    lesson = Lesson("les", "1.0.0", "nl", "d", "Les", "Ik kan het.", 5, steps or STEPS)
    return play.Course(lesson, {"read": READ, "branch": RULES}, {}, shown=shown)


LES = course()


def choose(option: str) -> play.Did:
    return play.Did(Action.of("choose", option=option))


def take(player: play.Player, *events: play.Event, les: play.Course = LES) -> tuple[play.Player, list[str]]:
    shown: list[str] = []
    for event in events:
        player, effects = play.advance(les, player, event)
        shown += [effect.step for effect in effects if isinstance(effect, play.Shown)]
    return player, shown


def here(player: play.Player, les: play.Course = LES) -> str:
    return les.step(player.at).id


ON, BACK = play.WentOn(), play.WentBack()
TO_DAARNA = (ON, choose("ophangen"), ON, ON)


def test_an_option_leads_to_its_step_and_the_others_are_not_asked() -> None:
    player, _ = play.begin(LES)
    player, shown = take(player, *TO_DAARNA, choose("bank"), ON, ON, ON)
    assert shown == ["bellen", "opgehangen", "daarna", "naar-bank", "eind"]
    assert player.finished


def test_nothing_leads_on_before_a_way_is_chosen_and_another_may_be_chosen() -> None:
    player, _ = play.begin(LES)
    player, shown = take(player, ON, ON)
    assert (here(player), shown) == ("bellen", ["bellen"])
    player, _ = take(player, choose("praten"), choose("ophangen"), ON)
    assert here(player) == "opgehangen"


def test_back_follows_the_way_that_was_gone_and_what_was_chosen_stands() -> None:
    player, _ = play.begin(LES)
    player, _ = take(player, *TO_DAARNA, choose("bank"), ON, ON)
    player, shown = take(player, BACK, BACK)
    assert shown == ["naar-bank", "daarna"]
    assert player.now.state.chosen == "bank"
    assert take(player, ON)[1] == ["naar-bank"]
    assert take(player, choose("wachten"), ON)[1] == ["wacht"]


def test_help_lights_all_options_and_points_at_none_of_them() -> None:
    hints = (Hint("Hoe weet u dat?"), Hint("Wat zou u thuis doen?"))
    les = course(replace(STEPS[1], hints=hints), *STEPS[2:])
    player, _ = play.begin(les)
    found: list[tuple[str, str, bool]] = []
    for _ in range(5):
        player, effects = play.advance(les, player, play.AskedHelp())
        assert not [effect for effect in effects if isinstance(effect, play.Play)]
        shown = play.hint(les, player)
        assert shown is not None
        found.append((shown.say, shown.mark, shown.hand))
    assert found[:2] == [("Hoe weet u dat?", "", False), ("Wat zou u thuis doen?", "options", False)]
    assert found[2:] == [(ALL_MAY, "options", False)] * 3


def test_on_the_first_step_back_leaves() -> None:
    player, _ = play.begin(LES)
    assert play.advance(LES, player, BACK) == (player, (play.LeftBackwards(),))


def test_a_way_that_leads_round_begins_the_choice_anew() -> None:
    player, _ = play.begin(LES)
    player, shown = take(player, ON, choose("praten"), ON, ON)
    assert shown == ["bellen", "gepraat", "bellen"]
    assert player.now.state.chosen == ""
    assert not play.may_go_on(LES, player)
    assert play.stones(LES, player) == ()
    assert take(player, BACK)[1] == ["begin"]


def test_the_path_shows_what_was_chosen_and_leads_back_there() -> None:
    player, _ = play.begin(LES)
    player, _ = take(player, *TO_DAARNA, choose("wachten"), ON)
    assert play.stones(LES, player) == (
        Stone("bellen", "Keuze bellen", "U koos ophangen"),
        Stone("daarna", "Keuze daarna", "U koos wachten"),
    )
    player, shown = take(player, play.WentBack("bellen"))
    assert shown == ["bellen"]
    assert player.now.state.chosen == "ophangen"
    assert play.stones(LES, player) == ()


def test_a_stone_that_is_not_on_the_path_leads_nowhere() -> None:
    player, _ = play.begin(LES)
    for step in ("eind", "nergens", "daarna"):
        assert take(player, play.WentBack(step)) == (player, [])


def test_after_a_power_cut_the_way_is_the_one_that_was_gone() -> None:
    player, _ = play.begin(LES)
    went, shown = take(
        player, ON, choose("praten"), ON, ON, choose("ophangen"), ON, ON, choose("wachten"), ON, BACK, ON
    )
    again = replace(LES, shown=("begin", *shown))
    player, _ = play.begin(again, here(went))
    assert (player.at, player.way) == (went.at, went.way)
    assert play.stones(again, player) == play.stones(LES, went)
    player, back = take(player, BACK, BACK, BACK, BACK)
    assert back == ["daarna", "opgehangen", "bellen", "begin"]


def test_who_began_in_the_middle_has_gone_the_rest_of_the_way() -> None:
    les = replace(LES, shown=("daarna", "wacht"))
    player, _ = play.begin(les, "wacht")
    assert [les.step(at).id for at in player.way] == ["begin", "bellen", "opgehangen", "daarna"]
    assert [stone.chosen for stone in play.stones(les, player)] == ["U koos ophangen", "U koos wachten"]


def test_where_two_options_lead_to_one_step_nobody_knows_which_it_was() -> None:
    les = course(branch("een", a="twee", b="twee"), read("twee"), shown=("een", "twee"))
    player, _ = play.begin(les, "twee")
    assert play.stones(les, player) == (Stone("een", "Keuze een", ""),)


@pytest.mark.parametrize("shown", [(), ("weg", "oud"), ("eind",), ("begin", "bellen")])
def test_who_comes_with_a_sheet_of_paper_has_some_way_behind_them(shown: tuple[str, ...]) -> None:
    les = replace(LES, shown=shown)
    player, _ = play.begin(les, "wacht-nog")
    assert [les.step(at).id for at in player.way] == ["begin", "bellen", "opgehangen", "daarna", "wacht"]
    player, _ = play.begin(les, "eind")
    assert [les.step(at).id for at in player.way] == ["begin", "bellen", "opgehangen", "daarna", "naar-bank"]


def test_how_far_it_is_follows_what_was_chosen() -> None:
    player, _ = play.begin(LES)
    assert play.left(LES, player) == 6
    player, _ = take(player, *TO_DAARNA)
    assert play.left(LES, player) == 3
    assert play.left(LES, take(player, choose("bank"))[0]) == 2
    assert play.left(LES, take(player, choose("wachten"))[0]) == 3
    assert play.left(LES, take(player, choose("wachten"), choose("bank"))[0]) == 2


def test_where_somebody_stopped_is_counted_along_a_way() -> None:
    found = [play.place_of(LES, LES.lesson.index(step)) for step in ("begin", "bellen", "daarna", "wacht", "eind")]
    assert found == [(1, 7), (2, 7), (4, 7), (5, 7), (6, 6)]


def test_on_a_way_that_leads_round_there_is_still_something_to_come() -> None:
    player, _ = play.begin(LES)
    player, _ = take(player, ON, choose("praten"), ON)
    assert here(player) == "gepraat"
    assert play.left(LES, player) > 0


def test_a_part_of_a_lesson_does_not_look_for_steps_that_are_not_in_it() -> None:
    les = course(read("gepraat", goto="bellen"), read("eind"))
    player, _ = play.begin(les)
    assert take(player, ON, les=les)[1] == ["eind"]


@pytest.mark.parametrize(("first", "then"), [*product(("ophangen", "praten"), ("bank", "wachten"))])
def test_every_way_ends(first: str, then: str) -> None:
    player, _ = play.begin(LES)
    left = {"bellen": [first, "ophangen"], "daarna": [then]}
    for _ in range(20):
        if player.finished:
            break
        if not play.may_go_on(LES, player):
            player, _ = take(player, choose(left[here(player)].pop(0)))
        player, _ = take(player, ON)
    assert player.finished
    assert here(player) == "eind"

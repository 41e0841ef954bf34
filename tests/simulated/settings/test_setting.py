"""Light, letters, sound, updates, privacy and searching: what a person sets is what the device tells."""

import pytest

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import Skin
from oefenplek.simulated.settings import rules
from oefenplek.simulated.settings.names import LEAST, LEVELS, MOST, PARTS, SECTIONS
from oefenplek.simulated.settings.pages import home, page, results
from oefenplek.simulated.settings.state import Settings

from .scenes import SKINS, act, do, opened, run, typed

DISPLAY, SOUND = act("open", section="display"), act("open", section="sound")
TEXT = act("open", section="text")


def test_brighter_is_brighter_and_stops_at_the_end() -> None:
    state = do(opened(levels={"brightness": 8}), DISPLAY)
    before = rules.display(state).brightness
    state = do(state, act("more", level="brightness"))
    assert rules.display(state).brightness > before
    assert rules.facts(state)["level"]["brightness"] == {"value": "9", "against": "higher"}
    state = do(state, act("more", level="brightness"))
    assert rules.display(state).brightness == 1
    assert not rules.place(state, act("more", level="brightness"))


def test_the_darkest_screen_can_still_be_read() -> None:
    state = do(opened(levels={"brightness": 2}), DISPLAY, act("less", level="brightness"))
    assert rules.display(state).brightness == 0.3
    assert not rules.place(state, act("less", level="brightness"))


@pytest.mark.parametrize("way", [(DISPLAY, TEXT), (act("open", section="accessibility"), TEXT)])
def test_letters_are_found_at_two_places(way: tuple[Action, Action]) -> None:
    start = opened()
    state = do(start, *way, act("more", level="text"))
    assert rules.display(state).letters > rules.display(start).letters == 1
    assert rules.facts(state)["level"]["text"]["against"] == "higher"


def test_back_goes_where_one_came_from() -> None:
    there = do(opened(), act("open", section="accessibility"), TEXT)
    assert do(there, act("back")).page == "accessibility"
    assert do(opened(), DISPLAY, TEXT, act("back")).page == "display"


def test_who_turns_the_bell_up_wants_to_hear_it() -> None:
    silent = do(opened(), SOUND, act("switch", setting="mute"))
    assert rules.display(silent).muted
    assert not rules.display(do(silent, act("more", level="ringtone"))).muted
    assert rules.display(do(silent, act("less", level="ringtone"))).muted
    louder = do(silent, act("more", level="media"))
    assert rules.display(louder).volume == pytest.approx(0.4)


def test_an_update_from_looking_to_done() -> None:
    state, events, wrong = run(
        opened(), act("open", section="update"), act("check-update"), act("download"), act("tonight"), act("install")
    )
    assert (state.update, wrong) == ("installed", ())
    assert [event.name for event in events][1:] == [
        "update-checked",
        "update-downloaded",
        "update-planned",
        "update-installed",
    ]
    state = do(state, act("restart"))
    assert rules.facts(state)["update"]["update"] == {"state": "done"}
    state, events, _ = run(state, act("check-update"))
    assert events[0].get("found") == "no" and state.update == "none"
    about = do(state, act("back"), act("open", section="about"))
    assert "14.3" in rows_of(about)


def rows_of(state: Settings) -> str:
    return repr(page(state))


def test_without_a_new_version_there_is_nothing_to_install() -> None:
    state, events, _ = run(opened("phone", {"new-version": None}), act("open", section="update"), act("check-update"))
    assert events[-1].get("found") == "no"
    assert not rules.place(state, act("download"))


def test_an_app_is_told_what_it_may_use() -> None:
    state, events, _ = run(
        opened(),
        act("open", section="privacy"),
        act("open-app", app="zaklamp"),
        act("permit", app="zaklamp", permission="location"),
    )
    assert rules.facts(state)["app"]["zaklamp"] == {
        "camera": "yes",
        "contacts": "yes",
        "location": "no",
        "microphone": "no",
    }
    assert events[-1].get("on") == "no"
    assert not rules.place(state, act("permit", app="zaklamp", permission="microphone")), "it never asks for that"


@pytest.mark.parametrize(
    ("words", "found"), [("letters", {"accessibility", "text"}), ("lichter", {"display"}), ("vliegende hond", set())]
)
def test_searching_finds_a_screen_by_what_people_call_it(words: str, found: set[str]) -> None:
    state, events, _ = run(opened(), typed(words, "search"))
    assert {row.at.removeprefix("section/") for row in results(state)} == found
    assert events[0].get("found") == ("none" if not found else "one" if len(found) == 1 else "several")
    assert home(state), "it says so when nothing was found"


def test_a_screen_that_was_found_leads_back_to_what_was_searched() -> None:
    state = do(opened(), typed("letters", "search"), TEXT)
    assert state.path == ("display", "text")
    assert [action.name for action in rules.home(state)] == ["back", "back", "clear-search"]


@pytest.mark.parametrize("skin", SKINS)
def test_every_section_opens_and_leads_back(skin: Skin) -> None:
    start = opened(skin)
    for name in SECTIONS:
        if skin == "laptop" and name == "data":
            assert not rules.place(start, act("open", section=name)), "a laptop has no SIM card"
            continue
        there = do(start, act("open", section=name))
        assert there.page == name
        for action in rules.home(there):
            there = do(there, action)
        assert len(there.path) <= (0 if skin == "phone" else 1)


def test_a_choice_is_made_once() -> None:
    state = do(opened(), DISPLAY, act("open", section="timeout"))
    chosen = act("choose", choice="timeout", value="5m")
    state = do(state, chosen)
    assert rules.facts(state)["choice"]["timeout"] == {"value": "5m"}
    assert not rules.place(state, chosen)


def test_levels_keep_within_their_ends() -> None:
    state = opened()
    for name in LEVELS:
        assert state.with_level(name, 99).level(name) == MOST[name]
        assert state.with_level(name, -99).level(name) == LEAST[name]


@pytest.mark.parametrize("start", [*SECTIONS, *PARTS])
def test_a_step_may_begin_on_any_screen(start: str) -> None:
    state = opened(start=start)
    assert state.page == start
    assert rules.home(state)
    assert state.began == state.levels


def test_an_answer_shows_as_a_message_until_the_next_act() -> None:
    state = rules.receive(opened(), {"message": {"from": "Lotte", "text": "Dag\noma!"}})
    assert state.notice == "Lotte: Dag oma!"
    assert do(state, DISPLAY).notice == ""

"""Reading, finding and sorting mail."""

import pytest

from oefenplek.domain.actions import AppEvent
from oefenplek.domain.simulated import Skin
from oefenplek.simulated.mail import rules
from oefenplek.simulated.mail.rules_layers import listed, screen

from .scenes import SKINS, act, after, do, opened, select, typed


def test_opening_a_mail_marks_it_read_and_changes_no_other() -> None:
    state, events, mistakes = after(opened(), select("uitnodiging"))
    before, now = rules.facts(opened())["message"], rules.facts(state)["message"]
    assert before["uitnodiging"] == {"folder": "inbox", "read": "no"}
    assert now["uitnodiging"] == {"folder": "inbox", "read": "yes"}
    assert {name for name in now if now[name] != before[name]} == {"uitnodiging"}
    assert events == (AppEvent.of("message-opened", message="uitnodiging"),)
    assert mistakes == ()
    assert rules.facts(state)["mailbox"]["postvak"] == {"screen": "message", "folder": "inbox", "open": "uitnodiging"}


def test_a_phone_shows_one_thing_at_a_time_and_a_laptop_all() -> None:
    assert rules.place(do(opened("phone"), select("huisarts")), select("reclame")) == ""
    assert rules.place(do(opened("tablet"), select("huisarts")), select("reclame")) == "message/reclame"
    assert rules.place(opened("laptop"), act("open-folder", folder="trash")) == "folder/trash"
    assert rules.place(opened("phone"), act("open-folder", folder="trash")) == ""
    assert rules.place(opened("laptop"), act("open-menu")) == ""


@pytest.mark.parametrize("skin", SKINS)
def test_one_plan_serves_every_skin_because_impossible_acts_change_nothing(skin: Skin) -> None:
    state = opened(skin)
    plan = (
        act("open-menu"),
        act("open-folder", folder="trash"),
        select("oud-nieuws"),
        act("move", message="oud-nieuws", to="inbox"),
    )
    for action in plan:
        state, _ = rules.act(state, action)
    assert rules.facts(state)["message"]["oud-nieuws"]["folder"] == "inbox"


def test_throwing_away_closes_the_mail_and_putting_back_brings_it_home() -> None:
    thrown, events, _ = after(do(opened(), select("reclame")), act("move", message="reclame", to="trash"))
    assert events == (AppEvent.of("moved", message="reclame", from_="inbox", to="trash"),)
    assert (screen(thrown), thrown.notice) == ("inbox", "moved-trash")
    assert "reclame" not in [message.id for message in listed(thrown)]
    in_bin = do(thrown, act("open-menu"), act("open-folder", folder="trash"), select("reclame"))
    back, events, _ = after(in_bin, act("move", message="reclame", to="inbox"))
    assert events == (
        AppEvent.of("moved", message="reclame", from_="trash", to="inbox"),
        AppEvent.of("restored", message="reclame"),
    )
    assert rules.facts(back)["message"]["reclame"]["folder"] == "inbox"


def test_a_sent_mail_goes_back_to_sent() -> None:
    state = do(opened("laptop"), act("open-folder", folder="sent"), select("soep"))
    state = do(state, act("move", message="soep", to="trash"), act("open-folder", folder="trash"), select("soep"))
    assert rules.facts(do(state, act("move", message="soep", to="inbox")))["message"]["soep"]["folder"] == "sent"


def test_only_the_open_mail_can_be_moved() -> None:
    state = do(opened("laptop"), select("reclame"))
    assert rules.act(state, act("move", message="huisarts", to="trash")) == (state, ())
    assert rules.act(state, act("move", message="reclame", to="inbox")) == (state, ())


def test_reporting_moves_to_unwanted_and_both_can_be_seen() -> None:
    state, events, mistakes = after(do(opened(), select("rekening-nep")), act("report", message="rekening-nep"))
    assert [event.name for event in events] == ["reported", "moved"]
    assert rules.facts(state)["message"]["rekening-nep"]["folder"] == "spam"
    assert mistakes == ()


def test_the_whole_address_shows_and_hides() -> None:
    shown, events, _ = after(do(opened(), select("rekening-nep")), act("show-sender", message="rekening-nep"))
    assert (shown.sender_shown, events[0].name) == (True, "sender-shown")
    hidden, events, _ = after(shown, act("show-sender", message="rekening-nep"))
    assert (hidden.sender_shown, events) == (False, ())


def test_a_link_is_looked_at_or_followed() -> None:
    link = {"message": "rekening-nep", "link": "betaalpagina"}
    state = do(opened(), select("rekening-nep"))
    seen, events, mistakes = after(state, act("preview-link", **link))
    assert (events, mistakes) == ((AppEvent.of("link-previewed", **link),), ())
    assert rules.place(seen, act("open-link", **link)) == ""
    back = do(seen, act("close-preview"))
    assert back.preview is None
    _, events, mistakes = after(back, act("open-link", **link))
    assert (events, mistakes) == ((AppEvent.of("link-opened", **link),), ("link-in-fake",))


def test_a_link_in_an_honest_mail_is_no_mistake() -> None:
    state = do(opened(), select("straatfeest"))
    assert after(state, act("open-link", message="straatfeest", link="buurt"))[2] == ()


def test_an_attachment_lies_on_top_until_it_is_closed() -> None:
    state = do(opened("laptop"), select("wandelen"))
    state, events, _ = after(state, act("open-attachment", message="wandelen", attachment="foto-brug"))
    assert events == (AppEvent.of("attachment-opened", message="wandelen", attachment="foto-brug"),)
    assert rules.place(state, act("reply")) == "" and rules.place(state, select("huisarts")) == ""
    assert rules.place(do(state, act("close-picture")), act("reply")) == "button/reply"


@pytest.mark.parametrize("skin", SKINS)
def test_searching_finds_in_every_folder_by_name_subject_and_text(skin: Skin) -> None:
    state, _ = rules.act(opened(skin), act("search"))
    state, events, _ = after(state, typed("search", "joke"))
    assert events == (AppEvent.of("searched", found="several"),)
    assert {message.id for message in listed(state)} == {"wandelen", "straatfeest", "soep"}
    assert [message.id for message in listed(do(state, typed("search", "PREI")))] == ["soep"]
    assert listed(do(state, typed("search", "xyz"))) == ()
    assert screen(do(state, act("back"))) == "inbox"


def test_a_phone_goes_back_from_a_found_mail_to_what_was_found() -> None:
    state = do(opened(), act("search"), typed("search", "brug"), select("wandelen"), act("back"))
    assert (screen(state), state.query) == ("search", "brug")


@pytest.mark.parametrize("skin", SKINS)
@pytest.mark.parametrize("start", ["inbox", "compose", "registration", "message/huisarts"])
def test_a_scene_can_begin_anywhere(skin: Skin, start: str) -> None:
    assert screen(opened(skin, start=start)) == start.partition("/")[0]


@pytest.mark.parametrize("skin", SKINS)
def test_home_leads_to_the_inbox_from_everywhere(skin: Skin) -> None:
    ways = (
        (select("wandelen"), act("open-attachment", message="wandelen", attachment="foto-brug")),
        (select("rekening-nep"), act("preview-link", message="rekening-nep", link="betaalpagina")),
        (act("search"), typed("search", "brug"), select("wandelen")),
        (act("open-menu"), act("open-folder", folder="spam"), select("prijs")),
        (act("open-menu"),),
        (act("compose"), typed("subject", "Dag"), act("open-attachments")),
        (act("compose"), act("open-contacts")),
        (act("open-menu"), act("open-contacts")),
    )
    for way in ways:
        state = opened(skin)
        for action in way:
            state, _ = rules.act(state, action)
        arrived = do(state, *rules.home(state))
        assert (screen(arrived), arrived.folder, arrived.open) == ("inbox", "inbox", ""), way
    assert rules.home(opened(skin)) == ()


def test_an_attachment_that_was_looked_at_is_put_away() -> None:
    viewed = do(opened(), select("huisarts"), act("open-attachment", message="huisarts", attachment="weg"))
    state, events, _ = after(viewed, act("close-picture"))
    assert events == (AppEvent.of("attachment-closed"),)
    assert screen(state) == "message" and rules.place(state, act("reply")) == "button/reply"

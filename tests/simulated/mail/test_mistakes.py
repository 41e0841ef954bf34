"""The typical mistakes, each recognised once and none seen where there is none."""

import re

import pytest

from oefenplek.simulated.mail import rules
from oefenplek.simulated.mail.mistakes import MISTAKES
from oefenplek.simulated.mail.rules_address import slip, with_address

from .scenes import act, after, do, opened, select, typed


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("lotte@familie.example", ""),
        (" lotte@familie.example ", ""),
        ("lotte@familie.example, joke@familie.example", ""),
        ("lotte@familie.example;joke@familie.example,", ""),
        ("", ""),
        ("lotte", "no-at"),
        ("lotte familie.example", "no-at"),
        ("lotte@ familie.example", "space"),
        ("lotte de wit@familie.example", "space"),
        ("lotte@familie,example", "comma"),
        ("lotte,dewit@familie.example", "comma"),
        ("lotte, joke@familie.example", "no-at"),
        ("joke@familie.example, lotte@familie,example", "comma"),
        ("www.lotte@familie.example", "www"),
        ("lotte@www.familie.example", "www"),
        ("www.familie.example", "www"),
        ("lotte@familie", "no-end"),
        ("lotte@", "no-end"),
        ("lotte@familie.example.", "dot"),
        ("lotte@familie..example", "dot"),
        ("lotte@@familie.example", "two-at"),
        ("lotte@familie.<x>", "other"),
    ],
)
def test_every_slip_in_an_address_is_told_apart(text: str, found: str) -> None:
    assert slip(text) == found


def test_a_chosen_address_replaces_what_was_being_typed() -> None:
    assert with_address("lo", "lotte@f.example") == "lotte@f.example"
    assert with_address("joke@f.example, lo", "lotte@f.example") == "joke@f.example, lotte@f.example"
    assert with_address("lotte@f,example", "lotte@f.example") == "lotte@f.example"
    assert with_address("joke@f.example", "lotte@f.example") == "joke@f.example, lotte@f.example"


SLIPS = {
    "address-no-at": "lotte.familie.example",
    "address-space": "lotte @familie.example",
    "address-comma": "lotte@familie,example",
    "address-www": "www.lotte@familie.example",
    "address-two-at": "lotte@@familie.example",
    "address-dot": "lotte@familie.example.",
    "address-no-end": "lotte@familie",
}


@pytest.mark.parametrize(("mistake", "address"), SLIPS.items())
def test_a_slip_is_seen_on_leaving_the_field_and_on_sending_not_while_typing(mistake: str, address: str) -> None:
    state = do(opened(), act("compose"))
    state, _, none_yet = after(state, typed("to", address))
    assert none_yet == ()
    left, _, on_leaving = after(state, typed("text", "D"))
    assert on_leaving == (mistake,)
    further, _, not_again = after(left, typed("text", "Dag"))
    assert not_again == ()
    _, _, on_sending = after(further, act("send"))
    assert on_sending == (mistake,)
    _, _, on_attaching = after(state, act("open-attachments"))
    assert on_attaching == (mistake,)


def test_a_slip_in_a_copy_is_seen_too() -> None:
    state = do(opened(), act("compose"), act("show-cc"), typed("to", "lotte@familie.example"), typed("cc", "joke"))
    assert after(state, typed("subject", "D"))[2] == ("address-no-at",)


def test_slips_in_the_address_of_a_new_account() -> None:
    page = do(opened(start="registration"), typed("name", "Ria"), act("register-next"))
    assert after(do(page, typed("address", "ria.dewit")), typed("password", "v"))[2] == ()
    assert after(do(page, typed("address", "ria de wit")), typed("password", "v"))[2] == ("address-space",)
    assert after(do(page, typed("address", "www.ria")), act("register-done"))[2] == ("address-www",)


LONG = "Lieve Lotte, ik kom zondag graag taart eten en ik neem ook nog bloemen mee uit de tuin"


def test_the_whole_message_in_the_subject() -> None:
    state = do(opened(), act("compose"), typed("to", "lotte@familie.example"), typed("subject", LONG))
    assert after(state, act("send"))[2] == ("all-in-subject",)
    assert after(state, typed("text", "D"))[2] == ("all-in-subject",)
    short = do(opened(), act("compose"), typed("to", "lotte@familie.example"), typed("subject", "Ik kom zondag graag"))
    assert after(short, act("send"))[2] == ("all-in-subject",)
    title = do(opened(), act("compose"), typed("to", "lotte@familie.example"), typed("subject", "Zondag"))
    assert after(title, act("send"))[2] == ()
    assert after(title, typed("text", "D"))[2] == ()


def test_an_address_in_the_subject() -> None:
    state = do(opened(), act("compose"), typed("subject", "lotte@familie.example"))
    assert after(state, typed("text", "D"))[2] == ("address-in-subject",)
    assert after(state, act("send"))[2] == ("address-in-subject",)
    known = do(state, typed("to", "lotte@familie.example"), typed("subject", "Het adres joke@familie.example"))
    assert after(known, typed("text", "D"))[2] == ()


def test_emptying_a_folder_with_a_wanted_mail_in_it() -> None:
    throw = act("move", message="huisarts", to="trash")
    bin_ = do(opened(), select("huisarts"), throw, act("open-menu"), act("open-folder", folder="trash"), act("empty"))
    assert after(bin_, act("empty-yes"))[2] == ("emptied-wanted",)
    junk = do(opened(), act("open-menu"), act("open-folder", folder="spam"), act("empty"))
    assert after(junk, act("empty-yes"))[2] == ()


def test_a_long_subject_of_someone_else_is_no_mistake() -> None:
    long = [{"id": "a", "from": {"name": "L", "address": "l@f.example"}, "subject": LONG, "text": "Dag"}]
    state = do(opened(messages=long), select("a"), act("reply"), typed("text", "Goed"))
    sent, _, mistakes = after(state, act("send"))
    assert mistakes == ()
    assert rules.facts(sent)["sent"]["sent-1"]["subject"] == "filled"


def test_answering_everybody_when_one_is_meant() -> None:
    state, _, mistakes = after(do(opened(), select("straatfeest")), act("reply-all"))
    assert mistakes == ("reply-all-private",)
    words = rules.words(state)
    assert (words["mensen"], words["ontvanger"]) == ("4", "Karim Benali")


def test_answering_everybody_is_right_when_the_scene_says_so() -> None:
    people = [{"name": name, "address": f"{name}@f.example"} for name in ("ria", "jan", "an")]
    mails = [{"id": "a", "from": people[0], "to": people, "subject": "S", "text": "T", "private": "no"}]
    assert after(do(opened(messages=mails), select("a")), act("reply-all"))[2] == ()


@pytest.mark.parametrize(
    ("text", "forgot"),
    [
        ("Kijk eens naar deze foto!", True),
        ("In de bijlage zit de brief.", True),
        ("Hier zijn de foto's.", True),
        ("Ik kom zondag.", False),
        ("Ik ga naar de fotograaf.", False),
    ],
)
def test_writing_about_a_photo_without_one(text: str, forgot: bool) -> None:
    state = do(opened(), act("compose"), typed("to", "lotte@familie.example"), typed("text", text))
    assert after(state, act("send"))[2] == (("forgot-photo",) if forgot else ())
    with_photo = do(state, act("open-attachments"), act("attach", photo="tuin"))
    assert after(with_photo, act("send"))[2] == ()


def test_admiring_someone_elses_photo_is_no_promise() -> None:
    state = do(opened(), select("uitnodiging"), act("reply"))
    assert after(do(state, typed("text", "Wat een mooie foto!")), act("send"))[2] == ()
    assert after(do(state, typed("text", "Hier is mijn foto.")), act("send"))[2] == ("forgot-photo",)


def test_throwing_away_a_wanted_mail() -> None:
    assert after(do(opened(), select("huisarts")), act("move", message="huisarts", to="trash"))[2] == (
        "deleted-wanted",
    )
    assert after(do(opened(), select("reclame")), act("move", message="reclame", to="trash"))[2] == ()


def test_every_mistake_has_a_sentence_whose_values_are_known() -> None:
    state = do(opened(), select("straatfeest"), act("reply-all"))
    for sentence in MISTAKES.values():
        assert set(re.findall(r"\{([a-z-]+)\}", sentence)) <= set(rules.words(state))
        assert all(len(part.split()) <= 12 for part in re.split(r"[.?!]", sentence))

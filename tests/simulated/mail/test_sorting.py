"""Taking back what was moved, and emptying a folder with a question before it."""

import pytest

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.simulated import Skin
from oefenplek.simulated.mail import rules
from oefenplek.simulated.mail.derive import frame
from oefenplek.simulated.mail.rules_layers import listed
from oefenplek.simulated.mail.state import Mailbox

from .scenes import SKINS, act, after, do, opened, select, typed

THROW = act("move", message="reclame", to="trash")


def bin_of(skin: Skin = "phone") -> Mailbox:
    state, _ = rules.act(opened(skin), act("open-menu"))
    return do(state, act("open-folder", folder="trash"))


@pytest.mark.parametrize("skin", SKINS)
@pytest.mark.parametrize("way", [THROW, act("move", message="reclame", to="spam"), act("report", message="reclame")])
def test_moving_can_be_taken_back_until_the_next_act(skin: Skin, way: Action) -> None:
    state = do(opened(skin), select("reclame"))
    moved = do(state, way)
    back, events, mistakes = after(moved, act("undo-move"))
    assert (events, mistakes) == ((AppEvent.of("move-undone"),), ())
    assert rules.facts(back) == rules.facts(state)
    assert rules.place(back, act("undo-move")) == "" == rules.place(do(moved, select("huisarts")), act("undo-move"))


def test_taking_back_a_move_is_not_taking_back_a_mail() -> None:
    moved = do(opened(), select("reclame"), THROW)
    assert (rules.place(moved, act("undo-send")), frame(moved).undo) == ("", "undo-move")
    sent = do(opened(), act("compose"), typed("to", "l@f.example"), typed("text", "Dag"), act("send"))
    assert (rules.place(sent, act("undo-move")), frame(sent).undo) == ("", "undo-send")


@pytest.mark.parametrize("skin", SKINS)
def test_emptying_asks_first_and_no_changes_nothing(skin: Skin) -> None:
    asked, events, _ = after(bin_of(skin), act("empty"))
    assert events == (AppEvent.of("empty-asked", folder="trash"),)
    assert rules.facts(asked)["mailbox"]["postvak"]["screen"] == "emptying"
    assert rules.place(asked, select("oud-nieuws")) == "" == rules.place(asked, act("back"))
    assert frame(asked).question == "Prullenbak legen?"
    assert frame(asked).question_text == "Deze e-mail is dan voorgoed weg. U kunt hem niet meer terughalen."
    kept, events, _ = after(asked, act("empty-no"))
    assert events == (AppEvent.of("empty-cancelled", folder="trash"),)
    assert rules.facts(kept) == rules.facts(bin_of(skin))


@pytest.mark.parametrize("skin", SKINS)
def test_what_was_emptied_is_nowhere_and_does_not_come_back(skin: Skin) -> None:
    thrown, _ = rules.act(do(opened(skin), select("reclame"), THROW), act("open-menu"))
    state = do(thrown, act("open-folder", folder="trash"), act("empty"))
    assert frame(state).question_text == "Deze 2 e-mails zijn dan voorgoed weg. U kunt ze niet meer terughalen."
    state, events, _ = after(state, act("empty-yes"))
    assert events == (AppEvent.of("emptied", folder="trash"),)
    assert {rules.facts(state)["message"][name]["folder"] for name in ("reclame", "oud-nieuws")} == {"gone"}
    assert listed(state) == () and rules.place(state, act("empty")) == ""
    found, _ = rules.act(state, act("search"))
    assert listed(do(found, typed("search", "winterjassen"))) == ()
    assert rules.place(state, act("undo-move")) == ""


def test_emptying_ends_what_the_person_wrote_but_a_sent_mail_stays_sent() -> None:
    sent = do(opened(), act("compose"), typed("to", "lotte@familie.example"), typed("text", "Dag"), act("send"))
    sent = do(sent, act("open-menu"), act("open-folder", folder="sent"), select("sent-1"))
    sent = do(sent, act("move", message="sent-1", to="trash"), act("open-menu"), act("open-folder", folder="trash"))
    gone = do(sent, act("empty"), act("empty-yes"))
    assert rules.facts(gone)["sent"]["sent-1"]["to"] == "lotte"
    assert listed(gone) == ()


def test_only_the_bin_and_the_unwanted_mail_can_be_emptied_and_only_when_something_is_in_it() -> None:
    names = {}
    for folder in ("sent", "drafts", "trash", "spam"):
        state = do(opened(), act("open-menu"), act("open-folder", folder=folder))
        names[folder] = (rules.place(state, act("empty")), rules.words(state)["knop-empty"])
    assert rules.place(opened(), act("empty")) == "" == names["sent"][0] == names["drafts"][0]
    assert names["trash"] == ("button/empty", "Prullenbak legen")
    assert names["spam"] == ("button/empty", "Ongewenst legen")

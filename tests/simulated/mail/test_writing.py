"""Writing, answering, sending and keeping mail."""

import pytest

from oefenplek.domain.actions import AppEvent
from oefenplek.domain.simulated import Skin
from oefenplek.simulated.mail import rules
from oefenplek.simulated.mail.rules_layers import screen
from oefenplek.simulated.mail.state import Compose, Mailbox

from .scenes import SKINS, act, after, do, opened, select, typed

WRITTEN = (typed("to", "lotte@familie.example"), typed("subject", "Zondag"), typed("text", "Ik kom graag."))


def writing(state: Mailbox) -> Compose:
    assert state.compose is not None
    return state.compose


@pytest.mark.parametrize("skin", SKINS)
def test_a_reply_goes_to_the_sender_quotes_below_and_really_stands_in_sent(skin: Skin) -> None:
    state, events, _ = after(do(opened(skin), select("uitnodiging")), act("reply"))
    assert events == (AppEvent.of("compose-started", how="reply", message="uitnodiging"),)
    assert (writing(state).content.to, writing(state).content.subject) == (
        "lotte@familie.example",
        "RE: Zondag taart eten?",
    )
    assert writing(state).quoted.startswith("Lotte <lotte@familie.example> schreef (10:12):\nDag oma!")
    state, events, mistakes = after(do(state, typed("text", "Ik kom graag.")), act("send"))
    assert (events, mistakes) == ((AppEvent.of("sent", how="reply", answers="uitnodiging"),), ())
    assert list(rules.facts(state)["sent"].values()) == [
        {
            "answers": "uitnodiging",
            "how": "reply",
            "to": "lotte",
            "cc": "",
            "bcc": "",
            "subject": "filled",
            "text": "filled",
            "attachment": "none",
            "photos": "",
        }
    ]
    sent = do(state, *rules.home(state))
    sent, _ = rules.act(sent, act("open-menu"))
    sent = do(sent, act("open-folder", folder="sent"), select("sent-1"))
    message = sent.message("sent-1")
    assert message is not None and message.text == "Ik kom graag." and "taart eten" in message.quoted


def test_reply_all_reaches_everybody_but_oneself() -> None:
    state = do(opened(), select("straatfeest"), act("reply-all"))
    content = writing(state).content
    assert content.to == "karim@buurtplein.example"
    assert content.cc == "joke@familie.example, wim@buurtplein.example, samira@buurtplein.example"
    assert writing(state).extra


def test_reply_all_is_there_only_when_there_are_others() -> None:
    assert rules.place(do(opened(), select("uitnodiging")), act("reply-all")) == ""


def test_forwarding_takes_text_and_attachments_along() -> None:
    state = do(opened(), select("wandelen"), act("forward"))
    assert writing(state).content.subject == "FW: Wandelen bij de brug"
    assert "Van: Joke <joke@familie.example>" in writing(state).quoted
    state, events, _ = after(do(state, act("pick-contact", contact="lotte")), act("send"))
    assert events == (AppEvent.of("sent", how="forward", answers="wandelen"),)
    assert rules.facts(state)["sent"]["sent-1"]["attachment"] == "photo"


def test_marks_before_the_subject_come_once() -> None:
    state = do(opened("laptop"), select("uitnodiging"), act("reply"), typed("text", "Ja"), act("send"))
    state = do(state, act("open-folder", folder="sent"), select("sent-1"), act("reply"))
    assert writing(state).content.subject == "RE: Zondag taart eten?"
    assert writing(state).content.to == "lotte@familie.example"


@pytest.mark.parametrize("skin", SKINS)
def test_a_new_mail_with_contact_copy_and_photo(skin: Skin) -> None:
    state = do(opened(skin), act("compose"), act("pick-contact", contact="lotte"), act("show-cc"))
    state = do(state, typed("cc", "jo"), act("pick-contact", contact="joke"), typed("bcc", "wim@buurtplein.example"))
    state = do(state, typed("subject", "Mijn tuin"), typed("text", "Kijk, een foto!"), act("open-attachments"))
    state, events, _ = after(state, act("attach", photo="tuin"))
    assert events == (AppEvent.of("attached", photo="tuin"),)
    assert rules.facts(state)["photo"]["tuin"] == {"attached": "yes"}
    state, _, mistakes = after(state, act("send"))
    assert mistakes == ()
    assert rules.facts(state)["sent"]["sent-1"] == {
        "answers": "",
        "how": "new",
        "to": "lotte",
        "cc": "joke",
        "bcc": "wim",
        "subject": "filled",
        "text": "filled",
        "attachment": "photo",
        "photos": "tuin",
    }


def test_an_attachment_is_removed_again() -> None:
    state = do(opened(), act("compose"), act("open-attachments"), act("attach", photo="tuin"))
    state = do(state, act("open-attachments"), act("attach", photo="hond"))
    assert rules.place(state, act("remove-attachment")) == "remove/hond"
    assert rules.place(state, act("remove-attachment", attachment="tuin")) == "remove/tuin"
    state, events, _ = after(state, act("remove-attachment", attachment="tuin"))
    assert [photo.id for photo in writing(state).content.attachments] == ["hond"]
    assert events == (AppEvent.of("attachment-removed"),)


def test_contacts_are_offered_while_typing_a_name() -> None:
    state = do(opened(), act("compose"), typed("to", "kar"))
    assert rules.place(state, act("pick-contact", contact="karim")) == "contact/karim"
    assert rules.place(state, act("pick-contact", contact="lotte")) == ""
    state = do(state, act("pick-contact", contact="karim"))
    assert writing(state).content.to == "karim@buurtplein.example"
    assert rules.place(state, act("pick-contact", contact="lotte")) == ""
    state = do(state, act("open-contacts"), act("pick-contact", contact="lotte"))
    assert writing(state).content.to == "karim@buurtplein.example, lotte@familie.example"


def test_a_contact_in_the_address_book_starts_a_mail() -> None:
    state, events, _ = after(do(opened(), act("open-menu"), act("open-contacts")), act("pick-contact", contact="joke"))
    assert [event.name for event in events] == ["compose-started", "contact-picked"]
    assert (screen(state), writing(state).content.to) == ("compose", "joke@familie.example")


@pytest.mark.parametrize(
    ("typing", "reason"),
    [
        ((typed("text", "Dag"),), "nobody"),
        ((typed("to", "lotte"), typed("text", "Dag")), "address"),
        ((typed("to", "lotte@familie.example"),), "text"),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_sent(typing: tuple[object, ...], reason: str) -> None:
    state, events, _ = after(do(opened(), act("compose"), *typing), act("send"))
    assert events == (AppEvent.of("send-refused", reason=reason),)
    assert (state.notice, screen(state)) == (f"send-{reason}", "compose")
    assert rules.facts(state)["sent"] == {}


def test_sending_can_be_undone_until_the_next_act() -> None:
    ready = do(opened(), act("compose"), *WRITTEN)
    sent = do(ready, act("send"))
    assert rules.place(sent, act("undo-send")) == "button/undo-send"
    undone, events, _ = after(sent, act("undo-send"))
    assert (undone, events) == (ready, (AppEvent.of("send-undone"),))
    assert rules.place(do(sent, act("open-menu")), act("undo-send")) == ""
    moved_on = do(sent, select("huisarts"))
    assert moved_on.undo is None and rules.place(moved_on, act("undo-send")) == ""
    assert list(rules.facts(moved_on)["sent"]) == ["sent-1"]


@pytest.mark.parametrize("skin", SKINS)
def test_leaving_a_half_written_mail_keeps_a_draft_that_can_be_finished(skin: Skin) -> None:
    state, events, _ = after(do(opened(skin), act("compose"), *WRITTEN), act("back"))
    assert events == (AppEvent.of("draft-kept"),)
    assert rules.facts(state)["draft"]["draft-1"]["to"] == "lotte"
    state, _ = rules.act(state, act("open-menu"))
    state = do(state, act("open-folder", folder="drafts"), select("draft-1"))
    assert writing(state).content.text == "Ik kom graag."
    state = do(state, typed("text", "Ik kom heel graag."), act("send"))
    assert rules.facts(state)["draft"] == {}
    assert [m.text for m in state.messages if m.id == "draft-1"] == ["Ik kom heel graag."]
    assert rules.facts(state)["sent"]["draft-1"]["how"] == "new"


def test_leaving_an_untouched_mail_leaves_nothing() -> None:
    state, events, _ = after(do(opened(), select("huisarts"), act("reply")), act("back"))
    assert (events, rules.facts(state)["draft"], screen(state)) == ((), {}, "message")


def test_on_a_laptop_going_to_another_mail_keeps_the_draft() -> None:
    state = do(opened("laptop"), act("compose"), *WRITTEN)
    state, events, _ = after(state, select("huisarts"))
    assert [event.name for event in events] == ["draft-kept", "message-opened"]
    assert (screen(state), list(rules.facts(state)["draft"])) == ("message", ["draft-1"])


def test_a_scene_draft_that_is_sent_is_the_same_mail() -> None:
    state = do(opened("laptop"), act("open-folder", folder="drafts"), select("half-af"))
    state = do(state, typed("text", "De heg is geknipt."), act("send"))
    assert rules.facts(state)["message"]["half-af"]["folder"] == "sent"
    assert rules.facts(state)["sent"]["half-af"]["to"] == "wim"


def test_registration_makes_the_address_that_was_chosen() -> None:
    state = do(opened(start="registration"), act("register-next"))
    assert state.notice == "register-name"
    state = do(state, typed("name", "Ria de Wit"), act("register-next"))
    state = do(state, typed("address", "Ria.deWit"), typed("password", "geheim"), act("register-done"))
    assert state.notice == "register-password"
    state = do(state, act("back"), act("register-next"), typed("password", "vier gewone woorden"))
    state, events, _ = after(state, act("register-done"))
    assert events == (AppEvent.of("registered"),)
    assert (state.owner.address, screen(state)) == ("ria.dewit@postvak.example", "inbox")
    assert "woorden" not in repr(state)


def test_an_answer_comes_in_on_top_of_the_inbox() -> None:
    state = do(opened(), select("uitnodiging"), act("reply"), typed("text", "Ja!"), act("send"))
    echo = {"message": {"id": "dank", "from": "Lotte", "subject": "", "text": "Fijn, oma!", "picture": "taart"}}
    state = rules.receive(state, echo)
    first = state.messages[0]
    assert (first.id, first.sender.address, first.read) == ("dank", "lotte@familie.example", False)
    assert first.subject == "RE: Zondag taart eten?"
    assert [attachment.picture for attachment in first.attachments] == ["taart"]
    assert (screen(state), state.folder, state.notice) == ("inbox", "inbox", "received")
    assert rules.facts(do(state, select("dank")))["message"]["dank"]["read"] == "yes"

"""What a person does in Praatje, and what comes of it."""

import pytest

from oefenplek.domain.actions import AppEvent
from oefenplek.domain.simulated import Refusal
from oefenplek.simulated.chat import rules
from oefenplek.simulated.chat.rules_refusal import refusal

from .scenes import SKINS, act, after, do, held, into, last, opened, the, typed, write


def test_reading_and_answering() -> None:
    state = do(opened(), into("lotte"))
    assert rules.facts(state)["chat"]["lotte"]["unread"] == "no"
    sent, events, _ = after(do(state, typed("Ja graag! 😊")), act("send"))
    assert events == (AppEvent.of("sent", chat="lotte", kind="text", answers=""),)
    fact = rules.facts(sent)["sent"]["sent-1"]
    assert fact == {
        "chat": "lotte",
        "kind": "text",
        "text": "filled",
        "words": "filled",
        "emoji": "yes",
        "photo": "",
        "answers": "",
        "forwarded": "no",
        "deleted": "no",
    }
    assert the(sent, "lotte").draft == ""


def test_each_chat_keeps_its_own_draft() -> None:
    left, events, _ = after(do(opened(), into("lotte"), typed("Ik kom")), act("back"))
    assert events == (AppEvent.of("draft-kept", chat="lotte"),)
    other = do(left, into("buurt"), typed("Dag"), act("back"), into("lotte"))
    assert (the(other, "lotte").draft, the(other, "buurt").draft) == ("Ik kom", "Dag")


@pytest.mark.parametrize("words", ["Dag", "Hoera!"])
def test_an_emoji_comes_behind_the_words(words: str) -> None:
    state = do(opened(), into("lotte"), typed(words), act("open-emoji"), act("pick-emoji", emoji="hart"))
    assert the(do(state, act("pick-emoji", emoji="bloem")), "lotte").draft == f"{words} ❤🌷"


@pytest.mark.parametrize(
    ("text", "words"), [("👍👍👍👍👍", "empty"), ("Hoera! 🎂", "filled"), ("❤\ufe0f 🌷", "empty"), ("Ja", "filled")]
)
def test_a_lesson_can_ask_for_words_besides_emoji(text: str, words: str) -> None:
    sent = do(opened(), into("lotte"), typed(text), act("send"))
    assert rules.facts(sent)["sent"]["sent-1"]["words"] == words
    assert rules.facts(rules.without_typing(sent, {}))["sent"] == rules.facts(sent)["sent"]


def test_a_photo_with_words_below_it() -> None:
    way = (act("attach"), act("gallery"), act("choose-photo", photo="tuin"), typed("Mijn tuin", "caption"))
    state = do(opened(), into("lotte"), *way, act("send-photo"))
    message = last(state, "lotte")
    assert (message.kind, message.picture, message.text, state.page.name) == ("photo", "tuin", "Mijn tuin", "chat")
    assert rules.facts(state)["photo"]["tuin"]["sent"] == "yes"


def test_a_spoken_message_is_sent_or_thrown_away() -> None:
    speaking = do(opened(), into("lotte"), act("record"))
    assert last(do(speaking, act("send-voice")), "lotte").kind == "voice"
    thrown, events, _ = after(speaking, act("cancel-voice"))
    assert (last(thrown, "lotte").id, [event.name for event in events]) == ("zondag", ["voice-cancelled"])


def test_answering_one_message() -> None:
    state = do(opened(), into("buurt"), *held("soep", "answer"))
    assert rules.facts(state)["chat"]["buurt"]["answering"] == "soep"
    sent = do(state, *write("Ik!"))
    assert (last(sent, "buurt").answers, the(sent, "buurt").answering) == ("soep", "")


def test_deleting_for_everyone_leaves_a_line_and_for_oneself_leaves_nothing() -> None:
    state = do(opened(), into("lotte"), *write("Oeps"))
    everyone = do(state, *held("sent-1", "delete", "delete-everyone"))
    assert rules.facts(everyone)["sent"]["sent-1"]["deleted"] == "everyone"
    assert not rules.place(everyone, act("hold-message", message="sent-1"))
    mine = do(state, *held("sent-1", "delete", "delete-me"))
    assert "sent-1" not in {message.id for message in the(mine, "lotte").seen}


def test_only_ones_own_message_is_deleted_for_everyone() -> None:
    state = do(opened(), into("lotte"), *held("zondag", "delete"))
    assert rules.place(state, act("delete-me")) == "button/delete-me"
    assert rules.place(state, act("delete-everyone")) == ""


def test_sending_on_goes_to_the_chat_that_was_chosen() -> None:
    state = do(opened(), into("lotte"), *held("taart", "forward"), act("choose-chat", chat="buurt"))
    assert rules.place(opened(), act("send-on")) == ""
    sent = do(state, act("send-on"))
    assert (last(sent, "buurt").picture, last(sent, "buurt").forwarded, sent.page.about) == ("taart", True, "buurt")


def test_copying_and_pasting() -> None:
    state = do(opened(), into("buurt"), *held("soep", "copy"), act("back"), into("lotte"), act("paste"))
    assert the(state, "lotte").draft == "Wie maakt er soep?"


def test_a_group_is_muted_and_left() -> None:
    info = do(opened(), into("buurt"), act("open-info"))
    muted = do(info, act("mute"), act("mute-for", duration="week"))
    assert rules.facts(muted)["chat"]["buurt"]["muted"] == "week"
    kept = do(info, act("leave-group"), act("cancel"))
    assert rules.facts(kept)["chat"]["buurt"]["left"] == "no"
    left = do(info, act("leave-group"), act("leave-yes"), act("back"))
    assert rules.facts(left)["chat"]["buurt"]["left"] == "yes"
    assert rules.place(left, typed("Dag")) == ""


def test_an_unknown_number_is_saved() -> None:
    state = do(opened(), into("nieuw"), act("add-contact"), typed("Emma", "name"), act("save-contact"))
    assert rules.facts(state)["person"]["nieuw"]["saved"] == "yes"
    assert rules.place(state, act("add-contact")) == ""


def test_a_name_is_asked_before_a_contact_is_saved() -> None:
    state, events, _ = after(do(opened(), act("new-chat"), act("new-contact")), act("save-contact"))
    assert (state.notice, events, state.page.name) == ("contact-name", (), "contact")
    assert refusal(state) == Refusal("field/name", "Typ eerst een naam")
    assert refusal(do(state, typed("Emma", "name"))) is None


def test_a_group_is_made() -> None:
    way = (act("new-chat"), act("new-group"), act("pick-contact", person="marga"), typed("Koor", "group-name"))
    state, events, _ = after(do(opened(), *way), act("create-group"))
    assert events[0] == AppEvent.of("group-made", chat="groep-1")
    assert (the(state, "groep-1").title, state.page.about) == ("Koor", "groep-1")


def test_writing_to_a_member_of_a_group_alone() -> None:
    state = do(opened(), into("buurt"), act("open-info"), act("message-member", person="fatma"))
    assert (state.page.about, the(state, "fatma").members) == ("fatma", ("fatma",))


def test_looking_for_a_word() -> None:
    state, events, _ = after(opened(), typed("soep", "search"))
    assert events == (AppEvent.of("searched", found="one"),)
    assert rules.place(state, into("lotte")) == ""
    assert rules.place(state, into("buurt")) == "chat/buurt"


def test_home_leads_to_the_list_from_everywhere() -> None:
    for skin in SKINS:
        state = do(opened(skin), into("lotte"), *held("taart", "delete"))
        for action in rules.home(state):
            state = do(state, action)
        assert state.layer is None
        assert rules.place(state, into("buurt")) == "chat/buurt"
        assert rules.home(state) == ()

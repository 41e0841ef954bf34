"""The people in a chat react as the scene says, and the same acts always lead to the same conversation."""

from typing import Any

from oefenplek.domain.actions import AppEvent
from oefenplek.simulated.chat import rules

from .scenes import act, after, do, into, last, opened, the, typed, write

LOTTE = {"people": [{"id": "lotte", "name": "Lotte"}, {"id": "wim", "name": "Wim"}], "photos": []}


def scene(*replies: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {**LOTTE, "chats": [{"id": "lotte", "with": "lotte", "replies": list(replies)}], **more}


def said(text: str, **when: Any) -> dict[str, Any]:
    return {"messages": [{"text": text}], **when}


def test_somebody_types_first_and_then_the_message_comes_in() -> None:
    sent = do(opened(), into("lotte"), *write("Ja graag!"))
    assert rules.facts(sent)["chat"]["lotte"]["typing"] == "yes"
    assert last(sent, "lotte").text == "Ja graag!"
    come, events, _ = after(sent, act("wait"))
    assert events == (AppEvent.of("received", chat="lotte"),)
    assert last(come, "lotte").text == "Fijn! Ik zet de koffie klaar."


def test_a_message_arrives_at_the_next_act_that_is_no_typing() -> None:
    sent = do(opened(), into("lotte"), *write("Ja graag!"))
    assert last(do(sent, typed("En")), "lotte").text == "Ja graag!"
    assert last(do(sent, act("open-info")), "lotte").text == "Fijn! Ik zet de koffie klaar."


def test_several_messages_come_one_by_one() -> None:
    sent = do(opened(), into("lotte"), *write("Ja graag!"))
    first = do(sent, act("wait"))
    second = do(first, act("wait"))
    assert (last(first, "lotte").kind, last(second, "lotte").kind) == ("text", "photo")
    assert rules.act(second, act("wait")) == (second, ())


def test_the_first_reaction_that_fits_comes_once_and_then_the_next() -> None:
    chat = scene(said("Fijn!", words=["ja"]), said("Hè?"), said("Dag!", again="yes"))
    state = do(opened(**chat), into("lotte"))
    heard = []
    for text in ("Ja graag", "Ja ja", "Nee", "Ja"):
        state = rules.act(do(state, *write(text)), act("wait"))[0]
        heard.append(last(state, "lotte").text)
    assert heard == ["Fijn!", "Hè?", "Dag!", "Dag!"]


def test_words_are_whole_words() -> None:
    state = do(opened(**scene(said("Fijn!", words=["ja"]))), into("lotte"), *write("Jammer!"))
    assert state.pending == ()
    assert do(state, *write("ja, leuk")).pending != ()


def test_each_kind_of_message_has_its_own_reaction() -> None:
    kinds = ("photo", "voice", "emoji", "text")
    chat = scene(
        *(said(kind, after=kind) for kind in kinds), photos=[{"id": "tuin", "name": "Tuin", "picture": "tuin"}]
    )
    photo = (act("attach"), act("gallery"), act("choose-photo", photo="tuin"), act("send-photo"))
    ways = {
        "photo": photo,
        "voice": (act("record"), act("send-voice")),
        "emoji": write("👍"),
        "text": write("Dag"),
    }
    for kind, way in ways.items():
        state = do(opened(**chat), into("lotte"), *way)
        assert last(do(state, act("wait")), "lotte").text == kind


def test_a_chat_reacts_to_being_opened_and_to_the_beginning() -> None:
    chat = scene(said("Bent u daar?", after="opened"), said("Hallo!", after="start"))
    state = opened(**chat)
    assert [coming.said.text for coming in state.pending] == ["Hallo!"]
    state = rules.act(state, act("wait"))[0]
    assert the(state, "lotte").unread == 1
    assert [coming.said.text for coming in do(state, into("lotte")).pending] == ["Bent u daar?"]


def test_what_was_sent_is_read_when_the_answer_comes() -> None:
    sent = do(opened(), into("lotte"), *write("Dag!"))
    assert last(sent, "lotte").ticks == "sent"
    on_its_way = do(sent, typed("D"))
    assert last(on_its_way, "lotte").ticks == "delivered"
    assert the(do(on_its_way, act("wait")), "lotte").messages[-2].ticks == "read"


def test_an_answer_that_comes_elsewhere_is_new_in_the_list() -> None:
    sent = do(opened(), into("buurt"), *write("Ik kom ook."))
    away = rules.act(do(sent, act("back")), act("wait"))[0]
    assert (the(sent, "buurt").unread, the(away, "buurt").unread) == (0, 0)
    waiting = do(opened("tablet"), into("buurt"), *write("Ik kom ook."), into("yusuf"))
    assert the(waiting, "buurt").unread == 0
    later = rules.act(do(opened("tablet"), into("lotte"), *write("Ja graag!"), into("yusuf")), act("wait"))[0]
    assert the(later, "lotte").unread == 1


def test_nothing_comes_any_more_from_who_was_blocked() -> None:
    state = do(opened(), into("nieuw"), *write("Wie is dit?"), act("block"), act("block-yes"))
    assert state.pending == ()
    assert not rules.place(state, typed("Dag"))


def test_in_a_group_each_answer_has_its_sender() -> None:
    state = do(opened(), into("buurt"), *write("Ik maak soep."), act("wait"))
    assert last(state, "buurt").sender == "fatma"


def test_an_echo_comes_into_the_open_chat_or_into_a_chat_of_its_own() -> None:
    echo = {"message": {"id": "antwoord", "from": "Lotte", "text": "Dag oma!"}}
    here = rules.receive(do(opened(), into("lotte")), echo)
    assert (last(here, "lotte").text, here.page.about) == ("Dag oma!", "lotte")
    group = rules.receive(
        do(opened(), into("buurt")), {"message": {"id": "x", "from": "Wim", "text": "Mooi!", "picture": "tuin"}}
    )
    assert (last(group, "buurt").picture, group.page.about) == ("tuin", "buurt")
    stranger = rules.receive(
        opened(), {"message": {"id": "x", "from": "OefenBank", "text": "Uw code", "code": "482913"}}
    )
    assert stranger.page.about == stranger.chats[0].id
    assert stranger.chats[0].messages[-1].code == "482913"


def test_what_was_told_before_makes_room_for_an_echo() -> None:
    quiet = do(opened(), into("buurt"), act("open-info"), act("mute"), act("mute-for", duration="week"))
    assert quiet.notice == "muted"
    echo = {"message": {"id": "x", "from": "Wim", "text": "Mooi!"}}
    assert rules.receive(quiet, echo).notice == ""

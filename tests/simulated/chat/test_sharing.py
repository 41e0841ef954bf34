"""What Praatje does together with the other apps on a device."""

import pytest

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import Given, Notice, Scene
from oefenplek.simulated import apps
from oefenplek.simulated.chat import rules
from oefenplek.simulated.chat.rules_share import SHARING
from oefenplek.simulated.chat.state import Praatje

from .scenes import act, after, do, into, last, opened, scene, the, typed, write


def given(before: Praatje, action: Action) -> Given | None:
    now, events, _ = after(before, action)
    return SHARING.give(before, now, events)


def test_a_link_goes_to_the_browser() -> None:
    state = do(opened(), into("buurt"))
    assert given(state, act("open-link", message="plan")) == Given(
        "browser", "link", {"address": "www.buurtplein.example/lindenlaan"}
    )


def test_a_link_to_a_conversation_with_picture_goes_there() -> None:
    link = {"id": "een", "with": "lotte", "messages": [{"from": "lotte", "text": "Kom op https://kijkbel.example/oma"}]}
    told = given(do(opened(chats=[link]), into("een")), act("open-link", message="een-1"))
    assert told == Given("calls", "link", {"address": "https://kijkbel.example/oma"})


@pytest.mark.parametrize(("name", "how"), [("call", "voice"), ("video-call", "video")])
def test_a_call_goes_to_the_telephone(name: str, how: str) -> None:
    told = given(do(opened(), into("lotte")), act(name))
    assert told is not None
    assert (told.to, told.kind, told.what["who"], told.what["how"]) == ("calls", "call", "Lotte", how)


def test_a_photo_is_kept_among_the_photos() -> None:
    state = do(opened(), into("lotte"), act("open-picture", message="taart"))
    told = given(state, act("save-picture"))
    assert told is not None
    assert (told.to, told.kind, told.what["picture"]) == ("photos", "photo", "taart")


def test_other_acts_give_nothing() -> None:
    assert given(do(opened(), into("lotte"), typed("Dag!")), act("send")) is None


def test_a_photo_of_another_app_is_sent_to_who_is_chosen() -> None:
    photo = Given("chat", "photo", {"id": "boot", "name": "Boot", "picture": "boot"})
    state = SHARING.take(do(opened(), into("buurt")), photo)
    way = (act("choose-chat", chat="lotte"), act("send-on"), typed("Mooi!", "caption"), act("send-photo"))
    sent = last(do(state, *way), "lotte")
    assert (sent.kind, sent.picture, sent.photo, sent.text) == ("photo", "boot", "boot", "Mooi!")


@pytest.mark.parametrize(
    ("kind", "what"), [("text", {"text": "Zie ook"}), ("link", {"address": "www.buurtplein.example"})]
)
def test_words_and_links_stand_in_the_field_first(kind: str, what: dict[str, str]) -> None:
    state = do(SHARING.take(opened(), Given("chat", kind, what)), act("choose-chat", chat="lotte"), act("send-on"))
    assert the(state, "lotte").draft == next(iter(what.values()))
    assert rules.place(state, act("send")) == "button/send"


def test_what_it_cannot_take_changes_nothing() -> None:
    state = opened()
    assert SHARING.take(state, Given("chat", "call", {"who": "Lotte"})) is state


def test_what_came_in_is_told_unless_the_chat_has_no_sound() -> None:
    sent = do(opened(), into("buurt"), *write("Ik kom."))
    come = rules.act(sent, act("wait"))[0]
    assert SHARING.notices(sent, come) == (Notice("Buurt Lindenlaan", "Fatma: Top!"),)
    quiet = do(sent, act("open-info"), act("mute"), act("mute-for", duration="week"))
    assert SHARING.notices(sent, quiet) == ()


def test_on_a_device_an_answer_arrives_while_another_app_is_in_front() -> None:
    device = apps()["device"].rules()
    sample = scene()
    content = {"apps": {"chat": sample.content, "mail": {}}, "start": "chat"}
    state = device.open(Scene("toestel", "device", "phone", content))
    for action in (into("lotte"), *write("Ja graag!")):
        state, _ = device.act(state, Action(f"chat.{action.name}", action.params))
    state, _ = device.act(state, act("home"))
    come, events = device.act(state, Action.of("chat.wait"))
    assert [event.name for event in events] == ["chat.received"]
    assert [(told.title, told.text) for told in come.notices] == [("Lotte", "Fijn! Ik zet de koffie klaar.")]

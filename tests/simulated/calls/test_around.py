"""Around a call: contacts, the list, the keypad, links, trying out, other apps, and forgetting."""

import pytest

from oefenplek.domain.actions import AppEvent
from oefenplek.domain.simulated import Given, Notice
from oefenplek.simulated.calls import rules
from oefenplek.simulated.calls.sharing import SHARING
from oefenplek.simulated.calls.state import Phone
from oefenplek.simulated.calls.words import NO_NUMBER, said

from .scenes import act, after, do, opened, say

LOTTE = (act("open-contact", contact="lotte"), act("video-call"))
KEYS_12 = [act("key", key=key) for key in "0600000012"]


def screen(state: Phone) -> str:
    return rules.facts(state)["kijkbel"]["kijkbel"]["screen"]


def test_a_contact_is_called_and_picks_up_and_stands_in_the_list_afterwards() -> None:
    calling, events, _ = after(do(opened(), LOTTE[0]), LOTTE[1])
    assert events == (AppEvent.of("called", contact="lotte", how="video", by="contacts"),)
    assert screen(calling) == "calling"
    talking = do(calling, act("go-on"))
    assert screen(talking) == "talking"
    over = do(talking, act("hang-up"))
    assert (over.recents[0].name, over.recents[0].how, over.recents[0].video) == ("Lotte", "outgoing", True)
    assert rules.facts(over)["call"]["lotte-terug"]["state"] == "ended"


def test_somebody_without_a_written_call_does_not_answer() -> None:
    state = do(opened(), act("open-contact", contact="yusuf"), act("voice-call"), act("go-on"))
    assert screen(state) == "unanswered" and "Yusuf (buurman) neemt niet op" in said(state)
    assert do(state, act("hang-up")).notice == "unanswered"


def test_the_calls_of_one_contact_come_one_after_another() -> None:
    one, two = ({"id": name, "contact": "lotte", "talk": [{"say": name}]} for name in ("een", "twee"))
    state = opened(calls=[one, two])
    heard = []
    for _ in range(3):
        state = do(state, *LOTTE[bool(state.open) :], act("go-on"))
        heard.append(said(state))
        state = do(state, act("hang-up"))
        state = do(state, act("back"))
    assert heard == ["een", "twee", "twee"]


def test_the_number_of_a_contact_on_the_keypad_calls_that_contact() -> None:
    state = do(opened(start="keypad"), *KEYS_12)
    assert state.number == "0600000012"
    wrong = do(state, act("key", key="star"), act("erase"))
    assert wrong == state
    called, events, _ = after(state, act("dial"))
    assert events[0].get("contact") == "lotte" and events[0].get("by") == "keypad"
    assert screen(do(called, act("go-on"))) == "talking"


def test_any_other_number_is_not_really_called() -> None:
    state = do(opened(start="keypad"), *(act("key", key=key) for key in "112"), act("dial"))
    assert screen(state) == "unanswered" and said(state) == NO_NUMBER


def test_a_number_has_an_end() -> None:
    state = do(opened(start="keypad"), *(act("key", key="7"),) * 15)
    assert not rules.place(state, act("key", key="7"))


def test_a_missed_call_is_looked_at_and_called_back() -> None:
    state = do(opened(), act("open-tab", tab="recent"))
    assert rules.facts(state)["recent"]["gemist"] == {"how": "missed", "new": "yes"}
    card = do(state, act("open-recent", recent="gemist"))
    assert rules.facts(card)["recent"]["gemist"]["new"] == "no"
    assert screen(do(card, act("video-call"))) == "calling"


def test_a_stranger_has_no_picture() -> None:
    card = do(opened(start="recent"), act("open-recent", recent="onbekend"))
    assert not rules.place(card, act("video-call")) and rules.place(card, act("voice-call"))
    bank = do(opened(), act("open-contact", contact="bank"))
    assert not rules.place(bank, act("video-call"))


@pytest.mark.parametrize(
    "link", ["https://kijkbel.example/dokter-bos", " KIJKBEL.example/Dokter-Bos/ ", "www.kijkbel.example/dokter-bos"]
)
def test_a_link_leads_to_the_door(link: str) -> None:
    state, events, _ = after(do(opened(start="join"), act("type", field="link", text=link)), act("join"))
    assert screen(state) == "ready" and events == (AppEvent.of("joined", call="afspraak"),)


def test_a_link_that_leads_nowhere_stays_to_be_mended() -> None:
    typed = do(opened(start="join"), act("type", field="link", text="kijkbel.example/bos"))
    state, events, _ = after(typed, act("join"))
    assert screen(state) == "join" and state.link == typed.link and state.notice == "no-link"
    assert events == (AppEvent.of("join-refused"),)


def test_camera_sound_and_microphone_can_be_tried() -> None:
    state = opened(start="test")
    for what in ("camera", "sound", "microphone"):
        state = do(state, act("test", what=what))
    assert {test["done"] for test in rules.facts(state)["test"].values()} == {"yes"}
    assert said(state) != "" and said(do(state, act("back"))) == ""


def test_on_a_phone_the_rare_buttons_are_under_more_and_elsewhere_in_the_bar() -> None:
    phone = do(opened("phone"), *LOTTE, act("go-on"))
    assert not rules.place(phone, act("louder")) and rules.place(phone, act("open-more"))
    assert not rules.place(do(phone, act("open-more")), act("microphone"))
    laptop = do(opened("laptop"), *LOTTE, act("go-on"))
    assert rules.place(laptop, act("louder")) and not rules.place(laptop, act("flip"))
    assert rules.place(do(laptop, act("open-chat")), act("microphone"))


def test_a_call_is_taken_over_from_another_app() -> None:
    for who in ("lotte", "06 00 00 00 12"):
        state = SHARING.take(opened(), Given("calls", "call", {"who": who}))
        assert state.call is not None and (state.call.contact, state.call.video) == ("lotte", False)
    seen = SHARING.take(opened(), Given("calls", "call", {"who": "lotte", "how": "video"}))
    assert seen.call is not None and seen.call.video
    nobody = SHARING.take(opened(), Given("calls", "call", {"who": "06 - 00 00 00 55"}))
    assert screen(nobody) == "unanswered"
    busy = do(opened(), *LOTTE)
    assert SHARING.take(busy, Given("calls", "call", {"who": "yusuf"})) is busy


def test_a_number_says_who_it_is_and_a_name_does_not() -> None:
    real = SHARING.take(opened(), Given("calls", "call", {"who": "Iemand", "number": "06-00 00 00 12"}))
    assert real.call is not None and real.call.contact == "lotte"
    fake = SHARING.take(opened(), Given("calls", "call", {"who": "Lotte", "id": "lotte", "number": "06-00 00 00 77"}))
    assert fake.call is not None and fake.call.contact == "" and fake.last == "Lotte"
    named = SHARING.take(opened(), Given("calls", "call", {"who": "Lotte"}))
    assert named.call is not None and named.call.contact == "lotte"


def test_a_link_is_taken_to_its_door_or_to_the_page_for_links() -> None:
    door = SHARING.take(opened(), Given("calls", "link", {"address": "https://kijkbel.example/dokter-bos"}))
    assert screen(door) == "ready"
    other = SHARING.take(opened(), Given("calls", "link", {"address": "https://ergens.example"}))
    assert screen(other) == "join" and other.link == "https://ergens.example"


def test_a_link_in_the_chat_is_handed_to_the_browser() -> None:
    state = do(
        opened("tablet", start="ready/afspraak"),
        act("enter"), act("go-on"), act("go-on"), act("microphone"), say("beter"), act("open-chat"),
    )  # fmt: skip
    changed, events, _ = after(state, act("open-link", message="bericht-1"))
    assert SHARING.give(state, changed, events) == Given("browser", "link", {"address": "https://beweeg.example/knie"})
    assert SHARING.give(state, state, ()) is None


def test_the_device_is_told_who_calls_and_what_came_in() -> None:
    state = opened()
    ringing = rules.receive(state, {"call": "lotte-zondag"})
    assert SHARING.notices(state, ringing) == (Notice("Lotte", "KijkBel: u wordt gebeld"),)
    assert SHARING.notices(ringing, ringing) == ()
    told = rules.receive(do(state, *LOTTE), {"message": {"from": "Lotte", "text": "Dag oma!", "picture": "taart"}})
    assert told.call is None and told.note is not None
    assert SHARING.notices(state, told) == (Notice("Lotte", "Dag oma!"),)
    assert do(told, act("open-tab", tab="recent")).note is None


def test_what_was_typed_is_forgotten_and_what_the_scene_holds_stays() -> None:
    own = do(opened(start="keypad"), *(act("key", key=key) for key in "071234"), act("dial"), act("hang-up"))
    kept = rules.without_typing(own, {})
    assert "071234" not in repr(kept)
    known = do(opened(start="keypad"), *KEYS_12[:4])
    assert rules.without_typing(known, {}) == known
    chat = do(
        opened(), *LOTTE, act("go-on"), act("open-more"), act("open-chat"), act("type", field="chat", text="geheim")
    )
    chat = do(chat, act("send-chat"), act("type", field="chat", text="geheim"))
    assert "geheim" not in repr(rules.without_typing(chat, {"chat": "Hallo"}))
    link = do(opened(start="join"), act("type", field="link", text="geheim.example"))
    assert "geheim" not in repr(rules.without_typing(link, {}))

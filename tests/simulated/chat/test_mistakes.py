"""The typical mistakes are recognised, and what is no mistake is let be."""

import re
from typing import Any

import pytest

from oefenplek.domain.actions import Action
from oefenplek.simulated.chat import rules
from oefenplek.simulated.chat.mistakes import MISTAKES
from oefenplek.simulated.chat.rules_mistakes import unfinished
from oefenplek.simulated.chat.state import Praatje

from .scenes import act, after, do, held, into, opened, typed, write

WATCH: dict[str, Any] = {
    "chats": [
        {"id": "wacht", "group": "Veilig Lindenveen", "members": ["yusuf", "wim"], "alarm": "yes"},
        {"id": "lotte", "with": "lotte"},
        {
            "id": "bank",
            "with": "marga",
            "messages": [{"id": "code", "from": "marga", "text": "Uw code is 482 913.", "code": "482 913"}],
        },
    ]
}


def made(state: Praatje, *acts: Action) -> tuple[str, ...]:
    *way, final = acts
    return after(do(state, *way), final)[2]


def wrote(chat: str, text: str, **scene: Any) -> tuple[str, ...]:
    return made(opened(**scene), into(chat), *write(text))


@pytest.mark.parametrize("text", ["Dag Lotte,", "Ik kom met de", "Zullen we om", "I", "Ja want"])
def test_a_message_that_stops_in_the_middle(text: str) -> None:
    assert wrote("lotte", text) == ("sent-unfinished",)


@pytest.mark.parametrize("text", ["Dag oma", "Ja", "Ok", "Tot zondag!", "Ik kom om 3 uur", "👍", "Goed", "3"])
def test_a_message_that_is_whole(text: str) -> None:
    assert not unfinished(text)
    assert wrote("lotte", text) == ()


def test_the_microphone_is_held_not_tapped() -> None:
    assert made(opened(), into("lotte"), act("tap-microphone")) == ("tap-microphone",)
    assert made(opened(), into("lotte"), act("record")) == ()
    assert made(opened(), into("lotte"), act("tap-microphone"), act("record-free")) == ()


@pytest.mark.parametrize("text", ["Dag Lotte, hoe is het?", "lotte!", "Ik moet naar de dokter.", "Mijn pincode is weg"])
def test_what_is_private_goes_to_the_group(text: str) -> None:
    assert wrote("buurt", text) == ("private-in-group",)


@pytest.mark.parametrize("text", ["Dag Fatma, ik maak soep.", "Ik kom zaterdag.", "Lotte en ik komen."])
def test_what_is_meant_for_the_group(text: str) -> None:
    assert wrote("buurt", text) == ()


def test_a_scene_has_its_own_private_words() -> None:
    assert wrote("buurt", "Ik ben jarig in mei.", private=["jarig"]) == ("private-in-group",)
    assert wrote("lotte", "Ik moet naar de dokter.") == ()


@pytest.mark.parametrize("text", ["Ja hoor lieverd", "Hoeveel is het?", "Dag schat"])
def test_a_new_number_is_trusted(text: str) -> None:
    assert wrote("nieuw", text) == ("trusts-new-number",)


def test_other_ways_to_trust_a_new_number() -> None:
    photo = (act("attach"), act("camera"), act("take-photo"), act("send-photo"))
    assert made(opened(), into("nieuw"), *photo) == ("trusts-new-number",)
    asked = do(opened(), into("nieuw"), *write("Wie is dit?"), act("wait"), act("wait"))
    assert made(asked, act("open-link", message="received-2")) == ("trusts-new-number",)
    save = (act("add-contact"), typed("Zoon", "name"), act("save-contact"))
    assert made(opened(), into("nieuw"), *save) == ("trusts-new-number",)


@pytest.mark.parametrize("text", ["Nee.", "Ik bel je eerst.", "Wie is dit?", "Ik stuur geen geld."])
def test_a_new_number_is_refused(text: str) -> None:
    assert wrote("nieuw", text) == ()


def test_first_the_emergency_number_then_the_group() -> None:
    assert wrote("wacht", "Ik zie een inbreker!", **WATCH) == ("alarm-out-of-order",)
    assert wrote("wacht", "112 is gebeld. Ik zie een inbreker in de steeg.", **WATCH) == ()
    photo = (act("attach"), act("camera"), act("take-photo"), act("send-photo"))
    assert made(opened(**WATCH), into("wacht"), *photo) == ("alarm-out-of-order",)
    assert wrote("wacht", "Wie heeft een ladder?", **WATCH) == ()


@pytest.mark.parametrize("text", ["De code is 482913.", "482 913", "4 8 2 9 1 3"])
def test_a_code_is_given_away(text: str) -> None:
    assert wrote("lotte", text, **WATCH) == ("gives-code",)


def test_a_code_is_sent_on() -> None:
    way = (into("bank"), *held("code", "forward"), act("choose-chat", chat="lotte"), act("send-on"))
    assert made(opened(**WATCH), *way) == ("gives-code",)
    assert wrote("lotte", "Ik ben er om 14:30.", **WATCH) == ()


def test_every_mistake_is_said_in_words_that_are_there() -> None:
    known = set(rules.words(do(opened(), into("buurt"))))
    for said in MISTAKES.values():
        assert set(re.findall(r"{([^}]+)}", said)) <= known
    assert rules.words(do(opened(), into("buurt")))["mensen"] == "5"

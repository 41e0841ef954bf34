"""The lock, going home, switching, notices and the key at the side, as somebody meets them."""

import pytest

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import DESCRIBED, Skin

from .moments import RULES, act, code, do, opened

MAIL = Action.of("mail.select", message="uitnodiging")


def fact(state: object, name: str) -> str:
    return dict(RULES.facts(state)["device"]["toestel"])[name]


def test_the_right_code_opens_the_device() -> None:
    state = do(opened(start="lock"), "unlock", *code("4179"))
    assert (fact(state, "screen"), fact(state, "locked")) == ("home", "no")


def test_a_wrong_code_is_said_kindly_and_the_third_asks_to_wait() -> None:
    state = do(opened(start="lock"), "unlock", *code("194"))
    for expected in ("wrong-code", "wrong-code", "wait"):
        before = state if len(state.typed) == 3 else do(state, *code("194"))
        state, events = RULES.act(before, act("press-digit 8"))
        assert RULES.mistakes(before, state, events) == (expected,)
    assert RULES.place(state, act("press-digit 4")) == ""
    assert fact(do(state, "try-again", *code("4179")), "screen") == "home"


def test_a_digit_can_be_taken_back() -> None:
    state = do(opened(start="lock"), "unlock", *code("41"), "erase-digit", *code("179"))
    assert fact(state, "screen") == "home"


def test_without_a_code_the_lock_opens_at_once() -> None:
    assert fact(do(opened(start="lock", pin=None), "unlock"), "screen") == "home"


def test_a_dark_screen_is_woken_and_what_was_in_front_comes_back() -> None:
    state = do(opened(), "open-app mail", "lock")
    assert fact(state, "screen") == "off"
    assert fact(do(state, "wake", "unlock", *code("4179")), "front") == "mail"


def test_an_app_keeps_what_was_done_in_it() -> None:
    state = do(opened(), "open-app mail", MAIL, "home", "open-app mail")
    assert RULES.facts(state)["mail.message"]["uitnodiging"]["read"] == "yes"
    assert RULES.facts(state)["mail.mailbox"]["postvak"]["open"] == "uitnodiging"


def test_in_an_app_only_that_app_can_be_used() -> None:
    assert RULES.place(opened(), MAIL) == ""
    assert RULES.place(do(opened(), "open-app mail"), MAIL) == "message/uitnodiging"
    assert RULES.place(do(opened(), "open-app mail", "open-panel"), MAIL) == ""


def test_the_key_back_goes_back_in_the_app_and_then_home() -> None:
    state = do(opened(), "open-app mail", MAIL, "back")
    assert (fact(state, "front"), RULES.facts(state)["mail.mailbox"]["postvak"]["screen"]) == ("mail", "inbox")
    assert fact(do(state, "back"), "screen") == "home"


@pytest.mark.parametrize(
    ("phone", "shows"), [("buttons", "show-windows"), ("bar", "hold-home"), ("round", "hold-home")]
)
def test_every_kind_of_telephone_shows_the_open_apps_its_own_way(phone: str, shows: str) -> None:
    state = opened("phone", phone)
    other = {"show-windows": "hold-home", "hold-home": "show-windows"}[shows]
    state = do(state, "open-app mail", "home")
    assert RULES.place(state, act(other)) == ""
    state = do(state, shows, "switch-to mail", shows, "close-app mail")
    assert (fact(state, "screen"), dict(RULES.facts(state)["app"]["mail"])["open"]) == ("home", "no")


@pytest.mark.parametrize("phone", ["bar", "round"])
def test_there_is_a_key_back_only_with_three_keys(phone: str) -> None:
    assert RULES.place(do(opened("phone", phone), "open-app mail"), act("back")) == ""
    home = RULES.advice(do(opened("phone", phone), "open-app mail"), act("home"))
    assert {"bar": "streepje", "round": "ronde"}[phone] in home.format(**RULES.words(opened("phone", phone)))


def test_a_laptop_has_a_desktop_and_windows() -> None:
    state = opened("laptop")
    assert RULES.place(state, act("home")) == ""
    state = do(state, "open-icon mail", "minimise", "open-app mail", "close-app mail")
    assert fact(state, "screen") == "home"


def test_holding_a_picture_moves_nothing_and_is_said() -> None:
    state = opened()
    after, events = RULES.act(state, act("hold-icon mail"))
    assert after == state
    assert RULES.mistakes(state, after, events) == ("icon-moved",)


def test_what_comes_in_is_told_while_another_screen_is_in_front() -> None:
    state = opened()
    first = len(RULES.facts(state)["notice"])
    came = RULES.receive(state, {"app": "mail", "message": {"id": "dank", "from": "Lotte", "text": "Dag oma!"}})
    told = RULES.facts(came)["notice"]
    assert len(told) == first + 1
    newest = next(iter(told))
    assert fact(do(came, f"open-notice {newest}"), "front") == "mail"
    assert len(RULES.facts(do(came, f"close-notice {newest}"))["notice"]) == first
    seen = do(state, "open-app mail")
    again = RULES.receive(seen, {"app": "mail", "message": {"id": "dank", "from": "Lotte", "text": "Dag!"}})
    assert len(RULES.facts(again)["notice"]) == len(RULES.facts(seen)["notice"])


def test_a_notice_on_the_lock_screen_asks_for_the_code_first() -> None:
    state = do(opened(start="lock"), "open-notice eerder-1")
    assert fact(state, "screen") == "pin"
    assert fact(do(state, *code("4179")), "front") == "mail"


def test_a_dark_screen_lights_up_when_something_comes_in_and_a_device_that_is_off_stays_off() -> None:
    comes = {"app": "mail", "message": {"id": "dank", "from": "Lotte", "text": "Dag oma!"}}
    dark = do(opened(), "open-app mail", "home", "lock")
    assert (fact(dark, "screen"), fact(RULES.receive(dark, comes), "screen")) == ("off", "lock")
    off = do(opened(), "open-app mail", "show-power", "turn-off")
    assert fact(RULES.receive(off, comes), "screen") == "off"


@pytest.mark.parametrize(("chosen", "screen"), [("restart", "lock"), ("turn-off", "off")])
def test_the_key_at_the_side(chosen: str, screen: str) -> None:
    state = do(opened(), "open-app mail", "show-power")
    assert fact(do(state, "close-power"), "front") == "mail"
    assert fact(do(state, chosen), "screen") == screen
    assert dict(RULES.facts(do(state, chosen))["app"]["mail"])["open"] == "no"


def test_typing_is_kept_nowhere() -> None:
    secret = Action.of("mail.type", field="text", text="geheim-woord")
    state = do(opened(), "open-app mail", Action.of("mail.compose"), secret)
    rested = RULES.without_typing(state, {"mail.text": "Dag!"})
    assert "geheim-woord" in repr(state)
    assert "geheim-woord" not in repr(rested)
    assert "Dag!" in repr(rested)


@pytest.mark.parametrize("skin", ["phone", "tablet", "laptop"])
def test_everything_named_belongs_to_the_device_or_to_an_app(skin: Skin) -> None:
    apps = {name for name, _ in opened(skin).apps}
    for entity in RULES.facts(opened(skin)):
        assert entity in {"device", "app", "notice"} or entity.partition(".")[0] in apps


def test_a_text_may_name_a_button_of_an_app_that_is_not_open_yet() -> None:
    words = RULES.words(opened(start="home"))
    assert words["knop-reply"] == "Beantwoorden"
    assert (words["knop-home"], words["code"]) == ("het rondje onderaan", "4 1 7 9")


@pytest.mark.parametrize(
    ("skin", "phone", "home", "others"),
    [
        ("phone", "buttons", "het rondje onderaan", "[Tik] op het vierkantje onderaan"),
        ("phone", "bar", "het streepje onderaan", "Houd het streepje onderaan lang vast"),
        ("tablet", "round", "de ronde knop onderaan", "Houd de ronde knop onderaan lang vast"),
        ("laptop", "buttons", "het streepje rechtsboven", "Kijk in de balk onderaan"),
    ],
)
def test_the_way_home_is_called_as_it_is_on_this_device(skin: Skin, phone: str, home: str, others: str) -> None:
    words = RULES.words(opened(skin, phone))
    assert (words["knop-home"], words["open-apps"]) == (home, others)
    assert words.keys() >= DESCRIBED

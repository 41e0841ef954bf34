"""A telephone beside a laptop: both can be used, each has its own things, and one sends something to the other."""

from PySide6.QtCore import QObject

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.ui.device import places
from tests.support.apps import Device as Running
from tests.support.showing import Shower

from .moments import APP, RULES, do, opened, scene

SECOND = {"start": "home", "apps": {"mail": scene().content["apps"]["mail"]}}
OPEN_BESIDE = Action.of("beside.open-app", app="mail")


def test_both_can_be_used_and_each_has_its_own_things() -> None:
    state = do(opened("laptop", beside=SECOND), OPEN_BESIDE, Action.of("beside.mail.select", message="uitnodiging"))
    facts = RULES.facts(state)
    assert facts["beside.mail.message"]["uitnodiging"]["read"] == "yes"
    assert facts["mail.message"]["uitnodiging"]["read"] == "no"
    assert (facts["device"]["toestel"]["front"], facts["beside.device"]["toestel"]["front"]) == ("", "mail")


def test_what_is_done_beside_is_told_with_its_name() -> None:
    _, events = RULES.act(opened("laptop", beside=SECOND), OPEN_BESIDE)
    assert events == (AppEvent("beside.app-opened", (("app", "mail"),)),)


def test_places_beside_have_names_of_their_own() -> None:
    state = opened("laptop", beside=SECOND)
    assert RULES.place(state, OPEN_BESIDE) == "beside:icon/mail"
    assert RULES.place(opened("laptop"), OPEN_BESIDE) == ""
    assert RULES.advice(state, OPEN_BESIDE) == "[Tik] op **PostVak**."


def test_mistakes_and_echoes_beside() -> None:
    before = opened("laptop", beside=SECOND)
    after, events = RULES.act(before, Action.of("beside.hold-icon", app="mail"))
    assert RULES.mistakes(before, after, events) == ("beside.icon-moved",)
    assert "beside.icon-moved" in APP.mistakes()
    echo = {"device": "beside", "app": "mail", "message": {"id": "code", "from": "OefenID", "text": "Uw code is 1234."}}
    assert len(RULES.facts(RULES.receive(before, echo))["beside.notice"]) == 1


def test_typing_beside_is_kept_nowhere() -> None:
    typed = Action.of("beside.mail.type", field="text", text="geheim-woord")
    state = do(opened("laptop", beside=SECOND), OPEN_BESIDE, Action.of("beside.mail.compose"), typed)
    rested = RULES.without_typing(state, {"beside.mail.text": "Dag!"})
    assert "geheim-woord" not in repr(rested)
    assert "Dag!" in repr(rested)


def test_both_ways_lead_home() -> None:
    state = do(opened("laptop", beside=SECOND), OPEN_BESIDE, "open-app mail")
    for action in RULES.home(state):
        state, _ = RULES.act(state, action)
    facts = RULES.facts(state)
    assert (facts["device"]["toestel"]["screen"], facts["beside.device"]["toestel"]["screen"]) == ("home", "home")


def test_both_are_on_the_screen_and_each_place_is_found_on_its_own(show: Shower, owner: QObject) -> None:
    device = Running(APP, "laptop", owner, scene("laptop", beside=SECOND))
    window = show("oefenplek.ui.device", "DevicePair", {**device.properties(), "time": "14:05"})
    window.save("device-beside")
    main, beside = (places.find(window.item, name) for name in ("icon/mail", "beside:icon/mail"))
    assert main is not None
    assert beside is not None
    assert main is not beside
    assert places.find(window.item, "beside:desktop/mail") is None
    assert places.press(beside)
    window.settle()
    assert device.acts == [OPEN_BESIDE]
    window.save("device-beside-mail")

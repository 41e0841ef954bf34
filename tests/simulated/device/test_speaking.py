"""Who speaks in an app is heard only while that app is in front."""

from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy

from oefenplek.domain.actions import Action
from oefenplek.simulated.calls.view_model import CallsViewModel
from oefenplek.simulated.device.state import Device
from oefenplek.simulated.device.view_model import DeviceViewModel

from .moments import APP, do, opened

LINE = "Dag oma! Ziet u mij?"
CALLS = {
    "contacts": [{"id": "lotte", "name": "Lotte", "face": "lotte", "number": "06 - 00 00 00 12"}],
    "calls": [{"id": "zondag", "contact": "lotte", "talk": [{"say": LINE}, {"say": "Tot zondag!"}]}],
}


class Shown:
    """A device with KijkBel and PostVak that is shown moment by moment."""

    def __init__(self, owner: QObject) -> None:
        acts: list[Action] = []
        self.state: Device = opened(apps={"calls": CALLS, "mail": {}})
        self.model: DeviceViewModel = APP.view_model()(owner, acts.append)
        self.told = QSignalSpy(self.model.spokenChanged)
        self.model.show(self.state)

    def do(self, *acts: str | Action) -> None:
        for act in acts:
            self.state = do(self.state, act)
            self.model.show(self.state)

    def call(self) -> None:
        """Call Lotte, until she has said the first line."""
        self.do("open-app calls", Action.of("calls.open-contact", contact="lotte"))
        self.do(Action.of("calls.video-call"), Action.of("calls.go-on"))


def test_a_call_is_heard_while_it_is_in_front(owner: QObject) -> None:
    shown = Shown(owner)
    shown.call()
    assert shown.model.spoken == LINE
    assert shown.told.count() > 0


def test_nobody_speaks_on_the_home_screen(owner: QObject) -> None:
    shown = Shown(owner)
    shown.call()
    shown.model.setSpeaking(True)
    calls = shown.model.findChild(CallsViewModel)
    assert calls.speaking
    before = shown.told.count()
    shown.do("home")
    assert shown.model.spoken == ""
    assert shown.told.count() == before + 1
    assert not calls.speaking


def test_who_comes_back_hears_it_again(owner: QObject) -> None:
    shown = Shown(owner)
    shown.call()
    shown.do("home", "open-app mail")
    assert shown.model.spoken == ""
    before = shown.told.count()
    shown.do("home", "open-app calls")
    assert shown.model.spoken == LINE
    assert shown.told.count() == before + 1


def test_nothing_is_told_where_nobody_spoke(owner: QObject) -> None:
    shown = Shown(owner)
    shown.do("open-app mail", "home", "open-app calls", "home")
    assert shown.told.count() == 0

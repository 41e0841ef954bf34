"""*Dit staat voor u klaar*: shown above everything else that can be chosen, said, and opened by one press."""

from dataclasses import replace

from PySide6.QtCore import QObject

from oefenplek.screens.welcome.view import Waiting
from oefenplek.screens.welcome.view_model import WelcomeViewModel
from oefenplek.ui.speech.reader import Reader
from tests.screens import samples
from tests.support.accessible import find, press, tree
from tests.support.showing import Shower
from tests.support.voices import SilentVoice
from tests.support.welcome_screens import FULL, HEDGEHOG, PREPARED, welcome


def test_what_lies_ready_stands_above_something_else_and_opens(owner: QObject, show: Shower) -> None:
    model, opened = welcome(owner, Waiting(HEDGEHOG, ready=PREPARED[:1])), list[str]()
    model.readyChosen.connect(opened.append)
    window = show("oefenplek.screens.welcome", "WelcomeScreen", {"viewModel": model})
    names = [node.name for node in tree(window.window)]
    assert names.index("Dit staat voor u klaar") < names.index("Iets anders kiezen")
    card = find(window.window, "Dit staat voor u klaar")
    assert card.description == "Nepmail herkennen"
    press(card)
    assert opened == ["d04-nepmail"]


def test_only_what_lies_there_is_opened(owner: QObject) -> None:
    model, opened = welcome(owner), list[str]()
    model.readyChosen.connect(opened.append)
    model.openReady("d04-nepmail")
    assert opened == []


def test_it_is_read_aloud_and_framed_meanwhile(owner: QObject) -> None:
    voice = SilentVoice(owner)
    waiting = replace(FULL, ready=PREPARED[:1])
    model = WelcomeViewModel(owner, Reader(owner, voice), samples.language(owner), lambda: waiting)
    model.toggleReading()
    named: list[str] = []
    while model.speaking:
        named.append(model.named)
        voice.finish()
    assert named == [
        "", "place", "place", "ready/d04-nepmail", "ready/d04-nepmail",
        "d04-nepmail", "d04-nepmail", "d04-nepmail", "c01-mailadres", "c01-mailadres", "c01-mailadres", "other",
    ]  # fmt: skip

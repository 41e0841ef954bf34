"""What is told to QML and to the voice: only what is new; and what was said to the end goes on."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from oefenplek.domain.actions import Action
from oefenplek.simulated.calls import rules
from oefenplek.simulated.calls.script import UNHEARD
from oefenplek.simulated.calls.state import Phone
from oefenplek.simulated.calls.view_model import CallsViewModel

from .scenes import act, do, opened, say

SIGNALS = ("frameChanged", "callChanged", "ownChanged", "answersChanged", "typedChanged", "spokenChanged")


class Told:
    """A view model, what it told since the last moment, and what it did by itself."""

    def __init__(self, owner: QObject) -> None:
        self.did: list[Action] = []
        self.names: set[str] = set()
        self.spoken: list[str] = []
        self.model = CallsViewModel(owner, self.did.append)
        for name in SIGNALS:
            getattr(self.model, name).connect(lambda said=name: self.names.add(said))
        self.model.spokenChanged.connect(lambda: self.spoken.append(self.model.spoken))

    def after(self, state: Phone) -> set[str]:
        self.names.clear()
        self.spoken.clear()
        self.model.show(state)
        return set(self.names)


@pytest.fixture
def told(owner: QObject) -> Iterator[Told]:
    made = Told(owner)
    made.model.show(opened(start="incoming/lotte-zondag"))
    yield made


def talking() -> Phone:
    return do(opened(start="incoming/lotte-zondag"), act("answer"))


def test_showing_the_same_again_tells_nothing(told: Told) -> None:
    assert told.after(opened(start="incoming/lotte-zondag")) == set()


def test_who_picks_up_is_spoken_to(told: Told) -> None:
    told.after(talking())
    assert told.spoken == ["Hoi oma! Hoort u mij?"]
    assert told.model.spoken == told.model.caption


def test_looking_at_other_buttons_says_nothing_again(told: Told) -> None:
    told.after(talking())
    assert "spokenChanged" not in told.after(do(talking(), act("open-more")))
    assert "spokenChanged" not in told.after(do(talking(), act("open-more"), act("louder")))


def test_the_same_words_are_said_again_when_they_are_meant_again(told: Told) -> None:
    muted = do(talking(), act("microphone"), say("ja"))
    told.after(muted)
    told.after(do(muted, say("ja")))
    assert told.spoken == [UNHEARD]


def test_hanging_up_silences_the_other_one(told: Told) -> None:
    told.after(talking())
    quiet, _ = rules.act(opened(start="incoming/nepbank"), act("decline"))
    told.after(quiet)
    assert told.spoken == [""]


def test_what_was_heard_to_the_end_goes_on_when_it_waits_for_nothing(told: Told) -> None:
    told.after(talking())
    told.model.saidAll()
    assert told.did == []
    told.after(do(talking(), say("ja"), act("camera")))
    told.model.saidAll()
    assert told.did == [Action("go-on")]


def test_a_telephone_that_rings_shows_no_photo_of_a_stranger(told: Told) -> None:
    assert told.model.call["face"] == "lotte"
    told.after(opened(start="incoming/nepbank"))
    assert told.model.call["face"] == "onbekend"


def test_a_lost_voice_starts_nothing_before_anything_was_shown(owner: QObject) -> None:
    made = Told(owner)
    made.model.saidAll()
    assert made.did == []


def test_speaking_is_told_once(told: Told) -> None:
    changes: list[bool] = []
    told.model.speakingChanged.connect(lambda: changes.append(told.model.speaking))
    for going in (True, True, False, False):
        told.model.setSpeaking(going)
    assert changes == [True, False]


def test_a_missed_call_changes_its_row_and_builds_none(told: Told) -> None:
    state = opened(start="recent")
    told.after(state)
    names: list[str] = []
    told.model.recents.rowsInserted.connect(lambda *_: names.append("inserted"))
    told.model.recents.dataChanged.connect(lambda *_: names.append("changed"))
    told.after(do(state, act("open-recent", recent="gemist")))
    assert names == ["changed"]

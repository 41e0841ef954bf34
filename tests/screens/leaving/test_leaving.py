"""What is said when somebody stops, or when nobody answers; and that only *Ja* is an answer."""

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest

from oefenplek.screens.leaving.still_there import StillThereViewModel
from oefenplek.screens.leaving.stopping import StopViewModel
from oefenplek.ui.speech.reader import Reader
from tests.screens import samples
from tests.support import keys
from tests.support.showing import Shower
from tests.support.voices import SilentVoice

URI = "oefenplek.screens.leaving"


@pytest.fixture
def voice(owner: QObject) -> SilentVoice:
    return SilentVoice(owner)


def stopping(owner: QObject, voice: SilentVoice, **how: bool) -> StopViewModel:
    return StopViewModel(owner, Reader(owner, voice), samples.language(owner), **how)


def test_someone_with_an_account_hears_that_the_place_is_kept(owner: QObject, voice: SilentVoice) -> None:
    model = stopping(owner, voice, known=True)
    assert model.sentences == ["Uw plek is bewaard."]
    voice.finish()
    assert voice.said[-1] == ("Uw plek is bewaard.", "nl")
    assert model.lit == 0
    assert not model.sheetOffered


def test_a_guest_reads_it_and_hears_it_only_when_all_is_read_aloud(owner: QObject, voice: SilentVoice) -> None:
    assert stopping(owner, voice, sheet=True).sentences[0] == "Wij bewaren niets van u."
    assert voice.said == []
    stopping(owner, voice, sheet=True, read_aloud=True)
    assert voice.said == [("Wilt u stoppen?", "nl")]


def test_nothing_is_promised_that_is_not_so(owner: QObject, voice: SilentVoice) -> None:
    assert stopping(owner, voice).sentences == []


def test_escape_goes_back_to_the_lesson(show: Shower, owner: QObject, voice: SilentVoice) -> None:
    model = stopping(owner, voice, sheet=True)
    stayed, stopped = QSignalSpy(model.stayChosen), QSignalSpy(model.stopChosen)
    keys.key(show(URI, "StopCover", {"viewModel": model}), Qt.Key.Key_Escape)
    assert (stayed.count(), stopped.count()) == (1, 0)


def asked(owner: QObject, voice: SilentVoice) -> StillThereViewModel:
    return StillThereViewModel(owner, Reader(owner, voice), samples.language(owner), animal="uil")


def test_the_question_is_said_once(show: Shower, owner: QObject, voice: SilentVoice) -> None:
    shown = show(URI, "StillThereCover", {"viewModel": asked(owner, voice)})
    shown.settle()
    assert voice.said == [("Bent u er nog?", "nl")]


def test_only_yes_is_an_answer(show: Shower, owner: QObject, voice: SilentVoice) -> None:
    model = asked(owner, voice)
    shown = show(URI, "StillThereCover", {"viewModel": model})
    yes, other = QSignalSpy(model.yesChosen), QSignalSpy(model.otherChosen)
    for code in (Qt.Key.Key_Escape, Qt.Key.Key_A, Qt.Key.Key_Delete, Qt.Key.Key_F4, Qt.Key.Key_Back):
        keys.key(shown, code)
    for corner in ((5, 5), (1270, 5), (5, 790), (640, 60)):
        QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(*corner))
    shown.settle()
    assert (yes.count(), other.count()) == (0, 0)
    keys.key(shown, Qt.Key.Key_Space)
    assert (yes.count(), other.count()) == (1, 0)

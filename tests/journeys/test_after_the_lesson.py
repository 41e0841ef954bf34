"""After a lesson: Klaar, the sheets to take home, practising freely and back; and nothing of it for the next person."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from oefenplek.app.corner import Corner
from oefenplek.app.ways import step_card
from oefenplek.cli.hands import Hands
from oefenplek.screens.paper.making import MakingViewModel
from oefenplek.screens.paper.view_model import PaperViewModel
from oefenplek.ui.device.photo import NotShown, Studio
from oefenplek.ui.printing.blocks import Picture, Pictures
from tests.support.ready import ready_home

from .person import corner_at

READING, FAKE = "c02-mail-lezen", "d04-nepmail"


class Guest:
    """Somebody who just did a lesson."""

    def __init__(self, corner: Corner) -> None:
        self.corner, self.hands = corner, Hands(corner.window)

    def finishes(self, lesson: str) -> None:
        """*Klaar* of a lesson stands on the screen."""
        navigation = self.corner.navigation
        navigation.open_lesson(lesson)
        assert self.hands.wait(lambda: navigation.lesson is not None)
        assert navigation.lesson is not None
        navigation._finishing.show(navigation.lesson)
        self.sees("finished/stop")

    def sees(self, place: str) -> None:
        assert self.hands.wait(lambda: self.hands.sees(place)), f"does not see {place}"

    def takes(self, place: str) -> str:
        """Press a card, read the sheet that comes, and put it away."""
        self.hands.press(place)
        self.sees("paper/close")
        cover = self.corner.root.coverModel
        assert isinstance(cover, PaperViewModel)
        said = " ".join(cover._sheet.said)
        self.hands.press("paper/close")
        self.sees(place)
        return said


@pytest.fixture
def guest(room: None, owner: QObject, tmp_path: Path) -> Iterator[Guest]:
    corner = corner_at(ready_home(tmp_path), owner)
    somebody = Guest(corner)
    assert somebody.hands.wait(lambda: corner.ready, 30)
    yield somebody
    corner.close()


def test_the_steps_and_the_words_can_be_taken_home(guest: Guest) -> None:
    guest.finishes(READING)
    steps = guest.takes("finished/steps")
    assert "2. Klik op Beantwoorden." in steps
    assert "Ria" not in steps
    assert "beantwoorden: U schrijft terug aan de afzender." in guest.takes("finished/words")


def pictures_of(guest: Guest) -> tuple[Picture, ...]:
    """What is on the sheet that lies over the screen."""
    cover = guest.corner.root.coverModel
    assert isinstance(cover, PaperViewModel)
    return next((block.pictures for block in cover._sheet.blocks if isinstance(block, Pictures)), ())


def test_the_steps_come_with_pictures_of_the_app_and_leave_nothing_on_the_disk(guest: Guest, tmp_path: Path) -> None:
    guest.finishes(READING)
    before = {file for file in tmp_path.rglob("*") if file.suffix != ".qmlc"}
    guest.hands.press("finished/steps")
    guest.sees("paper/close")
    pictures = pictures_of(guest)
    assert len(pictures) == 7
    assert [picture.number for picture in pictures] == list(range(1, 8))
    assert len({picture.png for picture in pictures}) == 7
    assert pictures[0].caption == "Klik op de e-mail in de lijst."
    assert not QImage.fromData(pictures[0].png).isNull()
    assert not list(tmp_path.rglob("*.png"))
    assert {file.suffix for file in set(tmp_path.rglob("*")) - before} <= {".qmlc", ""}


def test_a_sheet_that_takes_a_while_says_so_and_can_be_called_off(
    guest: Guest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(step_card, "PATIENCE", 0)
    monkeypatch.setattr(step_card, "AT_LEAST", 60_000)
    guest.finishes(READING)
    guest.hands.press("finished/steps")
    guest.sees("paper/stop")
    assert isinstance(guest.corner.root.coverModel, MakingViewModel)
    guest.hands.press("paper/stop")
    guest.sees("finished/steps")
    assert not guest.corner.navigation._step_cards.busy
    monkeypatch.setattr(step_card, "AT_LEAST", 0)
    guest.hands.press("finished/steps")
    guest.sees("paper/close")
    assert len(pictures_of(guest)) == 7


def test_who_stops_meanwhile_is_not_shown_a_sheet(guest: Guest) -> None:
    guest.finishes(READING)
    cards = guest.corner.navigation._step_cards
    guest.hands.press("finished/steps")
    guest.corner.navigation.leave()
    guest.sees("start/choose")
    assert not cards.busy
    guest.hands.rest(1.0)
    assert guest.corner.root.coverModel is None


def test_an_app_that_cannot_be_shown_leaves_the_steps_in_words(
    guest: Guest, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_self: Studio, _places: object) -> None:
        raise NotShown("mail")

    monkeypatch.setattr(Studio, "take", broken)
    guest.finishes(READING)
    assert "2. Klik op Beantwoorden." in guest.takes("finished/steps")
    assert "could not be made" in caplog.text


def test_the_words_of_a_visit_gather_and_go_with_who_leaves(guest: Guest) -> None:
    guest.finishes(READING)
    guest.finishes(FAKE)
    both = guest.takes("finished/words")
    assert "E-mail lezen en antwoorden" in both
    assert "Nepmail herkennen" in both
    guest.corner.navigation.leave()
    guest.finishes(FAKE)
    assert "E-mail lezen en antwoorden" not in guest.takes("finished/words")


def unlocks(guest: Guest) -> None:
    """The device begins locked; the code stands on the note."""
    guest.hands.press("device/unlock")
    for digit in "4179":
        guest.hands.press(f"digit/{digit}")


def test_from_klaar_one_practises_freely_and_comes_back_to_klaar(guest: Guest) -> None:
    guest.finishes(READING)
    guest.hands.press("finished/free")
    guest.hands.press("free/phone")
    unlocks(guest)
    guest.hands.press("icon/mail")
    guest.hands.press("message/taart")
    guest.hands.press("button/reply")
    guest.hands.type("field/text", "Ik kom graag!")
    guest.hands.press("button/send")
    run = guest.corner.navigation._free.model
    assert run is not None
    playing = run._playing

    def answered() -> bool:
        first = playing.run.state.app("mail").messages[0] if playing.run is not None else None
        return first is not None and first.sender.name == "Lotte" and first.id != "taart"

    assert guest.hands.wait(answered)
    guest.hands.press("free/back")
    guest.hands.press("free/back")
    guest.sees("finished/free")
    assert guest.corner.navigation._free.model is None


def test_nothing_that_was_typed_freely_is_on_the_disk_or_on_the_screen_afterwards(guest: Guest, tmp_path: Path) -> None:
    typed = "Mijn geheime zin"
    guest.corner.navigation.open_themes()
    guest.hands.press("themes/free")
    guest.hands.press("free/laptop")
    unlocks(guest)
    guest.hands.press("icon/mail")
    guest.hands.press("button/compose")
    guest.hands.type("field/text", typed)
    guest.corner.navigation.leave()
    guest.sees("start/choose")
    heard: list[object] = []
    guest.corner.keeping.ask(lambda reader: reader.finished_on("2026-01-01"), heard.append)
    assert guest.hands.wait(lambda: bool(heard))
    written = [file for file in tmp_path.rglob("*") if file.is_file() and typed.encode() in file.read_bytes()]
    assert written == []

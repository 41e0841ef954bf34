"""The beginning and the end of a day."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QAbstractListModel, QObject

from oefenplek.screens.day.findings import of_clock, of_disk, of_stick
from oefenplek.screens.day.ready import ReadyViewModel
from tests.support.day_screens import NOW, Looker, closing, ready


def states(model: ReadyViewModel) -> list[str]:
    """How each thing was found."""
    rows = model.rows
    assert isinstance(rows, QAbstractListModel)
    role = next(role for role, name in rows.roleNames().items() if name == b"found")
    return [str(rows.data(rows.index(at), role)) for at in range(rows.rowCount())]


def test_the_sound_is_asked_about_and_the_rest_is_looked_at(owner: QObject) -> None:
    looker = Looker()
    model = ready(owner, looker)
    assert (states(model), looker.played, model.sentence) == (["asking", "good", "good", "good", "care"], 1, "")
    model.hear(False)
    assert states(model)[0] == "care"
    model.playAgain()
    model.hear(True)
    assert (states(model)[0], looker.played) == ("good", 2)
    assert (model.sentence.split(".")[0], model.tone) == ("U kunt beginnen", "care")


def test_sound_that_is_off_is_said_at_once(owner: QObject) -> None:
    assert states(ready(owner, Looker(sounds=False)))[0] == "care"


def test_whatever_gives_no_answer_is_given_up_within_half_a_minute(owner: QObject) -> None:
    looker = Looker(answers=False)
    model = ready(owner, looker)
    assert model._timer.interval() < 30_000 and model._timer.isActive()
    model._give_up()
    assert states(model) == ["asking", "care", "care", "care", "care"]
    for late in looker.waiting:
        late()
    assert states(model) == ["asking", "care", "care", "care", "care"], "a late answer changes nothing any more"


def test_an_answer_of_the_round_before_is_none(owner: QObject) -> None:
    looker = Looker(answers=False)
    model = ready(owner, looker)
    before = looker.waiting
    model.lookAgain()
    for late in before:
        late()
    assert states(model)[1:] == ["looking"] * 4


@pytest.mark.parametrize(
    ("ahead", "days_ago", "state"),
    [
        (timedelta(hours=1), 1, "good"),
        (timedelta(hours=3), 1, "care"),
        (timedelta(0), 900, "care"),
        (timedelta(days=-30), None, "good"),
    ],
)
def test_the_clock_against_files_and_the_last_day(ahead: timedelta, days_ago: int | None, state: str) -> None:
    last: date | None = NOW.date() - timedelta(days=days_ago) if days_ago is not None else None
    assert of_clock(NOW, NOW + ahead, last, "vandaag").state == state


def test_disk_and_stick() -> None:
    assert [of_disk(2**32, "").state, of_disk(2**20, "").state, of_disk(2**32, "Vol.").said(str)] == [
        "good",
        "care",
        "Vol.",
    ]
    assert [of_stick(False, False).state, of_stick(True, True).state, of_stick(True, False).state] == [
        "good",
        "good",
        "care",
    ]


def left(model: QObject) -> list[str]:
    """What was told at leaving."""
    told: list[str] = []
    model.left.connect(lambda: told.append("left"))
    return told


def test_closing_thanks_copies_and_leaves(owner: QObject) -> None:
    model = closing(owner)
    told = left(model)
    assert (model.practised, model.thanks) == ("Vandaag 7 keer geoefend.", "Dank u wel, Riet.")
    model.goOn()
    assert told == ["left"]
    model.show(1)
    assert model.practised == "Vandaag 1 keer geoefend."


def test_a_copy_that_failed_is_said_and_holds_nobody_up(owner: QObject) -> None:
    model = closing(owner, "Vol.")
    told = left(model)
    model.goOn()
    assert (model.page, told) == ("failed", [])
    assert model.sentence.startswith("De reservekopie is niet gelukt.")
    model.goOn()
    assert told == ["left"]


def test_while_it_is_copied_one_waits(owner: QObject) -> None:
    model = closing(owner, None)
    back: list[str] = []
    model.backChosen.connect(lambda: back.append("back"))
    model.goOn()
    model.goBack()
    model.goOn()
    assert (model.page, back) == ("busy", [])


@pytest.mark.parametrize("goes_off", [True, False])
def test_switching_off_is_asked_of_the_system_and_a_refusal_is_said(owner: QObject, goes_off: bool) -> None:
    def switch_off(answered: Callable[[bool], None]) -> None:
        answered(goes_off)

    model = closing(owner, "", switch_off)
    told = left(model)
    assert model.switchesOff
    model.goOn()
    assert (model.page, told) == (("kept", ["left"]) if goes_off else ("refused", []))
    if not goes_off:
        assert model.sentence == "Het toestel gaat niet vanzelf uit. Zet het zelf uit met de knop."
        model.goOn()
        assert told == ["left"]

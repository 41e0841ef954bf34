"""*Deze plek*: read with patience, kept at once."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from oefenplek.screens.site.view import hours_of, in_order, time_of
from oefenplek.storage.settings_file import DeviceSettings
from tests.support.accessible import find
from tests.support.showing import Shower
from tests.support.site_screens import LINDE, TODAY, Keeper, site


@pytest.mark.parametrize(
    ("written", "time"),
    [
        ("14:00", "14:00"),
        ("9.30", "09:30"),
        ("14", "14:00"),
        (" 1430 ", "14:30"),
        ("9 uur", "09:00"),
        ("24:00", ""),
        ("half drie", ""),
        ("", ""),
    ],
)
def test_a_time_is_read_as_people_write_it(written: str, time: str) -> None:
    assert time_of(written) == time


def test_hours_are_a_day_with_a_time_and_a_later_one() -> None:
    assert hours_of("di", "14", "16.30") == ("di 14:00-16:30", "")
    assert hours_of("di", "16", "14")[1] == "Kies bij Tot een latere tijd dan bij Van."
    assert hours_of("xx", "14", "16")[0] == ""
    assert in_order(("zo 10:00-11:00", "ma 13:00-14:00", "ma 09:00-10:00"))[0] == "ma 09:00-10:00"


def test_what_is_changed_is_kept_at_once(owner: QObject) -> None:
    keep = Keeper()
    model = site(owner, keep)
    model.writeSite("  De   Wilg ")
    model.chooseAddress("je")
    model.chooseCountry("BE")
    model.setHelper(False)
    model.setPowerOff(True)
    model.addHours("wo", "10", "12")
    model.removeHours(0)
    model.checkNumbers()
    hours = ("di 14:00-16:30", "wo 10:00-12:00", "do 09:30-11:30")
    assert keep.kept == [
        {"site": "De Wilg"},
        {"address": "je"},
        {"country": "BE"},
        {"helper": False},
        {"power_off": True},
        {"helper_hours": hours},
        {"helper_hours": hours[1:]},
        {"numbers": {**LINDE.numbers, "checked": TODAY}},
    ]
    assert (model.sentence, model.tone) == ("Dat is bewaard.", "good")
    assert model.hours == ["woensdag van 10:00 tot 12:00", "donderdag van 09:30 tot 11:30"]
    assert model.checked == "Gecontroleerd: vandaag."


def test_what_stands_there_already_is_not_kept_again(owner: QObject) -> None:
    keep = Keeper()
    model = site(owner, keep)
    model.writeSite(LINDE.site)
    model.addHours("di", "14:00", "16:30")
    assert keep.kept == []
    assert model.sentence == "Deze tijd staat er al."


@pytest.mark.parametrize("number", ["bel maar", "06-abc", "=SOM(A1)", "1" * 30])
def test_a_number_that_is_none_is_told_kindly_and_not_kept(owner: QObject, number: str) -> None:
    keep = Keeper()
    model = site(owner, keep)
    model.writeNumber("bank", number)
    assert keep.kept == []
    assert (model.tone, model.sentence.split(".")[0]) == (
        "care",
        "Een telefoonnummer heeft cijfers, en soms spaties of streepjes",
    )
    model.writeNumber("bank", " 030 - 123 45 67 ")
    assert keep.kept == [{"numbers": {**LINDE.numbers, "bank": "030 - 123 45 67"}}]


def test_what_cannot_be_kept_is_said_and_not_shown_as_kept(owner: QObject) -> None:
    model = site(owner, Keeper("Dit kan nu niet."))
    model.chooseAddress("je")
    assert (model.address, model.sentence, model.tone) == ("u", "Dit kan nu niet.", "care")


def test_no_more_lines_than_fit_in_the_settings(owner: QObject) -> None:
    full = DeviceSettings(helper_hours=tuple(f"ma {hour:02}:00-{hour:02}:30" for hour in range(21)))
    keep = Keeper()
    model = site(owner, keep, full)
    model.addHours("di", "10", "11")
    assert (keep.kept, model.tone) == ([], "care")


def test_tab_from_number_to_number_keeps_each(show: Shower, owner: QObject) -> None:
    """Keeping one does not take the keyboard away from the next."""
    keep = Keeper()
    model = site(owner, keep)
    shown = show("oefenplek.screens.site", "SiteScreen", {"viewModel": model})
    find(shown.window, "De bank: een pas blokkeren").item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(shown.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    for key in "112":
        QTest.keyClick(shown.window, key)
    QTest.keyClick(shown.window, Qt.Key.Key_Tab)
    shown.settle()
    for key in "0900":
        QTest.keyClick(shown.window, key)
    QTest.keyClick(shown.window, Qt.Key.Key_Tab)
    shown.settle()
    assert [kept["numbers"] for kept in keep.kept] == [
        {**LINDE.numbers, "bank": "112"},
        {**LINDE.numbers, "bank": "112", "politie": "0900"},
    ]

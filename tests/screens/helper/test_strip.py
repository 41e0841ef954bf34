"""The helper's strip: what it announces, when it folds, where Tab goes, and what can be pressed."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from oefenplek.domain import player as play
from oefenplek.screens.helper.after import AfterLesson
from oefenplek.screens.helper.services import HelperServices
from oefenplek.screens.helper.view_model import HelperViewModel
from oefenplek.ui.device.places import find
from tests.support.helper_screens import MISTAKE, NUMBERS, SERVICES
from tests.support.lesson_screens import lesson_model
from tests.support.showing import Shower, Shown

STEP = "samen-melden"


def beside(owner: QObject, step: str = STEP, services: HelperServices = SERVICES) -> tuple[Any, HelperViewModel]:
    lesson = lesson_model(owner, step=step)
    return lesson, HelperViewModel(owner, lesson.helped, services)


def shown(show: Shower, strip: HelperViewModel, **more: object) -> Shown:
    return show("oefenplek.screens.helper", "HelperStrip", {"viewModel": strip, **more}, size=(420, 700))


def place(window: Shown, name: str) -> QQuickItem:
    found = find(window.window.contentItem(), name)
    assert found is not None, name
    return found


def test_what_to_say_is_announced_only_when_the_residents_act_changed_it(owner: QObject) -> None:
    lesson, strip = beside(owner)
    said: list[str] = []
    strip.said.connect(lambda: said.append(strip.property("say")))
    strip.another()
    strip.point()
    strip.chooseLevel("much")
    lesson._playing.take(play.StayedStill())
    lesson._playing.take(play.ShowBegan())
    lesson._playing.take(play.ShowEnded())
    assert said == []
    lesson._playing.take(MISTAKE)
    assert said == [MISTAKE.say]


def test_two_minutes_unused_it_is_a_tab_and_the_keyboard_stays_where_it_was(show: Shower, owner: QObject) -> None:
    _, strip = beside(owner)
    window = shown(show, strip, patience=200)
    root = window.item
    assert not root.property("folded")
    QTest.qWait(500)
    assert root.property("folded")
    assert not root.property("activeFocus")
    QTest.mouseClick(
        window.window,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        place(window, "helper/open").mapToScene(place(window, "helper/open").boundingRect().center()).toPoint(),
    )
    assert not root.property("folded")


def test_what_the_resident_does_keeps_it_open(show: Shower, owner: QObject) -> None:
    lesson, strip = beside(owner)
    window = shown(show, strip, patience=400)
    for _ in range(4):
        QTest.qWait(200)
        lesson._playing.take(MISTAKE)
    assert not window.item.property("folded")


def test_tab_goes_through_it_from_top_to_bottom(show: Shower, owner: QObject) -> None:
    _, strip = beside(owner)
    window = shown(show, strip)
    place(window, "helper/point").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    order = []
    for _ in range(5):
        order.append(window.window.activeFocusItem().property("place"))
        QTest.keyClick(window.window, Qt.Key.Key_Tab)
    assert order == ["helper/point", "helper/show", "helper/another", "helper/more", "helper/close"]


def test_skipping_moves_on_and_a_level_is_kept(owner: QObject) -> None:
    lesson, strip = beside(owner)
    kept: list[str] = []
    playing = lesson._playing
    playing.services = replace(playing.services, keep_level=kept.append)
    at = lesson.state.at
    strip.skip()
    assert lesson.state.at == at + 1
    assert lesson.state.attempts[at].skipped
    lesson.goBack()
    assert lesson.state.at == at
    strip.chooseLevel("much")
    strip.chooseLevel("no such level")
    assert (strip.property("level"), kept) == ("much", ["much"])


@pytest.mark.parametrize("step", ["waarom", "woorden", "kijken", STEP, "echt-nep-bank", "thuis", "lukt-het"])
def test_a_step_of_any_kind_is_skipped_when_there_is_something_to_do(owner: QObject, step: str) -> None:
    lesson, strip = beside(owner, step)
    done = play.may_go_on(lesson.course, lesson.state)
    assert strip.property("canSkip") is not done
    before = lesson.state
    strip.skip()
    if done:
        assert lesson.state is before
    else:
        assert lesson.state.finished or lesson.state.at != before.at


def test_the_answer_sheet_tells_every_practised_step_in_words_of_this_device(owner: QObject) -> None:
    _, strip = beside(owner)
    assert strip.property("answers") == []
    strip.lookUp()
    sheet = strip.property("answers")
    assert [one["step"] for one in sheet] == sorted(one["step"] for one in sheet)
    mine = next(one for one in sheet if one["step"] == strip.property("number"))
    assert mine["acts"][0].startswith("Tik op de e-mail")
    assert all(act and "{" not in act and "[" not in act for one in sheet for act in one["acts"])


def test_how_it_went_is_noted_with_one_tap_and_can_be_changed(owner: QObject) -> None:
    noted: list[str] = []
    _, strip = beside(owner, services=HelperServices(NUMBERS, note=noted.append))
    for how in ("helped", "helped", "alone", "brilliant"):
        strip.note(how)
    assert (noted, strip.property("noted")) == (["helped", "alone"], "alone")


def test_of_a_private_lesson_nothing_is_noted_and_the_number_to_refer_to_stands_there(
    show: Shower, owner: QObject
) -> None:
    noted: list[str] = []
    services = HelperServices(NUMBERS, private=True, kept=False, note=noted.append)
    _, strip = beside(owner, services=services)
    strip.note("alone")
    assert (noted, strip.property("noted")) == ([], "")
    window = shown(show, strip)
    assert NUMBERS["hulp"] in place(window, "helper/private").property("text")


def test_that_somebody_was_referred_is_counted_once(owner: QObject) -> None:
    counted: list[str] = []
    _, strip = beside(owner, services=HelperServices(NUMBERS, refer=lambda: counted.append("one")))
    strip.refer()
    strip.refer()
    assert counted == ["one"]
    assert strip.property("referred")


def test_beside_klaar_there_is_only_to_be_asked_and_noted(show: Shower, owner: QObject) -> None:
    printed: list[str] = []
    after = AfterLesson(owner, str, lambda: None)
    strip = HelperViewModel(owner, after, replace(SERVICES, print_sheet=lambda: printed.append("sheet")))
    window = shown(show, strip)
    assert strip.property("say") == "Wat kunt u nu, wat u eerst niet kon?"
    assert find(window.window.contentItem(), "helper/point") is None
    window.item.setProperty("page", "more")
    QTest.qWait(50)
    names = {name for name in ("skip", "again", "answers", "level") if find(window.item, f"helper/{name}")}
    assert names == set()
    strip.printSheet()
    assert printed == ["sheet"]

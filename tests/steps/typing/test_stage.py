"""The stage with real keys: what stands in the field, which key is lit, and what a screen reader hears of it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtQuick import QQuickItem

from oefenplek.steps.typing import KIND, words
from oefenplek.steps.typing.body import Body, Picture
from oefenplek.steps.typing.view_model import TypingViewModel
from tests.support import accessible, keys
from tests.support.kinds import Port, Stage
from tests.support.showing import Shower, Shown

from .bodies import BACKSPACE, LETTERS, MAIL, PHRASE, SENTENCE


def opened(show: Shower, owner: QObject, body: Body, *, mirrored: bool = False) -> tuple[Shown, Stage]:
    """The step in a window, with the keyboard in its field."""
    stage = Stage(KIND, body, owner)
    shown = show(KIND.uri, KIND.component, {"viewModel": stage.view_model}, mirrored=mirrored)
    place = keys.place(shown, "field/text")
    assert place is not None
    keys.focus(place.property("input"))
    return shown, stage


def field(shown: Shown) -> QQuickItem:
    item = shown.window.activeFocusItem()
    assert item is not None
    return item


def lit(stage: Stage) -> list[str]:
    found = stage.view_model.property("next")
    return list(found)


def test_another_key_is_put_back_and_the_next_one_stays_lit(show: Shower, owner: QObject) -> None:
    shown, stage = opened(show, owner, LETTERS)
    before = lit(stage)
    keys.type_text(shown, "x")
    assert (field(shown).property("text"), lit(stage)) == ("", before)
    keys.type_text(shown, "da")
    assert field(shown).property("text") == "da"
    assert lit(stage) == ["2-4"]
    assert stage.said == [words.OTHER_LIT]


def test_a_word_typed_well_is_done_and_the_field_rests(show: Shower, owner: QObject) -> None:
    shown, stage = opened(show, owner, LETTERS)
    keys.type_text(shown, "dag Ria")
    assert stage.state.done
    assert field(shown).property("readOnly")
    assert lit(stage) == []
    shown.save("typing-done")


def test_backspace_takes_the_letter_left_of_the_cursor(show: Shower, owner: QObject) -> None:
    shown, stage = opened(show, owner, BACKSPACE)
    assert field(shown).property("cursorPosition") == 9
    assert lit(stage) == ["backspace"]
    keys.key(shown, Qt.Key.Key_Backspace)
    assert stage.state.done


def test_the_first_press_leaves_the_cursor_where_the_task_says(show: Shower, owner: QObject) -> None:
    stage = Stage(KIND, BACKSPACE, owner)
    shown = show(KIND.uri, KIND.component, {"viewModel": stage.view_model})
    place = keys.place(shown, "field/text")
    assert place is not None
    for position in (9, 10):
        keys.click(shown, place)
        assert field(shown).property("cursorPosition") == position


def test_a_cursor_elsewhere_is_led_back(show: Shower, owner: QObject) -> None:
    shown, stage = opened(show, owner, BACKSPACE)
    keys.key(shown, Qt.Key.Key_Home)
    assert lit(stage) == ["right"]
    keys.key(shown, Qt.Key.Key_End)
    assert lit(stage) == ["backspace"]


def test_the_other_deleting_key_is_known_by_where_the_cursor_stayed(show: Shower, owner: QObject) -> None:
    shown, stage = opened(show, owner, BACKSPACE)
    keys.key(shown, Qt.Key.Key_Home)
    for _ in range(2):
        keys.key(shown, Qt.Key.Key_Delete)
    assert stage.said == [words.ERASED["delete"]]
    shown.grab()  # drawn once: the new button has its place then
    again = keys.place(shown, "button/again")
    assert again is not None
    keys.click(shown, again)
    assert stage.state.text == BACKSPACE.start
    assert lit(stage) == ["backspace"]


def test_enter_in_one_line_is_being_ready(show: Shower, owner: QObject) -> None:
    shown, stage = opened(show, owner, SENTENCE)
    keys.type_text(shown, "Ik kom")
    keys.key(shown, Qt.Key.Key_Return)
    assert stage.said == [words.UNFINISHED]


def test_enter_in_several_lines_begins_a_new_one(show: Shower, owner: QObject) -> None:
    shown, stage = opened(show, owner, Body("Typ.", "Dag,\nik kom.", keyboard=True))
    keys.type_text(shown, "Dag,")
    assert lit(stage) == ["enter"]
    keys.key(shown, Qt.Key.Key_Return)
    keys.type_text(shown, "ik kom.")
    assert stage.state.done


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_drawn_keyboard_is_never_mirrored(show: Shower, owner: QObject, mirrored: bool) -> None:
    shown, _ = opened(show, owner, MAIL, mirrored=mirrored)
    drawn = keys.place(shown, "keyboard/drawn")
    assert drawn is not None
    caps = [item for item in drawn.childItems() if item.property("modelData")]
    x = {item.property("modelData")["id"]: item.x() for item in caps}
    assert x["1-0"] < x["1-1"] < x["backspace"]
    shown.save(f"typing-mirrored-{mirrored}")


def test_a_screen_reader_hears_which_key_is_next_and_where(show: Shower, owner: QObject) -> None:
    shown, _ = opened(show, owner, LETTERS)
    said = "De volgende toets is: d, tweede rij letters, links."
    assert accessible.find(shown.window, said).role == accessible.Role.AlertMessage
    assert accessible.find(shown.window, "Tekening van het toetsenbord").role == accessible.Role.Graphic


def test_the_keyboard_of_the_country_is_drawn(owner: QObject) -> None:
    for region, first in (("NL", "Q"), ("BE", "A")):
        model = TypingViewModel(owner, Port(), region)
        model.show(MAIL, KIND.rules().start(MAIL, Port().setting))
        caps = {key["id"]: key["low"] for key in model.property("keys")}
        assert caps["1-0"] == first
    own = TypingViewModel(owner, Port(), "NL")
    own.show(replace(MAIL, layout="azerty"), KIND.rules().start(MAIL, Port().setting))
    assert {key["id"]: key["low"] for key in own.property("keys")}["1-0"] == "A"


def test_a_pass_phrase_ticks_what_it_keeps_and_shows_no_score(show: Shower, owner: QObject) -> None:
    wanted = PHRASE.phrase
    assert wanted is not None
    body = replace(PHRASE, phrase=replace(wanted, pictures=(Picture("lamp", "lamp"), Picture("tent", "tent"))))
    shown, stage = opened(show, owner, body)
    helper = stage.view_model.property("phrase")
    assert helper.property("kept") == []
    keys.type_text(shown, "soep wolk lamp tent")
    assert helper.property("kept") == ["words", "letters", "names"]
    assert not stage.state.done
    ready = keys.place(shown, "button/ready")
    assert ready is not None
    keys.click(shown, ready)
    assert stage.state.done
    shown.save("typing-phrase")


def test_help_in_another_language_stands_beside_what_is_said(show: Shower, owner: QObject) -> None:
    port = Port()
    port.aids = {"E-mail van Ria": "Ria's e-mail"}
    stage = Stage(KIND, replace(MAIL, title="E-mail van Ria"), owner, port)
    shown = show(KIND.uri, KIND.component, {"viewModel": stage.view_model})
    accessible.press(accessible.find(shown.window, "Deze zin in het Engels"))
    shown.settle()
    assert port.heard == ["Ria's e-mail"]

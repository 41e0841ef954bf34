"""What only tells: band, banner, answers, the note, the heart of the lesson, pictures, and the bank card."""

import pytest
from PySide6.QtQml import QQmlEngine

from tests.support.accessible import Role, find, interactive, press, tree
from tests.support.engine import PIXELS_PER_MM, set_theme
from tests.support.showing import Shower

KIT = "oefenplek.ui.controls"
SENTENCES = [[{"text": "Ziet u een "}, {"text": "pijltje", "word": "pijl"}, {"text": "?"}], [{"text": "Tik daarop."}]]


def names(shown, role: Role = Role.StaticText) -> list[str]:
    return [node.name for node in tree(shown.window) if node.role == role]


def test_the_band_says_that_nothing_can_break(show: Shower) -> None:
    shown = show(KIT, "Band", fill=False)

    assert names(shown) == ["Oefenen. U kunt niets kapotmaken."]
    assert shown.item.height() >= 9 * PIXELS_PER_MM - 1


def test_a_banner_alerts_and_offers_one_thing(show: Shower) -> None:
    shown = show(KIT, "Banner", {"text": "Bewaren kan nu niet.", "actionText": "Meer"}, size=(800, 200))
    heard: list[object] = []
    shown.item.acted.connect(lambda: heard.append(None))

    press(find(shown.window, "Meer"))

    assert len(heard) == 1
    assert find(shown.window, "Bewaren kan nu niet.").role == Role.AlertMessage


def test_an_answer_is_one_message_with_pressable_words(show: Shower) -> None:
    shown = show(KIT, "Bubble", {"sentences": SENTENCES, "kind": "care", "closeText": "Verder"}, size=(800, 400))
    words: list[str] = []
    closed: list[object] = []
    shown.item.wordPressed.connect(words.append)
    shown.item.closed.connect(lambda: closed.append(None))

    press(find(shown.window, "pijltje", Role.Button))
    press(find(shown.window, "Verder"))

    assert names(shown, Role.AlertMessage) == ["Ziet u een pijltje? Tik daarop."]
    assert (words, len(closed)) == (["pijl"], 1)


def test_a_closed_answer_is_nowhere(show: Shower) -> None:
    shown = show(KIT, "Bubble", {"sentences": SENTENCES, "open": False}, size=(800, 400))

    assert interactive(shown.window) == []
    assert names(shown) == []


def test_an_answer_slides_in_and_comes_to_rest_within_200_ms(show: Shower, engine: QQmlEngine, qtbot) -> None:
    shown = show(KIT, "Bubble", {"sentences": SENTENCES, "open": False}, size=(800, 400), calm=False)
    sheet = next(child for child in shown.item.childItems() if child.metaObject().className().startswith("Sheet"))

    shown.item.setProperty("open", True)
    moved = sheet.y()
    qtbot.waitUntil(lambda: sheet.y() == 0, timeout=1000)

    assert moved > 0
    shown.item.setProperty("open", False)
    set_theme(engine, calm=True)
    shown.item.setProperty("open", True)
    assert sheet.y() == 0


def test_the_note_is_read_row_by_row(show: Shower) -> None:
    rows = [{"label": "Naam", "value": "Ria de Wit"}, {"label": "", "value": "Lotte is haar kleindochter."}]
    shown = show(KIT, "NoteCard", {"title": "Het briefje van Ria", "rows": rows}, fill=False)

    assert names(shown) == ["Het briefje van Ria", "Naam: Ria de Wit", "Lotte is haar kleindochter."]
    assert names(shown, Role.Grouping) == ["Het briefje van Ria"]


@pytest.mark.parametrize(("current", "said"), [(0, "Nu: Eerst kijken"), (2, "Nu: Zelf doen")])
def test_the_heart_says_where_we_are(show: Shower, current: int, said: str) -> None:
    shown = show(KIT, "HeartBar", {"current": current}, size=(800, 60))

    assert names(shown) == [said]
    assert interactive(shown.window) == []


def test_outside_its_heart_a_lesson_shows_no_part_as_present(show: Shower) -> None:
    shown = show(KIT, "HeartBar", {"current": -1}, size=(800, 60))

    assert names(shown) == ["Eerst kijken, Samen doen, Zelf doen"]


@pytest.mark.parametrize("high_contrast", [False, True])
def test_a_drawing_is_drawn_and_described(show: Shower, high_contrast: bool) -> None:
    properties = {"source": "hedgehog", "description": "Een egel"}
    shown = show(KIT, "Picture", properties, size=(300, 200), high_contrast=high_contrast)
    empty = show(KIT, "Picture", {}, size=(300, 200), high_contrast=high_contrast)

    assert names(shown, Role.Graphic) == ["Een egel"]
    assert shown.grab() != empty.grab()


def test_a_drawing_without_description_is_decoration(show: Shower) -> None:
    assert names(show(KIT, "Picture", {"source": "hedgehog"}, fill=False), Role.Graphic) == []


def test_a_picture_from_elsewhere_shows_its_description_instead(show: Shower) -> None:
    properties = {"source": "https://oefenplek.example/x.png", "description": "Een brug"}
    shown = show(KIT, "ImagePicture", properties, size=(300, 200))
    blank = show(KIT, "ImagePicture", {}, size=(300, 200))

    assert names(shown, Role.Graphic) == ["Een brug"]
    assert shown.grab() != blank.grab()


def test_a_bank_card_against_the_screen_tells_its_density(show: Shower, engine: QQmlEngine) -> None:
    shown = show(KIT, "Calibration", {"measured": 4.0}, size=(900, 700))
    heard: list[float] = []
    shown.item.calibrated.connect(heard.append)

    for _ in range(3):
        press(find(shown.window, "Groter"))
    press(find(shown.window, "Kleiner"))
    press(find(shown.window, "Klopt"))

    assert heard == [pytest.approx(4.0 * (1 + 2 * 0.5 / 85.6), rel=1e-3)]


def test_calibration_stays_among_the_screens_there_are(show: Shower) -> None:
    shown = show(KIT, "Calibration", {"measured": 15.7}, size=(1600, 1200))

    for _ in range(5):
        press(find(shown.window, "Groter"))

    assert shown.item.property("measured") == 15.8

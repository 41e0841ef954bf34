"""Running text: short lines, whole sentences for a screen reader, lesson words that can be pressed."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem

from tests.support.accessible import Role, find, interactive, press, tree
from tests.support.engine import set_theme
from tests.support.keys import click, key, tab_stops
from tests.support.showing import Shower, Shown

KIT = "oefenplek.ui.controls"
ARABIC = "اكتب رسالة إلى Lotte ثم اضغط على السهم."


def run(text: str, *, strong: bool = False, word: str = "") -> dict[str, object]:
    return {"text": text, "strong": strong, "word": word}


def prose(show: Shower, sentences: list[list[dict[str, object]]], width: int = 700, **more: object) -> Shown:
    return show(KIT, "Prose", {"sentences": sentences, **more}, size=(width, 700))


def lines(item: QQuickItem) -> list[QQuickItem]:
    found = [line for child in item.childItems() for line in lines(child)]
    return [item] if item.metaObject().className().startswith("ProseLine") else found


def texts(line: QQuickItem) -> list[QQuickItem]:
    shown = [text for child in line.childItems() if child.isVisible() for text in texts(child)]
    return [line] if line.metaObject().className().startswith("PlainText") and line.property("text") else shown


def written(item: QQuickItem) -> list[str]:
    def left(text: QQuickItem) -> float:
        return text.mapToScene(QPointF(0, 0)).x()

    return [" ".join(text.property("text") for text in sorted(texts(line), key=left)) for line in lines(item)]


def test_no_line_has_more_than_twelve_words(show: Shower) -> None:
    shown = prose(show, [[run("een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien")]], size=10)

    assert [len(line.split()) for line in written(shown.item)] == [12, 1]


@pytest.mark.parametrize("width", [120, 300, 700])
@pytest.mark.parametrize("size", [20, 60])
def test_no_line_is_wider_than_its_place(show: Shower, width: int, size: int) -> None:
    text = "Kies eerst de naam van uw kleindochter en typ daarna langzaam het vriendelijkste berichtje."
    shown = prose(show, [[run(text[:30]), run(text[30:50], strong=True), run(text[50:])]], width, size=size)

    for line in lines(shown.item):
        for text_item in texts(line):
            right = text_item.mapToItem(shown.item, QPointF(text_item.width(), 0)).x()
            assert right <= width
    assert "".join(written(shown.item)).replace(" ", "") == text.replace(" ", "")


def test_each_sentence_begins_a_line(show: Shower) -> None:
    shown = prose(show, [[run("Goed.")], [run("Lotte heeft uw bericht.")]])

    assert written(shown.item) == ["Goed.", "Lotte heeft uw bericht."]


def test_a_full_stop_stays_with_the_bold_word_before_it(show: Shower) -> None:
    shown = prose(show, [[run("Typ: "), run("Ik kom om 3 uur", strong=True), run(".")]])
    first, bold, stop = texts(lines(shown.item)[0])

    assert bold.property("strong") and not first.property("strong")
    right = bold.mapToScene(QPointF(bold.width(), 0)).x()
    assert stop.mapToScene(QPointF(0, 0)).x() == pytest.approx(right, abs=1)


def test_larger_letters_are_laid_out_anew(show: Shower, engine: QQmlEngine) -> None:
    shown = show.qml(
        "import QtQuick\nimport oefenplek.ui.controls\n"
        'Prose { sentences: [[{text: "Ziet u rechts een pijltje naast het bericht van Lotte?"}]] }',
        size=(700, 700),
    )
    before = len(lines(shown.item))

    set_theme(engine, text_scale=2.0)
    shown.settle()

    assert len(lines(shown.item)) > before
    assert all(
        text.mapToScene(QPointF(text.width(), 0)).x() <= 700 for line in lines(shown.item) for text in texts(line)
    )


def test_a_screen_reader_gets_whole_sentences(show: Shower) -> None:
    shown = prose(show, [[run("Typ: "), run("Ik kom", strong=True), run(".")], [run("Klaar.")]])

    assert [node.name for node in tree(shown.window) if node.role == Role.StaticText] == ["Typ: Ik kom.", "Klaar."]


def test_the_sentence_being_read_lies_in_the_light(show: Shower) -> None:
    shown = prose(show, [[run("Eerst dit.")], [run("Dan dat.")]])
    dark = shown.grab()

    shown.item.setProperty("lit", 1)
    second = shown.grab()
    shown.item.setProperty("lit", 0)
    first = shown.grab()

    assert dark != first != second != dark
    changed_rows = [y for y in range(dark.height()) if any(dark.pixel(x, y) != first.pixel(x, y) for x in (2, 60))]
    assert max(changed_rows) < lines(shown.item)[1].mapToScene(QPointF(0, 0)).y()


def test_arabic_stands_right_and_keeps_a_latin_name_whole(show: Shower) -> None:
    shown = prose(show, [[run(ARABIC)]])
    (line,) = lines(shown.item)
    (text,) = texts(line)

    assert text.property("text").strip("\u200f") == ARABIC
    assert text.mapToScene(QPointF(text.width(), 0)).x() == pytest.approx(700, abs=2)


@pytest.mark.parametrize("mirrored", [False, True])
def test_pieces_of_a_sentence_follow_its_own_direction(show: Shower, mirrored: bool) -> None:
    sentences = [[run("اضغط على "), run("السهم", strong=True)], [run("Tik op "), run("verder", strong=True)]]
    shown = show(KIT, "Prose", {"sentences": sentences}, size=(700, 300), mirrored=mirrored)
    arabic, dutch = (texts(line) for line in lines(shown.item))

    assert arabic[0].mapToScene(QPointF(0, 0)).x() > arabic[1].mapToScene(QPointF(0, 0)).x()
    assert dutch[0].mapToScene(QPointF(0, 0)).x() < dutch[1].mapToScene(QPointF(0, 0)).x()


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ([run("اضغط عند Onderwerp.")], True),
        ([run("اكتب: "), run("\u2068Zullen wij zaterdag samen gaan wandelen?\u2069", strong=True)], True),
        ([run("علي stuurt u een bericht.")], False),
    ],
)
def test_what_was_filled_in_does_not_turn_a_sentence(
    show: Shower, sentence: list[dict[str, object]], right: bool
) -> None:
    shown = prose(show, [sentence])
    ends = [text.mapToScene(QPointF(text.width(), 0)).x() for text in texts(lines(shown.item)[0])]

    assert (max(ends) > 690) == right


def test_an_address_stands_on_the_side_of_the_text_that_it_belongs_to(show: Shower) -> None:
    address = [run("info@", strong=True), run("post.example")]
    shown = prose(show, [[run("جاءت هذه الرسالة من:")], address, [run("Van wie is dit?")]])
    first, second = texts(lines(shown.item)[1])

    assert second.mapToScene(QPointF(second.width(), 0)).x() == pytest.approx(700, abs=2)
    assert first.mapToScene(QPointF(0, 0)).x() < second.mapToScene(QPointF(0, 0)).x()


def test_what_was_filled_in_stands_apart_on_both_its_lines(show: Shower) -> None:
    shown = prose(show, [[run("اكتب: \u2068Ik neem zondag koekjes mee.\u2069")]], 200, size=30)
    shown_lines = [text.property("text") for line in lines(shown.item) for text in texts(line)]

    assert len(shown_lines) > 1
    assert all(text.count("\u2068") == text.count("\u2069") == 1 for text in shown_lines)
    assert [n.name for n in tree(shown.window) if n.role == Role.StaticText] == ["اكتب: Ik neem zondag koekjes mee."]


def test_a_lesson_word_is_pressed_by_mouse_key_and_screen_reader(show: Shower) -> None:
    sentence = [run("Dit is een "), run("nepmail", word="nep"), run(".")]
    shown = prose(show, [sentence])
    heard: list[str] = []
    shown.item.wordPressed.connect(heard.append)
    node = find(shown.window, "nepmail", Role.Button)

    click(shown, node.item)
    key(shown, Qt.Key.Key_Tab)
    key(shown, Qt.Key.Key_Space)
    press(node)

    assert heard == ["nep", "nep", "nep"]
    assert node.item.width() >= 12 * 96 / 25.4 - 1
    assert node.item.height() >= 12 * 96 / 25.4 - 1
    assert len(tab_stops(shown)) == 1


def test_text_without_lesson_words_has_nothing_to_press(show: Shower) -> None:
    assert interactive(prose(show, [[run("Gewoon een zin.")]]).window) == []


@pytest.mark.parametrize("sentences", [[], [[]], [[run("")]], [[run("   ")]], None])
def test_nothing_to_read_is_nothing(show: Shower, sentences: object) -> None:
    shown = show(KIT, "Prose", {"sentences": sentences}, fill=False)

    assert written(shown.item) == []


def test_a_screen_reader_gets_the_plain_sentence(show: Shower) -> None:
    runs = [[{"text": "Een e-\u2060mail van info@\u200bpost.\u200bexample.", "strong": False, "word": ""}]]
    shown = show("oefenplek.ui.controls", "Prose", {"sentences": runs})
    read = [node.name for node in tree(shown.window) if node.role == Role.StaticText]
    assert read == ["Een e-mail van info@post.example."]

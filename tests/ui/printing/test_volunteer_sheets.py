"""The sheets of volunteers: what stands on each, whose name it may tell, and how it looks on paper."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtPdf import QPdfDocument

from oefenplek.domain.key_card import read
from oefenplek.domain.overview import PersonRow, Status
from oefenplek.domain.people import ANIMALS, COLOURS, PICTURES, Person
from oefenplek.ui.camera.eye import read_square
from oefenplek.ui.fonts import load_fonts
from oefenplek.ui.printing.blocks import Card, Cards, Table, Tiles
from oefenplek.ui.printing.cards import code_sheet, in_words, key_card_sheet, tile_of
from oefenplek.ui.printing.certificate import certificate_sheet
from oefenplek.ui.printing.dates import in_full
from oefenplek.ui.printing.overview import group_sheet
from oefenplek.ui.printing.page import lay_out, page_image
from oefenplek.ui.printing.pdf import pdf, write_pdf
from oefenplek.ui.printing.recovery import recovery_sheet
from oefenplek.ui.printing.sheet import Sheet
from oefenplek.ui.printing.to_cut import SIZE
from oefenplek.ui.theme.tones import PERSON_TONES
from tests.ui.printing import sheets

pytestmark = pytest.mark.usefixtures("qapp")
ALL = {
    "key": sheets.KEY,
    "code": sheets.CODE,
    "recovery": sheets.RECOVERY,
    "certificate": sheets.CERTIFICATE,
    "group": sheets.GROUP,
}
WITHOUT_A_NAME = ("key", "recovery")


@pytest.fixture(autouse=True)
def fonts() -> None:
    load_fonts()


def printed(sheet: Sheet, file: Path, owner: QObject) -> list[str]:
    """The words of each page of its PDF, spaces and line ends made equal."""
    assert write_pdf(sheet, file)
    document = QPdfDocument(owner)
    document.load(str(file))
    pages = [" ".join(document.getAllText(page).text().split()) for page in range(document.pageCount())]
    document.close()
    return pages


def letters(text: str) -> str:
    """A text without the places where lines are broken."""
    return "".join(text.split())


@pytest.mark.parametrize("name", ALL)
def test_everything_that_is_read_out_stands_on_the_paper_too(name: str, tmp_path: Path, owner: QObject) -> None:
    sheet = ALL[name]
    there = letters(" ".join(printed(sheet, tmp_path / "blad.pdf", owner)))
    # What a table says of a cell that is empty is only read out.
    spoken = [part for text in sheet.said for part in text.replace(": ", ". ").replace(", ", ". ").split(". ")]
    missing = [part for part in spoken if letters(part.strip(". ")) not in there and "nog niet begonnen" not in part]
    assert [part for part in missing if not part.strip(" .").isdigit()] == []


@pytest.mark.parametrize("name", ALL)
def test_only_what_tells_who_somebody_is_needs_the_door(name: str) -> None:
    assert ALL[name].named == (name not in WITHOUT_A_NAME)


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("language", ["nl", "ar"])
def test_nothing_stands_outside_the_paper(name: str, language: str) -> None:
    image = page_image(replace(ALL[name], language=language), 420)
    edge = [image.copy(rect) for rect in (QRect(0, 0, image.width(), 8), QRect(0, 0, 8, image.height()))]
    edge += [image.copy(image.width() - 8, 0, 8, image.height()), image.copy(0, image.height() - 8, image.width(), 8)]
    assert all(_white(part) for part in edge)


def _white(image: QImage) -> bool:
    return all(QColor(image.pixel(x, y)).lightness() > 250 for x in range(image.width()) for y in range(image.height()))


# --- key cards ---------------------------------------------------------------------------------------------------


def test_what_a_card_says_leads_back_to_the_person_and_to_nothing_else() -> None:
    (block,) = [block for block in sheets.KEY.blocks if isinstance(block, Cards)]
    assert read(block.cards[0].payload) == ("egel", "groen", 2)


@pytest.mark.parametrize("language", ["nl", "ar"])
@pytest.mark.parametrize("person", [sheets.EGEL, Person("p", "schildpad", "oranje", 1234)])
def test_a_camera_reads_the_code_on_the_back(person: Person, language: str) -> None:
    image = page_image(key_card_sheet(person, str, language), 1200)
    assert read(read_square(image)) == (person.animal, person.colour, person.number)


def test_a_card_is_as_large_as_a_bank_card() -> None:
    assert (SIZE.width() / 10, SIZE.height() / 10) == (85.6, 54)
    image = page_image(sheets.KEY, 2100)
    long = [y for y, dark in enumerate(_dark(image)) if dark > 900]
    assert long, "the lines to cut along"
    assert (long[-1] - long[0]) / 10 == pytest.approx(54, abs=0.5)


def _dark(image: QImage) -> list[int]:
    """How many dark pixels each row has."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = [bytes(grey.constScanLine(y))[: grey.width()] for y in range(grey.height())]
    return [grey.width() - len(row.translate(None, bytes(range(160)))) for row in rows]


@pytest.mark.parametrize("colour", COLOURS)
def test_a_card_shows_the_animal_in_its_colour(colour: str) -> None:
    image = page_image(key_card_sheet(Person("p", "egel", colour, 1), str, "nl"), 600)
    seen = {image.pixelColor(x, y).name().upper() for x in range(300) for y in range(150, 330)}
    assert {tone for tone in PERSON_TONES.values() if tone in seen} == {PERSON_TONES[colour]}


def test_a_name_stands_on_a_card_only_when_it_was_given() -> None:
    (plain,) = [block for block in sheets.KEY.blocks if isinstance(block, Cards)]
    assert plain.cards[0].name == ""
    named = key_card_sheet(sheets.EGEL, str, "nl", "Fatima")
    (cards,) = [block for block in named.blocks if isinstance(block, Cards)]
    (card,) = cards.cards
    assert isinstance(card, Card)
    assert (card.name, named.named) == ("Fatima", True)
    assert "Fatima" in named.said
    assert "zon" not in " ".join(named.said), "the picture code never stands on it"


def test_in_other_languages_an_animal_has_no_article() -> None:
    assert in_words(sheets.EGEL, str, "nl") == "Een groene egel, nummer 2"
    assert in_words(sheets.EGEL, str, "en") == "egel, groen, nummer 2"


# --- the picture code --------------------------------------------------------------------------------------------


def test_the_four_pictures_stand_in_their_order() -> None:
    said = " ".join(sheets.CODE.said)
    assert "1. zon" in said
    assert "4. maan" in said
    other = code_sheet(sheets.EGEL, sheets.PICTURES[::-1], str, "nl")
    assert "1. maan" in " ".join(other.said)
    assert page_image(sheets.CODE, 400) != page_image(code_sheet(sheets.EGEL, sheets.PICTURES[::-1], str, "nl"), 400)


def test_every_picture_and_every_animal_can_be_drawn() -> None:
    drawn = {told(page_image(code_sheet(sheets.EGEL, (name,) * 4, str, "nl"), 200)) for name in PICTURES}
    assert len(drawn) == len(PICTURES)
    # Only the drawing differs: the words below it are taken away.
    animals = {told(page_image(Sheet("", (Tiles((tile_of(Person("p", name, "rood", 1)),)),)), 200)) for name in ANIMALS}
    assert len(animals) == len(ANIMALS)


def told(image: QImage) -> bytes:
    """What is on a picture."""
    return bytes(image.constBits())


# --- the certificate ---------------------------------------------------------------------------------------------


def test_a_certificate_says_who_what_where_and_when(tmp_path: Path, owner: QObject) -> None:
    (page,) = printed(sheets.CERTIFICATE, tmp_path / "bewijs.pdf", owner)
    for part in ("Fatima El Amrani kan nu zeggen:", *sheets.GOALS, "Oefenplek De Linde", "3 maart 2027"):
        assert part in page


def test_without_a_name_the_certificate_is_the_animals_and_needs_no_door() -> None:
    sheet = certificate_sheet(sheets.EGEL, sheets.GOALS, "", date(2027, 3, 3), str, "nl")
    assert "Een groene egel, nummer 2 kan nu zeggen:" in sheet.said
    assert "Geoefend op 3 maart 2027." in sheet.said
    assert not sheet.named


def test_many_goals_go_on_on_a_second_page_in_a_frame_of_its_own() -> None:
    sheet = certificate_sheet(sheets.EGEL, sheets.GOALS * 8, "De Linde", date(2027, 3, 3), str, "nl")
    pages = lay_out(sheet)
    assert pages.count > 1
    for number in range(pages.count):
        image = page_image(sheet, 420, number)
        assert QColor(image.pixel(image.width() // 2, 18)).saturation() > 100, "the line of the frame"


@pytest.mark.parametrize(("language", "month"), [("nl", "maart"), ("en", "March"), ("fr", "mars"), ("ar", "مارس")])
def test_a_day_is_written_in_the_language_of_the_sheet(language: str, month: str) -> None:
    assert in_full(date(2027, 3, 3), language) == f"3 {month} 2027"


# --- groups ------------------------------------------------------------------------------------------------------


def test_a_group_shows_how_everybody_is_in_each_lesson() -> None:
    said = [text for text in sheets.GROUP.said if text.startswith("Fatima")]
    assert said == [
        "Fatima – een groene egel, nummer 2. E-mail lezen en antwoorden: klaar. Een foto meesturen: hulp. "
        "Nepmail herkennen: nog niet begonnen"
    ]


def crowd(count: int) -> tuple[PersonRow, ...]:
    return tuple(PersonRow(f"p{n}", "egel", "rood", n, f"Naam {n}") for n in range(1, count + 1))


def test_a_large_group_goes_on_with_the_head_of_its_table_on_every_page(tmp_path: Path, owner: QObject) -> None:
    sheet = group_sheet("Groot", crowd(60), sheets.LESSONS, {}, str, "nl")
    pages = printed(sheet, tmp_path / "groep.pdf", owner)
    assert len(pages) > 2
    assert all("Wie" in page and "Nepmail" in page for page in pages)
    assert [sum(f"Naam {n} – " in page for page in pages) for n in range(1, 61)] == [1] * 60


def test_many_lessons_stand_in_more_tables_and_none_is_left_out() -> None:
    lessons = tuple((f"l{n}", f"Les {n}") for n in range(15))
    statuses = {("p1", lesson): Status.DONE for lesson, _ in lessons}
    sheet = group_sheet("Veel", crowd(3), lessons, statuses, str, "nl")
    tables = [block for block in sheet.blocks if isinstance(block, Table)]
    heads = [cell.text for table in tables for cell in table.head[1:]]
    assert heads == [title for _, title in lessons]
    assert sheet.landscape
    assert lay_out(sheet).width > lay_out(sheet).height
    assert sum(text.count("klaar") for text in sheet.said) == 15


def test_an_empty_group_says_so() -> None:
    assert "Er zit nog niemand in deze groep." in group_sheet("Leeg", (), sheets.LESSONS, {}, str, "nl").said
    assert "Er staan nog geen lessen bij deze groep." in group_sheet("Leeg", crowd(2), (), {}, str, "nl").said


# --- recovery ----------------------------------------------------------------------------------------------------


def test_every_recovery_code_stands_there_once(tmp_path: Path, owner: QObject) -> None:
    (page,) = printed(sheets.RECOVERY, tmp_path / "codes.pdf", owner)
    assert [page.count(code) for code in sheets.CODES] == [1] * len(sheets.CODES)


def test_a_code_is_never_broken_over_two_lines(tmp_path: Path, owner: QObject) -> None:
    long = tuple(f"K7PD4{number}HX9WRTMMWWMM" for number in range(8))
    (page,) = printed(recovery_sheet(long, str, "nl"), tmp_path / "codes.pdf", owner)
    assert [page.count(code) for code in long] == [1] * 8


def test_a_file_tells_nothing_but_the_sheet() -> None:
    """No name of who made it, of the device or of a folder."""
    data = pdf(sheets.KEY)
    assert data.startswith(b"%PDF")
    assert str(Path.home()).encode() not in data

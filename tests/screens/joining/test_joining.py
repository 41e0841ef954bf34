"""*Wilt u een dier kiezen?*: nothing is kept before the code was chosen twice, and what was chosen is told."""

import pytest
from PySide6.QtCore import QObject

from oefenplek.domain.people import ANIMALS, COLOURS, Person, in_dutch
from oefenplek.screens.joining.view_model import JoiningViewModel
from oefenplek.ui.keypass.tiles import described
from oefenplek.ui.printing.sheet import Sheet
from oefenplek.ui.speech.reader import Reader
from tests.screens import samples
from tests.support.accessible import Role, find, press, tree
from tests.support.joining_screens import Joiner, in_order, joining
from tests.support.showing import Shower
from tests.support.voices import SilentVoice

EGEL, GROEN, CODE = 0, 3, (3, 1, 2, 0)


def tap(model: JoiningViewModel, *rows: int) -> None:
    """Choose tiles one after another."""
    for row in rows:
        model.choose(row)


def test_an_animal_a_colour_and_the_code_twice(owner: QObject) -> None:
    join = Joiner()
    model = joining(owner, join)
    model.accept()
    tap(model, EGEL, GROEN, *CODE)
    assert (model.page, model.filled, join.asked) == ("again", 0, [])
    tap(model, *CODE)
    assert join.asked == [("egel", "groen", ("huis", "boom", "fiets", "appel"))]
    assert (model.page, model.described) == ("done", "Een groene egel, nummer 2")


def test_another_order_the_second_time_begins_the_code_anew(owner: QObject) -> None:
    join = Joiner()
    model = joining(owner, join)
    model.accept()
    tap(model, EGEL, GROEN, *CODE, *reversed(CODE))
    assert (model.page, model.filled, join.asked) == ("code", 0, [])
    assert model.said == "Dit was een andere volgorde. Kies uw vier plaatjes nog een keer."
    tap(model, *CODE, *CODE)
    assert model.page == "done"


def test_four_times_the_same_picture_is_no_code(owner: QObject) -> None:
    model = joining(owner, Joiner())
    model.accept()
    tap(model, EGEL, GROEN, 2, 2, 2, 2)
    assert (model.page, model.said) == ("code", "Kies niet vier keer hetzelfde plaatje.")


def test_terug_goes_picture_by_picture_and_page_by_page_and_out(owner: QObject) -> None:
    model = joining(owner, Joiner())
    refused: list[str] = []
    model.refused.connect(lambda: refused.append("no"))
    model.accept()
    tap(model, EGEL, GROEN, *CODE, 5)
    seen = []
    for _ in range(6):
        seen.append((model.page, model.filled))
        model.goBack()
    assert seen == [("again", 1), ("again", 0), ("code", 0), ("colour", 0), ("animal", 0), ("offer", 0)]
    assert refused == ["no"]


def test_when_nothing_can_be_kept_it_says_so_and_goes_on_as_a_guest(show: Shower, owner: QObject) -> None:
    model = joining(owner, Joiner(works=False))
    refused: list[str] = []
    model.refused.connect(lambda: refused.append("no"))
    model.accept()
    tap(model, EGEL, GROEN, *CODE, *CODE)
    page = show("oefenplek.screens.joining", "JoiningScreen", {"viewModel": model})
    assert model.lines == ["U kunt oefenen. Bewaren kan nu niet."]
    press(find(page.window, "Verder als gast", Role.Button))
    assert refused == ["no"]


def test_the_animal_is_told_and_the_code_is_not(show: Shower, owner: QObject) -> None:
    model = joining(owner, Joiner())
    finished: list[str] = []
    model.finished.connect(finished.append)
    model.accept()
    tap(model, EGEL, GROEN, *CODE, *CODE)
    page = show("oefenplek.screens.joining", "JoiningScreen", {"viewModel": model})
    words = " ".join(node.name for node in tree(page.window))
    assert "Een groene egel, nummer 2" in words
    assert not [picture for picture in ("huis", "boom", "fiets", "appel") if picture in words]
    press(find(page.window, "Verder", Role.Button))
    assert finished == ["ria"]


def test_the_note_to_take_home_names_the_animal_and_not_the_code(show: Shower, owner: QObject) -> None:
    model = joining(owner, Joiner())
    sheets: list[Sheet] = []
    model.paperChosen.connect(sheets.append)
    model.takeNote()
    assert sheets == [], "before there is an animal there is no note"
    model.accept()
    tap(model, EGEL, GROEN, *CODE, *CODE)
    page = show("oefenplek.screens.joining", "JoiningScreen", {"viewModel": model})
    press(find(page.window, "Kaartje meenemen", Role.Button))
    said = " ".join(sheets[0].said)
    assert "Een groene egel, nummer 2" in said
    assert not [picture for picture in ("huis", "boom", "fiets", "appel") if picture in said]


def test_the_offer_is_one_screen_with_two_answers(show: Shower, owner: QObject) -> None:
    model = joining(owner, Joiner())
    refused: list[str] = []
    model.refused.connect(lambda: refused.append("no"))
    page = show("oefenplek.screens.joining", "JoiningScreen", {"viewModel": model})
    find(page.window, "Wilt u een dier kiezen? Dan kunt u volgende keer verder.", Role.Heading)
    press(find(page.window, "Nee, dank u", Role.Button))
    assert refused == ["no"]


def test_each_page_is_read_when_everything_is(owner: QObject) -> None:
    voice = SilentVoice(owner)
    model = JoiningViewModel(
        owner, Reader(owner, voice), samples.language(owner), Joiner(), read_aloud=True, shuffle=in_order
    )
    model.accept()
    tap(model, EGEL, GROEN)
    named = []
    while model.speaking:
        named.append(model.named)
        voice.finish()
    assert named == [-1, -1, *range(12)]


@pytest.mark.parametrize(
    ("animal", "colour", "said"),
    [
        ("egel", "groen", "een groene egel"),
        ("paard", "groen", "een groen paard"),
        ("vos", "oranje", "een oranje vos"),
        ("konijn", "rood", "een rood konijn"),
        ("bij", "rood", "een rode bij"),
    ],
)
def test_animals_are_said_as_one_says_them(animal: str, colour: str, said: str) -> None:
    assert in_dutch(animal, colour) == said


def test_every_animal_has_words_in_every_colour() -> None:
    said = {in_dutch(animal, colour) for animal in ANIMALS for colour in COLOURS}
    assert len(said) == 144


def test_in_another_language_no_article_can_be_wrong() -> None:
    words = {"egel": "hedgehog", "groen": "green", "nummer %1": "number %1"}
    assert described(Person("ria", "egel", "groen", 2), "en", words.__getitem__) == "hedgehog, green, number 2"

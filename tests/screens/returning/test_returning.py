"""*Ik ben hier al eens geweest*: what is asked, what is never shown, and that the way out is always there."""

from collections.abc import Callable
from itertools import count

import pytest
from PySide6.QtCore import QObject, Qt

from oefenplek.domain.key_card import payload as key_payload
from oefenplek.domain.people import PICTURES, Person
from oefenplek.screens.returning.gate import Tried
from oefenplek.screens.returning.view import NO_CAMERA, NO_CARD
from oefenplek.screens.returning.view_model import ReturningViewModel
from oefenplek.storage.states import NOT_NOW
from oefenplek.ui.camera.eye import Eye
from oefenplek.ui.keypass.choosing import shuffled
from oefenplek.ui.keypass.waits import wait_words
from oefenplek.ui.speech.reader import Reader
from tests.screens import samples
from tests.support import keys
from tests.support.accessible import Role, find, press, tree
from tests.support.returning_screens import OpenGate, in_order, returning
from tests.support.showing import Shower, Shown
from tests.support.takehome_screens import FakeLens, photo
from tests.support.voices import SilentVoice

EGEL, GROEN, CODE = 0, 3, (3, 1, 2, 0)


class Slow(OpenGate):
    """Answers when the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Callable[[], None]] = []

    def ask_highest(self, animal: str, colour: str, done: Callable[[int], None]) -> None:
        """Later."""
        self.waiting.append(lambda: done(0))

    def try_code(
        self, animal: str, colour: str, number: int, code: tuple[str, ...], done: Callable[[Tried], None]
    ) -> None:
        """Later."""
        self.tries.append((animal, colour, number, code))
        self.waiting.append(lambda: done(Tried("ria")))


def tap(model: ReturningViewModel, *rows: int) -> None:
    """Choose tiles one after another."""
    for row in rows:
        model.choose(row)


def names(model: ReturningViewModel) -> list[str]:
    """The names on the tiles."""
    return [tile["name"] for tile in model.tiles]


def test_four_pictures_in_their_order_open_the_door(owner: QObject) -> None:
    gate = OpenGate(tried=Tried("ria"))
    model = returning(owner, gate)
    known: list[str] = []
    model.recognised.connect(known.append)
    tap(model, EGEL, GROEN, *CODE)
    assert gate.tries == [("egel", "groen", 0, ("huis", "boom", "fiets", "appel"))]
    assert known == ["ria"]


def test_the_number_is_asked_only_where_several_share_an_animal(owner: QObject) -> None:
    """Whole rows of numbers: nobody counts who is here."""
    alone, shared = returning(owner, OpenGate(1)), returning(owner, OpenGate(7))
    tap(alone, EGEL, GROEN)
    tap(shared, EGEL, GROEN)
    assert (alone.page, shared.page) == ("code", "number")
    assert len(shared.tiles) == 12
    shared.choose(6)
    tap(shared, *CODE)
    gate = shared._gate
    assert isinstance(gate, OpenGate)
    assert gate.tries[0][2] == 7


def test_a_combination_that_nobody_has_asks_for_a_code_as_well(owner: QObject) -> None:
    """The screen cannot tell: what it asks and what it says are the same."""
    seen = []
    for highest in (0, 1):
        model = returning(owner, OpenGate(highest))
        tap(model, EGEL, GROEN, *CODE)
        seen.append((model.page, model.heading, model.said, model.filled))
    assert seen[0] == seen[1]
    assert seen[0][2] == "Dit is niet de goede volgorde. Probeer het nog een keer."


def test_the_pictures_lie_elsewhere_each_time(owner: QObject) -> None:
    orders = iter((tuple(PICTURES), tuple(reversed(tuple(PICTURES)))))
    model = ReturningViewModel(
        owner, samples.reader(owner), samples.language(owner), OpenGate(), shuffle=lambda _: next(orders)
    )
    tap(model, EGEL, GROEN)
    before = names(model)
    tap(model, *CODE)
    assert (names(model), model.filled) == (before[::-1], 0)


def test_shuffling_loses_nothing_and_changes_the_order() -> None:
    seen = {tuple(shuffled(tuple(PICTURES))) for _ in range(20)}
    assert len(seen) > 10
    assert all(sorted(order) == sorted(PICTURES) for order in seen)


def test_what_was_chosen_is_shown_as_dots_only(show: Shower, owner: QObject) -> None:
    """Nobody who looks over a shoulder afterwards sees which pictures it were, and a screen reader says how many."""
    model = returning(owner, OpenGate())
    tap(model, EGEL, GROEN)
    page = show("oefenplek.screens.returning", "ReturningScreen", {"viewModel": model})
    before = spoken(page)
    press(find(page.window, "fiets", Role.Button))
    page.settle()
    changed = set(spoken(page)) ^ set(before)
    assert changed == {"0 van de 4 plaatjes gekozen", "1 van de 4 plaatjes gekozen"}


def spoken(page: Shown) -> list[str]:
    """Every name a screen reader meets."""
    return [node.name for node in tree(page.window)]


def test_terug_takes_the_last_picture_back_and_then_goes_page_by_page(owner: QObject) -> None:
    model = returning(owner, OpenGate(2))
    home: list[str] = []
    model.homeChosen.connect(lambda: home.append("home"))
    tap(model, EGEL, GROEN, 1, 0, 1)
    pages = []
    for _ in range(6):
        pages.append((model.page, model.filled))
        model.goBack()
    assert pages == [("code", 2), ("code", 1), ("code", 0), ("number", 0), ("colour", 0), ("animal", 0)]
    assert home == ["home"]


def test_a_wait_is_told_in_calm_words_without_a_countdown(owner: QObject) -> None:
    model = returning(owner, OpenGate(tried=Tried(wait=60)))
    tap(model, EGEL, GROEN, *CODE)
    assert (model.page, model.heading) == ("wait", "Even wachten.")
    said = ["Over ongeveer een minuut kunt u het weer proberen.", "U kunt nu ook als gast oefenen."]
    assert model.lines == said
    model.tryAgain()
    assert (model.page, model.lines) == ("wait", said), "it is said once more"


def test_after_the_wait_the_pictures_come_again(owner: QObject) -> None:
    model = returning(owner, OpenGate(tried=Tried(wait=600)))
    tap(model, EGEL, GROEN, *CODE)
    model._patience.stop()
    model._waited()
    assert model.lines == ["U kunt het nu weer proberen."]
    model.tryAgain()
    assert (model.page, model.filled, model.said) == ("code", 0, "")


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(1, "een halve minuut"), (30, "een halve minuut"), (31, "een minuut"), (240, "vijf minuten"), (900, "kwartier")],
)
def test_waits_have_words(seconds: int, words: str) -> None:
    assert words in wait_words(seconds)


def test_when_nothing_can_be_looked_up_it_says_so_and_the_guest_goes_on(owner: QObject) -> None:
    model = returning(owner, OpenGate(tried=Tried(sentence=NOT_NOW)))
    guest: list[str] = []
    model.guestChosen.connect(lambda: guest.append("guest"))
    tap(model, EGEL, GROEN, *CODE)
    assert (model.page, model.lines[0]) == ("wait", NOT_NOW)
    model.goAsGuest()
    assert guest == ["guest"]


@pytest.mark.parametrize("rows", [(), (EGEL,), (EGEL, GROEN), (EGEL, GROEN, 1), (EGEL, GROEN, 1, 0, 1)])
def test_the_way_out_is_always_there(show: Shower, owner: QObject, rows: tuple[int, ...]) -> None:
    model = returning(owner, OpenGate(2))
    tap(model, *rows)
    page = show("oefenplek.screens.returning", "ReturningScreen", {"viewModel": model})
    press(find(page.window, "Ik weet het niet meer", Role.Button))
    page.settle()
    assert model.heading == "Dat geeft niet."
    find(page.window, "Als gast oefenen", Role.Button)
    assert model.filled == 0


def test_an_answer_that_comes_after_somebody_went_back_opens_nothing(owner: QObject) -> None:
    gate = Slow()
    model = returning(owner, gate)
    known: list[str] = []
    model.recognised.connect(known.append)
    tap(model, EGEL, GROEN, EGEL)
    assert len(gate.waiting) == 1, "a second press asks nothing"
    model.goBack()
    gate.waiting.pop()()
    assert model.page == "animal"
    tap(model, EGEL, GROEN)
    gate.waiting.pop()()
    tap(model, *CODE, 5)
    assert model.filled == 4, "while it is looked at nothing can be chosen"
    model.goBack()
    gate.waiting.pop()()
    assert (known, model.filled) == ([], 3)


def test_everything_is_read_and_each_tile_is_framed_while_it_is_named(owner: QObject) -> None:
    voice = SilentVoice(owner)
    model = ReturningViewModel(
        owner, Reader(owner, voice), samples.language(owner), OpenGate(), read_aloud=True, shuffle=in_order
    )
    named = []
    while model.speaking:
        named.append(model.named)
        voice.finish()
    assert named == [-1, *range(24)]
    assert [said for said, _ in voice.said][:3] == ["Welk dier hebt u gekozen?", "egel.", "vos."]
    tap(model, EGEL, GROEN)
    assert voice.said[-1][0] == "Kies uw vier plaatjes, in uw volgorde."
    said = len(voice.said)
    model.choose(2)
    assert len(voice.said) == said, "what is chosen is not said: others may hear it"


def test_the_whole_way_can_be_gone_with_keys(show: Shower, owner: QObject) -> None:
    """Tab to the first tile, arrows from tile to tile; after each page the keyboard is on the first tile again."""
    gate = OpenGate()
    model = returning(owner, gate)
    page = show("oefenplek.screens.returning", "ReturningScreen", {"viewModel": model})
    keys.focus(find(page.window, "egel", Role.Button).item)
    for arrow in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        keys.key(page, arrow)
    keys.key(page, Qt.Key.Key_Return)
    keys.key(page, Qt.Key.Key_Right)
    keys.key(page, Qt.Key.Key_Space)
    for _ in range(4):
        keys.key(page, Qt.Key.Key_Right)
        keys.key(page, Qt.Key.Key_Return)
    assert gate.tries == [("schaap", "oranje", 0, ("boom", "fiets", "huis", "klok"))]


# --- with a key card ------------------------------------------------------------------------------------------


class Camera:
    """A camera before which a test holds something."""

    def __init__(self, owner: QObject) -> None:
        clock = count()
        self.eye = Eye(owner, FakeLens, lambda: float(next(clock)))

    @property
    def lens(self) -> FakeLens:
        """The lens, while the camera is on."""
        found = self.eye.findChild(FakeLens)
        assert found is not None
        return found

    def sees(self, text: str) -> None:
        """Hold a square code before it."""
        self.lens.pictured.emit(photo(text))


@pytest.fixture
def camera(owner: QObject) -> Camera:
    """A camera."""
    return Camera(owner)


def test_a_key_card_stands_for_animal_colour_and_number_and_the_pictures_are_asked_all_the_same(
    owner: QObject, camera: Camera
) -> None:
    gate = OpenGate(tried=Tried("ria"))
    model = returning(owner, gate, camera.eye)
    known: list[str] = []
    model.recognised.connect(known.append)
    model.useCard()
    assert (model.page, camera.eye.open_now) == ("camera", True)
    camera.sees(key_payload(Person("ria", "egel", "groen", 7)))
    assert (model.page, camera.eye.open_now, known) == ("code", False, [])
    tap(model, *CODE)
    assert gate.tries == [("egel", "groen", 7, ("huis", "boom", "fiets", "appel"))]
    assert known == ["ria"]


def test_what_is_no_key_card_is_said_once_and_the_camera_looks_on(owner: QObject, camera: Camera) -> None:
    model = returning(owner, OpenGate(), camera.eye)
    model.useCard()
    camera.sees("https://pas.example/egel")
    assert (model.page, model.said) == ("camera", NO_CARD)
    camera.sees(key_payload(Person("ria", "uil", "geel", 1)))
    assert model.page == "code"
    model.goBack()
    assert (model.page, model.said) == ("animal", "")


def test_without_a_camera_the_animal_is_chosen(owner: QObject) -> None:
    model = returning(owner, OpenGate())
    model.useCard()
    assert (model.cameraOffered, model.page) == (False, "animal")


def test_a_camera_that_fails_leads_back_to_the_animals(owner: QObject, camera: Camera) -> None:
    model = returning(owner, OpenGate(), camera.eye)
    model.useCard()
    camera.lens.failed.emit()
    assert (model.page, model.said, camera.eye.open_now) == ("animal", NO_CAMERA, False)
    model.useCard()
    model.goBack()
    assert (model.page, camera.eye.open_now) == ("animal", False)

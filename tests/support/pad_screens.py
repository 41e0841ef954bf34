"""What is done on a person's page: a new person or code, something put ready, two tiles of one, throwing away."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from oefenplek.domain.overview import PersonRow
from oefenplek.domain.people import Person
from oefenplek.screens.person.enrol_model import EnrolViewModel
from oefenplek.screens.person.enrolling import Kept, Wish
from oefenplek.screens.person.erase_model import EraseViewModel
from oefenplek.screens.person.erasing import Tried
from oefenplek.screens.person.merge_model import MergeViewModel
from oefenplek.screens.person.shelf_model import Shelf, ShelfViewModel, Thing
from tests.screens import samples

from .people_screens import FEW, TODAY
from .person_screens import FATIMA
from .returning_screens import in_order
from .screens_of import Factory, Scenery

HEDGEHOG = Person("p1", "egel", "groen", 2)
NO = "Bewaren kan nu niet."
ALIKE = (*FEW, PersonRow("p20", "kat", "rood", 4, "", "2026-01-02"))


class Book:
    """Keeps what is asked of it, and answers as it was made to."""

    def __init__(self, kept: Kept | None = None, tried: Tried | None = None, sentence: str = "") -> None:
        self.kept, self.tried, self.sentence = kept or Kept(HEDGEHOG), tried or Tried(right=True), sentence
        self.wishes: list[Wish] = []
        self.tries: list[tuple[str, ...]] = []
        self.merges: list[tuple[str, str]] = []
        self.erased = 0

    def keep(self, wish: Wish, done: Callable[[Kept], None]) -> None:
        """A person or a code."""
        self.wishes.append(wish)
        done(self.kept)

    def attempt(self, code: tuple[str, ...], done: Callable[[Tried], None]) -> None:
        """Four pictures."""
        self.tries.append(code)
        done(self.tried)

    def erase(self, done: Callable[[str], None]) -> None:
        """All of it."""
        self.erased += 1
        done(self.sentence)

    def merge(self, goes: str, stays: str, done: Callable[[str], None]) -> None:
        """Two of one."""
        self.merges.append((goes, stays))
        done(self.sentence)


def enrol(owner: QObject, book: Book, whose: Person | None = None, *, guest: bool = False) -> EnrolViewModel:
    """Becoming known, or a new code; ``guest``: while a guest practises here."""
    return EnrolViewModel(owner, samples.language(owner), book.keep, whose, guest=guest, shuffle=in_order)


def erase(owner: QObject, book: Book) -> EraseViewModel:
    """Throwing everything away."""
    language = samples.language(owner)
    return EraseViewModel(owner, language, HEDGEHOG, book.attempt, book.erase, shuffle=in_order)


def merge(owner: QObject, book: Book, people: tuple[PersonRow, ...] = ALIKE) -> MergeViewModel:
    """Two tiles of one person."""
    return MergeViewModel(owner, samples.language(owner), FATIMA, people, book.merge, TODAY)


SHELF = Shelf(
    themes=tuple(Thing(theme.id, theme.title, theme.goal, theme.icon, theme.id) for theme in samples.THEMES),
    routes=(Thing("route:people", "Mensen ontmoeten", "U wilt mensen zien of spreken.", "account-group", "i"),),
    lessons=tuple(
        Thing(card.id, card.title, card.goal, "book-open-variant", card.theme, card.theme) for card in samples.LESSONS
    ),
)


def shelf(owner: QObject, ready: tuple[str, ...] = ("c01-mailadres",)) -> ShelfViewModel:
    """What can be put ready."""
    model = ShelfViewModel(owner, samples.language(owner), ready)
    model.show(SHELF)
    return model


def _shown(component: str, model: QObject) -> Scenery:
    return Scenery("oefenplek.screens.person", component, {"viewModel": model})


def _enrol(page: str, owner: QObject) -> Scenery:
    failed = page == "failed"
    model = enrol(owner, Book(Kept(sentence=NO) if failed else Kept(HEDGEHOG)), guest=True)
    rows = {"animal": (), "colour": (0,), "code": (0, 3, 1, 1, 1, 1), "again": (0, 3, 1, 2, 3, 4, 1, 2)}
    for row in rows.get(page, (0, 3, 1, 2, 3, 4, 1, 2, 3, 4)):
        model.choose(row)
    if page in {"done", "failed"}:
        model.giveName("Fatima")
    assert model.page == page
    return _shown("EnrolScreen", model)


def _new_code(owner: QObject) -> Scenery:
    return _shown("EnrolScreen", enrol(owner, Book(), HEDGEHOG))


def _erase(page: str, owner: QObject) -> Scenery:
    model = erase(owner, Book(tried=Tried(wait=60) if page == "code" else None))
    if page != "told":
        model.accept()
        for row in range(4):
            model.choose(row)
    if page == "gone":
        model.accept()
    assert model.page == page
    return _shown("EraseScreen", model)


def _merge(rows: tuple[int, ...], owner: QObject) -> Scenery:
    model = merge(owner, Book(sentence=NO))
    for row in rows:
        model.choose(row)
    if model.page == "both":
        model.merge()
    return _shown("MergeScreen", model)


def _alone(owner: QObject) -> Scenery:
    return _shown("MergeScreen", merge(owner, Book(), FEW[:1]))


def _shelf(theme: str, typed: str, owner: QObject) -> Scenery:
    model = shelf(owner)
    if theme:
        model.choose(theme)
    model.type(typed)
    return _shown("ShelfScreen", model)


PAD_SCREENS: list[tuple[str, Factory]] = [
    *(
        (f"person/enrol-{page}", partial(_enrol, page))
        for page in ("animal", "colour", "code", "again", "name", "done", "failed")
    ),
    ("person/new-code", _new_code),
    *((f"person/erase-{page}", partial(_erase, page)) for page in ("told", "code", "sure", "gone")),
    ("person/merge-animal", partial(_merge, ())),
    ("person/merge-number", partial(_merge, (1, 0))),
    ("person/merge-both", partial(_merge, (0, 0))),
    ("person/merge-alone", _alone),
    ("person/shelf", partial(_shelf, "", "")),
    ("person/shelf-theme", partial(_shelf, "c", "")),
    ("person/shelf-nothing", partial(_shelf, "", "zz")),
]

"""The door of volunteer mode, page by page."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from oefenplek.screens.unlock.gate import Tried
from oefenplek.screens.unlock.view_model import UnlockViewModel
from oefenplek.storage.states import NOT_NOW
from tests.screens import samples

from .screens_of import Factory, Scenery


class OpenGate:
    """Answers at once, as the test wants it."""

    def __init__(self, *tried: Tried) -> None:
        self.tried = list(tried)
        self.tries: list[tuple[object, ...]] = []

    def try_pin(self, number: int, pin: str, done: Callable[[Tried], None]) -> None:
        """The next answer."""
        self.tries.append((number, pin))
        done(self.tried.pop(0))

    def recover(self, code: str, number: int, pin: str, done: Callable[[Tried], None]) -> None:
        """The next answer."""
        self.tries.append((code, number, pin))
        done(self.tried.pop(0))


def unlock(owner: QObject, gate: OpenGate | None = None, numbers: tuple[int, ...] = (1,)) -> UnlockViewModel:
    """Somebody at the door."""
    return UnlockViewModel(owner, samples.reader(owner), samples.language(owner), gate or OpenGate(), numbers)


def in_trouble(owner: QObject) -> Scenery:
    """Storage does not answer."""
    model = UnlockViewModel(owner, samples.reader(owner), samples.language(owner), OpenGate(), (), NOT_NOW)
    return Scenery("oefenplek.screens.unlock", "UnlockScreen", {"viewModel": model})


def type_in(model: UnlockViewModel, *pins: str) -> None:
    """Type digits, one after another."""
    for digit in "".join(pins):
        model.type(digit)


def at(page: str, owner: QObject) -> Scenery:
    """That page."""
    numbers = {"missing": (), "number": (1, 2, 5, 12)}.get(page, (1,))
    model = unlock(owner, OpenGate(Tried(False), Tried(False, wait=30)), numbers)
    match page:
        case "pin":
            type_in(model, "135790", "642")
        case "wait":
            type_in(model, "135790", "135790")
        case "code" | "new":
            model.forget()
            if page == "new":
                model.writeCode("BEUK-7K2M")
                model.takeCode()
                type_in(model, "123456", "86")
    return Scenery("oefenplek.screens.unlock", "UnlockScreen", {"viewModel": model})


UNLOCK_SCREENS: list[tuple[str, Factory]] = [
    ("unlock/trouble", in_trouble),
    *((f"unlock/{page}", partial(at, page)) for page in ("missing", "number", "pin", "wait", "code", "new")),
]

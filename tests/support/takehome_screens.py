"""*Ik heb een blad*, page by page, as the conformance tests look at it."""

from functools import partial

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QImage, QPainter

from oefenplek.domain.takehome import Bookmark, bookmark, code_of, payload
from oefenplek.screens.takehome.sheet import sheet_of
from oefenplek.screens.takehome.view import Offer
from oefenplek.screens.takehome.view_model import CodeViewModel
from oefenplek.ui.camera.eye import Eye
from oefenplek.ui.printing.codes import draw_code
from tests.screens import samples

from .paper_screens import paper
from .screens_of import Factory, Scenery

MARK = bookmark("c02-mail-lezen", "samen-lezen", 3, "nl+ar")
CODE = code_of(MARK)
HERE = Offer("c02-mail-lezen", "E-mail lezen en antwoorden", "samen-lezen", "Samen lezen", 4)
NEAREST = Offer("c01-mailadres", "Wat is een e-mailadres?", meant=False)


class FakeLens(QObject):
    """A camera whose pictures a test makes."""

    pictured = Signal(QImage)
    failed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.on = False

    def start(self) -> None:
        """Let light in."""
        self.on = True

    def stop(self) -> None:
        """Close."""
        self.on = False


def photo(text: str = payload(CODE), turned: float = 8) -> QImage:
    """A sheet with a square code, held before a camera not quite straight."""
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(0x8A7A66)
    painter = QPainter(image)
    painter.translate(QPointF(320, 240))
    painter.rotate(turned)
    draw_code(painter, text, QRectF(-120, -120, 240, 240))
    painter.end()
    return image


def model(owner: QObject, offer: Offer | None = HERE, eye: Eye | None = None) -> CodeViewModel:
    """Nothing was typed yet; every code leads to this offer."""

    def find(_mark: Bookmark) -> Offer | None:
        return offer

    return CodeViewModel(owner, samples.reader(owner), samples.language(owner), find, eye)


def _shown(model: CodeViewModel) -> Scenery:
    return Scenery("oefenplek.screens.takehome", "CodeScreen", {"viewModel": model})


def typing(typed: str, owner: QObject) -> Scenery:
    """So much was typed."""
    made = model(owner, eye=Eye(owner, FakeLens))
    for sign in typed:
        made.type(sign)
    return _shown(made)


def told(offer: Offer | None, owner: QObject) -> Scenery:
    """The code was typed."""
    made = model(owner, offer)
    for sign in CODE:
        made.type(sign)
    return _shown(made)


def looking(owner: QObject) -> Scenery:
    """The camera looks and has not found the code yet."""
    clock = iter(range(100))
    eye = Eye(owner, FakeLens, lambda: float(next(clock)))
    made = model(owner, eye=eye)
    made.openCamera()
    lens = eye.findChild(FakeLens)
    assert lens is not None
    lens.pictured.emit(photo("iets anders"))
    return _shown(made)


def sheet(owner: QObject) -> Scenery:
    """The sheet as it is shown and printed."""
    made = sheet_of(MARK, HERE.title, HERE.step_title, "nl", lambda text: text)
    return Scenery("oefenplek.screens.paper", "PaperCover", {"viewModel": paper(owner, made, there=True)[0]})


WRONG = CODE[:-1] + ("2" if CODE[-1] != "2" else "3")
TAKEHOME_SCREENS: list[tuple[str, Factory]] = [
    ("takehome/sheet", sheet),
    ("takehome/typing", partial(typing, CODE[:3])),
    ("takehome/wrong", partial(typing, WRONG)),
    ("takehome/found", partial(told, HERE)),
    ("takehome/nearest", partial(told, NEAREST)),
    ("takehome/none", partial(told, None)),
    ("takehome/camera", looking),
]

"""The view model of *Ik heb een blad*."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain import takehome
from oefenplek.domain.takehome import Bookmark
from oefenplek.ui.camera.eye import Eye
from oefenplek.ui.keypass.aloud import Aloud
from oefenplek.ui.language import SOURCE, Language
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.speech.reader import Reader

from .view import HEADINGS, LINES, NO_CAMERA, NOT_IN_CODES, WRONG, Offer, Page, page_of, place_of

QML_IMPORT_NAME = "oefenplek.screens.takehome"
QML_IMPORT_MAJOR_VERSION = 1

Find = Callable[[Bookmark], Offer | None]


@QmlElement
@QmlUncreatable("made in Python")
class CodeViewModel(QObject):
    """A code is typed or seen; before a lesson opens it is said which one. Nothing is kept.

    ``find`` says which lesson a code leads to here. ``eye`` is a camera, where there is one.
    """

    pageChanged = Signal()
    typedChanged = Signal()
    readingChanged = Signal()

    lessonChosen = Signal(str, str, str)
    """The lesson, the step, and the language that was spoken on the sheet."""
    themesChosen = Signal()
    classChosen = Signal()
    backChosen = Signal()

    def __init__(
        self,
        parent: QObject | None,
        reader: Reader,
        language: Language,
        find: Find,
        eye: Eye | None = None,
        *,
        read_aloud: bool = False,
    ) -> None:
        super().__init__(parent)
        self._language, self._find, self._eye, self._read_aloud = language, find, eye, read_aloud
        self._aloud = Aloud(self, reader)
        self._aloud.changed.connect(self.readingChanged)
        self._page: Page = "typing"
        self._typed, self._said, self._tongue = "", "", ""
        self._offer: Offer | None = None
        language.changed.connect(self.pageChanged)
        language.changed.connect(self.typedChanged)
        if eye is not None:
            eye.setParent(self)
            eye.seen.connect(self._seen)
            eye.failed.connect(self._blind)
        self._read_page()

    # --- what is shown ----------------------------------------------------------------------------------------

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """``typing``, ``camera``, ``found``, ``nearest`` or ``none``."""
        return self._page

    @Property(str, notify=pageChanged)
    def heading(self) -> str:
        """What is asked or told."""
        return self._language.translate(HEADINGS[self._page])

    @Property(str, notify=pageChanged)
    def line(self) -> str:
        """One sentence more; may be empty."""
        return self._language.translate(LINES[self._page]) if LINES[self._page] else ""

    @Property(str, notify=typedChanged)
    def said(self) -> str:
        """A kind word about what was typed; empty when there is none."""
        return self._said

    @Property(str, notify=typedChanged)
    def typed(self) -> str:
        """What was typed so far."""
        return self._typed

    @Property(int, notify=typedChanged)
    def length(self) -> int:
        """How many characters a code has."""
        return takehome.LENGTH

    @Property("QStringList", notify=pageChanged)
    def signs(self) -> list[str]:
        """The characters that codes are made of."""
        return list(takehome.ALPHABET)

    @Property(str, notify=pageChanged)
    def lessonTitle(self) -> str:
        """The lesson that opens when it is chosen."""
        return self._offer.title if self._offer else ""

    @Property(str, notify=pageChanged)
    def place(self) -> str:
        """Where in that lesson it goes on."""
        return place_of(self._offer, self._language.translate) if self._offer else ""

    @Property(bool, notify=pageChanged)
    def cameraOffered(self) -> bool:
        """Is there a camera to look with?"""
        return self._eye is not None

    @Property(QObject, notify=pageChanged)
    def eye(self) -> QObject | None:
        """The camera while it looks."""
        return self._eye if self._page == "camera" else None

    @Property(bool, notify=readingChanged)
    def speaking(self) -> bool:
        """Is this page being read aloud?"""
        return self._aloud.reading

    # --- what is done -----------------------------------------------------------------------------------------

    @Slot(str)
    def type(self, text: str) -> None:
        """One character more, from the screen or from a keyboard; the last one looks what the code says."""
        sign = takehome.tidy(text)[:1]
        if self._page != "typing" or not sign or len(self._typed) >= takehome.LENGTH:
            return
        if sign not in takehome.ALPHABET:
            self._change(self._typed, self._language.translate(NOT_IN_CODES).format(sign=sign))
            return
        self._change(self._typed + sign)
        if len(self._typed) == takehome.LENGTH:
            self._look_up()

    @Slot()
    def erase(self) -> None:
        """Take the last character back."""
        self._change(self._typed[:-1])

    @Slot()
    def typeAnother(self) -> None:
        """Back to typing, with nothing typed."""
        self._change("")
        self._go("typing")

    @Slot()
    def openCamera(self) -> None:
        """Let the camera look for the square code."""
        if self._eye is not None:
            self._go("camera")
            self._eye.open()

    @Slot()
    def openLesson(self) -> None:
        """Go on with the lesson that was named."""
        if self._offer is not None:
            self._aloud.stop()
            self.lessonChosen.emit(self._offer.lesson, self._offer.step, self._tongue)

    @Slot()
    def openThemes(self) -> None:
        """Choose another lesson."""
        self._aloud.stop()
        self.themesChosen.emit()

    @Slot()
    def joinClass(self) -> None:
        """*Ik doe mee met de groep*: an animal and a number, no sheet."""
        self._aloud.stop()
        self.classChosen.emit()

    @Slot()
    def goBack(self) -> None:
        """One page back, or to where somebody came from."""
        if self._page != "typing":
            self.typeAnother()
        else:
            self._aloud.stop()
            self.backChosen.emit()

    @Slot()
    def toggleReading(self) -> None:
        """Read this page aloud, or stop."""
        self._aloud.toggle(self._spoken())

    # --- inside -----------------------------------------------------------------------------------------------

    @Slot(str)
    def _seen(self, text: str) -> None:
        code = takehome.read_payload(text)
        if code and self._page == "camera":
            self._change(code)
            self._look_up()

    @Slot()
    def _blind(self) -> None:
        if self._page == "camera":
            self._go("typing")
            self._change("", self._language.translate(NO_CAMERA))

    def _look_up(self) -> None:
        mark = takehome.read_code(self._typed)
        if mark is None:
            self._change(self._typed, self._language.translate(WRONG))
            return
        self._offer, self._tongue = self._find(mark), mark.tongue
        self._go(page_of(self._offer))

    def _change(self, typed: str, said: str = "") -> None:
        self._typed, self._said = typed, said
        self.typedChanged.emit()

    def _go(self, page: Page) -> None:
        if self._page == "camera" and self._eye is not None:
            self._eye.close()
        self._aloud.stop()
        self._page = page
        self.pageChanged.emit()
        self._read_page()

    def _read_page(self) -> None:
        if self._read_aloud:
            self._aloud.read(self._spoken())

    def _spoken(self) -> list[tuple[str, str]]:
        ours = [text for text in (self.heading, self._said, self.line) if text]
        title = [(self.lessonTitle, SOURCE)] if self._offer and self._page in {"found", "nearest"} else []
        place = [(self.place, self._language.code)] if title and self.place else []
        return [*((text, self._language.code) for text in ours), *title, *place]

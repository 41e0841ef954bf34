"""A sheet of paper on the screen, for whoever has no printer: a photo of it does as well."""

from PySide6.QtCore import QObject, QRectF, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from oefenplek.ui.qt import Property, QmlUncreatable

from .page import Pages, draw_page, lay_out
from .sheet import Sheet

QML_IMPORT_NAME = "oefenplek.ui.printing"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class Paper(QObject):
    """A sheet for QML: how many pages, how they are shaped, and what they say."""

    always = Signal()
    """Never emitted: a sheet stays what it is."""

    def __init__(self, parent: QObject | None, sheet: Sheet) -> None:
        super().__init__(parent)
        self._pages: Pages = lay_out(sheet)

    @property
    def pages(self) -> Pages:
        """The pages, laid out."""
        return self._pages

    @Property(str, notify=always)
    def title(self) -> str:
        """What stands at the top."""
        return self._pages.sheet.title

    @Property(str, notify=always)
    def said(self) -> str:
        """Everything on the sheet, for a screen reader."""
        return " ".join(self._pages.sheet.said)

    @Property(int, notify=always)
    def count(self) -> int:
        """How many pages there are."""
        return self._pages.count

    @Property(float, notify=always)
    def ratio(self) -> float:
        """How many times its width a page is high."""
        return self._pages.height / self._pages.width


@QmlElement
class PaperPage(QQuickPaintedItem):
    """One page, drawn as it would be printed, as large as the item. Nothing of it is kept in a cache of images."""

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._paper: Paper | None = None
        self._page = 0

    @Slot(Paper, int)
    def show(self, paper: Paper, page: int) -> None:
        """Show this page of this sheet."""
        self._paper, self._page = paper, page
        self.update()

    def paint(self, painter: QPainter) -> None:
        """Draw the page."""
        if self._paper is not None and 0 <= self._page < self._paper.count:
            draw_page(painter, self._paper.pages, self._page, QRectF(0, 0, self.width(), self.height()))

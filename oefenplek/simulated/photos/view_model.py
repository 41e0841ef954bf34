"""Foto's for QML: what it shows, and a slot for everything a person can do."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.actions import Action
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.rows import RowsModel

from .derive import AlbumRow, TileRow, albums, finder, frame, large, tiles
from .finder_model import FinderModel
from .frame_model import PhotosFrameModel
from .large_model import LargeModel
from .state import Gallery

QML_IMPORT_NAME = "oefenplek.simulated.photos"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class PhotosViewModel(QObject):
    """The app on screen; the overview, the albums, the large photo and the camera are models of their own."""

    always = Signal()
    """Never emitted: these properties stay what they are."""

    def __init__(self, parent: QObject, dispatch: Callable[[Action], None]) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._frame = PhotosFrameModel(self)
        self._large = LargeModel(self)
        self._finder = FinderModel(self)
        self._tiles = RowsModel(self, TileRow)
        self._albums = RowsModel(self, AlbumRow)

    def show(self, state: Gallery) -> None:
        """Show this moment; only what differs from the last one is told."""
        self._tiles.set_rows(tiles(state))
        self._albums.set_rows(albums(state))
        self._large.show(large(state))
        self._finder.show(finder(state))
        self._frame.show(frame(state))

    @Property(PhotosFrameModel, notify=always)
    def frame(self) -> PhotosFrameModel:
        """What stands around the photos."""
        return self._frame

    @Property(LargeModel, notify=always)
    def large(self) -> LargeModel:
        """The photo shown large."""
        return self._large

    @Property(FinderModel, notify=always)
    def finder(self) -> FinderModel:
        """The camera."""
        return self._finder

    @Property(QObject, notify=always)
    def tiles(self) -> RowsModel:
        """The overview."""
        return self._tiles

    @Property(QObject, notify=always)
    def albums(self) -> RowsModel:
        """The albums."""
        return self._albums

    @Slot(str)
    def press(self, action: str) -> None:
        """Press a button that says all there is to say: ``edit``, ``take``, ``back``."""
        self._dispatch(Action.of(action))

    @Slot(str)
    def openTab(self, tab: str) -> None:
        """Go to the photos or to the albums."""
        self._dispatch(Action.of("open-tab", tab=tab))

    @Slot(str)
    def openAlbum(self, album: str) -> None:
        """Open an album."""
        self._dispatch(Action.of("open-album", album=album))

    @Slot(str)
    def pressPhoto(self, photo: str) -> None:
        """Open a photo; while ticking, tick it."""
        self._dispatch(Action.of("pick" if self._frame.selecting else "open", photo=photo))

    @Slot(str)
    def holdPhoto(self, photo: str) -> None:
        """As at home, holding a photo is the short way to ticking: it begins, and this one is ticked."""
        if self._frame.canSelect:
            self._dispatch(Action.of("select-photos"))
            self._dispatch(Action.of("pick", photo=photo))

    @Slot(str)
    def turn(self, to: str) -> None:
        """Look further to the left or to the right with the camera."""
        self._dispatch(Action.of("turn", to=to))

    @Slot(str)
    def cutOut(self, to: str) -> None:
        """Cut the photo."""
        self._dispatch(Action.of("crop", to=to))

    @Slot(str)
    def addTo(self, album: str) -> None:
        """Put the photos in an album."""
        self._dispatch(Action.of("add-to", album=album))

    @Slot(str)
    def shareTo(self, app: str) -> None:
        """Hand the photos to another app."""
        self._dispatch(Action.of("share-to", app=app))

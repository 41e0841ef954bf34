"""Instellingen for QML: what it shows, and a slot for everything a person can do."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.actions import Action
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.rows import RowsModel

from .derive import NOTHING, Frame, derive_frame
from .pages import home, page, places
from .rows import Row
from .state import Settings

QML_IMPORT_NAME = "oefenplek.simulated.settings"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class SettingsViewModel(QObject):
    """The app on screen: the first list, the page that is open, and what stands around them."""

    changed = Signal()
    pageChanged = Signal()
    lookChanged = Signal()
    always = Signal()
    """Never emitted: these properties stay what they are."""

    def __init__(self, parent: QObject, dispatch: Callable[[Action], None]) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._frame: Frame = NOTHING
        self._acts: dict[str, Action] = {}
        self._list = RowsModel(self, Row)
        self._rows = RowsModel(self, Row)

    def show(self, state: Settings) -> None:
        """Show this moment; only what differs from the last one is told."""
        before, self._frame = self._frame, derive_frame(state)
        self._acts = dict(places(state))
        if before.path != self._frame.path:
            self._rows.set_rows(())  # another page begins at its top, with rows of its own
        self._list.set_rows(home(state))
        self._rows.set_rows(page(state))
        if before.look != self._frame.look:
            self.lookChanged.emit()
        if before.path != self._frame.path:
            self.pageChanged.emit()
        if before != self._frame:
            self.changed.emit()

    @Property(QObject, notify=always)
    def list(self) -> RowsModel:
        """The rows of the first list."""
        return self._list

    @Property(QObject, notify=always)
    def rows(self) -> RowsModel:
        """The rows of the page that is open."""
        return self._rows

    @Property(bool, notify=changed)
    def twoPanes(self) -> bool:
        """Does the list stay beside the page?"""
        return self._frame.two_panes

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """What is open, by its path; empty for the first list alone."""
        return self._frame.path

    @Property(str, notify=changed)
    def title(self) -> str:
        """What stands above the page."""
        return self._frame.title

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        """Is there a way back?"""
        return self._frame.back

    @Property(str, notify=changed)
    def query(self) -> str:
        """What is searched for."""
        return self._frame.query

    @Property(str, notify=changed)
    def notice(self) -> str:
        """The short message at the bottom."""
        return self._frame.notice

    @Property(float, notify=lookChanged)
    def brightness(self) -> float:
        """How bright the whole device is, from 0.3 to 1."""
        return self._frame.look.brightness

    @Property(float, notify=lookChanged)
    def letters(self) -> float:
        """How large letters are on the whole device."""
        return self._frame.look.letters

    @Property(bool, notify=lookChanged)
    def dark(self) -> bool:
        """Light letters on a dark screen?"""
        return self._frame.look.dark

    @Property(bool, notify=changed)
    def bold(self) -> bool:
        """Are all letters bold?"""
        return self._frame.bold

    @Property("QVariantMap", notify=lookChanged)
    def status(self) -> dict[str, object]:
        """What the status bar tells."""
        look = self._frame.look
        wifi, data = look.wifi != "", look.data
        return {"wifi": wifi, "data": data, "flight": look.flight, "muted": look.muted, "battery": look.battery}

    @Slot(str)
    def press(self, place: str) -> None:
        """Do what a press on a place does now."""
        act = self._acts.get(place)
        if act is not None:
            self._dispatch(act)

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        """Fill a field; ``text`` is all that stands in it."""
        self._dispatch(Action.of("type", field=field, text=text))

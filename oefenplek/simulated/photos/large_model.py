"""The photo shown large, for QML."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from oefenplek.ui.qt import Property, QmlUncreatable

from .derive import Large

QML_IMPORT_NAME = "oefenplek.simulated.photos"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by PhotosViewModel")
class LargeModel(QObject):
    """One photo: how it looks, what is known of it, and what can be done now."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._now = Large()

    def show(self, now: Large) -> None:
        """Show this moment."""
        if now != self._now:
            self._now = now
            self.changed.emit()

    @Property(str, notify=changed)
    def key(self) -> str:
        """Its id; empty when no photo is shown large."""
        return self._now.id

    @Property(str, notify=changed)
    def name(self) -> str:
        """What is on it."""
        return self._now.name

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The name of the drawing."""
        return self._now.picture

    @Property(int, notify=changed)
    def turned(self) -> int:
        """Degrees to the right."""
        return self._now.looks.rotation

    @Property(str, notify=changed)
    def cut(self) -> str:
        """``whole``, ``square`` or ``closer``."""
        return self._now.looks.crop

    @Property(str, notify=changed)
    def light(self) -> str:
        """``dark``, ``normal`` or ``light``."""
        return self._now.looks.light

    @Property(int, notify=changed)
    def zoom(self) -> int:
        """How close one looks: 1, 2 or 3."""
        return self._now.zoom

    @Property(str, notify=changed)
    def position(self) -> str:
        """Which of how many it is."""
        return self._now.place

    @Property(bool, notify=changed)
    def favourite(self) -> bool:
        """Is it a favourite?"""
        return self._now.favourite

    @Property(str, notify=changed)
    def made(self) -> str:
        """When it was made."""
        return self._now.made

    @Property(str, notify=changed)
    def where(self) -> str:
        """Where it was made; may be empty."""
        return self._now.where

    @Property(str, notify=changed)
    def albums(self) -> str:
        """The albums it is in; may be empty."""
        return self._now.albums

    @Property(bool, notify=changed)
    def canNext(self) -> bool:
        """Is there a next one?"""
        return self._now.can_next

    @Property(bool, notify=changed)
    def canPrevious(self) -> bool:
        """Is there one before?"""
        return self._now.can_previous

    @Property(bool, notify=changed)
    def canZoomIn(self) -> bool:
        """Can one look closer?"""
        return self._now.can_zoom_in

    @Property(bool, notify=changed)
    def canZoomOut(self) -> bool:
        """Can one look from further away?"""
        return self._now.can_zoom_out

    @Property(bool, notify=changed)
    def canLighten(self) -> bool:
        """Can it be made lighter?"""
        return self._now.can_lighten

    @Property(bool, notify=changed)
    def canDarken(self) -> bool:
        """Can it be made darker?"""
        return self._now.can_darken

    @Property(bool, notify=changed)
    def canKeep(self) -> bool:
        """Is it no photo in the bin?"""
        return self._now.can_keep

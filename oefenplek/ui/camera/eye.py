"""A camera that looks for one square code and is closed at once. No picture is ever kept.

QtMultimedia and the reader of codes are imported when somebody asks for the camera, not before.
"""

import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLoggingCategory, QObject, QPointF, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from oefenplek.ui.speech.player import QUIET_RULES

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

QML_IMPORT_NAME = "oefenplek.ui.camera"
QML_IMPORT_MAJOR_VERSION = 1

READER = "zxingcpp"
EVERY = 0.2
"""Seconds between two looks: reading a picture takes some milliseconds."""


def camera_here(system: str = sys.platform, devices: Path = Path("/dev")) -> bool:
    """May there be a camera, and can its pictures be read? Says no without loading anything."""
    if find_spec(READER) is None or find_spec("PySide6.QtMultimedia") is None:
        return False
    return system != "linux" or any(devices.glob("video*"))


def open_eye(parent: QObject | None) -> "Eye | None":
    """The camera of this machine, closed; ``None`` where there is none."""
    if not camera_here():
        return None
    QLoggingCategory.setFilterRules(QUIET_RULES)
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError:
        return None
    return Eye(parent, Lens) if QMediaDevices.videoInputs() else None


def read_square(image: QImage) -> str:
    """The text of the square code in a picture; empty when there is none."""
    import zxingcpp

    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    if grey.isNull():
        return ""
    width, height, line = grey.width(), grey.height(), grey.bytesPerLine()
    rows = memoryview(grey.constBits()).cast("B")
    flat = b"".join(rows[at * line : at * line + width] for at in range(height))
    found = zxingcpp.read_barcode(memoryview(flat).cast("B", (height, width)))
    return found.text if found is not None else ""


class Lens(QObject):
    """The camera itself."""

    pictured = Signal(QImage)
    failed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QMediaDevices, QVideoSink

        self._session = QMediaCaptureSession(self)
        self.sink = QVideoSink(self)
        self._camera = QCamera(QMediaDevices.defaultVideoInput(), self)
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self.sink)
        self.sink.videoFrameChanged.connect(self._framed)
        self._camera.errorOccurred.connect(self.failed)

    def start(self) -> None:
        """Let light in."""
        self._camera.start()

    def stop(self) -> None:
        """Close it."""
        self._camera.stop()

    @Slot("QVideoFrame")
    def _framed(self, frame: "QVideoFrame") -> None:
        self.pictured.emit(frame.toImage())


class Eye(QObject):
    """Looks until it has seen a code. ``make`` gives the lens: an object with ``pictured``, ``failed``, start, stop."""

    changed = Signal()
    """Another picture."""
    seen = Signal(str)
    failed = Signal()

    def __init__(
        self, parent: QObject | None, make: Callable[[QObject], Any], now: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._make, self._now = make, now
        self._lens: Any = None
        self._looked = now()
        self._image = QImage()

    @property
    def image(self) -> QImage:
        """What it sees now; nothing while it is closed."""
        return self._image

    @property
    def open_now(self) -> bool:
        """Is the camera on?"""
        return self._lens is not None

    def open(self) -> None:
        """Begin to look."""
        self.close()
        self._looked = self._now()
        self._lens = self._make(self)
        self._lens.pictured.connect(self._look)
        self._lens.failed.connect(self._give_up)
        self._lens.start()

    def close(self) -> None:
        """Close the camera, and forget what it saw."""
        lens, self._lens = self._lens, None
        self._image = QImage()
        if lens is not None:
            lens.pictured.disconnect(self._look)
            lens.failed.disconnect(self._give_up)
            lens.stop()
            lens.deleteLater()
            self.changed.emit()

    @Slot(QImage)
    def _look(self, image: QImage) -> None:
        if self._lens is None or self._now() - self._looked < EVERY:
            return
        self._looked, self._image = self._now(), image
        self.changed.emit()
        text = read_square(image)
        if text:
            self.seen.emit(text)

    @Slot()
    def _give_up(self) -> None:
        self.close()
        self.failed.emit()


@QmlElement
class EyeView(QQuickPaintedItem):
    """What the camera sees, turned like a mirror: a sheet moves on the screen as the hand moves it."""

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._eye: Eye | None = None

    @Slot(QObject)
    def follow(self, eye: QObject | None) -> None:
        """Show this camera; none: nothing."""
        self._eye = eye if isinstance(eye, Eye) else None
        if self._eye is not None:
            self._eye.changed.connect(self.update)
        self.update()

    def paint(self, painter: QPainter) -> None:
        """Draw the picture of this moment, as large as it fits."""
        image = self._eye.image if self._eye is not None else QImage()
        if image.isNull():
            return
        room = QSizeF(self.width(), self.height())
        fits = QSizeF(image.size()).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        corner = QPointF((room.width() - fits.width()) / 2, (room.height() - fits.height()) / 2)
        painter.drawImage(QRectF(corner, fits), image.flipped(Qt.Orientation.Horizontal))

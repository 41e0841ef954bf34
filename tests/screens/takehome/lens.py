"""The real lens with a picture instead of light: ``python -m tests.screens.takehome.lens`` prints what it reads."""

import os
import sys
import time

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from oefenplek.ui.camera.eye import EVERY, Eye, Lens
from tests.support.takehome_screens import photo


def main() -> None:
    """Open the camera that this machine may lack, hold a sheet before it, and close it."""
    from PySide6.QtMultimedia import QVideoFrame

    app, owner = QGuiApplication([]), QObject()
    eye, seen = Eye(owner, Lens), list[str]()
    eye.seen.connect(seen.append)
    eye.open()
    lens = eye.findChild(Lens)
    if lens is not None:
        time.sleep(EVERY * 1.5)
        lens.sink.setVideoFrame(QVideoFrame(photo()))
        app.processEvents()
    eye.close()
    sys.stdout.write(f"{seen} {eye.open_now}\n")


if __name__ == "__main__":
    main()

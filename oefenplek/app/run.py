"""Runs the window until it is closed."""

import os
import sys

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from . import platform
from .corner import build, make_application
from .options import Options

EXIT_NO_LIBRARIES = 3


def run(options: Options, argv: list[str], asked: str = "") -> int:
    """Show the practice corner; ``asked`` is the platform that was asked for by hand."""
    app = make_application(argv)
    if platform.fell_back(QGuiApplication.platformName(), os.environ, asked):
        print(
            "Qt found a display but could not use it: system libraries are missing. Install them with:\n"
            f"  {platform.INSTALL_LINE}",
            file=sys.stderr,
        )
        return EXIT_NO_LIBRARIES
    owner = QObject()
    corner = build(options, owner)
    code = app.exec()
    corner.close()
    return code

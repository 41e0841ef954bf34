"""``oefenplek calibrate``: measures the screen with a bank card and keeps it in the settings of this device."""

import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView

from oefenplek.bundle import IMPORT_PATH
from oefenplek.screens.calibration.view_model import CalibrationViewModel
from oefenplek.storage.settings_file import load, save
from oefenplek.ui.theme.density import facts_of, pixels_per_mm
from oefenplek.ui.theme.setup import prepare

from .corner import make_application
from .folders import Folders

SCREEN = IMPORT_PATH / "oefenplek" / "screens" / "calibration" / "CalibrationScreen.qml"


def calibrate(argv: list[str], places: Folders) -> int:
    """Show the card until it is accepted or the window is closed; returns the exit code."""
    app = make_application(argv)
    view = make_view(places)
    view.showMaximized()
    code = app.exec()
    shiboken6.delete(view)
    return code


def make_view(places: Folders) -> QQuickView:
    """The window; accepting keeps the measure and closes it."""
    settings = load(places.config).settings
    view = QQuickView()
    theme = prepare(view.engine())
    measure = pixels_per_mm(facts_of(QGuiApplication.primaryScreen()), settings.pixels_per_mm or None)
    theme.setProperty("pixelsPerMm", measure)
    model = CalibrationViewModel(view)

    def keep(measured: float) -> None:
        save(places.config, settings._replace(pixels_per_mm=round(measured, 3)))
        view.close()

    model.measured.connect(keep)
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.setInitialProperties({"viewModel": model})
    view.setSource(QUrl.fromLocalFile(str(SCREEN)))
    view.resize(1280, 800)
    return view

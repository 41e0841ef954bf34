"""Showing the gallery, and taking its pictures in every size, text scale, theme and direction."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView

from oefenplek.ui.theme.setup import prepare, theme_of

PAGES = ("lesson", "buttons", "cards", "fields", "drawings", "people", "strips")
SIZES = ((1280, 800), (800, 1280), (1024, 600))
SCALES = (1.0, 2.0)


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: what is on it and how."""

    page: str
    size: tuple[int, int]
    scale: float
    high_contrast: bool
    mirrored: bool

    @property
    def file_name(self) -> str:
        """Such as ``buttons-1280x800-200-contrast-rtl.png``."""
        parts = [self.page, f"{self.size[0]}x{self.size[1]}", f"{self.scale:.0%}".rstrip("%")]
        parts += ["contrast"] * self.high_contrast + ["rtl"] * self.mirrored
        return "-".join(parts) + ".png"


def shots() -> Iterator[Shot]:
    """Every picture of the gallery."""
    return (Shot(*given) for given in product(PAGES, SIZES, SCALES, (False, True), (False, True)))


def run(out: Path | None) -> int:
    """Show the gallery until it is closed, or write its pictures to ``out``."""
    app = QGuiApplication.instance() or QGuiApplication([])
    view = make_view()
    if out is None:
        view.setProperty("title", "Oefenplek")
        view.show()
        code = app.exec()
    else:
        code = write(view, out, shots())
    shiboken6.delete(view)
    return code


def make_view() -> QQuickView:
    """Make the window with the gallery in it."""
    view = QQuickView()
    prepare(view.engine())
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.setSource(QUrl.fromLocalFile(str(Path(__file__).with_name("Gallery.qml"))))
    view.resize(*SIZES[0])
    return view


def write(view: QQuickView, out: Path, wanted: Iterator[Shot]) -> int:
    """Take the pictures; the theme is set for each."""
    out.mkdir(parents=True, exist_ok=True)
    theme, root = theme_of(view.engine()), view.rootObject()
    theme.setProperty("calm", True)
    root.setProperty("bare", True)
    view.show()
    for shot in wanted:
        theme.setProperty("textScale", shot.scale)
        theme.setProperty("highContrast", shot.high_contrast)
        root.setProperty("mirrored", shot.mirrored)
        root.setProperty("page", shot.page)
        view.resize(*shot.size)
        for _ in range(4):  # layouts settle in a few rounds
            QCoreApplication.processEvents()
        view.grabWindow().save(str(out / shot.file_name))
    return 0

"""A sheet as a file: a PDF with the same pages as on paper."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter

from oefenplek.files import write_whole

from .page import NAME, draw_pages, page_layout
from .sheet import Sheet

RESOLUTION = 600


def pdf(sheet: Sheet) -> bytes:
    """The whole file."""
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(target)
    writer.setTitle(sheet.title)
    writer.setCreator(NAME)
    writer.setPageLayout(page_layout(sheet))
    writer.setResolution(RESOLUTION)
    painter = QPainter()
    painter.begin(writer)
    draw_pages(painter, sheet, writer)
    painter.end()
    return bytes(target.data().data())


def write_pdf(sheet: Sheet, file: Path) -> bool:
    """Write a sheet as a PDF, whole or not at all; ``False`` when the file cannot be written."""
    with suppress(OSError):
        write_whole(file, pdf(sheet))
        return True
    return False

"""The printer of this device. Everything here may take long: it is called on a thread of its own."""

import logging
import time
from typing import TYPE_CHECKING, Protocol

from oefenplek.domain.marks import N_

from .sheet import Sheet

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_LOG = logging.getLogger(__name__)

NO_PRINTER = N_("Er is hier geen printer. U kunt een foto maken van het scherm.")
NOT_PRINTED = N_("Het printen lukt nu niet. Staat de printer aan? U kunt ook een foto maken van het scherm.")
WANTS_SOMETHING = N_("De printer wacht. Zit er papier in? Vraag het aan een vrijwilliger.")
NO_ANSWER = N_("De printer geeft geen antwoord. U kunt ook een foto maken van het scherm.")

WATCHED = 4.0
"""Seconds in which a printer that took a sheet may still say that it wants something."""
LOOK_EACH = 0.5


class Press(Protocol):
    """What prints. It may block; both answers come on the thread that asks."""

    def ready(self) -> bool:
        """Is there a printer?"""

    def take(self, sheet: Sheet) -> str:
        """Print a sheet; an empty text when the printer took it, else the sentence that says what is wrong."""


class DevicePress:
    """The printer that the system offers: its usual one, else the first."""

    def ready(self) -> bool:
        """Is there a printer?"""
        return bool(_name())

    def take(self, sheet: Sheet) -> str:
        """Print a sheet, and look a moment longer whether the printer wants something."""
        name = _name()
        if not name:
            return NO_PRINTER
        if _waits(name):
            return WANTS_SOMETHING
        if not _send(sheet, name):
            return NOT_PRINTED
        end = time.monotonic() + WATCHED
        while time.monotonic() < end:
            time.sleep(LOOK_EACH)
            if _waits(name):
                return WANTS_SOMETHING
        return ""


def _name() -> str:
    from PySide6.QtPrintSupport import QPrinterInfo

    usual = QPrinterInfo.defaultPrinterName()
    return usual or next(iter(QPrinterInfo.availablePrinterNames()), "")


def _waits(name: str) -> bool:
    """Did the printer stop: no paper, a cover that is open, a cable that is out?"""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    info = QPrinterInfo.printerInfo(name)
    return info.isNull() or info.state() in {QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted}


def _send(sheet: Sheet, name: str) -> bool:
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(name)
    return printer.isValid() and print_on(printer, sheet)


def print_on(printer: "QPrinter", sheet: Sheet) -> bool:
    """Draw a sheet on a printer; ``False`` when the printer does not take it."""
    from PySide6.QtGui import QPainter
    from PySide6.QtPrintSupport import QPrinter

    from .page import draw_pages, page_layout

    printer.setDocName(sheet.title)
    printer.setCreator("Oefenplek")
    printer.setFullPage(True)
    printer.setPageLayout(page_layout(sheet))
    painter = QPainter()
    if not painter.begin(printer):
        _LOG.warning("the printer did not take a sheet")
        return False
    drawn = draw_pages(painter, sheet, printer)
    stopped = {QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted}
    return painter.end() and drawn and printer.printerState() not in stopped

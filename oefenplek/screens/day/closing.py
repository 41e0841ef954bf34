"""The view model of *Afsluiten*."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.marks import N_
from oefenplek.ui.language import Language
from oefenplek.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "oefenplek.screens.day"
QML_IMPORT_MAJOR_VERSION = 1

Page = Literal["ask", "busy", "kept", "failed", "refused"]
PRACTISED = N_("Vandaag %1 keer geoefend.")
ONCE = N_("Vandaag 1 keer geoefend.")
NOBODY = N_("Vandaag was het rustig hier.")
THANKS = N_("Dank u wel, %1.")
KEEPING = N_("Alles wordt nog een keer bewaard. Dat duurt even.")
NO_COPY = N_("De reservekopie is niet gelukt. Wat er vandaag gedaan is, staat wel op dit toestel.")
STAYS_ON = N_("Het toestel gaat niet vanzelf uit. Zet het zelf uit met de knop.")

BackUp = Callable[[Callable[[str], None]], None]
"""Makes a backup; whom to tell, with the sentence that says why there is none."""
SwitchOff = Callable[[Callable[[bool], None]], None]
"""Asks the system to switch off; whom to tell whether it does."""


@QmlElement
@QmlUncreatable("made in Python")
class ClosingViewModel(QObject):
    """Thanks whoever helped, keeps a copy, and leaves. What fails is said and holds nobody up.

    ``switch_off`` is ``None`` where the device stays on.
    """

    changed = Signal()
    backChosen = Signal()
    closed = Signal()
    left = Signal()
    """Oefenplek may go now."""

    def __init__(
        self,
        parent: QObject | None,
        language: Language,
        name: str,
        back_up: BackUp,
        switch_off: SwitchOff | None = None,
    ) -> None:
        super().__init__(parent)
        self._language, self._name, self._back_up, self._switch_off = language, name, back_up, switch_off
        self._page: Page = "ask"
        self._practised: int | None = None
        language.changed.connect(self.changed)

    @Property(str, notify=changed)
    def page(self) -> str:
        """``ask``, ``busy``, ``kept``, ``failed`` (no copy) or ``refused`` (it stays on)."""
        return self._page

    @Property(str, notify=changed)
    def practised(self) -> str:
        """How often was practised here today; empty until it is known."""
        if self._practised is None:
            return ""
        said = {0: NOBODY, 1: ONCE}.get(self._practised, PRACTISED)
        return self._language.translate(said).replace("%1", str(self._practised))

    @Property(str, notify=changed)
    def thanks(self) -> str:
        """*Dank u wel, Riet.*"""
        return self._language.translate(THANKS).replace("%1", self._name)

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What goes on, or what did not work."""
        said = {"busy": KEEPING, "failed": NO_COPY, "refused": STAYS_ON}.get(self._page, "")
        return self._language.translate(said) if said else ""

    @Property(bool, notify=changed)
    def switchesOff(self) -> bool:
        """Does the device go off too?"""
        return self._switch_off is not None

    def show(self, practised: int) -> None:
        """How often was practised here today."""
        self._practised = practised
        self.changed.emit()

    @Slot()
    def goOn(self) -> None:
        """*Nu afsluiten*, or *Toch afsluiten*."""
        match self._page:
            case "ask":
                self._turn("busy")
                self._back_up(self._backed_up)
            case "failed":
                self._leave()
            case "refused":
                self.left.emit()

    @Slot()
    def goBack(self) -> None:
        """*Terug*: the day goes on."""
        if self._page != "busy":
            self.backChosen.emit()

    @Slot()
    def close(self) -> None:
        """*Sluiten*."""
        self.closed.emit()

    def _turn(self, page: Page) -> None:
        self._page = page
        self.changed.emit()

    def _backed_up(self, sentence: str) -> None:
        if self._page == "busy":
            self._turn("failed" if sentence else "kept")
            if not sentence:
                self._leave()

    def _leave(self) -> None:
        if self._switch_off is None:
            self.left.emit()
        else:
            self._switch_off(self._answered)

    def _answered(self, goes_off: bool) -> None:
        if goes_off:
            self.left.emit()
        else:
            self._turn("refused")

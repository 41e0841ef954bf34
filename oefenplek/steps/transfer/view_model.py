"""What the stage of a transfer step shows: the person, the website and the bridge."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.kinds import StepPort
from oefenplek.domain.text import breakable, plain
from oefenplek.ui.qt import Property, QmlUncreatable

from .rules import TransferBody, TransferState

QML_IMPORT_NAME = "oefenplek.steps.transfer"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What is on the stage; ``rows`` are (icon, here, home)."""

    person: str = ""
    site_say: str = ""
    site_name: str = ""
    address: str = ""
    rows: tuple[tuple[str, str, str], ...] = ()


def derive_snapshot(body: TransferBody, port: StepPort) -> Snapshot:
    """Word the step for this device and language."""

    def word(text: str) -> str:
        return breakable(plain(port.word(text))) if text else ""

    site = body.website
    return Snapshot(
        person=word(body.person),
        site_say=word(site.say) if site else "",
        site_name=word(site.name) if site else "",
        address=breakable(site.address) if site else "",
        rows=tuple((row.icon, word(row.here), word(row.home)) for row in body.bridge),
    )


@QmlElement
@QmlUncreatable("made by the lesson")
class TransferViewModel(QObject):
    """The transfer step on screen."""

    changed = Signal()
    litChanged = Signal()

    def __init__(self, parent: QObject, port: StepPort) -> None:
        super().__init__(parent)
        self._port = port
        self._shown = Snapshot()
        self._lit = -1

    def show(self, body: TransferBody, state: TransferState) -> None:
        """Show the step."""
        snapshot = derive_snapshot(body, self._port)
        if snapshot != self._shown:
            self._shown = snapshot
            self.changed.emit()

    @Property(str, notify=changed)
    def person(self) -> str:
        """The sentence about the person at home."""
        return self._shown.person

    @Property(str, notify=changed)
    def siteSay(self) -> str:
        """The sentence about the website; may be empty."""
        return self._shown.site_say

    @Property(str, notify=changed)
    def siteName(self) -> str:
        """The website's name; empty when there is no website."""
        return self._shown.site_name

    @Property(str, notify=changed)
    def address(self) -> str:
        """The website's address; may be empty; it may be broken behind its signs."""
        return self._shown.address

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, str]]:
        """The bridge: icon, here, home."""
        return [{"icon": icon, "here": here, "home": home} for icon, here, home in self._shown.rows]

    @Property(int, notify=litChanged)
    def lit(self) -> int:
        """What is read aloud now: person, website, headings and rows counted through; -1 when nothing is."""
        return self._lit

    @Property(int, notify=changed)
    def firstRow(self) -> int:
        """The number of the first row in that count; the headings stand one before it."""
        return 3 if self._shown.site_name else 2

    @Slot(int)
    def setLit(self, row: int) -> None:
        """Light what is read aloud now."""
        if row != self._lit:
            self._lit = row
            self.litChanged.emit()

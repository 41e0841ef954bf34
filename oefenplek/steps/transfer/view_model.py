"""What the stage of a transfer step shows: the person, the website and the bridge."""

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.kinds import StepPort
from oefenplek.domain.text import breakable, plain, unmarked
from oefenplek.ui.qt import Property, QmlUncreatable

from .rules import HERE, HOME, ROW, Row, TransferBody, TransferState

QML_IMPORT_NAME = "oefenplek.steps.transfer"
QML_IMPORT_MAJOR_VERSION = 1

Aid = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What is on the stage; a row is (icon, here, home, aid)."""

    person: str = ""
    site_say: str = ""
    site_name: str = ""
    address: str = ""
    rows: tuple[tuple[str, str, str, Aid], ...] = ()
    person_aid: Aid = field(default_factory=dict)
    site_aid: Aid = field(default_factory=dict)


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
        rows=tuple((row.icon, word(row.here), word(row.home), _names(row, port)) for row in body.bridge),
        person_aid=port.aid(body.person),
        site_aid=port.aid(*((site.say,) if site.say else (site.name,))) if site else {},
    )


def _names(row: Row, port: StepPort) -> Aid:
    """Both names of a thing as one help: here – at home."""
    here, home = port.aid(row.here), port.aid(row.home)
    return here | {"text": f"{here['text']} – {home['text']}"} if here and home else home or here


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
    def rows(self) -> list[dict[str, Any]]:
        """The bridge: icon, here, home, aid, and ``said``: the row as a sentence."""
        return [
            {"icon": icon, "here": here, "home": home, "aid": aid, "said": self._said(here, home)}
            for icon, here, home, aid in self._shown.rows
        ]

    def _said(self, here: str, home: str) -> str:
        return self._port.word(ROW).replace("{hier}", unmarked(here)).replace("{thuis}", unmarked(home))

    @Property(str, notify=changed)
    def here(self) -> str:
        """The word above the names of here, in the language of the lesson."""
        return self._port.word(HERE)

    @Property(str, notify=changed)
    def home(self) -> str:
        """The word above the names at home."""
        return self._port.word(HOME)

    @Property("QVariantMap", notify=changed)
    def personAid(self) -> Aid:
        """What helps beside the sentence about the person."""
        return self._shown.person_aid

    @Property("QVariantMap", notify=changed)
    def siteAid(self) -> Aid:
        """What helps beside the website."""
        return self._shown.site_aid

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

    @Slot(str)
    def hearAid(self, aid: str) -> None:
        """Have the help beside a card said; an empty text: be quiet."""
        self._port.hear(aid)

"""The language of the interface: gettext catalogues behind Qt's ``qsTr``, switched while the app runs.

Dutch is the source: its texts stand in QML and Python themselves, so it has no catalogue; only for places where people
are called *je* there is one, made from those texts by ``domain.address``.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTranslator, Signal, Slot

from oefenplek.domain.country import in_country, town
from oefenplek.domain.manner import Manner
from oefenplek.domain.marks import N_
from oefenplek.ui.qm import CONTEXT_MARK, write_qm
from oefenplek.ui.qt import Property

SOURCE = "nl"
INFORMAL = "nl_je"
"""The catalogue of Dutch with *je*: no language to choose, a place is set to it."""
OWN_NAMES: Mapping[str, str] = {"nl": "Nederlands", "en": "English", "fr": "Français", "ar": "العربية"}
"""Every language in its own name, so that whoever needs it can find it."""
NAMES: Mapping[str, str] = {"nl": N_("Nederlands"), "en": N_("Engels"), "fr": N_("Frans"), "ar": N_("Arabisch")}
"""Every language as it is called in the language of the screen."""
RIGHT_TO_LEFT = frozenset({"ar"})
DOMAIN = "oefenplek"


def catalogue_file(folder: Path, code: str) -> Path:
    """Where the compiled catalogue of a language stands."""
    return folder / code / "LC_MESSAGES" / f"{DOMAIN}.mo"


def read_texts(folder: Path, code: str) -> dict[str, str]:
    """The texts of a language and their translations; with a meaning, ``meaning\\x04text``. The source has none."""
    if code == SOURCE:
        return {}
    from babel.messages.mofile import read_mo

    with catalogue_file(folder, code).open("rb") as file:
        found = read_mo(file)
    return {
        _meaning(message.context) + message.id: message.string
        for message in found
        if isinstance(message.id, str) and message.id and isinstance(message.string, str) and message.string
    }


def _meaning(context: str | bytes | None) -> str:
    """What stands before a text that has a meaning of its own (Babel gives it as bytes)."""
    if not context:
        return ""
    return (context.decode() if isinstance(context, bytes) else context) + CONTEXT_MARK


class Language(QObject):
    """The language that people see now.

    ``use`` switches at once: texts in QML follow by ``retranslate`` (the engine's), whoever shows a text from Python
    listens to ``changed`` and asks ``translate`` again.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None, folder: Path, retranslate: Callable[[], None] | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._retranslate = retranslate
        self._code = SOURCE
        self._translator: QTranslator | None = None
        self._texts: dict[str, str] = {}
        self._manner = Manner()
        self._dutch: dict[str, str] = {}
        self._table = b""

    @Property(str, notify=changed)
    def code(self) -> str:
        """The code of the language, such as ``nl``."""
        return self._code

    @property
    def folder(self) -> Path:
        """Where the catalogues are."""
        return self._folder

    @property
    def available(self) -> tuple[tuple[str, str], ...]:
        """Code and own name of every language that can be chosen here."""
        return tuple(
            (code, name)
            for code, name in OWN_NAMES.items()
            if code == SOURCE or catalogue_file(self._folder, code).is_file()
        )

    def follow(self, retranslate: Callable[[], None]) -> None:
        """Say what re-runs the texts in QML (``engine.retranslate``), once there is an engine."""
        self._retranslate = retranslate

    @Slot(str)
    def use(self, code: str) -> None:
        """Show everything in this language; a language that is not here changes nothing."""
        if code == self._code or code not in dict(self.available):
            return
        self._code, self._texts = code, read_texts(self._folder, code) or self._dutch
        self._show_again()

    @property
    def manner(self) -> Manner:
        """How Dutch is spoken here."""
        return self._manner

    def speak(self, manner: Manner) -> None:
        """From now on Dutch is spoken so; everything on the screen follows at once."""
        if manner == self._manner:
            return
        self._manner = manner
        there = manner.address == "je" and catalogue_file(self._folder, INFORMAL).is_file()
        self._dutch = read_texts(self._folder, INFORMAL) if there else {}
        if self._code == SOURCE:
            self._texts = self._dutch
        self._show_again()

    def translate(self, msgid: str) -> str:
        """Translate a text that Python marked with ``N_``; without a translation it stays as it is."""
        if self._code == SOURCE:
            return self.in_dutch(msgid)
        return town(self._texts.get(msgid, msgid), self._manner.country)

    def in_dutch(self, msgid: str) -> str:
        """A text of ours in Dutch as it is spoken here, whatever the language of the screen."""
        return in_country(self._dutch.get(msgid, msgid), self._manner.country)

    def _show_again(self) -> None:
        self._replace_translator()
        if self._retranslate is not None:
            self._retranslate()
        self.changed.emit()

    def _replace_translator(self) -> None:
        """Give Qt the table of this language. Qt reads it where it stands, so it is kept as long as the translator."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator.deleteLater()
            self._translator = None
        if not self._texts:
            return
        table = write_qm(self._texts)
        translator = QTranslator(self)
        if not translator.load(table):
            raise ValueError("Qt does not read the table of texts")
        QCoreApplication.installTranslator(translator)
        self._translator, self._table = translator, table

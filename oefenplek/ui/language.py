"""The language of the interface: gettext catalogues behind Qt's ``qsTr``, switched while the app runs.

Dutch is the source: its texts stand in QML and Python themselves, so it has no catalogue.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTranslator, Signal, Slot

from oefenplek.ui.qt import Property

if TYPE_CHECKING:
    import gettext

SOURCE = "nl"
OWN_NAMES: Mapping[str, str] = {"nl": "Nederlands", "en": "English"}
"""Every language in its own name, so that whoever needs it can find it."""
DOMAIN = "oefenplek"


def catalogue_file(folder: Path, code: str) -> Path:
    """Where the compiled catalogue of a language stands."""
    return folder / code / "LC_MESSAGES" / f"{DOMAIN}.mo"


def read_catalogue(folder: Path, code: str) -> "gettext.NullTranslations":
    """The catalogue of a language; an empty one for the source language."""
    import gettext

    if code == SOURCE:
        return gettext.NullTranslations()
    with catalogue_file(folder, code).open("rb") as file:
        return gettext.GNUTranslations(file)


class Catalogue(QTranslator):
    """Answers Qt's ``qsTr`` from gettext. A text without a translation stays Dutch."""

    def __init__(self, parent: QObject, catalogue: "gettext.NullTranslations") -> None:
        super().__init__(parent)
        self._catalogue = catalogue

    def isEmpty(self) -> bool:
        """Never empty for Qt, which would else skip it."""
        return False

    def translate(self, _context: str, source: str, comment: str | None = None, _count: int = -1) -> str:
        """Look a text up by itself, or by its comment where one Dutch word has two meanings."""
        if comment:
            return self._catalogue.pgettext(comment, source)
        # The empty text is gettext's key for the catalogue's own header.
        return self._catalogue.gettext(source) if source else source


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
        self._translator: Catalogue | None = None

    @Property(str, notify=changed)
    def code(self) -> str:
        """The code of the language, such as ``nl``."""
        return self._code

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
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator.deleteLater()
            self._translator = None
        self._code = code
        if code != SOURCE:
            self._translator = Catalogue(self, read_catalogue(self._folder, code))
            QCoreApplication.installTranslator(self._translator)
        if self._retranslate is not None:
            self._retranslate()
        self.changed.emit()

    def translate(self, msgid: str) -> str:
        """Translate a text that Python marked with ``N_``."""
        return msgid if self._translator is None else self._translator.translate("", msgid)

"""What the screen asks about its keyboard: is it offered, and with which layouts."""

from PySide6.QtCore import QLocale, QLoggingCategory, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from oefenplek.domain.comfort import Keyboard
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.speech.player import QUIET_RULES

from .hardware import hardware
from .languages import layouts_for
from .prepare import wanted

QML_IMPORT_NAME = "oefenplek.ui.keyboard"
QML_IMPORT_MAJOR_VERSION = 1

LOADING_RULES = f"{QUIET_RULES}\nqt.qml.propertyCache.append=false"
"""Qt warns about a property in one of its own files (``PopupList.qml``) each time its keyboard is read."""


def quieten(loading: bool) -> None:
    """Put the rules for the log in force: those for while Qt's keyboard is read, or the usual ones."""
    QLoggingCategory.setFilterRules(LOADING_RULES if loading else QUIET_RULES)


@QmlElement
@QmlUncreatable("made in Python")
class KeyboardModel(QObject):
    """The keyboard of this window. It exists only where :func:`.prepare.prepare` prepared one."""

    layoutsChanged = Signal()
    offeredChanged = Signal()
    askedChanged = Signal()

    def __init__(self, parent: QObject, wish: Keyboard, language: str = "nl", region: str | None = None) -> None:
        super().__init__(parent)
        self._region = QLocale.system().name().partition("_")[2] if region is None else region
        self._offered = wanted(wish, hardware())
        self._layouts = layouts_for(language, "", self._region)
        QGuiApplication.inputMethod().visibleChanged.connect(self.askedChanged)

    @Property("QStringList", notify=layoutsChanged)
    def layouts(self) -> list[str]:
        """The layouts to choose from, the one to begin with first."""
        return list(self._layouts)

    @Property(bool, notify=offeredChanged)
    def offered(self) -> bool:
        """Does it come when somebody is to type?"""
        return self._offered

    @Property(bool, notify=askedChanged)
    def asked(self) -> bool:
        """Does Qt ask for it? Its own key puts it away until a field is pressed again."""
        return QGuiApplication.inputMethod().isVisible()

    @Slot()
    def ask(self) -> None:
        """Have Qt ask for it: before its panel was there, it did so in vain."""
        QGuiApplication.inputMethod().show()

    def offer(self, wish: Keyboard) -> None:
        """Follow what is set: ``auto``, ``on`` or ``off``."""
        offered = wanted(wish, hardware())
        if offered != self._offered:
            self._offered = offered
            self.offeredChanged.emit()

    def use_languages(self, language: str, help_language: str) -> None:
        """Offer the layouts for whoever reads these languages."""
        layouts = layouts_for(language, help_language, self._region)
        if layouts != self._layouts:
            self._layouts = layouts
            self.layoutsChanged.emit()

    @Slot(bool)
    def quieten(self, loading: bool) -> None:
        """Keep Qt from warning about its own files while they are read."""
        quieten(loading)

"""The view model of *Vrij oefenen*: first which device, then the device."""

from typing import Any

from PySide6.QtCore import QObject, QTime, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickWindow

from oefenplek.domain.marks import N_
from oefenplek.domain.simulated import App
from oefenplek.domain.text import plain, split
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.speech.manner import Spoken

from .playing import Playing
from .services import FreeServices

QML_IMPORT_NAME = "oefenplek.screens.free"
QML_IMPORT_MAJOR_VERSION = 1

TITLE = N_("Vrij oefenen")
CHOOSE = N_("Waarmee wilt u vrij oefenen?")
DEVICES = (N_("Een telefoon"), N_("Een tablet"), N_("Een laptop"))


@QmlElement
@QmlUncreatable("made in Python")
class FreeViewModel(QObject):
    """A device without a task. What is typed goes nowhere; what is sent gets an answer after a moment."""

    skinChanged = Signal()
    deviceChanged = Signal()
    """There is a new device. When one is put away only the skin goes: what shows it goes before its view model."""
    saidChanged = Signal()
    freshChanged = Signal()
    readingChanged = Signal()

    backChosen = Signal()
    stopChosen = Signal()

    def __init__(self, parent: QObject | None, app: App, services: FreeServices) -> None:
        super().__init__(parent)
        self._app, self._services = app, services
        self._playing = Playing(self, app, services)
        self._fresh = 0
        self._reading = False
        self._told = ""
        self._voice: tuple[Spoken, ...] = ()
        """What somebody on the device says; read before what is said about it."""
        self._begins = False
        self._playing.changed.connect(self._changed)
        self._playing.restarted.connect(self._restarted)
        services.reader.changed.connect(self._reader_changed)
        services.reader.finished.connect(self._read_to_the_end)
        services.language.changed.connect(self.saidChanged)
        if services.read_aloud:
            self._read()

    # --- what is shown ----------------------------------------------------------------------------------------

    @Property(str, notify=skinChanged)
    def skin(self) -> str:
        """``phone``, ``tablet`` or ``laptop``; empty while one is being chosen."""
        return self._playing.run.scene.skin if self._playing.run else ""

    @Property(str, notify=deviceChanged)
    def uri(self) -> str:
        """The QML module of the app."""
        return self._app.uri

    @Property(str, notify=deviceChanged)
    def component(self) -> str:
        """The QML type of the app."""
        return self._app.component

    @Property(QObject, notify=deviceChanged)
    def model(self) -> QObject | None:
        """The app's view model."""
        found: QObject | None = self._playing.model
        return found

    @Property(QObject, notify=deviceChanged)
    def watcher(self) -> QObject:
        """What the device reports gestures to."""
        return self._playing.watch

    @Property(str, notify=deviceChanged)
    def time(self) -> str:
        """The clock in the status bar."""
        return str(QTime.currentTime().toString("HH:mm"))

    @Property(int, notify=freshChanged)
    def fresh(self) -> int:
        """Grows when everything begins anew, so that lists stand at their top again."""
        return self._fresh

    @Property(str, notify=saidChanged)
    def title(self) -> str:
        """What this is, or what is asked."""
        return self._translate(TITLE if self._playing.run else CHOOSE)

    @Property("QVariantList", notify=saidChanged)
    def said(self) -> list[Any]:
        """What is said beside the device, as sentences of runs."""
        return self._services.prose(self._playing.worded())

    @Property(str, notify=saidChanged)
    def tone(self) -> str:
        """How that is meant: ``help``, ``care`` or ``good``."""
        return self._playing.run.said.tone if self._playing.run else "help"

    @Property(bool, notify=saidChanged)
    def canTakeBack(self) -> bool:
        """Can *Opnieuw* be taken back now?"""
        return self._playing.run is not None and self._playing.run.before is not None

    @Property(str, notify=saidChanged)
    def personaName(self) -> str:
        """Whose note lies beside the device."""
        return self._services.name

    @Property("QVariantList", notify=saidChanged)
    def card(self) -> list[Any]:
        """What stands on the note."""
        return [{"label": label, "value": value} for label, value in self._services.card]

    @Property(bool, notify=readingChanged)
    def speaking(self) -> bool:
        """Is something being read aloud?"""
        return self._reading

    @Property(int, notify=readingChanged)
    def lit(self) -> int:
        """The sentence that is read: 0 is the title; while choosing the devices follow, else what is said."""
        return max(-1, self._services.reader.current - len(self._voice)) if self._reading else -1

    # --- what is done -----------------------------------------------------------------------------------------

    @Slot(str)
    def choose(self, skin: str) -> None:
        """Take this device."""
        self._stop()
        if self._playing.choose(skin):
            if hasattr(self._playing.model, "spokenChanged"):
                self._playing.model.spokenChanged.connect(self._speak)
            self.deviceChanged.emit()
            self.skinChanged.emit()

    @Slot()
    def help(self) -> None:
        """*Hulp*: something to try."""
        self._playing.idea()

    @Slot()
    def beginAgain(self) -> None:
        """*Opnieuw*: at once, because it can be taken back at once."""
        self._playing.begin_again()

    @Slot()
    def takeBack(self) -> None:
        """Have back what was there before *Opnieuw*."""
        self._playing.take_back()

    @Slot()
    def goBack(self) -> None:
        """From the device to the choice of devices, from there to where one came from."""
        self._stop()
        if self._playing.run is None:
            self.backChosen.emit()
            return
        before = self._playing.put_away()
        self.skinChanged.emit()
        if before is not None:
            before.deleteLater()

    @Slot()
    def stop(self) -> None:
        """*Stoppen*."""
        self._stop()
        self.stopChosen.emit()

    @Slot(QQuickWindow, QQuickItem)
    def watchStage(self, window: QQuickWindow | None, stage: QQuickItem) -> None:
        """The device is on the screen: watch the hands.

        QML gives the window. Asked of the item in Python it would belong to the item, and be gone for Python with it.
        """
        if window is not None:
            self._playing.watch.watch(window, stage)

    @Slot()
    def toggleReading(self) -> None:
        """Read aloud what stands here, or stop."""
        if self._reading:
            self._stop()
        else:
            self._services.reader.mute(False)
            self._read()

    def close(self) -> None:
        """The screen is left: nothing of what was done stays."""
        self._stop()
        self._playing.forget()

    # --- inside -----------------------------------------------------------------------------------------------

    def _translate(self, text: str) -> str:
        return self._services.language.translate(text)

    def _read(self) -> None:
        below = split(plain(self._playing.worded())) if self._playing.run else map(self._translate, DEVICES)
        self._reading = False
        ours = [Spoken(text, self._services.language.code) for text in (self.title, *below)]
        self._services.reader.read_each([*self._voice, *ours])
        self._reading = self._services.reader.speaking
        self.readingChanged.emit()

    def _stop(self) -> None:
        self._reading, self._voice = False, ()
        self._services.reader.stop()
        self.readingChanged.emit()

    @Slot()
    def _changed(self) -> None:
        self.saidChanged.emit()
        said, self._told = self._told, self._playing.worded()
        begins, self._begins = self._begins, False
        if self._services.read_aloud and self._told and self._told != said:
            self._read()
        elif begins:
            self._services.reader.read_each(self._voice)

    @Slot()
    def _speak(self) -> None:
        """What somebody says is read as soon as the act is done, together with what is told about it."""
        said = split(self._playing.model.spoken)
        self._stop()
        self._voice = tuple(Spoken(sentence, "nl", other=True) for sentence in said)
        self._begins = bool(said)

    @Slot()
    def _read_to_the_end(self) -> None:
        heard, self._voice = self._voice, ()
        if heard and self._services.reader.heard and self._playing.model is not None:
            self._playing.model.saidAll()

    @Slot()
    def _restarted(self) -> None:
        self._fresh += 1
        self.freshChanged.emit()

    @Slot()
    def _reader_changed(self) -> None:
        at = self._services.reader.current
        if at < 0:
            self._reading = False
        if hasattr(self._playing.model, "setSpeaking"):
            self._playing.model.setSpeaking(0 <= at < len(self._voice))
        self.readingChanged.emit()

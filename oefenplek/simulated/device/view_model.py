"""The device for QML: its own screens, and the view models of the apps that were opened on it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import App, Display
from oefenplek.ui.qt import Property, QmlUncreatable
from oefenplek.ui.rows import RowsModel

from .names import BESIDE, of_app
from .panel import display, settings
from .rows import IconRow, NoticeRow, icon_rows, notice_rows, window_rows
from .state import Device

QML_IMPORT_NAME = "oefenplek.simulated.device"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class HostRow:
    """An app that was opened: its QML type and its own view model."""

    id: str
    uri: str
    component: str
    model: QObject


@QmlElement
@QmlUncreatable("made in Python")
class DeviceViewModel(QObject):
    """What a device shows, and a slot for everything a person can do on it."""

    changed = Signal()
    spokenChanged = Signal()
    always = Signal()
    """Never emitted: these properties stay what they are."""

    def __init__(self, parent: QObject, dispatch: Callable[[Action], None], *, apps: Mapping[str, App]) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._apps = dict(apps)
        self._state: Device | None = None
        self._display = Display()
        self._hosts: dict[str, HostRow] = {}
        self._shown: dict[str, object] = {}
        self._icons = RowsModel(self, IconRow)
        self._windows = RowsModel(self, IconRow)
        self._notices = RowsModel(self, NoticeRow)
        self._open = RowsModel(self, HostRow)
        self._beside: DeviceViewModel | None = None

    def show(self, state: Device) -> None:
        """Show this moment; an app is made when it first comes to the front, and told only while it is there."""
        spoke, said = self._front, self.spoken
        self._state = state
        self._display = display(state, self._apps)
        self._icons.set_rows(icon_rows(state, self._apps))
        self._windows.set_rows(window_rows(state, self._apps))
        self._notices.set_rows(notice_rows(state, self._apps))
        if state.beside is not None:
            self._show_beside(state.beside)
        # Open apps go on behind the one in front: an answer that comes in there may be followed by another.
        for name in dict.fromkeys((state.front, *self._hosts)):
            if name in state.names:
                self._show_app(name, state.app(name))
        if spoke is not self._front:
            self._turn_from(spoke, said)
        self.changed.emit()

    def _turn_from(self, spoke: QObject | None, said: str) -> None:
        """Another app, or none, is in front: who spoke before is heard no more."""
        speaking = getattr(spoke, "setSpeaking", None)
        if speaking is not None:
            speaking(False)
        if self.spoken != said:
            self.spokenChanged.emit()

    def _show_beside(self, state: Device) -> None:
        if self._beside is None:
            self._beside = DeviceViewModel(self, lambda action: self._dispatch(of_app(BESIDE, action)), apps=self._apps)
        self._beside.show(state)

    def _show_app(self, name: str, state: object) -> None:
        host = self._hosts.get(name)
        if host is None:
            app = self._apps[name]
            model = app.view_model()(self, lambda action: self._dispatch(of_app(name, action)))
            if hasattr(model, "spokenChanged"):
                model.spokenChanged.connect(self.spokenChanged)
            host = self._hosts[name] = HostRow(name, app.uri, app.component, model)
        if self._shown.get(name) is not state:
            self._shown[name] = state
            host.model.show(state)  # type: ignore[attr-defined]
        self._open.set_rows(tuple(self._hosts.values()))

    @property
    def _front(self) -> QObject | None:
        """The view model of the app that is shown."""
        return self._hosts[self.front].model if self.front in self._hosts else None

    @Property(str, notify=spokenChanged)
    def spoken(self) -> str:
        """What somebody in the app that is shown says aloud now."""
        return str(getattr(self._front, "spoken", ""))

    @Slot(bool)
    def setSpeaking(self, going: bool) -> None:
        """The voice says it now, or no more."""
        speaking = getattr(self._front, "setSpeaking", None)
        if speaking is not None:
            speaking(going)

    @Slot()
    def saidAll(self) -> None:
        """The voice was heard to the end."""
        said = getattr(self._front, "saidAll", None)
        if said is not None:
            said()

    @Property(QObject, notify=always)
    def icons(self) -> RowsModel:
        """Every app on the device."""
        return self._icons

    @Property(QObject, notify=always)
    def windows(self) -> RowsModel:
        """The apps that are open, the latest first."""
        return self._windows

    @Property(QObject, notify=always)
    def notices(self) -> RowsModel:
        """What came in, the latest first."""
        return self._notices

    @Property(QObject, notify=always)
    def hosts(self) -> RowsModel:
        """The apps that were opened once, with their view models."""
        return self._open

    @Property(QObject, notify=changed)
    def beside(self) -> QObject | None:
        """The second device, when there is one."""
        return self._beside

    @Property(str, notify=changed)
    def skin(self) -> str:
        """``phone``, ``tablet`` or ``laptop``."""
        return self._state.skin if self._state else "phone"

    @Property(str, notify=changed)
    def phone(self) -> str:
        """``buttons``, ``bar`` or ``round``: how one goes home."""
        return self._state.phone if self._state else "buttons"

    @Property(str, notify=changed)
    def screen(self) -> str:
        """What is shown: one of ``SCREENS``."""
        return self._state.screen if self._state else "home"

    @Property(str, notify=changed)
    def layer(self) -> str:
        """What lies over it: ``panel``, ``power`` or nothing."""
        return self._state.layer if self._state else ""

    @Property(str, notify=changed)
    def front(self) -> str:
        """The app that is shown."""
        return self._state.front if self._state and self._state.screen == "app" else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        """The name of the app that is shown."""
        return self._apps[self.front].title if self.front else ""

    @Property(int, notify=changed)
    def page(self) -> int:
        """Which page of icons is shown."""
        return self._state.page if self._state else 0

    @Property(int, notify=changed)
    def pages(self) -> int:
        """How many pages of icons there are."""
        return self._state.pages if self._state else 1

    @Property(int, notify=changed)
    def typed(self) -> int:
        """How many digits of the code were pressed."""
        return len(self._state.typed) if self._state else 0

    @Property(int, notify=changed)
    def digits(self) -> int:
        """How many digits the code has."""
        return len(self._state.pin) if self._state else 4

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """Is there a short wait because the code did not fit?"""
        return self._state.waiting if self._state else False

    @Property(bool, notify=changed)
    def refused(self) -> bool:
        """Did the last code not fit?"""
        return bool(self._state and self._state.wrong)

    @Property(bool, notify=changed)
    def anyOpen(self) -> bool:
        """Is an app open?"""
        return bool(self._state and self._state.opened)

    @Property(str, notify=changed)
    def banner(self) -> str:
        """The notice that is shown above the app."""
        return self._state.banner if self._state else ""

    @Property(bool, notify=changed)
    def adjustable(self) -> bool:
        """Are there settings on this device that the panel can change?"""
        return bool(self._state and settings(self._state, self._apps))

    @Property(float, notify=changed)
    def brightness(self) -> float:
        """From 0.3 (dark) to 1."""
        return self._display.brightness

    @Property(float, notify=changed)
    def letters(self) -> float:
        """How much larger letters are."""
        return self._display.letters

    @Property(float, notify=changed)
    def volume(self) -> float:
        """From 0 to 1."""
        return self._display.volume

    @Property(str, notify=changed)
    def wifi(self) -> str:
        """The network's name, or nothing."""
        return self._display.wifi

    @Property(int, notify=changed)
    def battery(self) -> int:
        """How full the battery is, as a percentage."""
        return self._display.battery

    @Property("QVariantMap", notify=changed)
    def on(self) -> dict[str, bool]:
        """Which switches of the panel are on."""
        shown = self._display
        return {
            "wifi": shown.wireless,
            "data": shown.data,
            "flight": shown.flight,
            "muted": shown.muted,
            "dark": shown.dark,
        }

    @Slot(str)
    def do(self, name: str) -> None:
        """An act without anything more to say: ``wake``, ``home``, ``back`` …"""
        self._dispatch(Action.of(name))

    @Slot(str, str)
    def openApp(self, act: str, app: str) -> None:
        """An act on an app: ``open-app``, ``hold-icon``, ``switch-to`` or ``close-app``."""
        self._dispatch(Action.of(act, app=app))

    @Slot(str)
    def pressDigit(self, digit: str) -> None:
        """A digit of the code."""
        self._dispatch(Action.of("press-digit", digit=digit))

    @Slot(str)
    def toggle(self, what: str) -> None:
        """A switch or button of the panel."""
        self._dispatch(Action.of("toggle", what=what))

    @Slot(str)
    def openNotice(self, notice: str) -> None:
        """A notice is pressed."""
        self._dispatch(Action.of("open-notice", notice=notice))

    @Slot(str)
    def closeNotice(self, notice: str) -> None:
        """A notice is put away."""
        self._dispatch(Action.of("close-notice", notice=notice))

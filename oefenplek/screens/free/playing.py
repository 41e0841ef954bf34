"""A device that is being played with: acts change it, friends answer a moment later, hands are watched."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import App, Skin
from oefenplek.domain.slips import SLIPS
from oefenplek.ui.device.watch import StageWatch

from .run import Rules, Run
from .services import FreeServices

SKINS: tuple[Skin, ...] = ("phone", "tablet", "laptop")


class Playing(QObject):
    """From choosing a device to putting it away. What is typed stands in the run alone, and goes with it."""

    changed = Signal()
    restarted = Signal()
    """Everything on the device stands as at the beginning, or as before that: lists begin at their top."""

    def __init__(self, parent: QObject, app: App, services: FreeServices) -> None:
        super().__init__(parent)
        if app.free is None:
            raise ValueError(f"{app.name} is not for practising freely")
        self._app, self._services = app, services
        self._rules = Rules(app, app.rules(), app.free(), services.phone)
        self._fresh = 0
        self.run: Run | None = None
        self.model: Any = None
        self.watch = StageWatch(self)
        self.watch.setPersona([value for _, value in services.card])
        self.watch.slipped.connect(self._slipped)

    def choose(self, skin: str) -> bool:
        """Take this device; ``False`` when there is none of that name or one is there already."""
        wanted = next((known for known in SKINS if known == skin), None)
        if wanted is None or self.run is not None:
            return False
        self.model = self._app.view_model()(self, self.act)
        self._begin(self._rules.begin(wanted))
        return True

    def put_away(self) -> QObject | None:
        """No device any more. Its view model comes back, to be let go of when nothing shows it."""
        before: QObject | None = self.model
        self.model = None
        self.forget()
        self.changed.emit()
        return before

    def forget(self) -> None:
        """Nothing goes on by itself any more, and what was done and typed is gone."""
        self.run = None
        self._fresh += 1
        self.watch.release()

    def act(self, action: Action) -> None:
        """Something was done on the device."""
        if self.run is None:
            return
        before, (self.run, answer) = self.run, self._rules.act(self.run, action)
        if self.run is not before:
            self._show()
        if answer is not None:
            told, echo = self._fresh, answer
            QTimer.singleShot(self._services.answers_after, self, lambda: self._deliver(told, echo))

    def idea(self) -> None:
        """Say something to try."""
        if self.run is not None:
            self.run = self._rules.idea(self.run)
            self.changed.emit()

    def begin_again(self) -> None:
        """Everything as at the beginning."""
        if self.run is not None:
            self._begin(self._rules.begin_again(self.run))

    def take_back(self) -> None:
        """Everything as before that."""
        if self.run is not None and self.run.before is not None:
            self._begin(self._rules.take_back(self.run))

    def worded(self) -> str:
        """What is said beside the device, in the words of this moment."""
        if self.run is None:
            return ""
        values = self._rules.own.words(self.run.state)
        return "\n".join(self._services.word(text, values) for text in self.run.said.texts)

    def _begin(self, run: Run) -> None:
        self._fresh += 1
        self.run = run
        self._show()
        self.restarted.emit()

    def _deliver(self, told: int, answer: Mapping[str, Any]) -> None:
        if self.run is not None and told == self._fresh:
            self.run = self._rules.deliver(self.run, answer)
            self._show()

    def _show(self) -> None:
        if self.run is not None:
            self.model.show(self.run.state)
        self.changed.emit()

    @Slot(str)
    def _slipped(self, code: str) -> None:
        if self.run is not None and code in SLIPS:
            self.run = self._rules.slipped(self.run, SLIPS[code])
            self.changed.emit()

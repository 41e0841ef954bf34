"""*Vrij oefenen*: a device without a task, from wherever somebody asked for it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from oefenplek.app.courses import persona
from oefenplek.app.desk import Desk, Roads
from oefenplek.app.local import local_app
from oefenplek.screens.free.services import FreeServices
from oefenplek.screens.free.view_model import FreeViewModel

APP = "device"
"""The app that can be practised with freely today."""
MOMENT, SWIFT = 4000, 50
"""Milliseconds after which somebody answers; hardly any where everything is to go fast."""


class FreePractice(QObject):
    """Nothing that is done here is counted or kept."""

    def __init__(self, desk: Desk, roads: Roads) -> None:
        super().__init__(desk)
        self._desk, self._roads = desk, roads
        self._model: FreeViewModel | None = None

    @property
    def model(self) -> FreeViewModel | None:
        """What is shown, while it is shown."""
        return self._model

    def open(self, back: Callable[[], None]) -> None:
        """Show the choice of devices; ``back`` leads to where it was asked for."""
        desk, parts = self._desk, self._desk.parts
        desk.clear()
        desk.sitting.ensure()
        app = local_app(desk.registry.apps[APP], parts.language.manner)
        card = persona(desk.personas, app.free().persona if app.free else "")
        services = FreeServices(
            reader=parts.reader,
            language=parts.language,
            pointer=desk.pointer,
            name=card.name,
            card=card.rows,
            read_aloud=desk.read_aloud,
            phone=parts.comforts.now.phone,
            answers_after=SWIFT if parts.options.swift else MOMENT,
        )
        self._model = FreeViewModel(self, app, services)
        self._model.backChosen.connect(back)
        self._model.stopChosen.connect(self._roads.stop)
        desk.show("oefenplek.screens.free", "FreeScreen", self._model, self._left)

    def _left(self) -> None:
        if self._model is not None:
            self._model.close()
            self._model = None

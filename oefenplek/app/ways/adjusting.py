"""Adjusting: *Aanpassen* and *Even rust*, over whatever screen somebody is at."""

from PySide6.QtCore import QObject, Slot

from oefenplek.app.desk import Desk
from oefenplek.screens.quickpanel.view_model import QuickPanelViewModel
from oefenplek.screens.rest.view_model import RestViewModel


class Adjusting(QObject):
    """Lays the quick panel or the moment of rest over the screen; the screen stays as it is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._panel: QuickPanelViewModel | None = None
        desk.parts.root.coverChanged.connect(self._cover_changed)
        desk.parts.comforts.changed.connect(self._show)

    def adjust(self) -> None:
        """*Aanpassen*."""
        parts = self._desk.parts
        parts.reader.stop()
        panel = QuickPanelViewModel(
            self,
            parts.reader,
            parts.language,
            parts.comforts.now,
            parts.comforts.own,
            keyboard=parts.root.keyboard is not None,
        )
        panel.chosen.connect(self._use)
        panel.resetChosen.connect(parts.comforts.reset)
        panel.closed.connect(self._desk.uncover)
        self._desk.cover("oefenplek.screens.quickpanel", "QuickPanel", panel)
        self._panel = panel

    def rest(self) -> None:
        """*Even rust*."""
        parts = self._desk.parts
        window = RestViewModel(self, parts.reader, parts.language)
        window.wentOn.connect(self._desk.uncover)
        self._desk.cover("oefenplek.screens.rest", "RestScreen", window)
        window.begin()

    @Slot(dict)
    def _use(self, changes: dict[str, object]) -> None:
        self._desk.parts.comforts.use(**changes)

    @Slot()
    def _cover_changed(self) -> None:
        """Something else lies over the screen now, or nothing."""
        self._panel = None

    @Slot()
    def _show(self) -> None:
        if self._panel is not None:
            self._panel.show(self._desk.parts.comforts.now)

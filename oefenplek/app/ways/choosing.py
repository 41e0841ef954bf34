"""Choosing: the themes, and the lessons behind a door."""

from PySide6.QtCore import QObject, Slot

from oefenplek.app.desk import Desk, Roads
from oefenplek.screens.themes.view_model import ThemesViewModel


class Choosing(QObject):
    """*Help mij kiezen* and the doors."""

    def __init__(self, desk: Desk, roads: Roads) -> None:
        super().__init__(desk)
        self._desk, self._roads = desk, roads
        self._themes: ThemesViewModel | None = None
        self._route = ""
        desk.shelf.changed.connect(self._lessons_known)

    def open_route(self, route: str) -> None:
        """The lessons behind one of the doors; without a name all themes."""
        desk, parts = self._desk, self._desk.parts
        desk.clear()
        themes = ThemesViewModel(self, parts.reader, parts.language, desk.word, desk.read_aloud)
        themes.lessonChosen.connect(self._roads.choose_lesson)
        themes.homeChosen.connect(self._roads.go_home)
        themes.freeChosen.connect(lambda: self._roads.open_free(self._roads.open_themes))
        themes.classChosen.connect(self._roads.open_class_code)
        here = desk.index.for_residents
        themes.show(here.themes, here.lessons, route)
        self._themes, self._route = themes, route
        desk.show("oefenplek.screens.themes", "ThemesScreen", themes, self._left)

    def _left(self) -> None:
        self._themes = None

    @Slot()
    def _lessons_known(self) -> None:
        if self._themes is not None:  # someone was faster than the walk over the files
            here = self._desk.index.for_residents
            self._themes.show(here.themes, here.lessons, self._route)

"""Where the ways through the program can lead to each other."""

from collections.abc import Callable
from typing import Protocol

from oefenplek.domain.player import Course
from oefenplek.ui.printing.sheet import Sheet


class Roads(Protocol):
    """Where one way can lead to; how, is the other way's own business."""

    def open_start(self) -> None:
        """The start screen."""

    def open_themes(self) -> None:
        """All themes."""

    def open_route(self, route: str) -> None:
        """The lessons behind a door."""

    def choose_route(self, route: str) -> None:
        """Somebody chose a door, or all themes (no name): with a new mouse first how that works."""

    def choose_lesson(self, lesson_id: str) -> None:
        """Somebody chose a lesson: with a new mouse first how that works."""

    def open_lesson(self, lesson_id: str, step: str = "", onward: Callable[[], None] | None = None) -> None:
        """A lesson, at its beginning or at a step. ``onward``: what comes after it, instead of *Klaar*."""

    def go_home(self) -> None:
        """To the beginning; whoever sits here is asked first whether to stop."""

    def stop(self) -> None:
        """*Wilt u stoppen?*"""

    def leave(self) -> None:
        """The visit is over."""

    def open_returning(self) -> None:
        """*Ik ben hier al eens geweest*."""

    def open_code(self) -> None:
        """*Ik heb een blad meegenomen*."""

    def welcome(self, person: str) -> None:
        """Someone with an account sits down."""

    def open_waiting(self, *, repeated: bool = False) -> None:
        """What waits for who sits here; ``repeated``: after a repeat."""

    def open_joining(self) -> None:
        """*Wilt u een dier kiezen?*"""

    def open_free(self, back: Callable[[], None]) -> None:
        """*Vrij oefenen*; ``back`` leads to where it was asked for."""

    def show_paper(self, sheet: Sheet, closed: Callable[[], None] | None = None) -> None:
        """A sheet to take home, over the screen: to print, or to take a photo of. ``closed``: what comes then."""

    def show_steps(self, course: Course, closed: Callable[[], None] | None = None) -> None:
        """The steps of a lesson to take home, with pictures where something is done in an app."""

    def open_unlock(self) -> None:
        """The door of volunteer mode: whose PIN is it?"""

    def open_volunteer(self) -> None:
        """The home of volunteer mode; like every screen of it, only behind the door."""

    def open_people(self) -> None:
        """*Bewoners*."""

    def open_person(self, who: str, back: Callable[[], None] | None = None) -> None:
        """One person's page; ``back`` leads to where it was asked for, else it is the list of people."""

    def open_groups(self) -> None:
        """*Groepen*."""

    def open_klas(self) -> None:
        """*Klas*: one lesson for everybody in the room."""

    def open_class_code(self) -> None:
        """Where a learner picks the animal and the number of the beamer."""

    def open_check(self) -> None:
        """*Voor helpers*: ten questions, and what to practise."""

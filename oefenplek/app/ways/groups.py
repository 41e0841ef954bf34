"""*Groepen*: the list, one group with how everybody is doing, and choosing its people and lessons. Behind the door."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from oefenplek.app.desk import Desk, Roads
from oefenplek.domain.overview import GroupOverview, GroupRow, PersonRow, Today
from oefenplek.domain.roles import Capability, may
from oefenplek.domain.text import clean
from oefenplek.screens.group.choose_model import ChooseViewModel
from oefenplek.screens.group.choosing import Lesson, What, lesson_lines, people_lines
from oefenplek.screens.group.view import OVER, in_order
from oefenplek.screens.group.view_model import GroupViewModel
from oefenplek.screens.groups.view_model import GroupsViewModel
from oefenplek.storage.states import Outcome
from oefenplek.ui.printing.overview import group_sheet

from .behind import Behind, today
from .on_shelf import shelf_of, title

Way = Callable[[str], None]
"""Opens something of a group, by its id."""


class Groups(QObject):
    """The list of groups, and the way to each."""

    def __init__(self, desk: Desk, roads: Roads) -> None:
        super().__init__(desk)
        self._desk, self._roads, self._behind = desk, roads, Behind(desk, roads)
        self._choosing = ChoosingForGroup(desk, roads, self.open_group)

    @Slot()
    def open(self) -> None:
        """All groups, and today in counts."""
        self._open("")

    def _open(self, sentence: str, whose: GroupRow | None = None) -> None:
        desk = self._desk
        if desk.session.by is None:
            self._roads.open_start()
            return
        desk.clear()
        model = GroupsViewModel(self, desk.parts.language)
        model.groupChosen.connect(self.open_group)
        model.named.connect(lambda name: self._make(model, name))
        model.renamed.connect(lambda group, name: self._rename(model, group, name))
        model.backChosen.connect(self._roads.open_volunteer)
        model.closed.connect(desk.session.close)
        model.tell(sentence)
        if whose is not None:
            model.rename(whose)
        desk.show("oefenplek.screens.groups", "GroupsScreen", model)
        day = today()

        def tell(outcome: Outcome[tuple[tuple[GroupRow, ...], Today]]) -> None:
            if outcome.value is not None:
                model.show(*outcome.value)
            else:
                model.tell(outcome.sentence)

        self._behind.look(lambda reader: (reader.groups(), reader.today(day)), tell)

    def _make(self, model: GroupsViewModel, name: str) -> None:
        def tell(outcome: Outcome[str]) -> None:
            if outcome.value is not None:
                self.open_group(outcome.value)
            else:
                model.tell(outcome.sentence)

        self._behind.act(lambda by, done: self._desk.keeping.make_group(by, name, done), tell)

    def _rename(self, model: GroupsViewModel, group: str, name: str) -> None:
        def tell(outcome: Outcome[None]) -> None:
            if outcome.ok:
                self.open_group(group)
            else:
                model.tell(outcome.sentence)

        self._behind.act(lambda by, done: self._desk.keeping.name_group(by, group, name, done), tell)

    @Slot(str)
    def open_group(self, group: str) -> None:
        """How everybody in a group is doing."""
        self._desk.choose()

        def tell(outcome: Outcome[GroupOverview | None]) -> None:
            if outcome.value is not None:
                self._show(outcome.value)
            else:
                self._open(outcome.sentence or OVER)

        self._behind.look(lambda reader: reader.group(group), tell)

    def _show(self, overview: GroupOverview) -> None:
        desk, by, group = self._desk, self._desk.session.by, overview.row.id
        if by is None:
            return
        desk.clear()
        model = GroupViewModel(self, desk.parts.language, prints=may(by.role, Capability.PRINT_NAMES))
        model.personChosen.connect(lambda who: self._roads.open_person(who, lambda: self.open_group(group)))
        model.peopleChosen.connect(lambda: self._choosing.open(group, "people"))
        model.lessonsChosen.connect(lambda: self._choosing.open(group, "lessons"))
        model.printChosen.connect(lambda: self._print(overview))
        model.nameChosen.connect(lambda: self._open("", overview.row))
        model.endChosen.connect(lambda: self._end(model, group))
        model.backChosen.connect(self.open)
        model.closed.connect(desk.session.close)
        model.show(overview, {lesson: title(desk, lesson) for lesson in overview.row.lessons})
        desk.show("oefenplek.screens.group", "GroupScreen", model)

    def _print(self, overview: GroupOverview) -> None:
        desk, row = self._desk, overview.row
        language = desk.parts.language
        lessons = [(lesson, title(desk, lesson)) for lesson in row.lessons]
        people = in_order(overview.members, language.code, language.translate)
        sheet = group_sheet(clean(row.name), people, lessons, overview.statuses, language.translate, language.code)
        self._roads.show_paper(sheet)

    def _end(self, model: GroupViewModel, group: str) -> None:
        def tell(outcome: Outcome[None]) -> None:
            if outcome.ok:
                self.open()
            else:
                model.tell(outcome.sentence)

        self._behind.act(lambda by, done: self._desk.keeping.end_group(by, group, done), tell)


class ChoosingForGroup(QObject):
    """Who is in a group, and which lessons lie ready for it; each press is kept at once."""

    def __init__(self, desk: Desk, roads: Roads, back: Way) -> None:
        super().__init__(desk)
        self._desk, self._behind, self._back = desk, Behind(desk, roads), back

    def open(self, group: str, what: What) -> None:
        """Choose people or lessons."""
        self._look(group, lambda overview, people: self._show(overview, people, what))

    def _look(self, group: str, done: Callable[[GroupOverview, tuple[PersonRow, ...]], None]) -> None:
        def tell(outcome: Outcome[tuple[GroupOverview | None, tuple[PersonRow, ...]]]) -> None:
            overview, people = outcome.value or (None, ())
            if overview is not None:
                done(overview, people)
            else:
                self._back(group)  # which says that it is over

        self._behind.look(lambda reader: (reader.group(group), reader.people()), tell)

    def _show(self, overview: GroupOverview, people: tuple[PersonRow, ...], what: What) -> None:
        desk, group = self._desk, overview.row.id
        desk.clear()
        model = ChooseViewModel(self, desk.parts.language, what, clean(overview.row.name))
        model.wanted.connect(lambda key, wanted: self._change(model, group, key, wanted))
        model.backChosen.connect(lambda: self._back(group))
        model.closed.connect(desk.session.close)
        self._fill(model, overview, people)
        desk.show("oefenplek.screens.group", "ChooseScreen", model)

    def _fill(self, model: ChooseViewModel, overview: GroupOverview, people: tuple[PersonRow, ...]) -> None:
        desk = self._desk
        language = desk.parts.language
        members, ready = frozenset(row.id for row in overview.members), frozenset(overview.row.lessons)
        if model.what == "people":
            model.show(lambda: people_lines(people, members, language.code, language.translate))
        else:
            model.show(lambda: lesson_lines(lessons_of(desk), ready, language.translate))

    def _change(self, model: ChooseViewModel, group: str, key: str, wanted: bool) -> None:
        keeping = self._desk.keeping

        def tell(outcome: Outcome[None]) -> None:
            model.tell("" if outcome.ok else outcome.sentence)
            self._look(group, lambda overview, people: self._fill(model, overview, people))

        if model.what == "lessons":
            self._behind.act(lambda by, done: keeping.group_lesson(by, group, key, wanted, done), tell)
        elif wanted:
            self._behind.act(lambda by, done: keeping.join_group(by, group, key, done), tell)
        else:
            self._behind.act(lambda by, done: keeping.leave_group(by, group, key, done), tell)


def lessons_of(desk: Desk) -> tuple[Lesson, ...]:
    """The lessons that can be put ready: none that tells too much about a person."""
    shelf = shelf_of(desk)
    themes = {theme.id: theme.title for theme in shelf.themes}
    return tuple(Lesson(each.id, each.title, themes.get(each.theme, ""), each.icon) for each in shelf.lessons)

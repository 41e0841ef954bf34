"""*Groepen*: with some, with none, and the name of a new one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from oefenplek.domain.overview import GroupRow, Today
from oefenplek.screens.groups.view_model import GroupsViewModel
from tests.screens import samples

from .screens_of import Factory, Scenery

GROUPS = (
    GroupRow("g1", "Dinsdagmiddag", 8, ("c01-mailadres", "c02-mail-lezen", "d04-nepmail")),
    GroupRow("g2", "Taalcafé en telefoon, elke woensdagmorgen", 1, ("a07-startscherm",)),
    GroupRow("g3", "حاسوب للجميع"),
)
TODAY = Today(guests=5, known=3, lessons=7, referred=1)


def groups(owner: QObject, rows: Sequence[GroupRow] = GROUPS, today: Today = TODAY) -> GroupsViewModel:
    """The list of these groups."""
    made = GroupsViewModel(owner, samples.language(owner))
    made.show(rows, today)
    return made


def _shown(rows: Sequence[GroupRow], owner: QObject) -> Scenery:
    return Scenery("oefenplek.screens.groups", "GroupsScreen", {"viewModel": groups(owner, rows)})


def _naming(owner: QObject) -> Scenery:
    made = groups(owner)
    made.makeNew()
    made.make("dinsdagmiddag ")
    assert made.sentence
    return Scenery("oefenplek.screens.groups", "GroupsScreen", {"viewModel": made})


def _renaming(owner: QObject) -> Scenery:
    made = groups(owner)
    made.rename(GROUPS[0])
    return Scenery("oefenplek.screens.groups", "GroupsScreen", {"viewModel": made})


GROUPS_SCREENS: list[tuple[str, Factory]] = [
    ("groups/some", partial(_shown, GROUPS)),
    ("groups/many", partial(_shown, [GroupRow(f"g{n}", f"Cursus {n}", n, ()) for n in range(60)])),
    ("groups/none", partial(_shown, ())),
    ("groups/new", _naming),
    ("groups/name", _renaming),
]

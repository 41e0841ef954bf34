"""The table ``group_name``, and whether those whom a group is about are there. Who is in it follows from the log."""

from sqlalchemy import select

from oefenplek.domain.people import shown_on_page

from . import people, sealed
from .ledger import Ledger
from .people import tidy_name
from .prepared import Prepared, drop, put
from .states import NO_GROUP, NO_NAME, NO_PERSON, PRIVATE, SentenceError
from .tables import group_name

_PUT, _DROP = put(group_name), drop(group_name, "group")
_ALL = Prepared(select(group_name.c.group, group_name.c.name))


def set_name(ledger: Ledger, group: str, name: str) -> None:
    """Call a group something."""
    if not (kept := tidy_name(name)):
        raise SentenceError(NO_NAME)
    must_be(ledger, group)
    _PUT.run(ledger.driver, sealed.row({"group": group, "name": kept}))


def forget_name(ledger: Ledger, group: str) -> None:
    """A group that is over has no name any more."""
    _DROP.run(ledger.driver, {"group": group})


def names(ledger: Ledger) -> dict[str, str]:
    """What the groups are called."""
    return dict(_ALL.each(ledger.driver))


def must_be(ledger: Ledger, group: str) -> None:
    """Is there such a group?"""
    if not ledger.projections.has_group(group):
        raise SentenceError(NO_GROUP)


def must_be_there(ledger: Ledger, who: str) -> None:
    """Is there such a person?"""
    if people.by_id(ledger, who) is None:
        raise SentenceError(NO_PERSON)


def must_be_shown(what: str) -> None:
    """May helpers have to do with this lesson?"""
    if not shown_on_page(what):
        raise SentenceError(PRIVATE)

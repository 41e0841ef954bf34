"""Counts tries with a code and lets wait; in the time the app was seen running, so no clock helps a guesser.

The counters only grow: the tries there ever were, and how many there were at the last right one.
"""

import math
from collections.abc import Callable, Mapping
from typing import TypeVar

from sqlalchemy import select

from oefenplek.domain.people import wait_after

from .ledger import Ledger
from .prepared import Driver, Prepared, drop, find, put
from .tables import throttle

Found = TypeVar("Found")
Result = TypeVar("Result")
Counts = Mapping[str, tuple[int, int]]
_ALL = Prepared(select(throttle))
_TRIES, _PUT_TRIES, _NO_TRIES = find(throttle, "subject"), put(throttle), drop(throttle, "subject")


class Doorkeeper:
    """Lets somebody try, or wait. A subject is what is guarded: a person's code, the volunteers' door."""

    def __init__(self, uptime: Callable[[], float]) -> None:
        self._uptime = uptime
        self._started = uptime()
        self._last: dict[str, float] = {}

    def attempt(
        self,
        ledger: Ledger,
        subjects: tuple[str, ...],
        look: Callable[[Ledger], Found | None],
        won: Callable[[Ledger, Found], Result],
    ) -> tuple[Result | None, int]:
        """Try once: ``look`` gives what the code opens, ``won`` is done when it was right; and the seconds to wait.

        The try is counted, and on the disk, before the code is looked at.
        """
        counts = ledger.read(lambda open_: {subject: _count(open_.driver, subject) for subject in subjects})
        if (wait := max(self._wait(subject, *count) for subject, count in counts.items())) > 0:
            return None, wait
        tried = {subject: (total + 1, at_success) for subject, (total, at_success) in counts.items()}
        ledger.write(lambda open_: _keep(open_.driver, tried))
        for subject in subjects:
            self._last[subject] = self._uptime()
        found = ledger.read(look)
        if found is None:
            return None, max(wait_after(total - at_success) for total, at_success in tried.values())

        def win(open_: Ledger) -> Result:
            _keep(open_.driver, {subject: (total, total) for subject, (total, _) in tried.items()})
            return won(open_, found)

        return ledger.write(win), 0

    def _wait(self, subject: str, total: int, at_success: int) -> int:
        """After a restart the whole wait begins again: how long the app was away cannot be known."""
        since = self._uptime() - self._last.get(subject, self._started)
        return max(0, math.ceil(wait_after(total - at_success) - since))


def forget(connection: Driver, subject: str) -> None:
    """There is nothing to guard any more."""
    _NO_TRIES.run(connection, {"subject": subject})


def counts(connection: Driver) -> Counts:
    """All counters there are."""
    return {subject: (total, at_success) for subject, total, at_success in _ALL.each(connection)}


def carry(connection: Driver, from_elsewhere: Counts) -> None:
    """Go on counting where somebody else stopped: a counter is never put back."""
    here = counts(connection)
    known = {subject: here.get(subject, (0, 0)) for subject in from_elsewhere}
    _keep(connection, {subject: count for subject, count in from_elsewhere.items() if count > known[subject]})


def _count(connection: Driver, subject: str) -> tuple[int, int]:
    row = _TRIES.one(connection, {"subject": subject})
    return (int(row[1]), int(row[2])) if row else (0, 0)


def _keep(connection: Driver, counts: Counts) -> None:
    for subject, (total, at_success) in counts.items():
        _PUT_TRIES.run(connection, {"subject": subject, "tries": total, "at_success": at_success})

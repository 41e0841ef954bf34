"""The weekly comparison of progress with the log; a long log is gone through piece by piece, when there is a moment."""

from datetime import datetime
from itertools import islice

from oefenplek.domain.fold import Rows, follow

from . import checks
from .ledger import Ledger

AT_ONCE = 50_000
"""A log of so many events is gone through while opening: half a second."""
PIECE = 2_000


class Comparing:
    """Goes through the log of an open database, and at its end mends what is not as it says."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._entries = ledger.log.entries()
        self._rows = Rows()

    def go_on(self, now: datetime, most: int = PIECE) -> bool:
        """Go through one more piece; true when all was done."""
        piece = list(islice(self._entries, most))
        follow(self._rows, piece)
        if len(piece) == most:
            return False

        def finish(open_: Ledger) -> None:
            checks.mend(self._rows, open_.projections)
            checks.note_done(open_.driver, now)

        self._ledger.write(finish)
        return True

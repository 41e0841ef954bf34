"""The copies of the open database: when a backup is made, and when whoever was erased is taken out of all of them."""

from contextlib import suppress
from pathlib import Path

from . import backup, scrub
from .clock import Clock
from .ledger import Ledger
from .states import NO_COPY, Outcome
from .trouble import DATABASE_ERRORS

_GOES_WRONG = (*DATABASE_ERRORS, OSError, backup.NotGoodError)


class Copies:
    """Sees to the backups of one data folder; all is measured in uptime."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._folder, self._clock = folder, clock
        self._backed_up_at = clock.uptime()
        self._backed_up_seq = 0
        self._scrubbed_at = clock.uptime() - backup.EVERY

    def opened(self, ledger: Ledger) -> None:
        """What is open now is what there was: nothing changed yet."""
        self._backed_up_seq = ledger.log.head.seq

    def idle(self, ledger: Ledger, *, room: bool) -> None:
        """What is due while nobody asks for anything. Rewriting copies that did not work out is tried again later."""
        if self._clock.uptime() - self._scrubbed_at >= backup.EVERY:
            self.scrub(ledger)
        due = self._clock.uptime() - self._backed_up_at >= backup.EVERY
        if due and room and ledger.log.head.seq != self._backed_up_seq:
            self.back_up(ledger)

    def back_up(self, ledger: Ledger) -> Outcome[None]:
        """Make a backup now; a copy that does not work out changes nothing."""
        self._backed_up_at = self._clock.uptime()
        now = self._clock.now()
        try:
            backup.make(ledger.driver, self._folder, now)
        except _GOES_WRONG:
            return Outcome(sentence=NO_COPY)
        self._backed_up_seq = ledger.log.head.seq
        backup.thin(self._folder, now)
        return Outcome()

    def scrub(self, ledger: Ledger) -> None:
        """Take whoever was erased out of every copy, when that is still to be done."""
        if not scrub.is_due(ledger):
            return
        self._scrubbed_at = self._clock.uptime()
        with suppress(*_GOES_WRONG):
            scrub.scrub(ledger, self._folder, self._clock.now())

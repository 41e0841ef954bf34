"""The clock that storage is given: a wall clock that may be wrong, and an uptime that never runs backwards."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What tells the time."""

    def now(self) -> datetime:
        """Local time with its offset. Shown and kept, never trusted for order or for waiting."""

    def uptime(self) -> float:
        """Seconds that only ever grow while the app runs."""


class SystemClock:
    """The clock of this machine."""

    def now(self) -> datetime:
        """Local time with its offset."""
        return datetime.now(UTC).astimezone()

    def uptime(self) -> float:
        """Seconds of the machine's monotonic clock."""
        return time.monotonic()

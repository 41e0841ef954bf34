"""A really full disk: a small tmpfs that runs full while people practise. Needs root; not part of the suite.

``python -m tests.storage.campaign_full_disk [ROUNDS]`` mounts one and fills it: the spare room is given up and
recording goes on, also after a start on the full disk; filled again, it is said and nothing is called kept that is not;
with room again, saving comes back. Ends 0 only if every acknowledged event is in the log.
"""

import random
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from oefenplek.domain.log import VisitStarted
from oefenplek.storage.states import Status
from oefenplek.storage.work import TRY_AGAIN

from .support import FakeClock, Sure, facts, opened

SIZE = "80m"
SPARE = 16 * 1024 * 1024
FIRST_SPARE_ROOM = 15.0


class Full:
    """A disk that can be filled to its last byte, and a store that practises on it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.clock = folder, FakeClock()
        self.told: list[str] = []
        self.refused = 0
        self.sure = self.start()

    def start(self) -> Sure:
        """Start the store."""
        return Sure(self.folder / "data", self.clock, SPARE)

    def fill(self, name: str) -> None:
        """Take all the room there is."""
        with suppress(OSError), (self.folder / name).open("wb") as file:
            while True:
                file.write(bytes(1 << 12))
                file.flush()

    def practise(self, visits: int) -> int:
        """Practise; how many events were refused."""
        before = self.refused
        for _ in range(visits):
            for fact in facts(self.sure.store.new_visit()):
                outcome = self.sure.record(fact)
                self.told.extend([outcome.value] if outcome.value else [])
                self.refused += not outcome.ok
        return self.refused - before

    def spare_room(self) -> None:
        """Wait until the store has laid down its spare room."""
        end = time.monotonic() + FIRST_SPARE_ROOM
        while not (self.folder / "data" / "spare-room").exists():
            assert time.monotonic() < end, "no spare room"
            time.sleep(0.05)


def one_round(folder: Path, dice: random.Random) -> tuple[int, int, int]:
    """Run the disk full twice and make room: acknowledged, refused, lost."""
    disk = Full(folder)
    disk.practise(dice.randrange(1, 6))
    disk.spare_room()
    disk.fill("first")
    if dice.random() < 0.5:
        disk.sure.store.close()
        disk.sure = disk.start()
    assert disk.practise(dice.randrange(30, 60)) == 0, "recording stopped although there was spare room"
    assert disk.sure.store.state.saves
    assert disk.sure.store.state.tight
    disk.fill("second")
    assert disk.practise(60) > 0, "the disk was never full"
    assert not disk.sure.store.state.saves
    disk.sure.store.close()
    disk.sure = disk.start()
    assert disk.sure.status in (Status.READY, Status.READ_ONLY), "did not start on a full disk"
    assert disk.sure.ask(lambda r: r.finished_on("2026-05-04")) > 0
    (folder / "second").unlink()
    disk.clock.forward(TRY_AGAIN)
    assert disk.sure.record(VisitStarted(disk.sure.store.new_visit())).ok, "saving did not come back"
    disk.sure.store.close()
    (folder / "first").unlink()
    ledger = opened(folder / "data", disk.clock)
    kept = {row[0] for row in ledger.driver.execute("SELECT id FROM event").fetchall()}
    assert ledger.log.broken() == []
    ledger.close()
    return len(disk.told), disk.refused, len(set(disk.told) - kept)


def main(rounds: str = "20") -> int:
    """Run the rounds; 0 when nothing was lost."""
    dice, lost = random.Random(4), 0  # noqa: S311 - dice, no secret
    for number in range(int(rounds)):
        with tempfile.TemporaryDirectory() as name:
            subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", name], check=True)
            try:
                told, refused, gone = one_round(Path(name), dice)
            finally:
                subprocess.run(["umount", name], check=True)
        lost += gone
        sys.stdout.write(f"round {number + 1}: {told} kept, {refused} refused, {gone} lost\n")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))

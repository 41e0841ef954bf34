"""One Oefenplek per data folder: the second start is told kindly and hurts nothing."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from oefenplek.domain.log import VisitStarted
from oefenplek.storage.instance import Instance
from oefenplek.storage.states import ELSEWHERE, Outcome, Status

from .support import Sure

_HOLD = """
import sys, time
from pathlib import Path
from oefenplek.storage.instance import Instance
print(Instance(Path(sys.argv[1])).claim(), flush=True)
time.sleep(60)
"""


def test_a_second_start_is_told_kindly(start: Callable[[], Sure]) -> None:
    """It saves nothing and says why; the first goes on."""
    first, second = start(), start()
    assert second.status is Status.ELSEWHERE
    visit = second.store.new_visit()
    assert second.record(VisitStarted(visit)) == Outcome(sentence=ELSEWHERE)
    assert second.wait(lambda done: second.store.ask(lambda r: r.open_visit(), done)).sentence == ELSEWHERE
    assert first.record(VisitStarted(visit)).ok


def test_another_process_holds_the_folder_until_it_dies(tmp_path: Path) -> None:
    """However it dies: nothing has to be cleaned up by hand."""
    holder = subprocess.Popen([sys.executable, "-c", _HOLD, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    with holder.stdout:
        assert holder.stdout.readline() == "True\n"
        here = Instance(tmp_path)
        assert not here.claim()
        os.kill(holder.pid, signal.SIGKILL)
        holder.wait()
        assert here.claim()
        assert here.claim(), "the same claim twice is one claim"
        here.release()


def test_a_claim_can_be_given_back(tmp_path: Path) -> None:
    """And taken by another."""
    first, second = Instance(tmp_path), Instance(tmp_path)
    assert first.claim()
    assert not second.claim()
    first.release()
    assert second.claim()
    second.release()

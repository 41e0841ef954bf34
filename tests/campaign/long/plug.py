"""Pulling the plug: a process of ours that prints is killed at some moment."""

import subprocess
import sys
import threading
from pathlib import Path

ROOT = Path(__file__).parents[3]


def killed(module: str, *arguments: str, after: int, seconds: float) -> list[str]:
    """Run a module and kill it (``kill -9``) so many seconds after so many lines; the lines it printed.

    A last line without its end was cut off while it was printed: nobody has read it.
    """
    command = [sys.executable, "-m", module, *arguments]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(after)]
        timer = threading.Timer(seconds, process.kill)
        timer.start()
        lines += process.stdout.readlines()
        timer.cancel()
    assert process.returncode == -9, lines
    return [line.strip() for line in lines if line.endswith("\n")]

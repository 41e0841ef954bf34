"""Long walks through every simulated app: the suite's own, each thousands of acts from each start.

``python -m tests.campaign.walks ACTS``.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SIMULATED = ROOT / "tests" / "simulated"


def walks() -> list[str]:
    """The tests that walk, by file: they are as long as is asked for."""
    return sorted(str(file) for file in SIMULATED.glob("*/test_*.py") if "walks import acts" in file.read_text("utf-8"))


def main(acts: str) -> int:
    """Walk; the last line that is printed says how it ended."""
    command = [sys.executable, "-m", "pytest", "-q", "-k", "walk or acts", *walks()]
    return subprocess.run(command, cwd=ROOT, env={**os.environ, "OEFENPLEK_ACTS": acts}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

"""Starts a person who does a whole lesson in one way alone (``alone``), on a virtual screen of their own."""

import subprocess
import sys
import tempfile
from pathlib import Path

from .screen import ROOT, CampaignError, virtual_screen

LONGEST = 300


def check(way: str) -> str:
    """Let it be done; returns what the person says of it."""
    with tempfile.TemporaryDirectory() as folder, virtual_screen(Path(folder)) as screen:
        done = subprocess.run(
            [sys.executable, "-m", "tests.campaign.alone", way],
            cwd=ROOT,
            env=screen.surroundings,
            capture_output=True,
            text=True,
            check=False,
            timeout=LONGEST,
        )
    if done.returncode or done.stderr.strip():
        raise CampaignError(f"{way}: {done.stderr.strip() or 'no word'}")
    return done.stdout.strip()

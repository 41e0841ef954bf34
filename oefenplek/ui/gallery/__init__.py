"""Every control of the kit in every state, to look at: on the screen, or as pictures in a folder."""

from pathlib import Path


def run_gallery(out: Path | None = None) -> int:
    """Show the gallery in a window; with ``out``, write its pictures there instead. Returns the exit code."""
    from oefenplek.ui.gallery.run import run

    return run(out)

"""Setting this device otherwise: written whole, and then it holds."""

from typing import Any

from oefenplek.domain.marks import N_
from oefenplek.storage.settings_file import load, save

from .desk import Desk

NOT_KEPT = N_("Dit kan nu niet bewaard worden. Probeer het later nog een keer.")


def keep_settings(desk: Desk, **changes: Any) -> str:
    """Change what is named. Gives the sentence that says why not; empty when it stands on the disk."""
    folder = desk.parts.folders.config
    try:
        # What stands in the file counts, not what was read at the start: it may have been calibrated meanwhile.
        save(folder, load(folder).settings._replace(**changes))
    except OSError:
        return NOT_KEPT
    desk.use_settings(desk.parts.settings._replace(**changes))
    return ""

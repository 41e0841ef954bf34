"""Work beside the screens, on a thread of its own."""

import threading
from collections.abc import Callable


def beside(work: Callable[[], None]) -> None:
    """Do this; a printer or a stick that never answers must not keep Oefenplek from closing."""
    threading.Thread(target=lambda: _told(work), name="paper", daemon=True).start()


def _told(work: Callable[[], None]) -> None:
    try:
        work()
    except RuntimeError:  # Oefenplek was closed meanwhile: nobody is there to be told
        return

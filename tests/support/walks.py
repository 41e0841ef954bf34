"""How long the walks are on which anybody does anything in a simulated app.

The suite walks far enough to meet every screen; ``OEFENPLEK_ACTS`` walks further, as the campaign does.
"""

import os


def acts(enough: int) -> int:
    """So many acts from each start, or more."""
    return max(enough, int(os.environ.get("OEFENPLEK_ACTS", "0")))

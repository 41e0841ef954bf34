"""A wait in calm words: about how long, never a countdown."""

from oefenplek.domain.marks import N_

_WAITS = (
    (30, N_("Over een halve minuut kunt u het weer proberen.")),
    (60, N_("Over ongeveer een minuut kunt u het weer proberen.")),
    (120, N_("Over ongeveer twee minuten kunt u het weer proberen.")),
    (300, N_("Over ongeveer vijf minuten kunt u het weer proberen.")),
    (600, N_("Over ongeveer tien minuten kunt u het weer proberen.")),
)
_LONGEST = N_("Over ongeveer een kwartier kunt u het weer proberen.")


def wait_words(seconds: int) -> str:
    """About how long it takes until the next try."""
    return next((text for most, text in _WAITS if seconds <= most), _LONGEST)

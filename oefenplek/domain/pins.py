"""What somebody is told who chooses a PIN that others would try first."""

from .marks import N_
from .roles import is_easy

EASY = N_("Deze pincode is makkelijk te raden. Kies zes andere cijfers.")
A_DAY = N_("Dit lijkt op een geboortedag. Die kennen anderen ook. Kies zes andere cijfers.")
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def objection(pin: str) -> str:
    """Why these six digits are better not a PIN, as a kind sentence; empty when they are fine."""
    if is_easy(pin):
        return EASY
    return A_DAY if looks_like_a_day(pin) else ""


def looks_like_a_day(pin: str) -> bool:
    """Can this be read as a day: 140352, 520314, or a year with two more digits, such as 195214?"""
    first, middle, last = int(pin[:2]), int(pin[2:4]), int(pin[4:])
    return _is_day(first, middle) or _is_day(last, middle) or first in (19, 20)


def _is_day(day: int, month: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= _DAYS[month - 1]

"""Typing on the keyboard on the screen, as a finger does: every sign by a press on its key."""

from .hands import Hands, NotThere

SPECIAL = {" ": "key/space", "\n": "key/enter", "\b": "key/backspace"}
PAGES = ("key/letters", "key/accents", "key/signs")
"""Where to look for a sign that is not on the page in sight: on another one."""


def type_on_screen(hands: Hands, text: str) -> None:
    """Type into the field that has the focus. The keyboard has to be there; ``\\b`` takes a letter away."""
    for sign in text:
        press_sign(hands, sign)


def press_sign(hands: Hands, sign: str) -> None:
    """Press the key of one sign: with Shift for a capital, on another page if it is not on this one."""
    place = SPECIAL.get(sign) or f"key/{sign.lower()}"
    if not hands.sees(place):
        _turn_to(hands, place)
    if sign.isupper():
        hands.press("key/shift")
    hands.press(place)


def _turn_to(hands: Hands, place: str) -> None:
    for page in PAGES:
        if hands.sees(page):
            hands.press(page)
            hands.wait(lambda: hands.sees(place), 0.5)
        if hands.sees(place):
            return
    raise NotThere(place)

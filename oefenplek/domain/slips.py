"""Slips: mistakes of hand, eye and habit that can happen in any simulated app, recognised from what was done.

Everything here is a pure function of what was measured; who measures passes the times in. Lengths are millimetres on
the screen, times milliseconds or seconds, as the names say.

An act that worked is never a slip: who presses *Versturen* for two seconds and sends the mail has sent the mail.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import takewhile
from math import hypot
from operator import eq
from typing import Literal

from .marks import N_
from .text import Pointer

Hidden = Literal["", "below", "above"]
"""Where a place is that cannot be seen; empty when it can."""

SLIPS: Mapping[str, str] = {
    "X01": N_("[Tik] eerst in het witte vak. Ziet u een streepje? Dan kunt u typen."),
    "X02": N_("Eén keer [tikken] is genoeg."),
    "X03": N_("Klik hier twee keer snel."),
    "X03-touch": N_("Tik hier twee keer snel."),
    "X04": N_("Bijna. Houd de muis stil en klik twee keer snel."),
    "X04-touch": N_("Bijna. Tik twee keer snel op dezelfde plek."),
    "X05": N_("De muis bewoog mee. Houd de muis stil en klik nog eens."),
    "X06-left": N_("Bijna. Een klein stukje naar links."),
    "X06-right": N_("Bijna. Een klein stukje naar rechts."),
    "X06-up": N_("Bijna. Een klein stukje naar boven."),
    "X06-down": N_("Bijna. Een klein stukje naar beneden."),
    "X07": N_("Tik kort. Haal uw vinger meteen weg."),
    "X07-mouse": N_("Klik kort. Laat de muisknop meteen los."),
    "X08": N_("Vegen is hier niet nodig. Tik één keer."),
    "X09": N_("Dat was de rechterknop. Klik ergens anders. Het lijstje gaat dan weg."),
    "X10-touch": N_("Er staat nog meer. Veeg met uw vinger naar boven."),
    "X10-mouse": N_("Er staat nog meer. Draai het wieltje naar u toe."),
    "X10-touch-up": N_("Er staat nog meer. Veeg met uw vinger naar beneden."),
    "X10-mouse-up": N_("Er staat nog meer. Draai het wieltje van u af."),
    "X11": N_("U bent bijna klaar. [Tik] nu op {knop}."),
    "X12": N_("Wacht even. Het rondje draait. Het toestel is bezig."),
    "X14": N_("Bijna goed. Kijk naar hoofdletters en spaties."),
    "X15": N_("Het venster is dicht. Het gaat nu weer open. Wilt u één scherm terug? Kies Terug."),
    "X17": N_("Lees eerst wat er staat. Of kies Voorlezen."),
    "X18": N_("Kijk bij het vak. Daar staat nu: {melding}"),
    "X19-buttons": N_("[Tik] op het rondje onderaan. Dan ziet u alle apps."),
    "X19-bar": N_("Veeg van onder naar boven. Dan ziet u alle apps."),
    "X19-round": N_("Druk op de ronde knop. Dan ziet u alle apps."),
    "X19-laptop": N_("Kijk onderaan. [Tik] op het plaatje van de app."),
    "X21": N_("Wacht. Typ hier niet uw eigen gegevens. Gebruik het briefje van Ria."),
    "X22": N_("Deze toets haalt de letter links van het streepje weg."),
}
"""Code → its first sentence. A code may have a variant behind a hyphen; :func:`family` gives the code itself.

A word that is asked about (X20) has no sentence here: the lesson's own word card answers.
"""


def family(code: str) -> str:
    """The code without its variant, as it is kept: ``X06`` for ``X06-left``."""
    return code.split("-", 1)[0]


@dataclass(frozen=True, slots=True)
class Spot:
    """A point on the screen."""

    x: float
    y: float

    def to(self, other: "Spot") -> float:
        """The distance to another point."""
        return hypot(self.x - other.x, self.y - other.y)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the screen."""

    left: float
    top: float
    right: float
    bottom: float

    def beside(self, spot: Spot) -> tuple[float, float]:
        """How far the point has to move, right and down, to be in the box; nothing when it is in it."""
        across = max(self.left - spot.x, 0.0) - max(spot.x - self.right, 0.0)
        down = max(self.top - spot.y, 0.0) - max(spot.y - self.bottom, 0.0)
        return across, down

    def away(self, spot: Spot) -> float:
        """The distance from the point to the box."""
        return hypot(*self.beside(spot))


@dataclass(frozen=True, slots=True)
class Gesture:
    """One press of a finger or a mouse button, from down to up, and what it did in the app."""

    start: Spot
    end: Spot
    held_ms: float
    pointer: Pointer = "touch"
    button: Literal["left", "right", "other"] = "left"
    on: Literal["", "button", "field"] = ""
    """What it began on."""
    did: Literal["", "tap", "hold", "double"] = ""
    """What the app made of it; empty: nothing was activated."""
    scrolls: bool = False
    """It scrolled, or began on something that scrolls the way it went."""
    again: bool = False
    """It was the second of two; see :func:`is_again`."""
    twice: str = ""
    """The place it was on, when that opens by two quick clicks."""
    at_ms: float = 0
    """When it ended."""

    @property
    def moved(self) -> float:
        """How far apart down and up were."""
        return self.start.to(self.end)


@dataclass(frozen=True, slots=True)
class Limits:
    """From where on something counts as a slip."""

    guided: bool = True
    """In guided steps a near miss counts; elsewhere it is named."""
    near_mm: float = 4.0
    drag_mm: float = 2.6
    swipe_mm: float = 8.0
    hold_ms: float = 600.0
    again_ms: float = 500.0
    again_mm: float = 6.0
    unscrolled_s: float = 20.0
    still_s: float = 15.0
    unread_ms: float = 1500.0
    twice_ms: float = 1500.0
    """A second click later than this belongs to a new attempt."""
    waits_ms: float = 2500.0
    busy_presses: int = 3
    lost_s: float = 15.0


@dataclass(frozen=True, slots=True)
class Slip:
    """A recognised slip; ``counts`` means: it is accepted as if it had hit, and nothing is said."""

    code: str
    counts: bool = False


def is_again(since_ms: float | None, apart_mm: float, limits: Limits) -> bool:
    """X02, told at the second press: so soon after an activation, on the same place? Then it is not passed on."""
    return since_ms is not None and 0 <= since_ms < limits.again_ms and apart_mm <= limits.again_mm


def recognise(gesture: Gesture, target: Box | None, limits: Limits, *, hold_wanted: bool = False) -> Slip | None:
    """Name what went wrong with a gesture, if anything; ``target`` is where the next act is done."""
    if gesture.again:
        return Slip("X02")
    if gesture.button == "right":
        return Slip("X09")
    if gesture.button == "other" or gesture.did in {"tap", "double"} or gesture.on == "field":
        return None
    if gesture.did == "hold":
        return None if hold_wanted else _held(gesture, limits)
    if gesture.scrolls:
        return None
    return _missed(gesture, target, limits) or _moved(gesture, target, limits) or _held_on(gesture, target, limits)


def _missed(gesture: Gesture, target: Box | None, limits: Limits) -> Slip | None:
    """X06: up within reach of the target. A long way travelled is a swipe, wherever it ends."""
    if target is None or gesture.moved > limits.swipe_mm or target.away(gesture.end) > limits.near_mm:
        return None
    if limits.guided:
        return Slip("X06", counts=True)
    across, down = target.beside(gesture.end)
    if not across and not down:
        return None
    if abs(across) >= abs(down):
        return Slip("X06-right" if across > 0 else "X06-left")
    return Slip("X06-down" if down > 0 else "X06-up")


def _moved(gesture: Gesture, target: Box | None, limits: Limits) -> Slip | None:
    """X05 with a mouse, X08 with a finger."""
    if gesture.pointer == "touch":
        return Slip("X08") if gesture.moved > limits.swipe_mm or _aimed_and_moved(gesture, target, limits) else None
    return Slip("X05") if _aimed_and_moved(gesture, target, limits) else None


def _aimed_and_moved(gesture: Gesture, target: Box | None, limits: Limits) -> bool:
    return gesture.moved > limits.drag_mm and _aimed(gesture, target, limits)


def _aimed(gesture: Gesture, target: Box | None, limits: Limits) -> bool:
    """Did it begin on something that can be pressed, or near the target?"""
    return gesture.on == "button" or (target is not None and target.away(gesture.start) <= limits.near_mm)


def _held_on(gesture: Gesture, target: Box | None, limits: Limits) -> Slip | None:
    return _held(gesture, limits) if _aimed(gesture, target, limits) else None


def _held(gesture: Gesture, limits: Limits) -> Slip | None:
    """X07: held so long that a tap was not what came of it."""
    if gesture.held_ms <= limits.hold_ms:
        return None
    return Slip("X07" if gesture.pointer == "touch" else "X07-mouse")


def types_nowhere(keys: int, *, field_wanted: bool) -> Slip | None:
    """X01: letters typed while no field has the focus; one is enough when a field is what comes next."""
    return Slip("X01") if keys >= (1 if field_wanted else 3) else None


def does_not_scroll(hidden: Hidden, since_scroll_s: float, pointer: Pointer, limits: Limits) -> Slip | None:
    """X10: the target is out of view and nothing was scrolled for a while."""
    if not hidden or since_scroll_s < limits.unscrolled_s:
        return None
    way = "-up" if hidden == "above" else ""
    return Slip(f"X10-{pointer}{way}")


def stops_before_the_end(still_s: float, limits: Limits, *, only_a_press_left: bool) -> Slip | None:
    """X11: everything is filled in, only the last press is missing, and nothing has moved for a while."""
    return Slip("X11") if only_a_press_left and still_s >= limits.still_s else None


def nearly_right(typed: str, wanted: str) -> Slip | None:
    """X14: the same but for capitals and spaces."""
    same = "".join(typed.split()).casefold() == "".join(wanted.split()).casefold()
    return Slip("X14") if same and typed != wanted else None


def closes_unread(open_ms: tuple[float, ...], limits: Limits) -> Slip | None:
    """X17: the last two dialogs were each closed too soon to have been read."""
    return Slip("X17") if len(open_ms) >= 2 and all(time < limits.unread_ms for time in open_ms[-2:]) else None


def deleted_beyond(before: str, after: str, wanted: str) -> int:
    """How many right letters a deletion took away; nothing for the letters of the slip itself."""
    return max(0, _shared(before, wanted) - _shared(after, wanted)) if len(after) < len(before) else 0


def deletes_too_much(beyond: int) -> Slip | None:
    """X22: more than six right letters in a row were taken away."""
    return Slip("X22") if beyond > 6 else None


def _shared(text: str, wanted: str) -> int:
    """How many letters at the start are the same."""
    return sum(1 for _ in takewhile(bool, map(eq, text, wanted)))

"""Looking at how things lie: which of the usual mistakes is it, and what is a good next thing to look at?"""

from itertools import takewhile

from oefenplek.domain.kinds import Feedback
from oefenplek.domain.marks import N_
from oefenplek.domain.mixing import in_place, moved

from .body import OrderBody

REVERSED = N_("Het ligt precies andersom. Wat komt het eerst? Leg dat op plaats 1.")
TOO_EARLY = N_("Kijk naar plaats {een}. Komt dat het eerst, of komt het later?")
TOO_LATE = N_("Kijk naar plaats {een}. Komt dat het laatst, of komt het eerder?")
SWAPPED = N_("Bijna goed. Kijk naar plaats {een} en plaats {twee}. Welke komt eerst?")
ONE_LEFT = N_("Bijna goed. Eén kaart ligt nog niet goed. Kijk naar plaats {een}.")
BEGINS_WELL = N_("Het begin klopt. Kijk naar plaats {een}. Wat komt daar?")
BEGIN = N_("Kijk eerst naar plaats 1. Waar begint het mee?")


def judged(body: OrderBody, order: tuple[str, ...]) -> tuple[Feedback, tuple[str, ...]]:
    """What is said about an order that does not fit yet, and the things it is about.

    The author's own sentences come first: of a mistake, then of the first thing that does not lie in its place.
    """
    for mistake in body.mistakes:
        about = mistake.about(order)
        if about:
            return Feedback(mistake.say, "care", mistake.id), about
    name, say, about = _usual(body, order)
    first = next(item for item, lies in zip(body.items, order, strict=True) if item.id != lies)
    if first.feedback:
        return Feedback(first.feedback, "care", name), (first.id,)
    return Feedback(say, "care", name), about


def _usual(body: OrderBody, order: tuple[str, ...]) -> tuple[str, str, tuple[str, ...]]:
    right = body.right
    away = [at for at, (lies, fits) in enumerate(zip(order, right, strict=True)) if lies != fits]
    if len(away) == 2:
        return "swapped", SWAPPED, (order[away[0]], order[away[1]])
    if order == right[::-1]:
        return "reversed", REVERSED, order
    if moved(order, order[0], len(order) - 1) == right:
        return "too-early", TOO_EARLY, order[:1]
    if moved(order, order[-1], 0) == right:
        return "too-late", TOO_LATE, order[-1:]
    loose = [name for name in order if name not in in_place(order, right)]
    if len(loose) == 1:
        return "one-left", ONE_LEFT, (loose[0],)
    good = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(order, right, strict=True)))
    return ("begins-well", BEGINS_WELL, (order[good],)) if good else ("begin", BEGIN, order[:1])


def next_place(order: tuple[str, ...], right: tuple[str, ...], name: str) -> int:
    """Where ``name`` is to be laid so that it lies behind what goes before it among the things that may stay."""
    stay = in_place(order, right) - {name}
    earlier = [other for other in order if other in stay and right.index(other) < right.index(name)]
    others = [other for other in order if other != name]
    return others.index(earlier[-1]) + 1 if earlier else 0

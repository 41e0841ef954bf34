"""*Bewaren*: where a sheet can be kept as a file, which place is chosen, and how it goes."""

from collections.abc import Callable
from typing import Literal

from oefenplek.domain.marks import N_
from oefenplek.ui.printing.filing import Filing
from oefenplek.ui.printing.sheet import Sheet
from oefenplek.ui.printing.sticks import Place

LOOKING, KEEPING = N_("Even kijken."), N_("Het blad wordt bewaard. Laat de USB-stick zitten.")
KEEPING_HERE = N_("Het blad wordt bewaard.")
PUT_IN = N_("Doe een USB-stick in het toestel. Kies dan nog een keer Bewaren.")
WHERE = N_("Waar wilt u het blad bewaren?")
TAKE_OUT = N_("Het blad is bewaard. U mag de USB-stick eruit halen.")
KEPT_HERE = N_("Het blad staat in de map Documenten.")

Tone = Literal["", "good", "care"]
Say = Callable[[str, Tone], None]


class Stowing:
    """Keeps one sheet. ``say`` is told how it goes, ``kept`` that the file is safely there."""

    def __init__(self, sheet: Sheet, filing: Filing, say: Say, kept: Callable[[], None], *, inside: bool) -> None:
        self._sheet, self._filing, self._say, self._kept_it, self._inside = sheet, filing, say, kept, inside
        self.places: tuple[Place, ...] = ()
        """Where it can be kept, as long as there is a choice to be made."""
        self.busy = False

    def begin(self) -> None:
        """On the one stick that is in; where there is a choice, it is asked first."""
        self.busy = True
        self._say(LOOKING, "")
        self._filing.look(self._found, here=self._inside)

    def choose(self, row: int) -> None:
        """At this one of the places."""
        if 0 <= row < len(self.places):
            self._keep(self.places[row])

    def forget(self) -> None:
        """Something else was chosen instead of a place."""
        self.places = ()

    def _found(self, places: tuple[Place, ...]) -> None:
        self.busy = False
        if not places:
            self._say(PUT_IN, "care")
        elif len(places) == 1:
            self._keep(places[0])
        else:
            self.places = places
            self._say(WHERE, "")

    def _keep(self, place: Place) -> None:
        self.places, self.busy = (), True
        self._say(KEEPING if place.stick else KEEPING_HERE, "")
        self._filing.keep(self._sheet, place, lambda sentence: self._kept(place, sentence))

    def _kept(self, place: Place, sentence: str) -> None:
        self.busy = False
        if not sentence:
            self._kept_it()
        done = TAKE_OUT if place.stick else KEPT_HERE
        self._say(sentence or done, "care" if sentence else "good")

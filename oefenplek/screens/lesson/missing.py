"""What is said in the foot to somebody who wants on, or asks for help, where the screen itself has the answer."""

from oefenplek.domain.marks import N_
from oefenplek.domain.text import plain

from .playing import Playing

GO_ON = N_("Klaar met deze stap? Kies Verder.")
FINISH = N_("Klaar met deze stap? Kies Klaar.")
WATCH_FIRST = N_("Nog één ding: kies Voordoen en kijk mee.")


def missing(playing: Playing) -> tuple[str, str]:
    """What still has to be done before *Verder*, and in which language that is said (empty: the lesson's)."""
    if playing.view.toWatch:
        return _ours(playing, WATCH_FIRST)
    return plain(playing.resolve(playing.advice())), ""


def nothing_missing(playing: Playing) -> tuple[str, str]:
    """Where nothing is left to do: the way on."""
    return _ours(playing, FINISH if playing.view.last else GO_ON)


def _ours(playing: Playing, said: str) -> tuple[str, str]:
    """A sentence about our own buttons: it is in the language that stands on them."""
    return playing.wording.translate(said), playing.wording.language

"""How the recording of a sentence is named.

A lesson may bring recordings of its own sentences; they come before any voice. A recording is a sound file in the
lesson's media folder, named after the sentence it speaks: *Stuur Lotte een bericht.* is
``spoken-stuur-lotte-een-bericht.ogg``.
"""

import re
import unicodedata

PREFIX = "spoken-"
ENDINGS = (".ogg", ".opus", ".webm")
LONGEST = 60


def recording_name(sentence: str) -> str:
    """The file name, without ending, under which a sentence is recorded."""
    letters = unicodedata.normalize("NFKD", sentence.lower()).encode("ascii", "ignore").decode()
    return PREFIX + re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:LONGEST].rstrip("-")

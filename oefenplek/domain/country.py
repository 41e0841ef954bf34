"""What is called otherwise in Belgium. Lessons are written for the Netherlands; the town of the lessons, banks and who
helps there have their own names across the border.

``town`` holds wherever a text stands, on a simulated device too: what is typed there has to be found. ``in_country`` is
for the sentences that explain. A sentence that names both (*DigiD of itsme*) stays as it is.
"""

import re
from collections.abc import Mapping

HOME = "NL"
COUNTRIES = ("NL", "BE")

_TOWNS = (("indenveen", "indebeek"), ("indenven", "indebek"), ("indeveen", "indbeek"))
"""The town, and the two addresses of it that have one letter too few."""
_WORDS = {
    "DigiD": "itsme",
    "iDEAL": "Bancontact",
    "Fraudehelpdesk": "Safeonweb",
    "Veilig Thuis": "1712",
    "bankpas": "bankkaart",
    "bankpassen": "bankkaarten",
    "Bankpas": "Bankkaart",
    ".nl of .com": ".be of .com",
    "politie, zonder haast:": "politie:",
}
_NAMED = re.compile(r"(?<![\w.])(?:" + "|".join(map(re.escape, sorted(_WORDS, key=len, reverse=True))) + r")(?!\w)")
_OF_THE_BANK = re.compile(
    r"\b([Uu]w|[Jj]e|[Dd]e|[Ee]en|[Zz]ijn|[Hh]aar|[Mm]ijn|nieuwe) pas(?=$|[ .,:;!?”])(?! (?:later|dan|als|op)\b)"
)
"""The card of the bank; a *sleutelpas* and *pas later* are something else."""

_SAFEONWEB = ("Safeonweb", "https://safeonweb.be", "Hier leest u wat u kunt doen.")
WEBSITES: Mapping[str, tuple[str, str, str]] = {
    "https://www.fraudehelpdesk.nl": _SAFEONWEB,
    "https://veiliginternetten.nl": ("Safeonweb", "https://safeonweb.be", "Hier leest u meer over veilig internet."),
}
"""A website of *Nu thuis* that is for the Netherlands only, and the one of Belgium: name, address, what is there."""


def town(text: str, country: str) -> str:
    """The town of the lessons as it is called in this country."""
    if country == HOME:
        return text
    for dutch, belgian in _TOWNS:
        text = text.replace(dutch, belgian)
    return text


def in_country(text: str, country: str) -> str:
    """A Dutch sentence of ours, or of a lesson, with what things are called in this country."""
    if country == HOME:
        return text
    said = town(text, country)
    if any(there in said for there in ("itsme", "Bancontact", "Safeonweb")):
        return said
    return _OF_THE_BANK.sub(r"\1 kaart", _NAMED.sub(lambda found: _WORDS[found[0]], said))

"""Looking for something: the words of a question, and the pages that have them."""

import re
import unicodedata
from collections.abc import Iterable

from .sites import Result, Site

_SMALL = frozenset(
    {"de", "het", "een", "en", "of", "in", "op", "van", "voor", "naar", "met", "bij", "te", "is", "zijn", "was", "wat"}
    | {"waar", "wie", "wanneer", "hoe", "ik", "u", "mij", "mijn", "uw", "er", "aan", "om", "dan"}
)
_START = 4
"""Words with this many letters also match a longer word that begins with them: *bibliotheek* and *bibliotheken*."""
MOST = 8
MOST_SPONSORED = 2


def words_of(text: str) -> frozenset[str]:
    """The words that count, in plain small letters."""
    plain = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    return frozenset(word for word in re.findall(r"[a-z0-9]+", plain) if word not in _SMALL)


def found(sites: Iterable[Site], query: str) -> tuple[Result, ...]:
    """What VindHet shows: at most two adverts first, then the pages with the most of the words."""
    asked = words_of(query)
    scored = [(_score(asked, result), result) for site in sites for result in site.results]
    hits = [(score, result) for score, result in scored if score > 0]
    adverts = sorted((hit for hit in hits if hit[1].sponsored), key=_order)[:MOST_SPONSORED]
    others = sorted((hit for hit in hits if not hit[1].sponsored), key=_order)[:MOST]
    return tuple(result for _, result in (*adverts, *others))


def _order(hit: tuple[float, Result]) -> float:
    return -hit[0]


def _score(asked: frozenset[str], result: Result) -> float:
    """How many of the words it has; of two with as many, the one with fewer other words comes first."""
    hits = sum(any(_same(word, keyword) for keyword in result.keywords) for word in asked)
    return hits - len(result.keywords) / 1000 if hits else 0


def _same(asked: str, keyword: str) -> bool:
    if asked == keyword:
        return True
    short, long = sorted((asked, keyword), key=len)
    return len(short) >= _START and long.startswith(short[:-1] if len(short) > 6 else short)

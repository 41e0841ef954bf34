"""Own real data that must not be practised with (X21): bank account, citizen service number, telephone number.

The persona's numbers visibly fail their check sums, so a lesson never trips over this; what the persona card does hold
is let through all the same.
"""

import re
from collections.abc import Iterable, Iterator

_LENGTHS = {
    "AD": 24, "AT": 20, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "EE": 20, "ES": 24,
    "FI": 18, "FR": 27, "GB": 22, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IS": 26, "IT": 27, "LI": 21, "LT": 20,
    "LU": 20, "LV": 21, "MC": 27, "MT": 31, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24, "SE": 24, "SI": 19,
    "SK": 24, "TR": 26, "TN": 24, "UA": 29,
}  # fmt: skip
_GAP = r"[\s.-]?"
_IBAN = re.compile(rf"(?<![A-Za-z0-9])[A-Za-z]{{2}}\d\d(?:{_GAP}[A-Za-z0-9]){{11,30}}")
_BSN = re.compile(
    rf"(?<![\w.,-])\d{{4}}{_GAP}\d{{2}}{_GAP}\d{{3}}(?![\w-])|(?<![\w.,-])\d{{3}}\s\d{{3}}\s\d{{3}}(?!\w)"
)
_ABROAD = r"(?:\+|00)\s?3{n}\s?(?:\(0\)\s?)?"
_NL = _ABROAD.format(n=1)
_BE = _ABROAD.format(n=2)
_PHONES = tuple(
    re.compile(rf"(?<![\w+]){pattern}(?!\w)")
    for pattern in (
        rf"(?:{_NL}|0)6(?:[\s-]{{0,3}}\d){{8}}",  # Dutch mobile
        rf"{_NL}[1-57](?:[\s-]?\d){{8}}",
        r"0[1-57]\d[\s-]{0,3}\d{3}\s?\d\s?\d\s?\d{2}",  # Dutch, area code of three
        r"0[1-57]\d\d[\s-]{0,3}\d{2}\s?\d\s?\d\s?\d{2}",  # and of four
        rf"(?:{_BE}|0)4\d\d[\s./-]?\d{{2}}[\s.]?\d{{2}}[\s.]?\d{{2}}",  # Belgian mobile
        rf"(?:{_BE}|0)4\d\d[\s./-]?\d{{3}}[\s.]?\d{{3}}",
        rf"(?:{_BE}|0)[2349][\s./-]?\d{{3}}[\s.]?\d{{2}}[\s.]?\d{{2}}",  # Belgian, zone of one digit
        # and of two; without spaces, 06 and seven digits may be a Dutch mobile number on its way
        rf"(?:{_BE}[1-9]|0[1-57-9])\d[\s./-]?\d{{2}}[\s.]?\d{{2}}[\s.]?\d{{2}}",
        r"06\d[\s./-]\d{2}[\s.]?\d{2}[\s.]?\d{2}",
    )
)


def is_iban(text: str) -> bool:
    """Is this a valid bank account number (its country's length, mod 97)?"""
    bare = _bare(text)
    if _LENGTHS.get(bare[:2]) != len(bare) or not bare[2:4].isdigit():
        return False
    return int("".join(str(int(c, 36)) for c in bare[4:] + bare[:4])) % 97 == 1


def is_bsn(text: str) -> bool:
    """Is this a valid citizen service number (nine digits, elfproef)?"""
    digits = [int(c) for c in text if c.isdigit()]
    if len(digits) != 9 or not any(digits):
        return False
    return sum(d * weight for d, weight in zip(digits, (9, 8, 7, 6, 5, 4, 3, 2, -1), strict=True)) % 11 == 0


def own_data(text: str, persona: Iterable[str] = ()) -> tuple[tuple[int, int], ...]:
    """Where in ``text`` real-looking own data stands; what one of the persona's texts holds is left out."""
    allowed = tuple(_national(value) for value in persona)
    found = (span for span in _spans(text) if not any(_national(text[slice(*span)]) in known for known in allowed))
    return tuple(_merged(sorted(found)))


def without_own_data(text: str, persona: Iterable[str] = ()) -> str:
    """``text`` with real-looking own data taken out."""
    for start, end in reversed(own_data(text, persona)):
        text = text[:start] + text[end:]
    return text


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged


def _spans(text: str) -> Iterator[tuple[int, int]]:
    for match in _IBAN.finditer(text):
        # A word may follow the number, so the country's length says where it ends.
        end = _end_of(text, match.start(), _LENGTHS.get(match.group()[:2].upper(), 0))
        if is_iban(text[match.start() : end]):
            yield match.start(), end
    for match in _BSN.finditer(text):
        if is_bsn(match.group()):
            yield match.span()
    for pattern in _PHONES:
        for match in pattern.finditer(text):
            if not re.match(r"0[89]00|090[69]", _bare(match.group())):  # 0800 and 0900 belong to nobody's home
                yield match.span()


def _end_of(text: str, start: int, length: int) -> int:
    at, seen = start, 0
    while at < len(text) and seen < length:
        seen += text[at].isalnum()
        at += 1
    return at


def _bare(text: str) -> str:
    return "".join(c for c in text.upper() if c.isascii() and c.isalnum())


def _national(text: str) -> str:
    """A number as written at home: ``+31 6 …`` and ``0031 6 …`` become ``06…``."""
    return re.sub(r"^(?:\+|00)\s?3[12]\s?(?:\(0\))?\s?", "0", text.strip()).upper().translate(_PUNCTUATION)


_PUNCTUATION = {ord(c): None for c in " \t\n.-/()+"}

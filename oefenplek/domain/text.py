"""Lesson text: cleaning, markup, device words and sentences.

Markup an author may use: ``**bold**``, ``[tik]`` (follows the pointing device; in a translation ``[tap]``,
``[appuyez]``, ``[اضغط]``) and ``{name}`` (a value of the
scene or a button's own word). Everything else is plain text and is shown as it stands.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Pointer = Literal["touch", "mouse"]

_BIDI = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C, 0xFEFF])
_MOUSE_WORDS = {
    "tik": "klik",
    "tikt": "klikt",
    "tikken": "klikken",
    "tikte": "klikte",
    "getikt": "geklikt",
    "tap": "click",
    "taps": "clicks",
    "tapping": "clicking",
    "tapped": "clicked",
    "appuyez": "cliquez",
    "appuyer": "cliquer",
    "appuie": "clique",
    "appuyé": "cliqué",
    "appuyant": "cliquant",
    "اضغط": "انقر",
    "تضغط": "تنقر",
    "يضغط": "ينقر",
    "الضغط": "النقر",
    "ضغطت": "نقرت",
    "ضغطة": "نقرة",
}
"""What a finger does, and what a mouse does: in Dutch, and in the languages that lessons are translated into."""
_DEVICE_WORD = re.compile(r"\[(" + "|".join(sorted(_MOUSE_WORDS, key=len, reverse=True)) + r")\]", re.IGNORECASE)
_VALUE = re.compile(r"(\u2068?)\{([a-z0-9_-]+)\}")
# A sentence ends at . ! ? ؟ or … (with closing quotes or brackets) before a space or the end. An address such as
# info@post.example or a time such as 14.05 has no space behind its full stop and so stays whole. What follows between
# brackets, such as what a Dutch word means, belongs to the sentence before it.
_END = re.compile(r"(?<=[.!?؟…])[\"'”’»)\]]*\*{0,2}(?=\s(?!\()|$)")
_BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
# Inside an address only: a letter before it and a letter or digit behind it (so not in 14.05).
_ADDRESS_SIGN = re.compile(r"(?<=[^\W\d])[@./](?=\w)")
_MAIL_ADDRESS = re.compile(r"\w[\w.-]*@[\w.-]*\w")
_LETTER = re.compile(r"[^\W\d_]")
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]")
_EMAIL = re.compile(r"\b([Ee]-)(?=mail)")
MAY_BREAK = "\u200b"
MAY_NOT_BREAK = "\u2060"
READ_LEFTWARDS = "\u200f"
MAX_LENGTH = 10_000


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one weight; ``word`` names the lesson word it stands for, or is empty."""

    text: str
    strong: bool = False
    word: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence as it is shown (runs) and spoken (plain)."""

    runs: tuple[Run, ...]

    @property
    def plain(self) -> str:
        """The sentence without markup, as the voice says it."""
        return "".join(run.text for run in self.runs).strip()


def clean(text: str) -> str:
    """Return ``text`` without NUL, control characters and bidirectional controls; newlines stay."""
    text = text[:MAX_LENGTH]
    if text.isascii() and text.isprintable():
        return text
    kept = "".join(c for c in text.translate(_BIDI) if c == "\n" or unicodedata.category(c) not in {"Cc", "Cs"})
    return unicodedata.normalize("NFC", kept)


def first_letters(text: str) -> str:
    """A text as it is compared: small letters, without accents or what stands before the first letter."""
    plain = text.casefold()
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return plain[next((at for at, c in enumerate(plain) if c.isalnum()), len(plain)) :]


def resolve(text: str, pointer: Pointer, values: Mapping[str, str] | None = None) -> str:
    """Fill in ``{name}`` from ``values`` and the device word for ``[tik]``; an unknown name stays as it stands.

    In a text from right to left a value stands apart (U+2068 … U+2069): *Ja, ik kom!* keeps its sign behind it.
    """
    known = values or {}
    apart = ("\u2068", "\u2069") if _RIGHT_TO_LEFT.search(text) else ("", "")
    filled = _VALUE.sub(lambda m: _filled(m, known, apart), text)
    return _DEVICE_WORD.sub(lambda m: _device_word(m.group(1), pointer), filled)


def _filled(gap: re.Match[str], known: Mapping[str, str], apart: tuple[str, str]) -> str:
    if gap[2] not in known:
        return gap[0]
    before, after = ("", "") if gap[1] else apart
    return f"{gap[1]}{before}{known[gap[2]]}{after}"


def _device_word(word: str, pointer: Pointer) -> str:
    chosen = word.lower() if pointer == "touch" else _MOUSE_WORDS[word.lower()]
    return chosen.capitalize() if word[0].isupper() else chosen


def full_stop(text: str) -> str:
    """The words on a button as a sentence: a voice then lowers at the end."""
    return text if text.endswith((".", "?", "!", "؟")) else f"{text}."


def plain(text: str) -> str:
    """Return ``text`` without bold marks."""
    return _BOLD.sub(r"\1", text)


def breakable(text: str) -> str:
    """Return ``text`` for showing: a narrow line may be broken behind the signs of an address, not inside *e-mail*."""
    signs = _ADDRESS_SIGN.sub(f"\\g<0>{MAY_BREAK}", _MAIL_ADDRESS.sub(_with_hyphens, text))
    return _directed(_EMAIL.sub(f"\\1{MAY_NOT_BREAK}", signs))


def _directed(text: str) -> str:
    """A text from right to left that begins with a word of ours keeps its direction."""
    letters = _LETTER.findall(text) if _RIGHT_TO_LEFT.search(text) else []
    turned = [letter for letter in letters if _RIGHT_TO_LEFT.match(letter)]
    if 2 * len(turned) <= len(letters) or letters[0] in turned:
        return text
    return READ_LEFTWARDS + text


def unmarked(text: str) -> str:
    """Return a shown text as it is said, without the marks of :func:`breakable` and those of direction."""
    return text.replace(MAY_BREAK, "").replace(MAY_NOT_BREAK, "").translate(_BIDI)


def _with_hyphens(address: re.Match[str]) -> str:
    return address[0].replace("-", f"-{MAY_BREAK}")


def split(text: str) -> tuple[str, ...]:
    """Split into sentences, markup kept; a newline always ends one."""
    found: list[str] = []
    for line in text.split("\n"):
        start = 0
        for end in _END.finditer(line):
            if line[start : end.end()].count("**") % 2 == 0:
                found.append(line[start : end.end()].strip())
                start = end.end()
        found.append(line[start:].strip())
    return tuple(sentence for sentence in found if sentence)


def sentences(text: str, words: Mapping[str, str] | None = None) -> tuple[Sentence, ...]:
    """Split resolved text into sentences with runs; ``words`` maps a word's text to its id (tappable words)."""
    return tuple(Sentence(_runs(sentence, words or {})) for sentence in split(text))


def _runs(sentence: str, words: Mapping[str, str]) -> tuple[Run, ...]:
    runs: list[Run] = []
    start = 0
    for bold in _BOLD.finditer(sentence):
        runs += _marked(sentence[start : bold.start()], False, words)
        runs += _marked(bold.group(1), True, words)
        start = bold.end()
    return tuple(runs + _marked(sentence[start:], False, words))


def _marked(text: str, strong: bool, words: Mapping[str, str]) -> list[Run]:
    if not text:
        return []
    if not words:
        return [Run(text, strong)]
    # A word inside an address (ria@postvak.example) stands for nothing but the address.
    either = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    pattern = rf"(?<![\w@.-])({either})(?![\w@-]|\.\w)"
    lowered = {text.lower(): name for text, name in words.items()}
    parts = re.split(pattern, text, flags=re.IGNORECASE)
    return [Run(part, strong, lowered.get(part.lower(), "") if at % 2 else "") for at, part in enumerate(parts) if part]

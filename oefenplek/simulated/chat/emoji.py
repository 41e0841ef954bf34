"""The emoji that can be picked, as text and as the sign that draws them.

In the state they are ordinary characters. On a screen the signs of the icon package stand for them, because no other
typeface is sure to have them; :func:`drawn` and :func:`written` turn one into the other.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Emoji:
    """One emoji: its character, its sign in the icon package and its name, which is read aloud."""

    char: str
    icon: str
    name: str


EMOJI: Mapping[str, Emoji] = {
    "blij": Emoji("😊", "emoticon-happy-outline", "blij gezicht"),
    "lachen": Emoji("😀", "emoticon-excited-outline", "lachend gezicht"),
    "tranen": Emoji("😂", "emoticon-lol-outline", "lachen tot de tranen komen"),
    "knipoog": Emoji("😉", "emoticon-wink-outline", "knipoog"),
    "kus": Emoji("😘", "emoticon-kiss-outline", "kus"),
    "stoer": Emoji("😎", "emoticon-cool-outline", "gezicht met zonnebril"),
    "tong": Emoji("😜", "emoticon-tongue-outline", "gezicht met tong"),
    "gewoon": Emoji("😐", "emoticon-neutral-outline", "gewoon gezicht"),
    "verdrietig": Emoji("😔", "emoticon-sad-outline", "verdrietig gezicht"),
    "huilen": Emoji("😢", "emoticon-cry-outline", "huilend gezicht"),
    "boos": Emoji("😠", "emoticon-angry-outline", "boos gezicht"),
    "ziek": Emoji("🤒", "emoticon-sick-outline", "ziek gezicht"),
    "duim": Emoji("👍", "thumb-up-outline", "duim omhoog"),
    "duim-omlaag": Emoji("👎", "thumb-down-outline", "duim omlaag"),
    "zwaaien": Emoji("👋", "hand-wave-outline", "zwaaiende hand"),
    "klappen": Emoji("👏", "hand-clap", "klappende handen"),
    "dank": Emoji("🙏", "hands-pray", "gevouwen handen"),
    "hart": Emoji("❤", "heart", "hart"),
    "zon": Emoji("☀", "white-balance-sunny", "zon"),
    "regen": Emoji("🌧", "weather-pouring", "regen"),
    "bloem": Emoji("🌷", "flower-tulip-outline", "tulp"),
    "taart": Emoji("🎂", "cake-variant-outline", "taart"),
    "cadeau": Emoji("🎁", "gift-outline", "cadeau"),
    "feest": Emoji("🎉", "party-popper", "feest"),
    "koffie": Emoji("☕", "coffee-outline", "kop koffie"),
    "appel": Emoji("🍎", "food-apple-outline", "appel"),
    "muziek": Emoji("🎵", "music-note", "muziek"),
    "fiets": Emoji("🚲", "bicycle", "fiets"),
    "bus": Emoji("🚌", "bus", "bus"),
    "hond": Emoji("🐶", "dog", "hond"),
    "kat": Emoji("🐱", "cat", "kat"),
    "huis": Emoji("🏠", "home-outline", "huis"),
}


def has_emoji(text: str) -> bool:
    """Is one of these emoji in the text?"""
    return any(emoji.char in text for emoji in EMOJI.values())


def has_words(text: str) -> bool:
    """Stands there anything besides these emoji?"""
    chars = {emoji.char for emoji in EMOJI.values()} | {"\ufe0f"}
    return any(letter not in chars for letter in "".join(text.split()))


def only_emoji(text: str) -> bool:
    """Is the text one, two or three emoji and nothing else? Such a message is shown large."""
    rest = "".join(text.split())
    chars = {emoji.char for emoji in EMOJI.values()}
    return 0 < len(rest) <= 3 and all(letter in chars for letter in rest)


def drawn(text: str, glyphs: Mapping[str, str]) -> str:
    """The text with the signs of the icon package (icon name → character) in the place of emoji."""
    return text.translate(_table(glyphs))


def written(text: str, glyphs: Mapping[str, str]) -> str:
    """The text with emoji again in the place of signs."""
    return text.translate({ord(sign): chr(char) for char, sign in _table(glyphs).items() if sign})


def _table(glyphs: Mapping[str, str]) -> dict[int, str]:
    signs = {ord(emoji.char): glyphs[emoji.icon] for emoji in EMOJI.values()}
    return {**signs, 0xFE0F: ""}

"""What each language says about itself: whoever needs it reads no other one.

These sentences are in no catalogue: they stand in their own language on every screen.
"""

from typing import NamedTuple


class OwnWords(NamedTuple):
    """How a language offers itself: for everything, or to help where Dutch stays."""

    everything: str
    helping: str
    example: str
    """One short sentence, to hear how the voice sounds."""


OWN_WORDS = {
    "nl": OwnWords("Alles in het Nederlands", "", "Zo klinkt de stem."),
    "en": OwnWords("Everything in English", "Dutch, with help in English", "This is how the voice sounds."),
    "fr": OwnWords("Tout en français", "Le néerlandais, avec de l’aide en français", "Voici la voix."),
    "ar": OwnWords("كل شيء بالعربية", "الهولندية مع مساعدة بالعربية", "هذا هو الصوت."),
}


def own_words(code: str, name: str) -> OwnWords:
    """The words of a language; for one that has none here its own name has to do."""
    return OWN_WORDS.get(code, OwnWords(name, f"Nederlands + {name}", name))

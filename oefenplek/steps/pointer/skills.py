"""What a hand can learn here: which device it needs, how it is done, and the sentence that says how."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from oefenplek.domain.marks import N_
from oefenplek.domain.text import Pointer
from oefenplek.domain.vocabulary import Gesture

Skill = Literal[
    "point", "click", "double", "right", "drag", "wheel", "bar", "tap", "hold", "swipe", "finger-scroll", "pinch"
]
TARGETS: frozenset[str] = frozenset({"point", "click", "double", "right", "drag", "tap", "hold"})
"""Skills with one thing to hit; it shrinks as it succeeds."""
SCROLLS: frozenset[str] = frozenset({"wheel", "bar", "finger-scroll"})
"""Skills with a list that is longer than its window."""
PHOTOS: frozenset[str] = frozenset({"swipe", "pinch"})
"""Skills with photos."""


@dataclass(frozen=True, slots=True)
class Craft:
    """One skill: the device it needs (empty: any), how hands do it, and how it is said for each device."""

    device: Literal["mouse", "touch", ""]
    gesture: Gesture
    mouse: str
    touch: str
    touchpad: str = ""

    def say(self, hand: Pointer, *, touchpad: bool) -> str:
        """The sentence for this hand."""
        if hand == "touch":
            return self.touch
        return self.touchpad if touchpad and self.touchpad else self.mouse


CRAFTS: Mapping[str, Craft] = {
    "point": Craft(
        "mouse",
        "point",
        N_("Schuif de muis over de tafel. Breng de pijl naar **{doel}**."),
        N_("Tik met uw vinger op **{doel}**."),
        N_("Schuif één vinger over het touchpad. Breng de pijl naar **{doel}**."),
    ),
    "click": Craft(
        "mouse",
        "press",
        N_("Breng de pijl naar **{doel}**. Druk één keer kort op de linkerknop."),
        N_("Tik één keer kort op **{doel}**."),
        N_("Breng de pijl naar **{doel}**. Tik één keer kort op het touchpad."),
    ),
    "double": Craft(
        "mouse",
        "double",
        N_("Breng de pijl naar **{doel}**. Klik twee keer kort na elkaar."),
        N_("Tik twee keer kort na elkaar op **{doel}**."),
        N_("Breng de pijl naar **{doel}**. Tik twee keer kort na elkaar."),
    ),
    "right": Craft(
        "mouse",
        "right",
        N_("Breng de pijl naar **{doel}**. Druk één keer op de rechterknop."),
        N_("Houd uw vinger stil op **{doel}**. Wacht tot er een lijstje komt."),
        N_("Breng de pijl naar **{doel}**. Tik met twee vingers tegelijk op het touchpad."),
    ),
    "drag": Craft(
        "",
        "drag",
        N_("Druk op **{doel}** en houd vast. Schuif naar het vak. Laat dan los."),
        N_("Leg uw vinger op **{doel}**. Schuif naar het vak. Laat dan los."),
    ),
    "wheel": Craft(
        "mouse",
        "wheel",
        N_("Leg de pijl op de lijst. Draai rustig aan het wieltje."),
        N_("Leg uw vinger op de lijst. Schuif hem over het scherm."),
        N_("Leg twee vingers op het touchpad. Schuif ze samen."),
    ),
    "bar": Craft(
        "mouse",
        "bar",
        N_("Druk op de balk rechts en houd vast. Schuif hem langs de lijst."),
        N_("Leg uw vinger op de balk rechts. Schuif hem langs de lijst."),
    ),
    "tap": Craft(
        "touch",
        "tap",
        N_("Klik één keer kort op **{doel}**."),
        N_("Raak **{doel}** kort aan. Haal uw vinger meteen weg."),
    ),
    "hold": Craft(
        "touch",
        "long",
        N_("Druk op **{doel}**. Houd de muisknop vast en tel tot twee."),
        N_("Leg uw vinger op **{doel}**. Houd hem stil en tel tot twee."),
    ),
    "swipe": Craft(
        "touch",
        "swipe",
        N_("Druk op de foto en houd vast. Schuif naar links. Laat dan los."),
        N_("Leg uw vinger op de foto. Veeg van rechts naar links."),
    ),
    "finger-scroll": Craft(
        "touch",
        "finger",
        N_("Leg de pijl op de lijst. Draai rustig aan het wieltje."),
        N_("Leg uw vinger op de lijst. Schuif hem over het scherm."),
    ),
    "pinch": Craft(
        "touch",
        "pinch",
        N_("Leg de pijl op de foto. Draai het wieltje van u af."),
        N_("Leg twee vingers op de foto. Schuif ze uit elkaar."),
    ),
}

"""Mistakes people typically make here, each with its own words (messages in Dutch, translated when shown)."""

from oefenplek.domain.marks import N_

MISTAKES = {
    "in-the-dark": N_("Daar zit nog iemand. Doe die lamp weer aan."),
}

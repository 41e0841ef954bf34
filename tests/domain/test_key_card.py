"""A key card is read back as it was written; whatever else a camera sees is none."""

import pytest

from oefenplek.domain.key_card import payload, read
from oefenplek.domain.people import ANIMALS, COLOURS, Person


@pytest.mark.parametrize("animal", ANIMALS)
@pytest.mark.parametrize("colour", COLOURS)
def test_a_key_card_is_read_back(animal: str, colour: str) -> None:
    assert read(payload(Person("id", animal, colour, 12))) == (animal, colour, 12)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "OEFENPLEK-PAS",
        "OEFENPLEK-PAS:egel:groen",
        "OEFENPLEK-PAS:egel:groen:0",
        "OEFENPLEK-PAS:egel:groen:-1",
        "OEFENPLEK-PAS:egel:groen:٣",
        "OEFENPLEK-PAS:egel:groen:99999",
        "OEFENPLEK-PAS:draak:groen:1",
        "OEFENPLEK-PAS:egel:roze:1",
        "OEFENPLEK-PAS:egel:groen:1:2",
        "https://pas.example/egel",
    ],
)
def test_anything_else_is_no_key_card(text: str) -> None:
    assert read(text) is None

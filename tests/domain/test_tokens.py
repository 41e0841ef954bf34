"""A guest's place waits behind an animal for half an hour, and is gone then."""

from oefenplek.domain.people import ANIMALS
from oefenplek.domain.tokens import GUEST_ANIMALS, WAITS, Token, free_animal, waiting

OWL = Token("uil", "c02-mail-lezen", "zelf", 100.0)
CAT = Token("kat", "d04-nepmail", "waarom", 400.0)


def test_a_place_waits_half_an_hour() -> None:
    assert WAITS == 1800
    assert waiting((OWL,), OWL.since + WAITS - 1) == (OWL,)
    assert waiting((OWL,), OWL.since + WAITS) == ()


def test_the_newest_comes_first() -> None:
    assert waiting((OWL, CAT), 500) == (CAT, OWL)
    assert waiting((OWL, CAT), OWL.since + WAITS) == (CAT,)


def test_two_guests_never_get_the_same_animal() -> None:
    assert free_animal((OWL, CAT), lambda animals: animals[0]) == "egel"
    taken = [Token(animal, "c02-mail-lezen", "zelf", 0) for animal in GUEST_ANIMALS]
    assert free_animal(taken, lambda animals: animals[-1]) == list(GUEST_ANIMALS)[-1], "a ninth guest still gets one"


def test_every_animal_is_one_that_is_drawn() -> None:
    assert set(GUEST_ANIMALS) <= set(ANIMALS)

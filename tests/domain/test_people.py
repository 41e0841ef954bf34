"""People on an open kiosk: 24 animals, 6 colours, a picture code and growing waits."""

from oefenplek.domain.people import ANIMALS, COLOURS, PICTURES, is_code, shown_on_page, wait_after


def test_there_are_enough_animals_colours_and_pictures() -> None:
    """As many as the screens have room for."""
    assert (len(ANIMALS), len(COLOURS), len(PICTURES)) == (24, 6, 12)


def test_a_picture_code_is_four_pictures_in_an_order() -> None:
    """Not four times the same one, and only pictures that exist."""
    assert is_code(("zon", "ster", "zon", "maan"))
    assert not is_code(("zon", "zon", "zon", "zon"))
    assert not is_code(("zon", "ster", "maan"))
    assert not is_code(("zon", "ster", "maan", "raket"))


def test_waits_grow_to_a_quarter_of_an_hour() -> None:
    """Five tries are free; a day then holds fewer than 110."""
    waits = [wait_after(tries) for tries in range(13)]
    assert waits == [0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]
    tries = seconds = 0
    while seconds <= 24 * 60 * 60:
        tries += 1
        seconds += wait_after(tries)
    assert tries <= 110


def test_lessons_that_tell_too_much_are_not_on_a_page() -> None:
    """Health, money and one's own plan stay between the person and the screen."""
    hidden = ("f01-afspraak", "F12", "g08-overzicht", "j04-plan", "J07")
    assert not any(shown_on_page(lesson) for lesson in hidden)
    assert all(shown_on_page(lesson) for lesson in ("c02-mail-lezen", "g07", "j03", "j08-buurt", "foto"))

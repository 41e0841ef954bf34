"""What a helper can put ready: lessons and routes that are here, never a private one, never one for helpers."""

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

from oefenplek.app.ways.on_shelf import can_be_opened, ready_language, ready_title, route_of, shelf_of
from oefenplek.content.cards import Index, ThemeCard
from oefenplek.domain.text import resolve
from tests.screens import samples

PRIVATE = ("f01-huisarts", "g08-overzicht", "j05-mijn-mensen")
HELPERS = "v01-handen-op-de-rug"
CARDS = (
    *samples.LESSONS,
    *(samples.lesson(name, name, "", 8) for name in (*PRIVATE, HELPERS, "i20-mensen")),
    replace(samples.lesson("d05-stuk", "Stuk", "", 8), damaged="Deze les is beschadigd."),
)
THEMES = (*samples.THEMES, ThemeCard("f", "Zorg", "", "heart", 6), ThemeCard("v", "Voor helpers", "", "hand-heart", 11))


def desk(code: str = "nl") -> Any:
    """A table with these lessons, in this language."""
    language = SimpleNamespace(code=code, translate=lambda text: text)
    return SimpleNamespace(
        index=Index(THEMES, CARDS),
        parts=SimpleNamespace(language=language),
        word=lambda text: resolve(text, "mouse"),
    )


def test_private_lessons_and_those_for_helpers_are_not_on_the_shelf() -> None:
    shelf = shelf_of(desk())
    ids = [lesson.id for lesson in shelf.lessons]
    assert ids == ["c01-mailadres", "c02-mail-lezen", "d04-nepmail", "i20-mensen"]
    assert [theme.id for theme in shelf.themes] == ["c", "d"], "no theme without a lesson that can be put ready"


def test_a_lesson_stands_there_with_what_one_can_do_afterwards() -> None:
    shelf = shelf_of(desk())
    fake = next(lesson for lesson in shelf.lessons if lesson.id == "d04-nepmail")
    assert (fake.title, fake.theme) == ("Nepmail herkennen", "d")
    assert fake.detail == "Ik herken een nepmail. Ik klik niet op de link."


def test_every_route_can_be_put_ready_and_is_called_by_its_name() -> None:
    routes = {route.id: route.title for route in shelf_of(desk()).routes}
    assert routes["route:people"] == "Mensen ontmoeten"
    assert all(route_of(what) and can_be_opened(desk(), what) and ready_title(desk(), what) for what in routes)


def test_what_is_not_here_cannot_be_opened() -> None:
    for what in ("d05-stuk", "x99-elders", "route:elders", "route:", "people"):
        assert not can_be_opened(desk(), what), what
    assert can_be_opened(desk(), "c01-mailadres")
    assert ready_title(desk(), "c01-mailadres") == "Wat is een e-mailadres?"
    assert (ready_language(desk("fr"), "c01-mailadres"), ready_language(desk("fr"), "route:people")) == ("nl", "fr")

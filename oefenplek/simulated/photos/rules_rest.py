"""What surrounds practising: finding back to the first screen, and a photo that comes from someone else."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.simulated import Given

from .rules_layers import screen
from .rules_places import place
from .rules_scene import line
from .state import Gallery, Photo, named

Act = Callable[[Gallery, Action], tuple[Gallery, tuple[AppEvent, ...]]]
_WAYS_BACK = (Action.of("delete-no"), Action.of("back"))


def home(gallery: Gallery, act: Act) -> tuple[Action, ...]:
    """The acts that lead from here to all the photos."""
    done: list[Action] = []
    while screen(gallery) != "photos":
        way = next(action for action in _WAYS_BACK if place(gallery, action))
        done.append(way)
        gallery, _ = act(gallery, way)
    return tuple(done)


def receive(gallery: Gallery, echo: Mapping[str, Any]) -> Gallery:
    """Someone sends a photo: it stands first among the photos, and they are shown."""
    data = echo.get("photo") or {}
    new = _new(gallery, str(data.get("picture") or "taart"), line(data.get("name")), str(data.get("id") or ""))
    return replace(first_screen(new), notice="received", many=1)


def take(gallery: Gallery, given: Given) -> Gallery:
    """The state with a photo that another app gave, shown large."""
    if given.kind != "photo":
        return gallery
    new = _new(gallery, given.what.get("picture", ""), line(given.what.get("name")), "")
    return replace(first_screen(new), open=new.photos[0].id, notice="got", many=1)


def first_screen(gallery: Gallery) -> Gallery:
    """All the photos, with nothing on top."""
    bare = replace(gallery, tab="photos", album="", open="", zoom=1, camera=None, edit=None)
    return replace(bare, sheet="", asking="", selecting=False, selected=())


def _new(gallery: Gallery, picture: str, name: str, wanted: str) -> Gallery:
    number = gallery.made + 1
    free = wanted and gallery.photo(wanted) is None
    photo = Photo(wanted if free else f"got-{number}", picture, name or named(picture), how="got")
    return replace(gallery, photos=(photo, *gallery.photos), made=number)

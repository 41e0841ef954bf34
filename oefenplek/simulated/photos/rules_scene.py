"""Opening a scene: from checked content to the state Foto's begins with."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from oefenplek.domain.simulated import Scene
from oefenplek.domain.text import clean

from .state import TODAY, Album, Camera, Gallery, Looks, Photo, named

DEFAULT_VIEWS = ("tuin", "kat", "bloemen")


def open_scene(scene: Scene) -> Gallery:
    """Make the state that ``scene`` starts with."""
    content = scene.content
    gallery = Gallery(
        skin=scene.skin,
        photos=tuple(_photo(photo) for photo in content.get("photos", ())),
        albums=tuple(Album(album["id"], line(album["name"])) for album in content.get("albums", ())),
        views=tuple(content.get("camera", DEFAULT_VIEWS)),
        selfie=content.get("selfie") or "ria",
    )
    return _started(gallery, content.get("start") or "photos", content.get("lens") or "back")


def _started(gallery: Gallery, start: str, lens: str) -> Gallery:
    what, _, name = start.partition("/")
    match what:
        case "camera":
            return replace(gallery, camera=Camera(lens=lens))
        case "albums" | "album":
            return replace(gallery, tab="photos" if gallery.skin == "laptop" else "albums", album=name)
        case "viewer" | "edit":
            photo = gallery.photo(name)
            edit = photo.looks if photo is not None and what == "edit" else None
            return replace(gallery, open=name if photo is not None else "", edit=edit)
        case _:
            return gallery


def _photo(data: Mapping[str, Any]) -> Photo:
    return Photo(
        id=data["id"],
        picture=data["picture"],
        name=line(data.get("name")) or named(data["picture"]),
        day=line(data.get("day")) or TODAY,
        time=line(data.get("time")),
        where=line(data.get("where")),
        folder=data.get("folder") or "library",
        favourite=bool(data.get("favourite", False)),
        albums=tuple(data.get("albums") or ()),
        looks=Looks(int(data.get("rotation") or 0), "whole", "dark" if data.get("dark") else "normal"),
        wanted=bool(data.get("wanted", False)),
    )


def line(text: Any) -> str:
    """A text on one line, cleaned."""
    return clean(str(text or "")).replace("\n", " ")

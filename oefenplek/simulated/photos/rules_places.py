"""Where an action is done now. No place means that it cannot be done now, and then doing it changes nothing."""

from collections.abc import Callable, Mapping

from oefenplek.domain.actions import Action

from .rules_layers import album_ids, beside, chosen, in_bin, last, listed, own, screen
from .state import APPS, CLOSEST, CROPS, LIGHTS, SIDES, TABS, Gallery

Finder = Callable[[Gallery, Action], str]
_LISTS = {"photos", "album"}


def place(gallery: Gallery, action: Action) -> str:
    """The place of an action now, empty when there is none."""
    finder = _FINDERS.get(action.name)
    return finder(gallery, action) if finder is not None else ""


def _if(possible: object, found: str) -> str:
    return found if possible else ""


def _button(name: str, possible: Callable[[Gallery], object]) -> Finder:
    return lambda gallery, _action: _if(possible(gallery), f"button/{name}")


def _on(*screens: str) -> Callable[[Gallery], bool]:
    return lambda gallery: screen(gallery) in screens


def _tab(gallery: Gallery, action: Action) -> str:
    tab, on = action.get("tab"), screen(gallery)
    if gallery.skin == "laptop":
        return _if(tab == "photos" and on == "album", "tab/photos")
    return _if(tab in TABS and on in TABS and tab != on, f"tab/{tab}")


def _album(gallery: Gallery, action: Action) -> str:
    album = action.get("album")
    seen = _LISTS if gallery.skin == "laptop" else {"albums"}
    there = album in album_ids(gallery) and album != gallery.album
    return _if(there and screen(gallery) in seen, f"album/{album}")


def _photo(gallery: Gallery, action: Action) -> str:
    name = action.get("photo")
    right = screen(gallery) == "selecting" if action.name == "pick" else screen(gallery) in _LISTS
    return _if(right and any(photo.id == name for photo in listed(gallery)), f"photo/{name}")


def _working(gallery: Gallery) -> bool:
    """Is there a photo, or are there several, to do something with?"""
    return screen(gallery) in {"viewer", "selecting"} and chosen(gallery) != ()


def _kept(gallery: Gallery) -> bool:
    return _working(gallery) and not in_bin(gallery)


def _binned(gallery: Gallery) -> bool:
    return _working(gallery) and in_bin(gallery)


def _one_kept(gallery: Gallery) -> bool:
    return screen(gallery) == "viewer" and not in_bin(gallery)


def _turn(gallery: Gallery, action: Action) -> str:
    to, camera = action.get("to"), gallery.camera
    looking = screen(gallery) == "camera" and camera is not None and camera.lens == "back"
    return _if(looking and len(gallery.views) > 1 and to in SIDES, f"button/turn-{to}")


def _light(gallery: Gallery, action: Action) -> str:
    end = LIGHTS[-1] if action.name == "lighter" else LIGHTS[0]
    edit = gallery.edit
    return _if(screen(gallery) == "edit" and edit is not None and edit.light != end, f"button/{action.name}")


def _crop(gallery: Gallery, action: Action) -> str:
    to, edit = action.get("to"), gallery.edit
    possible = screen(gallery) == "edit" and edit is not None and to in CROPS and edit.crop != to
    return _if(possible, f"crop/{to}")


def _add_to(gallery: Gallery, action: Action) -> str:
    album = action.get("album")
    there = own(album) and album in album_ids(gallery)
    return _if(screen(gallery) == "adding" and there, f"album/{album}")


def _share_to(gallery: Gallery, action: Action) -> str:
    app = action.get("app")
    return _if(screen(gallery) == "share" and app in APPS, f"app/{app}")


_FINDERS: Mapping[str, Finder] = {
    "open-tab": _tab,
    "open-album": _album,
    "open": _photo,
    "pick": _photo,
    "select-photos": _button("select", lambda g: screen(g) in _LISTS and listed(g)),
    "open-camera": _button("camera", lambda g: screen(g) == "photos" and g.views),
    "turn": _turn,
    "flip": _button("flip", lambda g: screen(g) == "camera" and g.skin != "laptop"),
    "take": _button("shutter", _on("camera")),
    "hold-shutter": _button("shutter", _on("camera")),
    "open-last": _button("last", lambda g: screen(g) == "camera" and last(g) is not None),
    "next": _button("next", lambda g: screen(g) == "viewer" and beside(g, 1)),
    "previous": _button("previous", lambda g: screen(g) == "viewer" and beside(g, -1)),
    "zoom-in": _button("zoom-in", lambda g: screen(g) == "viewer" and g.zoom < CLOSEST),
    "zoom-out": _button("zoom-out", lambda g: screen(g) == "viewer" and g.zoom > 1),
    "favourite": _button("favourite", _one_kept),
    "edit": _button("edit", _one_kept),
    "details": _button("details", _on("viewer")),
    "share": _button("share", _kept),
    "add": _button("add", lambda g: _kept(g) and g.albums),
    "delete": _button("delete", _kept),
    "erase": _button("erase", _binned),
    "restore": _button("restore", _binned),
    "delete-yes": _button("delete-yes", lambda g: g.asking == "delete"),
    "erase-yes": _button("erase-yes", lambda g: g.asking == "erase"),
    "delete-no": _button("delete-no", _on("deleting")),
    "rotate": _button("rotate", _on("edit")),
    "lighter": _light,
    "darker": _light,
    "crop": _crop,
    "save": _button("save", _on("edit")),
    "add-to": _add_to,
    "share-to": _share_to,
    "back": _button("back", lambda g: screen(g) not in {"photos", "deleting"}),
}

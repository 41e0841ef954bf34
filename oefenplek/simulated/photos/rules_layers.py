"""What lies on top and what can be seen.

A phone and a tablet have two tabs, *Foto's* and *Albums*. On a laptop the albums stand beside the photos.
"""

from .state import BIN, FAVOURITES, FIXED, GONE, Gallery, Photo


def screen(gallery: Gallery) -> str:
    """The screen a person would say they are on."""
    layers = (
        ("deleting", gallery.asking != ""),
        (gallery.sheet, gallery.sheet != ""),
        ("edit", gallery.edit is not None),
        ("viewer", gallery.open != ""),
        ("camera", gallery.camera is not None),
        ("selecting", gallery.selecting),
        ("album", gallery.album != ""),
        ("albums", gallery.tab == "albums"),
    )
    return next((name for name, on_top in layers if on_top), "photos")


def inside(gallery: Gallery, album: str) -> tuple[Photo, ...]:
    """The photos in an album; empty for the whole library."""
    if album == BIN:
        return tuple(photo for photo in gallery.photos if photo.folder == BIN)
    kept = (photo for photo in gallery.photos if photo.folder == "library")
    if album == FAVOURITES:
        return tuple(photo for photo in kept if photo.favourite)
    return tuple(photo for photo in kept if not album or album in photo.albums)


def listed(gallery: Gallery) -> tuple[Photo, ...]:
    """The photos one can go through now, in order."""
    return inside(gallery, "" if gallery.camera is not None else gallery.album)


def shown(gallery: Gallery) -> Photo | None:
    """The photo that is shown large."""
    return gallery.photo(gallery.open) if gallery.open else None


def last(gallery: Gallery) -> Photo | None:
    """The newest photo: what stands beside the round button of the camera."""
    return next(iter(inside(gallery, "")), None)


def beside(gallery: Gallery, step: int) -> Photo | None:
    """The photo one further (1) or one back (-1) from the one shown."""
    names = [photo.id for photo in listed(gallery)]
    at = names.index(gallery.open) + step if gallery.open in names else -1
    return listed(gallery)[at] if 0 <= at < len(names) else None


def chosen(gallery: Gallery) -> tuple[str, ...]:
    """The photos that a button is about now: the one shown, or those that were ticked."""
    if gallery.open:
        return (gallery.open,)
    return gallery.selected if gallery.selecting else ()


def in_bin(gallery: Gallery) -> bool:
    """Are these photos in the bin?"""
    photo = shown(gallery)
    return photo.folder == BIN if photo is not None else gallery.album == BIN


def album_ids(gallery: Gallery) -> tuple[str, ...]:
    """Every album there is to open, in order."""
    return (FAVOURITES, *(album.id for album in gallery.albums), BIN)


def view(gallery: Gallery) -> str:
    """What the camera sees; empty when there is none in use."""
    camera = gallery.camera
    if camera is None:
        return ""
    return gallery.selfie if camera.lens == "front" else gallery.views[camera.at]


def reachable(photo: Photo) -> bool:
    """Is it somewhere still?"""
    return photo.folder != GONE


def own(album: str) -> bool:
    """Is it an album that somebody made, not one that is always there?"""
    return album not in FIXED

"""Throwing away and getting back, albums, and handing photos on."""

from dataclasses import replace

from oefenplek.domain.actions import Action, AppEvent

from .rules_layers import beside, chosen, listed
from .rules_view import stop_selecting
from .state import BIN, GONE, Gallery

Result = tuple[Gallery, tuple[AppEvent, ...]]


def ask(gallery: Gallery, action: Action) -> Result:
    """Ask first: to the bin, or away for good."""
    return replace(gallery, asking=action.name), (AppEvent.of(f"{action.name}-asked"),)


def keep(gallery: Gallery, _action: Action) -> Result:
    """Throw nothing away."""
    return replace(gallery, asking=""), (AppEvent.of("delete-cancelled"),)


def delete(gallery: Gallery, _action: Action) -> Result:
    """Put the photos in the bin; from there they can come back."""
    names = chosen(gallery)
    return _moved(gallery, BIN, "binned"), tuple(AppEvent.of("deleted", photo=name) for name in names)


def erase(gallery: Gallery, _action: Action) -> Result:
    """Throw the photos away for good."""
    names = chosen(gallery)
    return _moved(gallery, GONE, "erased"), tuple(AppEvent.of("erased", photo=name) for name in names)


def restore(gallery: Gallery, _action: Action) -> Result:
    """Put the photos back where they were."""
    names = chosen(gallery)
    return _moved(gallery, "library", "restored"), tuple(AppEvent.of("restored", photo=name) for name in names)


def _moved(gallery: Gallery, folder: str, notice: str) -> Gallery:
    """The photos somewhere else. Who looked at one sees the next one, as at home; after the last one the list."""
    names = chosen(gallery)
    follows = (beside(gallery, 1) or beside(gallery, -1)) if gallery.open else None
    moved = stop_selecting(gallery.changed(names, folder=folder))
    told = replace(moved, asking="", zoom=1, notice=notice, many=len(names))
    return replace(told, open=follows.id if follows is not None and follows in listed(told) else "")


def add(gallery: Gallery, action: Action) -> Result:
    """Put the photos in an album; they stay among the others too."""
    names, album = chosen(gallery), action.get("album")
    added = gallery
    for name in names:
        photo = gallery.photo(name)
        if photo is not None and album not in photo.albums:
            added = added.changed((name,), albums=(*photo.albums, album))
    events = tuple(AppEvent.of("added", photo=name, album=album) for name in names)
    return replace(stop_selecting(added), sheet="", notice="added", many=len(names)), events


def share(gallery: Gallery, action: Action) -> Result:
    """Hand the photos to another app."""
    names, app = chosen(gallery), action.get("app")
    shared = gallery
    for name in names:
        photo = gallery.photo(name)
        if photo is not None and app not in photo.shared:
            shared = shared.changed((name,), shared=tuple(sorted((*photo.shared, app))))
    events = tuple(AppEvent.of("shared", photo=name, app=app) for name in names)
    return replace(stop_selecting(shared), sheet="", notice=f"shared-{app}", many=len(names)), events

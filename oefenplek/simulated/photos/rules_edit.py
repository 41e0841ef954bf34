"""Changing how a photo looks: turning it, cutting it out, making it lighter. *Opslaan* keeps it."""

from dataclasses import replace

from oefenplek.domain.actions import Action, AppEvent

from .rules_layers import shown
from .state import AS_TAKEN, LIGHTS, Gallery, Looks

Result = tuple[Gallery, tuple[AppEvent, ...]]


def start(gallery: Gallery, _action: Action) -> Result:
    """Begin with the photo as it is."""
    photo = shown(gallery)
    if photo is None:
        return gallery, ()
    return replace(gallery, edit=photo.looks, zoom=1), (AppEvent.of("edit-started", photo=photo.id),)


def rotate(gallery: Gallery, _action: Action) -> Result:
    """A quarter to the right."""
    looks = _looks(gallery)
    return replace(gallery, edit=replace(looks, rotation=(looks.rotation + 90) % 360)), ()


def light(gallery: Gallery, action: Action) -> Result:
    """Lighter or darker."""
    step = 1 if action.name == "lighter" else -1
    looks = _looks(gallery)
    return replace(gallery, edit=replace(looks, light=LIGHTS[LIGHTS.index(looks.light) + step])), ()


def crop(gallery: Gallery, action: Action) -> Result:
    """The whole photo, a square, or what is in the middle."""
    return replace(gallery, edit=replace(_looks(gallery), crop=action.get("to"))), ()


def save(gallery: Gallery, _action: Action) -> Result:
    """Keep it like this."""
    kept = gallery.changed((gallery.open,), looks=_looks(gallery))
    return replace(kept, edit=None, notice="saved"), (AppEvent.of("saved", photo=gallery.open),)


def _looks(gallery: Gallery) -> Looks:
    return gallery.edit or AS_TAKEN

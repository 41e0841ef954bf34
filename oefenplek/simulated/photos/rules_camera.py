"""The camera: looking around, taking one photo, or nine by holding."""

from dataclasses import replace

from oefenplek.domain.actions import Action, AppEvent

from .rules_layers import last, view
from .state import BURST, Camera, Gallery, Photo, named

Result = tuple[Gallery, tuple[AppEvent, ...]]


def start(gallery: Gallery, _action: Action) -> Result:
    """Hold up the camera."""
    return replace(gallery, camera=Camera()), (AppEvent.of("camera-opened"),)


def turn(gallery: Gallery, action: Action) -> Result:
    """Look further to the left or to the right."""
    camera = gallery.camera or Camera()
    step = 1 if action.get("to") == "right" else -1
    looking = replace(gallery, camera=replace(camera, at=(camera.at + step) % len(gallery.views)))
    return looking, (AppEvent.of("turned", to=action.get("to"), view=view(looking)),)


def flip(gallery: Gallery, _action: Action) -> Result:
    """Look through the other lens: at oneself, or away again."""
    camera = gallery.camera or Camera()
    lens = "front" if camera.lens == "back" else "back"
    return replace(gallery, camera=replace(camera, lens=lens)), (AppEvent.of("flipped", lens=lens),)


def take(gallery: Gallery, _action: Action) -> Result:
    """Take one photo."""
    taken = _with(gallery, "taken", 1)
    photo = taken.photos[0]
    event = AppEvent.of("taken", photo=photo.id, view=photo.picture, lens=photo.lens)
    return replace(taken, notice="taken"), (event,)


def burst(gallery: Gallery, _action: Action) -> Result:
    """Hold the button: photo after photo comes."""
    many = replace(_with(gallery, "burst", BURST), notice="burst", many=BURST)
    return many, (AppEvent.of("burst-taken", view=view(gallery)),)


def look(gallery: Gallery, _action: Action) -> Result:
    """Look at the photo that was taken last."""
    photo = last(gallery)
    if photo is None:
        return gallery, ()
    return replace(gallery, open=photo.id, zoom=1), (AppEvent.of("photo-shown", photo=photo.id, by="camera"),)


def _with(gallery: Gallery, how: str, count: int) -> Gallery:
    """The gallery with new photos of what the camera sees, the newest first."""
    lens = gallery.camera.lens if gallery.camera is not None else "back"
    picture = view(gallery)
    numbers = range(gallery.made + count, gallery.made, -1)
    new = tuple(Photo(f"new-{number}", picture, named(picture), how=how, lens=lens) for number in numbers)
    return replace(gallery, photos=(*new, *gallery.photos), made=gallery.made + count)

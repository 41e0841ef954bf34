"""What Foto's does together with other apps: it gives photos to e-mail and messages, and keeps photos it is given."""

from oefenplek.domain.actions import AppEvent
from oefenplek.domain.simulated import Given, Notice, Sharing

from .rules_rest import take
from .state import Gallery, Photo


def give(_before: Gallery, after: Gallery, events: tuple[AppEvent, ...]) -> Given | None:
    """The photos that were just shared; a second one stands under ``id-2``, ``name-2``, ``picture-2``, and so on."""
    shared = [event for event in events if event.name == "shared"]
    photos = [photo for event in shared if (photo := after.photo(event.get("photo"))) is not None]
    if not photos:
        return None
    what = {key: value for at, photo in enumerate(photos, 1) for key, value in _described(photo, at).items()}
    return Given(to=shared[0].get("app"), kind="photo", what=what)


def _described(photo: Photo, at: int) -> dict[str, str]:
    end = "" if at == 1 else f"-{at}"
    return {f"id{end}": photo.id, f"name{end}": photo.name, f"picture{end}": photo.picture}


def notices(before: Gallery, after: Gallery) -> tuple[Notice, ...]:
    """A photo that somebody sent."""
    had = {photo.id for photo in before.photos}
    come = [photo for photo in after.photos if photo.id not in had and photo.how == "got"]
    return tuple(Notice("Nieuwe foto", photo.name) for photo in come) if after.notice == "received" else ()


SHARING = Sharing(takes=("photo",), give=give, take=take, notices=notices)

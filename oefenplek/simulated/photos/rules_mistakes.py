"""Recognising what people typically do differently from what they meant, with photos."""

from oefenplek.domain.actions import AppEvent

from .state import Gallery


def mistakes(before: Gallery, _after: Gallery, events: tuple[AppEvent, ...]) -> tuple[str, ...]:
    """The ids of the mistakes this act made."""
    found = (name for event in events for name in _of_event(before, event))
    return tuple(dict.fromkeys(found))


def _of_event(before: Gallery, event: AppEvent) -> tuple[str, ...]:
    match event.name:
        case "burst-taken":
            return ("nine-by-holding",)
        case "deleted" if _wanted(before, event):
            return ("deleted-wanted",)
        case "erased" if _wanted(before, event):
            return ("erased-wanted",)
        case "edit-dropped" if event.get("changed") == "yes":
            return ("edit-dropped",)
        case _:
            return ()


def _wanted(gallery: Gallery, event: AppEvent) -> bool:
    photo = gallery.photo(event.get("photo"))
    return photo is not None and photo.wanted

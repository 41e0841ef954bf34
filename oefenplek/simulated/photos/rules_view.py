"""Looking: tabs, albums, one photo large, the next one, closer, and the way back."""

from dataclasses import replace

from oefenplek.domain.actions import Action, AppEvent

from .rules_layers import beside, screen, shown
from .state import Gallery

Result = tuple[Gallery, tuple[AppEvent, ...]]


def open_tab(gallery: Gallery, action: Action) -> Result:
    """Go to the photos or to the albums."""
    tab = action.get("tab")
    return replace(gallery, tab=tab, album=""), (AppEvent.of("tab-opened", tab=tab),)


def open_album(gallery: Gallery, action: Action) -> Result:
    """Open an album, the favourites or the bin."""
    album = action.get("album")
    return replace(gallery, album=album), (AppEvent.of("album-opened", album=album),)


def open_photo(gallery: Gallery, action: Action) -> Result:
    """Show a photo large."""
    return _show(gallery, action.get("photo"), "list")


def go_on(gallery: Gallery, action: Action) -> Result:
    """Show the next photo or the one before."""
    photo = beside(gallery, 1 if action.name == "next" else -1)
    return _show(gallery, photo.id, action.name) if photo is not None else (gallery, ())


def _show(gallery: Gallery, name: str, by: str) -> Result:
    return replace(gallery, open=name, zoom=1), (AppEvent.of("photo-shown", photo=name, by=by),)


def zoom(gallery: Gallery, action: Action) -> Result:
    """Look closer, or from further away."""
    level = gallery.zoom + (1 if action.name == "zoom-in" else -1)
    return replace(gallery, zoom=level), (AppEvent.of("zoomed", photo=gallery.open, zoom=str(level)),)


def favour(gallery: Gallery, _action: Action) -> Result:
    """Make the photo a favourite, or not any more."""
    photo = shown(gallery)
    if photo is None:
        return gallery, ()
    on = not photo.favourite
    changed = gallery.changed((photo.id,), favourite=on)
    notice = "favourite" if on else "no-favourite"
    return replace(changed, notice=notice), (AppEvent.of("favoured", photo=photo.id, on="yes" if on else "no"),)


def start_selecting(gallery: Gallery, _action: Action) -> Result:
    """Choose several photos."""
    return replace(gallery, selecting=True, selected=()), (AppEvent.of("selecting-started"),)


def pick(gallery: Gallery, action: Action) -> Result:
    """Tick a photo, or take the tick away."""
    name = action.get("photo")
    on = name not in gallery.selected
    left = (*gallery.selected, name) if on else tuple(other for other in gallery.selected if other != name)
    return replace(gallery, selected=left), (AppEvent.of("picked", photo=name, on="yes" if on else "no"),)


def open_sheet(gallery: Gallery, action: Action) -> Result:
    """Pull up what can be done with a photo, or what is known of it."""
    event = {"share": "share-opened", "add": "adding-started", "details": "details-shown"}[action.name]
    params = {"photo": gallery.open} if action.name == "details" else {}
    sheet = "adding" if action.name == "add" else action.name
    return replace(gallery, sheet=sheet), (AppEvent.of(event, **params),)


def back(gallery: Gallery, _action: Action) -> Result:
    """One screen back. What was changed on a photo and not saved is dropped."""
    match screen(gallery):
        case "share" | "details" | "adding":
            return replace(gallery, sheet=""), ()
        case "edit":
            photo = shown(gallery)
            changed = photo is not None and photo.looks != gallery.edit
            event = AppEvent.of("edit-dropped", photo=gallery.open, changed="yes" if changed else "no")
            return replace(gallery, edit=None), (event,)
        case "viewer":
            return replace(gallery, open="", zoom=1), ()
        case "camera":
            return replace(gallery, camera=None), ()
        case "selecting":
            return stop_selecting(gallery), ()
        case "album":
            return replace(gallery, album=""), ()
        case _:
            return replace(gallery, tab="photos"), ()


def stop_selecting(gallery: Gallery) -> Gallery:
    """No ticks any more."""
    return replace(gallery, selecting=False, selected=())

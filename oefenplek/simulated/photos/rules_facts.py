"""What conditions can see of Foto's."""

from collections.abc import Mapping

from oefenplek.domain.conditions import Facts

from .rules_layers import album_ids, inside, screen, view
from .state import Gallery, Photo

THE_APP = "fotos"


def facts(gallery: Gallery) -> Facts:
    """Every thing by sort and id, with its properties as text."""
    return {
        "photo": {photo.id: _photo(photo) for photo in gallery.photos},
        "album": {
            name: {"photos": "+".join(sorted(photo.id for photo in inside(gallery, name)))}
            for name in album_ids(gallery)
        },
        "gallery": {THE_APP: _app(gallery)},
    }


def _photo(photo: Photo) -> Mapping[str, str]:
    return {
        "folder": photo.folder,
        "picture": photo.picture,
        "how": photo.how,
        "lens": photo.lens or "none",
        "favourite": "yes" if photo.favourite else "no",
        "albums": "+".join(sorted(photo.albums)),
        "rotation": str(photo.looks.rotation),
        "crop": photo.looks.crop,
        "light": photo.looks.light,
        "shared": "+".join(photo.shared),
    }


def _app(gallery: Gallery) -> Mapping[str, str]:
    camera = gallery.camera
    return {
        "screen": screen(gallery),
        "open": gallery.open,
        "album": gallery.album,
        "zoom": str(gallery.zoom),
        "selected": "+".join(sorted(gallery.selected)),
        "view": view(gallery),
        "lens": camera.lens if camera is not None else "none",
    }

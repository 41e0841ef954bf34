"""The words of Foto's, as in the photo apps people have at home. The simulated device always stays Dutch."""

from collections.abc import Mapping

from .rules_layers import screen
from .state import APPS as APP_NAMES
from .state import BIN, FAVOURITES, Gallery

BUTTONS: Mapping[str, str] = {
    "back": "Terug",
    "select": "Selecteren",
    "camera": "Camera",
    "turn-left": "Naar links kijken",
    "turn-right": "Naar rechts kijken",
    "flip": "Omdraaien",
    "shutter": "Foto maken",
    "last": "Laatste foto",
    "next": "Volgende foto",
    "previous": "Vorige foto",
    "zoom-in": "Inzoomen",
    "zoom-out": "Uitzoomen",
    "favourite": "Favoriet",
    "edit": "Bewerken",
    "details": "Details",
    "share": "Delen",
    "add": "Album",
    "delete": "Verwijderen",
    "delete-yes": "Naar prullenbak",
    "delete-no": "Annuleren",
    "erase": "Definitief verwijderen",
    "erase-yes": "Definitief verwijderen",
    "restore": "Terugzetten",
    "rotate": "Draaien",
    "lighter": "Lichter",
    "darker": "Donkerder",
    "save": "Opslaan",
}
TABS: Mapping[str, str] = {"photos": "Foto's", "albums": "Albums"}
ALBUMS: Mapping[str, str] = {FAVOURITES: "Favorieten", BIN: "Prullenbak"}
CROPS: Mapping[str, str] = {"whole": "Hele foto", "square": "Vierkant", "closer": "Dichterbij"}
APPS: Mapping[str, str] = dict(zip(APP_NAMES, ("PostVak", "Praatje"), strict=True))
CLOSES = {"share", "details", "adding", "selecting"}
"""Where *Terug* is called *Sluiten*."""


def back_word(gallery: Gallery) -> str:
    """The word on the way back: what is changed on a photo is cancelled, what was pulled up is closed."""
    on = screen(gallery)
    return "Annuleren" if on == "edit" else "Sluiten" if on in CLOSES else BUTTONS["back"]


def buttons(gallery: Gallery) -> dict[str, str]:
    """The words on the buttons now."""
    return {**BUTTONS, "back": back_word(gallery)}


def words(gallery: Gallery) -> dict[str, str]:
    """Values for texts: ``knop-share``, ``tab-albums``, ``album-bin``, ``bijsnijden-square``, ``app-mail``."""
    albums = {**ALBUMS, **{album.id: album.name for album in gallery.albums}}
    return {
        **{f"knop-{name}": word for name, word in buttons(gallery).items()},
        **{f"tab-{name}": word for name, word in TABS.items()},
        **{f"album-{name}": word for name, word in albums.items()},
        **{f"bijsnijden-{name}": word for name, word in CROPS.items()},
        **{f"app-{name}": word for name, word in APPS.items()},
    }


def notice(gallery: Gallery) -> str:
    """The short message at the bottom."""
    several = gallery.many != 1
    what = f"{gallery.many} foto's" if several else "Foto"
    return {
        "taken": "Foto bewaard",
        "burst": f"{what} bewaard",
        "got": "Foto bewaard",
        "received": "Er is een foto bijgekomen",
        "favourite": "Toegevoegd aan Favorieten",
        "no-favourite": "Niet meer bij Favorieten",
        "saved": "Foto opgeslagen",
        "binned": f"{what} naar de prullenbak",
        "erased": f"{what} definitief verwijderd",
        "restored": f"{what} teruggezet",
        "added": f"{what} in het album gezet",
        "shared-mail": f"{what} gedeeld met PostVak",
        "shared-chat": f"{what} gedeeld met Praatje",
    }.get(gallery.notice, "")

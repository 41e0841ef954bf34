"""What Foto's is at one moment: frozen dataclasses, so keeping one is an undo."""

from dataclasses import dataclass, replace
from typing import Any

from oefenplek.domain.pictures import PICTURES

FOLDERS = ("library", "bin")
GONE = "gone"
"""Where a photo is that was thrown away for good: in no list any more. Conditions can still ask for it."""
TABS = ("photos", "albums")
FAVOURITES = "favourites"
BIN = "bin"
FIXED = (FAVOURITES, BIN)
"""The albums that are always there, whatever the scene holds."""
HOWS = ("scene", "taken", "burst", "got")
"""How a photo came here: it was there, taken, one of many taken by holding, or given by someone else."""
LENSES = ("back", "front")
SIDES = ("left", "right")
ROTATIONS = (0, 90, 180, 270)
CROPS = ("whole", "square", "closer")
LIGHTS = ("dark", "normal", "light")
APPS = ("mail", "chat")
BURST = 9
"""How many photos come when somebody holds the round button."""
CLOSEST = 3
"""The most that a photo can be zoomed in."""
TODAY = "Vandaag"
NOW = "nu"


@dataclass(frozen=True, slots=True)
class Looks:
    """How a photo is shown: turned clockwise in degrees, cut out, and how light it is."""

    rotation: int = 0
    crop: str = "whole"
    light: str = "normal"


AS_TAKEN = Looks()


@dataclass(frozen=True, slots=True)
class Photo:
    """One photo. ``picture`` names the drawing; ``albums`` are the ids of albums of the scene."""

    id: str
    picture: str
    name: str
    day: str = TODAY
    time: str = NOW
    where: str = ""
    folder: str = "library"
    favourite: bool = False
    albums: tuple[str, ...] = ()
    looks: Looks = AS_TAKEN
    how: str = "scene"
    lens: str = ""
    shared: tuple[str, ...] = ()
    wanted: bool = False


@dataclass(frozen=True, slots=True)
class Album:
    """An album of one's own."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Camera:
    """The camera in use: which of the views it looks at, and through which lens."""

    at: int = 0
    lens: str = "back"


@dataclass(frozen=True, slots=True)
class Gallery:
    """The whole app. What lies on top of what is told by :mod:`.rules_layers`.

    ``open`` is the photo shown large, ``edit`` how it would look after *Opslaan*, ``sheet`` what was pulled up over it
    (share, details or adding), ``asking`` the question before throwing away (delete or erase). ``made`` counts the
    photos that came while practising, for their ids. ``notice`` stays until the next act; ``many`` is its number.
    """

    skin: str
    photos: tuple[Photo, ...] = ()
    albums: tuple[Album, ...] = ()
    views: tuple[str, ...] = ()
    selfie: str = "ria"
    tab: str = "photos"
    album: str = ""
    open: str = ""
    zoom: int = 1
    camera: Camera | None = None
    edit: Looks | None = None
    sheet: str = ""
    asking: str = ""
    selecting: bool = False
    selected: tuple[str, ...] = ()
    made: int = 0
    notice: str = ""
    many: int = 1

    def photo(self, name: str) -> Photo | None:
        """Find a photo by id."""
        return next((photo for photo in self.photos if photo.id == name), None)

    def changed(self, names: tuple[str, ...], **values: Any) -> "Gallery":
        """The same with these photos changed."""
        photos = (replace(photo, **values) if photo.id in names else photo for photo in self.photos)
        return replace(self, photos=tuple(photos))


def named(picture: str) -> str:
    """What a photo is called when nobody named it: what is on it."""
    return PICTURES.get(picture, "Foto").rstrip(".")

"""What a lesson may write in a scene of Foto's. Every scalar arrives as text; the types are given here."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StringConstraints, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from oefenplek.content.fields import Form, Id, OneOrMore, YesNo
from oefenplek.domain.pictures import PICTURES

from .rules_scene import DEFAULT_VIEWS
from .state import FIXED

Line = Annotated[str, StringConstraints(max_length=80, pattern=r"^[^\n]*$")]
START = r"^(photos|camera|albums|(album|viewer|edit)/[a-z0-9-]+)$"


def _is_drawn(value: str) -> str:
    if value not in PICTURES:
        raise PydanticCustomError("picture", "er is geen tekening met deze naam")
    return value


Picture = Annotated[str, AfterValidator(_is_drawn)]
"""The name of one of our drawn photos."""
# YAML editors read a number as a number.
Rotation = Annotated[
    Literal["0", "90", "180", "270"], WithJsonSchema({"enum": ["0", "90", "180", "270", 0, 90, 180, 270]})
]


class PhotoPart(Form):
    """One photo. ``rotation``: how crooked it lies; ``dark``: too dark; ``wanted``: it had better stay."""

    id: Id
    picture: Picture
    name: Line = ""
    day: Line = "Vandaag"
    time: Annotated[str, StringConstraints(max_length=20)] = ""
    where: Line = ""
    folder: Literal["library", "bin"] = "library"
    favourite: YesNo = False
    albums: OneOrMore[Id] = Field(default_factory=list)
    rotation: Rotation = "0"
    dark: YesNo = False
    wanted: YesNo = False


class AlbumPart(Form):
    """An album that somebody made."""

    id: Id
    name: Annotated[str, StringConstraints(min_length=1, max_length=30, pattern=r"^[^\n]*$")]


class SceneContent(Form):
    """Everything that is in Foto's at the start, and what the camera can look at."""

    start: Annotated[str, StringConstraints(pattern=START)] = "photos"
    photos: list[PhotoPart] = Field(default_factory=list)
    albums: list[AlbumPart] = Field(default_factory=list)
    camera: Annotated[OneOrMore[Picture], Field(min_length=1)] = Field(default_factory=lambda: list(DEFAULT_VIEWS))
    selfie: Picture = "ria"
    lens: Literal["back", "front"] = "back"

    @model_validator(mode="after")
    def _ids_are_unique(self) -> "SceneContent":
        for ids in ([photo.id for photo in self.photos], [*FIXED, *(album.id for album in self.albums)]):
            if double := sorted({name for name in ids if ids.count(name) > 1}):
                raise ValueError(f"twee keer hetzelfde id: {', '.join(double)}")
        return self

    @model_validator(mode="after")
    def _albums_exist(self) -> "SceneContent":
        known = {album.id for album in self.albums}
        if missing := sorted({name for photo in self.photos for name in photo.albums if name not in known}):
            raise ValueError(f"er is geen album {', '.join(missing)}")
        return self

    @model_validator(mode="after")
    def _start_exists(self) -> "SceneContent":
        what, _, name = self.start.partition("/")
        if what == "album" and name not in {*FIXED, *(album.id for album in self.albums)}:
            raise ValueError(f"start: er is geen album {name}")
        if what in {"viewer", "edit"} and name not in {photo.id for photo in self.photos if photo.folder == "library"}:
            raise ValueError(f"start: er is geen foto {name}")
        return self

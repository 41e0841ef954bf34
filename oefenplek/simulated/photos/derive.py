"""What Foto's shows, as plain values: pure functions of its state. Qt knows nothing of this file, nor it of Qt."""

from dataclasses import dataclass, replace

from oefenplek.domain.actions import Action

from .rules_layers import album_ids, chosen, in_bin, inside, last, listed, screen, shown, view
from .rules_places import place
from .state import AS_TAKEN, BIN, FAVOURITES, Gallery, Looks, Photo, named
from .words import ALBUMS, TABS, back_word, notice

_SIGNS = {FAVOURITES: "heart-outline", BIN: "trash-can-outline"}


@dataclass(frozen=True, slots=True)
class TileRow:
    """A photo in the overview, or above a day's photos the day (``heading``)."""

    id: str
    heading: str = ""
    name: str = ""
    picture: str = ""
    turned: int = 0
    cut: str = "whole"
    light: str = "normal"
    favourite: bool = False
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class AlbumRow:
    """An album: its name, how many photos are in it, and the picture on it. ``own``: somebody made it."""

    id: str
    name: str
    count: int
    cover: str
    symbol: str
    own: bool
    selected: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around the photos. ``page`` is what lies under a sheet and a question; ``working`` says what the
    buttons are for: photos that are kept, photos in the bin, or none."""

    skin: str = "phone"
    page: str = "photos"
    sheet: str = ""
    question: str = ""
    question_text: str = ""
    answer: str = ""
    tab: str = "photos"
    title: str = ""
    back: str = ""
    empty: str = ""
    notice: str = ""
    working: str = ""
    albums: bool = False
    can_select: bool = False
    can_camera: bool = False
    selecting: bool = False


@dataclass(frozen=True, slots=True)
class Large:
    """The photo shown large, as it is or as it would be after *Opslaan*."""

    id: str = ""
    name: str = ""
    picture: str = ""
    looks: Looks = AS_TAKEN
    zoom: int = 1
    place: str = ""
    favourite: bool = False
    made: str = ""
    where: str = ""
    albums: str = ""
    can_next: bool = False
    can_previous: bool = False
    can_zoom_in: bool = False
    can_zoom_out: bool = False
    can_lighten: bool = False
    can_darken: bool = False
    can_keep: bool = False


@dataclass(frozen=True, slots=True)
class Finder:
    """What the camera sees, and the photo that was taken last."""

    picture: str = ""
    description: str = ""
    front: bool = False
    can_turn: bool = False
    can_flip: bool = False
    last: str = ""
    last_picture: str = ""
    last_looks: Looks = AS_TAKEN


def under(gallery: Gallery) -> Gallery:
    """The same without the sheet and the question that lie over it."""
    return replace(gallery, sheet="", asking="")


def tiles(gallery: Gallery) -> list[TileRow]:
    """The overview: every day, and under it its photos."""
    rows: list[TileRow] = []
    day = ""
    for photo in listed(replace(gallery, camera=None)):
        if photo.day != day:
            day = photo.day
            rows.append(TileRow(f"day/{photo.id}", heading=day))
        rows.append(_tile(gallery, photo))
    return rows


def _tile(gallery: Gallery, photo: Photo) -> TileRow:
    looks, ticked = photo.looks, photo.id in gallery.selected
    seen = (looks.rotation, looks.crop, looks.light)
    return TileRow(photo.id, "", photo.name, photo.picture, *seen, photo.favourite, ticked)


def albums(gallery: Gallery) -> list[AlbumRow]:
    """Every album, the favourites first and the bin last."""
    return [_album(gallery, name) for name in album_ids(gallery)]


def _album(gallery: Gallery, name: str) -> AlbumRow:
    photos = inside(gallery, name)
    own = next((album.name for album in gallery.albums if album.id == name), "")
    cover = photos[0].picture if photos and name != BIN else ""
    symbol = _SIGNS.get(name, "image-outline")
    return AlbumRow(name, own or ALBUMS[name], len(photos), cover, symbol, own != "", gallery.album == name)


def frame(gallery: Gallery) -> Frame:
    """What stands around the photos."""
    bare = under(gallery)
    page, working = screen(bare), ""
    if page in {"viewer", "selecting"} and chosen(bare):
        working = "bin" if in_bin(bare) else "kept"
    return Frame(
        skin=gallery.skin,
        page=page,
        sheet=gallery.sheet,
        question=_question(gallery),
        question_text=_loss(gallery),
        answer=f"{gallery.asking}-yes" if gallery.asking else "",
        tab=gallery.tab,
        title=_title(bare, page),
        back=back_word(bare) if page != "photos" else "",
        empty="" if listed(bare) or page == "albums" else _nothing(gallery),
        notice=notice(gallery),
        working=working,
        albums=bool(gallery.albums),
        can_select=_can(bare, "select-photos"),
        can_camera=_can(bare, "open-camera"),
        selecting=page == "selecting",
    )


def _title(gallery: Gallery, page: str) -> str:
    if page == "selecting":
        return f"{len(gallery.selected)} gekozen"
    if page == "album":
        return next(row.name for row in albums(gallery) if row.id == gallery.album)
    return TABS[gallery.tab]


def _nothing(gallery: Gallery) -> str:
    return {"": "Er zijn nog geen foto's.", BIN: "De prullenbak is leeg."}.get(gallery.album, "Dit album is leeg.")


def _question(gallery: Gallery) -> str:
    what = "Foto" if len(chosen(gallery)) == 1 else f"{len(chosen(gallery))} foto's"
    return {"delete": f"{what} verwijderen?", "erase": f"{what} definitief verwijderen?"}.get(gallery.asking, "")


def _loss(gallery: Gallery) -> str:
    one = len(chosen(gallery)) == 1
    if gallery.asking == "delete":
        what = "De foto gaat" if one else "De foto's gaan"
        return f"{what} naar de prullenbak. Daar kunt u {'hem' if one else 'ze'} nog terughalen."
    if gallery.asking == "erase":
        what = "De foto is" if one else "De foto's zijn"
        return f"{what} dan voorgoed weg. U kunt {'hem' if one else 'ze'} niet meer terughalen."
    return ""


def large(gallery: Gallery) -> Large:
    """The photo shown large; an empty one when none is."""
    bare, photo = under(gallery), shown(gallery)
    if photo is None:
        return Large()
    names = [other.id for other in listed(bare)]
    at = f"{names.index(photo.id) + 1} van {len(names)}" if photo.id in names else ""
    inside_of = [album.name for album in gallery.albums if album.id in photo.albums]
    return Large(
        id=photo.id,
        name=photo.name,
        picture=photo.picture,
        looks=gallery.edit or photo.looks,
        zoom=gallery.zoom,
        place=at,
        favourite=photo.favourite,
        made=", ".join(part for part in (photo.day, photo.time) if part),
        where=photo.where,
        albums=", ".join(inside_of),
        can_next=_can(bare, "next"),
        can_previous=_can(bare, "previous"),
        can_zoom_in=_can(bare, "zoom-in"),
        can_zoom_out=_can(bare, "zoom-out"),
        can_lighten=_can(bare, "lighter"),
        can_darken=_can(bare, "darker"),
        can_keep=_can(bare, "favourite"),
    )


def finder(gallery: Gallery) -> Finder:
    """What the camera sees; nothing when there is none in use."""
    camera, newest = gallery.camera, last(gallery)
    if camera is None:
        return Finder()
    looking = replace(under(gallery), open="", edit=None)
    return Finder(
        picture=view(gallery),
        description=named(view(gallery)),
        front=camera.lens == "front",
        can_turn=place(looking, Action.of("turn", to="right")) != "",
        can_flip=_can(looking, "flip"),
        last=newest.id if newest is not None else "",
        last_picture=newest.picture if newest is not None else "",
        last_looks=newest.looks if newest is not None else AS_TAKEN,
    )


def _can(gallery: Gallery, name: str) -> bool:
    return place(gallery, Action.of(name)) != ""

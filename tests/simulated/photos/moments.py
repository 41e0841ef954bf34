"""A moment for every act of the vocabulary: the state in which it can be done, and the act."""

from functools import cache

from oefenplek.domain.actions import Action
from oefenplek.domain.simulated import Skin
from oefenplek.simulated.photos.state import Gallery

from .scenes import act, do, opened


@cache
def moments(skin: Skin) -> list[tuple[Gallery, Action]]:
    """Every act that is possible on this device, each at a moment of its own."""
    start = opened(skin)
    camera = do(start, act("open-camera"))
    viewer = do(start, act("open", photo="markt"))
    edit = do(viewer, act("edit"))
    ticked = do(start, act("select-photos"), act("pick", photo="brug"), act("pick", photo="eenden"))
    bin_seen = opened(skin, start="album/bin")
    old = do(bin_seen, act("open", photo="oude-fiets"))
    album = opened(skin, start="album/familie")
    found = [
        (start, act("open", photo="duim")),
        (start, act("select-photos")),
        (start, act("open-camera")),
        (do(start, act("select-photos")), act("pick", photo="markt")),
        (ticked, act("pick", photo="brug")),
        (ticked, act("share")),
        (ticked, act("delete")),
        (ticked, act("back")),
        (camera, act("turn", to="left")),
        (camera, act("turn", to="right")),
        (camera, act("take")),
        (camera, act("hold-shutter")),
        (camera, act("open-last")),
        (camera, act("back")),
        (viewer, act("next")),
        (viewer, act("previous")),
        (viewer, act("zoom-in")),
        (do(viewer, act("zoom-in")), act("zoom-out")),
        (viewer, act("favourite")),
        (viewer, act("details")),
        (do(viewer, act("details")), act("back")),
        (viewer, act("edit")),
        (edit, act("rotate")),
        (edit, act("lighter")),
        (edit, act("darker")),
        (edit, act("crop", to="square")),
        (do(edit, act("crop", to="closer")), act("crop", to="whole")),
        (edit, act("save")),
        (viewer, act("delete")),
        (do(viewer, act("delete")), act("delete-yes")),
        (do(viewer, act("delete")), act("delete-no")),
        (bin_seen, act("back")),
        (old, act("restore")),
        (old, act("erase")),
        (do(old, act("erase")), act("erase-yes")),
        (viewer, act("add")),
        (do(viewer, act("add")), act("add-to", album="reizen")),
        (viewer, act("share")),
        (do(viewer, act("share")), act("share-to", app="mail")),
        (do(viewer, act("share")), act("share-to", app="chat")),
    ]
    if skin == "laptop":
        return [*found, (start, act("open-album", album="familie")), (album, act("open-tab", tab="photos"))]
    albums = do(start, act("open-tab", tab="albums"))
    return [
        *found,
        (start, act("open-tab", tab="albums")),
        (albums, act("open-tab", tab="photos")),
        (albums, act("open-album", album="favourites")),
        (albums, act("open-album", album="reizen")),
        (camera, act("flip")),
    ]

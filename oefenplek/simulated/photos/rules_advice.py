"""The sentence that tells a person to do an action now, in the words that stand on the screen."""

from oefenplek.domain.actions import Action
from oefenplek.domain.marks import N_

from .rules_places import place
from .state import Gallery
from .words import ALBUMS, APPS, CROPS, TABS

_PRESS = {
    "button/back": N_("[Tik] op **{knop-back}**."),
    "button/select": N_("[Tik] op **{knop-select}**."),
    "button/camera": N_("[Tik] op **{knop-camera}**."),
    "button/turn-left": N_("[Tik] op het pijltje naar links. Dan ziet u iets anders."),
    "button/turn-right": N_("[Tik] op het pijltje naar rechts. Dan ziet u iets anders."),
    "button/flip": N_("[Tik] op **{knop-flip}**."),
    "button/shutter": N_("[Tik] kort op de grote ronde knop."),
    "button/last": N_("[Tik] op de kleine foto naast de ronde knop."),
    "button/next": N_("[Tik] op het pijltje naar rechts."),
    "button/previous": N_("[Tik] op het pijltje naar links."),
    "button/zoom-in": N_("[Tik] op **{knop-zoom-in}**."),
    "button/zoom-out": N_("[Tik] op **{knop-zoom-out}**."),
    "button/favourite": N_("[Tik] op het hartje."),
    "button/edit": N_("[Tik] op **{knop-edit}**."),
    "button/details": N_("[Tik] op **{knop-details}**."),
    "button/share": N_("[Tik] op **{knop-share}**."),
    "button/add": N_("[Tik] op **{knop-add}**."),
    "button/delete": N_("[Tik] op **{knop-delete}**."),
    "button/delete-yes": N_("[Tik] op **{knop-delete-yes}**."),
    "button/delete-no": N_("[Tik] op **{knop-delete-no}**."),
    "button/erase": N_("[Tik] op **{knop-erase}**."),
    "button/erase-yes": N_("[Tik] op **{knop-erase-yes}**."),
    "button/restore": N_("[Tik] op **{knop-restore}**."),
    "button/rotate": N_("[Tik] op **{knop-rotate}**."),
    "button/lighter": N_("[Tik] op **{knop-lighter}**."),
    "button/darker": N_("[Tik] op **{knop-darker}**."),
    "button/save": N_("[Tik] op **{knop-save}**."),
}
_HOLD = N_("Houd uw vinger lang op de grote ronde knop.")
_HOLD_MOUSE = N_("Houd de muisknop lang ingedrukt op de ronde knop.")


def advice(gallery: Gallery, action: Action) -> str:
    """What to say for ``action``; empty when it cannot be done now."""
    at = place(gallery, action)
    if action.name == "hold-shutter" and at:
        return _HOLD_MOUSE if gallery.skin == "laptop" else _HOLD
    if not at or at in _PRESS:
        return _PRESS.get(at, "")
    sort, _, name = at.partition("/")
    photo = gallery.photo(name) if sort == "photo" else None
    if photo is not None:
        return f"[Tik] op deze foto: **{_plain(photo.name)}**."
    words = {"tab": TABS, "album": _albums(gallery), "crop": CROPS, "app": APPS}[sort]
    return f"[Tik] op **{_plain(words[name])}**."


def _albums(gallery: Gallery) -> dict[str, str]:
    return {**ALBUMS, **{album.id: album.name for album in gallery.albums}}


def _plain(text: str) -> str:
    return text.replace("*", "").replace("\n", " ")

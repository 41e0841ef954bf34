"""Foto's as a pure state machine: the functions every simulated app has.

``act`` asks :func:`.rules_places.place` first, so what a person cannot see or reach cannot be done by a lesson either.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from oefenplek.domain.actions import Action, AppEvent
from oefenplek.domain.simulated import Scene

from . import rules_camera, rules_edit, rules_rest, rules_sort, rules_view
from .rules_advice import advice
from .rules_facts import facts
from .rules_mistakes import mistakes
from .rules_places import place
from .rules_rest import receive
from .rules_scene import open_scene
from .state import Gallery
from .words import words

__all__ = ["act", "advice", "facts", "home", "mistakes", "open", "place", "receive", "without_typing", "words"]

Result = tuple[Gallery, tuple[AppEvent, ...]]


def open(scene: Scene) -> Gallery:  # noqa: A001 (the name every app's rules have)
    """Make the state that ``scene`` starts with."""
    return open_scene(scene)


def act(state: Gallery, action: Action) -> Result:
    """Do one action; what cannot be done now changes nothing and yields no event."""
    if not place(state, action):
        return state, ()
    return _ACTS[action.name](replace(state, notice="", many=1), action)


def home(state: Gallery) -> tuple[Action, ...]:
    """The acts that lead back to all the photos."""
    return rules_rest.home(state, act)


def without_typing(state: Gallery, samples: Mapping[str, str]) -> Gallery:  # noqa: ARG001
    """Nothing is typed here."""
    return state


_ACTS: Mapping[str, Callable[[Gallery, Action], Result]] = {
    "open-tab": rules_view.open_tab,
    "open-album": rules_view.open_album,
    "open": rules_view.open_photo,
    "pick": rules_view.pick,
    "select-photos": rules_view.start_selecting,
    "open-camera": rules_camera.start,
    "turn": rules_camera.turn,
    "flip": rules_camera.flip,
    "take": rules_camera.take,
    "hold-shutter": rules_camera.burst,
    "open-last": rules_camera.look,
    "next": rules_view.go_on,
    "previous": rules_view.go_on,
    "zoom-in": rules_view.zoom,
    "zoom-out": rules_view.zoom,
    "favourite": rules_view.favour,
    "edit": rules_edit.start,
    "details": rules_view.open_sheet,
    "share": rules_view.open_sheet,
    "add": rules_view.open_sheet,
    "delete": rules_sort.ask,
    "erase": rules_sort.ask,
    "restore": rules_sort.restore,
    "delete-yes": rules_sort.delete,
    "erase-yes": rules_sort.erase,
    "delete-no": rules_sort.keep,
    "rotate": rules_edit.rotate,
    "lighter": rules_edit.light,
    "darker": rules_edit.light,
    "crop": rules_edit.crop,
    "save": rules_edit.save,
    "add-to": rules_sort.add,
    "share-to": rules_sort.share,
    "back": rules_view.back,
}

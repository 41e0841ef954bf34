"""What a screen is to the conformance tests."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from tests.screens import samples


@dataclass(frozen=True, slots=True)
class Scenery:
    """How a screen is shown: its module, its type and its required properties (a view model, usually)."""

    uri: str
    component: str
    properties: Mapping[str, object] = field(default_factory=dict)


Factory = Callable[[QObject], Scenery]
"""Makes a screen with sample data; the argument is the parent of every QObject it makes."""


def _start(owner: QObject) -> Scenery:
    return Scenery("oefenplek.screens.start", "StartScreen", {"viewModel": samples.start(owner)})


def _start_at_night(owner: QObject) -> Scenery:
    """Nothing to go on with, every window lit."""
    return Scenery("oefenplek.screens.start", "StartScreen", {"viewModel": samples.start(owner, 60, "")})


def _themes(owner: QObject) -> Scenery:
    return Scenery("oefenplek.screens.themes", "ThemesScreen", {"viewModel": samples.themes(owner)})


def _route(owner: QObject) -> Scenery:
    return Scenery("oefenplek.screens.themes", "ThemesScreen", {"viewModel": samples.themes(owner, "phone")})


def _finished(owner: QObject) -> Scenery:
    return Scenery("oefenplek.screens.finished", "FinishedScreen", {"viewModel": samples.finished(owner)})


def _finished_plain(owner: QObject) -> Scenery:
    model = samples.finished(owner, samples.PLAIN)
    return Scenery("oefenplek.screens.finished", "FinishedScreen", {"viewModel": model})

"""The moment of rest."""

from PySide6.QtCore import QObject

from oefenplek.bundle import RESOURCES
from oefenplek.screens.rest.view_model import RestViewModel
from oefenplek.ui.language import Language
from oefenplek.ui.speech.reader import Reader

from .screens_of import Factory, Scenery
from .voices import SilentVoice


def rest(owner: QObject) -> RestViewModel:
    """The window with rain; its first sentence is being read."""
    model = RestViewModel(owner, Reader(owner, SilentVoice(owner)), Language(owner, RESOURCES / "locale"))
    model.begin()
    return model


def window(owner: QObject) -> Scenery:
    """As it is just after *Even rust*."""
    return Scenery("oefenplek.screens.rest", "RestScreen", {"viewModel": rest(owner)})


REST_SCREENS: list[tuple[str, Factory]] = [("rest/window", window)]

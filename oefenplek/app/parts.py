"""What every screen is made of, there before the first frame."""

from typing import NamedTuple

from oefenplek.screens.start.view_model import StartViewModel
from oefenplek.storage.settings_file import DeviceSettings
from oefenplek.ui.language import Language
from oefenplek.ui.speech.reader import Reader

from .comfort import Comforts
from .folders import Folders
from .options import Options
from .view_model import AppViewModel


class Parts(NamedTuple):
    """The window's view model, languages, voice, comfort, settings, and the start screen that is shown first."""

    root: AppViewModel
    language: Language
    reader: Reader
    comforts: Comforts
    settings: DeviceSettings
    options: Options
    folders: Folders
    start: StartViewModel
